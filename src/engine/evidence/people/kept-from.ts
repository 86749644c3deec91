/**
 * What the author keeps from somebody close, or parts over with them, though no phrase ties the two: savings gone, a kiss or
 * a child, and nearby that a husband, a mother or just "she" does not know of it; divorce papers and who wants the house.
 */
import { KEPT_EN, type KeptTag } from '../../lexicon/people/kept-from-en.ts';
import type { Draft, Sentence } from '../../types.ts';
import { compilePhrases, type PhraseMatch } from '../matching/phrases.ts';
import { isHypothetical } from '../stance/hypothesis.ts';
import { isQuoted, isReported } from '../stance/quotation.ts';
import { subjectOf } from '../stance/speaker.ts';
import type { Told } from './told.ts';

const PHRASES = compilePhrases<KeptTag>(
  (Object.keys(KEPT_EN) as KeptTag[]).flatMap((tag) => KEPT_EN[tag].map((pattern) => [pattern, tag] as const)),
);
/** How many sentences may lie between what was done and who does not know. */
const SPREAD = 3;
/** The longest draft in which the two are taken together, in tokens. */
const LONGEST_DRAFT = 150;

/** Where one of the two is told. */
interface Place {
  readonly match: PhraseMatch<KeptTag>;
  readonly sentence: Sentence;
}

const placesIn = (draft: Draft): Place[] =>
  draft.sentences.flatMap((sentence) =>
    sentence.languages.includes('en') ? PHRASES.find(sentence).map((match) => ({ match, sentence })) : [],
  );

const MY_OWN = /^(?:blew|lost|kissed|slept|cheated|gambled|spent|quit|got|hid|moved|put|sold|told|maxed)$/;

/** The author's own doing: "she kissed him" is not, "blew through the savings" is. */
const isMine = (draft: Draft, { sentence, match }: Place): boolean =>
  MY_OWN.test(draft.tokens[match.first]?.plain ?? '') ? subjectOf(sentence, match.first) !== 'others' : true;

const isTold = (draft: Draft, { sentence, match }: Place): boolean =>
  !isQuoted(draft, match) && !isReported(sentence, match.first) && !isHypothetical(sentence, match.first);

/** At most one match. */
export function keptFrom(draft: Draft): Told[] {
  if (draft.tokens.length > LONGEST_DRAFT) return [];
  const places = placesIn(draft).filter((place) => isTold(draft, place));
  const parting = places.find(({ match }) => match.value === 'parting');
  if (parting) return [matchOf(parting, parting)];
  const unknowing = places.find(({ match }) => match.value === 'unknowing');
  const deed =
    unknowing &&
    places.find(
      (place) =>
        place.match.value === 'deed' &&
        Math.abs(place.sentence.index - unknowing.sentence.index) <= SPREAD &&
        isMine(draft, place),
    );
  return unknowing && deed ? [matchOf(unknowing, deed)] : [];
}

function matchOf(unknowing: Place, deed: Place): Told {
  const near = unknowing.sentence === deed.sentence;
  const [unknown, done] = [unknowing.match, deed.match];
  return {
    start: near ? Math.min(unknown.start, done.start) : done.start,
    end: near ? Math.max(unknown.end, done.end) : done.end,
    level: 2,
    person: 'partner',
    harm: false,
    signs: [
      { name: 'told-grave', start: done.start, end: done.end },
      { name: 'person-partner', start: unknown.start, end: unknown.end },
    ],
  };
}
