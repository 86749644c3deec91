/** Shirking told without a set phrase: a pretext and what was done instead, or paid time and what it was spent on. */
import { ALIBI, type AlibiTag } from '../../lexicon/work/alibi.ts';
import type { Draft, Match, Sentence, Token } from '../../types.ts';
import { oncePerDraft } from '../matching/once.ts';
import { lazyTables, sentenceTerms } from '../matching/terms.ts';
import { isHypothetical } from '../stance/hypothesis.ts';
import { isNegated } from '../stance/negation.ts';
import { isQuoted } from '../stance/quotation.ts';

const TABLES = lazyTables<AlibiTag>(ALIBI);
/** In longer stories the words meet by chance. */
const LONGEST_DRAFT = 70;

interface Place {
  readonly tag: AlibiTag;
  readonly sentence: Sentence;
  readonly from: Token;
  readonly to: Token;
}

const places = oncePerDraft((draft): readonly Place[] =>
  draft.sentences.flatMap((sentence) =>
    sentenceTerms(sentence, TABLES).flatMap(({ tag, first, last }) => {
      const from = sentence.tokens[first];
      const to = sentence.tokens[last];
      return from && to ? [{ tag, sentence, from, to }] : [];
    }),
  ),
);

const I = new Set("i i'm im i've ive me my je j' jsuis j'ai jai moi mon ma mes".split(' '));
const OTHERS = new Set('he she his her him they their il elle son sa ses lui'.split(' '));
/** Laughing about it, a wink, quotation marks around the illness. */
const WINK =
  /[😂🤣😉😏😇🤫🤭😈🏆🤒]|\b(?:lol|lmao|haha\w*|mdr+|ptdr+|oops|whoops)\b|["“«]\s?(?:sick|ill|bad back|back|malade|migraine|grippe)\s?["”»]/iu;

/** At most one match, on the pretext or the paid time. */
export function alibis(draft: Draft): Match[] {
  if (draft.tokens.length > LONGEST_DRAFT) return [];
  const found = places(draft);
  if (found.length < 2 || !draft.tokens.some((token) => I.has(token.plain))) return [];
  const of = (tag: AlibiTag): Place[] => found.filter((place) => place.tag === tag && isMeant(draft, place));
  const winks = WINK.test(draft.text);
  const pretext = of('pretext').find((place) => !isOthers(draft, place));
  const leisure = of('leisure')[0];
  const told = of('told')[0];
  if (pretext && ((leisure && (told || winks)) || (told && winks))) return [matchOf(pretext, leisure ?? told, 2)];
  const time = of('company-time')[0];
  const idle = of('idle')[0];
  if (time && idle && time.from !== idle.from && (told || winks || time.sentence === idle.sentence))
    return [matchOf(idle, time, told || winks ? 2 : 1)];
  return [];
}

function matchOf(what: Place, why: Place | undefined, level: 1 | 2): Match {
  const signs = [{ name: 'admission', start: what.from.start, end: what.to.end }];
  if (why) signs.push({ name: 'own-work', start: why.from.start, end: why.to.end });
  return { start: what.from.start, end: what.to.end, level, signs, ...(level === 1 ? { way: 'mild' } : {}) };
}

const isMeant = (draft: Draft, { sentence, from, to }: Place): boolean =>
  !isNegated(sentence, from.index, to.index) &&
  !isHypothetical(sentence, from.index) &&
  !isQuoted(draft, { start: from.start, end: to.end });

/** "her migraine", "my son is off sick". */
const isOthers = (draft: Draft, { from }: Place): boolean =>
  [1, 2, 3].some((back) => {
    const before = draft.tokens[from.index - back];
    return before?.sentence === from.sentence && OTHERS.has(before.plain);
  });
