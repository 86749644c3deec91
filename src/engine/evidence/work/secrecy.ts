/**
 * A leak that no fixed phrase tells: that it should not be known, that the author knows it from work, and a business
 * matter, within a few sentences; or how a workplace is kept safe.
 */
import { SECRECY, type SecrecyTag } from '../../lexicon/work/secrecy.ts';
import type { Draft, Match, Sentence, Token } from '../../types.ts';
import { oncePerDraft } from '../matching/once.ts';
import { lazyTables, sentenceTerms, type Term } from '../matching/terms.ts';
import { isQuoted } from '../stance/quotation.ts';

const TABLES = lazyTables<SecrecyTag>(SECRECY);
/** How many sentences a leak may be spread over. */
const SPREAD = 3;
/** Leaks are short; in long stories the three kinds of words meet by chance. */
const LONGEST_DRAFT = 90;

interface Place {
  readonly tag: SecrecyTag;
  readonly sentence: number;
  readonly from: Token;
  readonly to: Token;
}

const readings = new WeakMap<Sentence, readonly Term<SecrecyTag>[]>();

function termsOf(sentence: Sentence): readonly Term<SecrecyTag>[] {
  let terms = readings.get(sentence);
  if (!terms) {
    terms = sentenceTerms(sentence, TABLES);
    readings.set(sentence, terms);
  }
  return terms;
}

const places = oncePerDraft((draft): readonly Place[] =>
  draft.sentences.flatMap((sentence) =>
    termsOf(sentence).flatMap(({ tag, first, last }) => {
      const from = sentence.tokens[first];
      const to = sentence.tokens[last];
      return from && to ? [{ tag, sentence: sentence.index, from, to }] : [];
    }),
  ),
);

/** Who works on a film or with players may speak of films and matches. */
const ON_THE_JOB = /\b(?:j?e? ?bosse|je travaille|je taffe|bosse sur|tournage|régie|au bloc|i work|working on)\b/i;
const WHISPERS = /[🤐🤫🙊]/u;
const OURS = new Set("i my we our us i'm im je j' mon ma mes notre nos on nous".split(' '));

const OWNERS = new Set('my our notre nos mon ma mes'.split(' '));

/** The "our" of "our new launch". */
function ownedBy(draft: Draft, { tag, sentence, from }: Place): Place | undefined {
  for (const back of [1, 2]) {
    const token = draft.tokens[from.index - back];
    if (token?.sentence === sentence && OWNERS.has(token.plain)) return { tag, sentence, from: token, to: token };
  }
  return undefined;
}

/** At most one match: the business matter, or what is said of the alarm, with what makes it a secret as a sign. */
export function leaks(draft: Draft): Match[] {
  if (draft.tokens.length > LONGEST_DRAFT) return [];
  const found = places(draft);
  const worksOnIt = found.some(
    ({ tag, from, to }) => tag === 'insider' && ON_THE_JOB.test(draft.text.slice(from.start, to.end)),
  );
  if (found.some(({ tag }) => tag === 'hype' || (tag === 'elsewhere' && !worksOnIt))) return [];
  const own = draft.tokens.some((token) => OURS.has(token.plain));
  const insider = found.filter(
    (place) => place.tag === 'insider' || place.tag === 'trade' || (place.tag === 'place' && ownedBy(draft, place)),
  );
  const hush = found.filter(({ tag }) => tag === 'hush');
  const guard = found.filter(({ tag }) => tag === 'guard');
  const whispers = WHISPERS.test(draft.text);
  for (const matter of found) {
    if (matter.tag !== 'matter' && matter.tag !== 'guard') continue;
    if (isQuoted(draft, { start: matter.from.start, end: matter.to.end })) continue;
    const near = ({ sentence }: Place): boolean => Math.abs(sentence - matter.sentence) <= SPREAD;
    const inside = insider.find((place) => near(place) && place.from !== matter.from) ?? ownedBy(draft, matter);
    const secret = hush.find((place) => near(place) && place.from !== matter.from);
    const second = guard.find((place) => near(place) && place.from.index !== matter.from.index);
    const isLeak =
      matter.tag === 'matter'
        ? inside && (secret || whispers || inside.tag === 'trade')
        : inside && own && (secret || second);
    if (!isLeak || !inside) continue;
    const because = secret ?? second ?? inside;
    return [
      {
        start: matter.from.start,
        end: matter.to.end,
        level: secret || whispers ? 2 : 1,
        signs: [
          { name: 'secret', start: because.from.start, end: because.to.end },
          { name: 'own-work', start: inside.from.start, end: inside.to.end },
        ],
      },
    ];
  }
  return [];
}
