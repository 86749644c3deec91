/**
 * What the author keeps from somebody close, or parts over with them, though no phrase ties the two: savings gone, a kiss or
 * a child, and nearby that a husband, a mother or just "she" does not know of it; divorce papers and who wants the house.
 */
import { KEPT_EN, type KeptTag } from '../../lexicon/people/kept-from-en.ts';
import type { Draft, Sentence, Token } from '../../types.ts';
import { compilePhrases } from '../matching/phrases.ts';
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

interface Place {
  readonly tag: KeptTag;
  readonly sentence: Sentence;
  readonly from: Token;
  readonly to: Token;
}

function placesIn(draft: Draft): Place[] {
  return draft.sentences.flatMap((sentence) =>
    sentence.languages.includes('en')
      ? PHRASES.find(sentence).flatMap(({ first, last, value }) => {
          const from = draft.tokens[first];
          const to = draft.tokens[last];
          return from && to ? [{ tag: value, sentence, from, to }] : [];
        })
      : [],
  );
}

const MY_OWN = /^(?:blew|lost|kissed|slept|cheated|gambled|spent|quit|got|hid|moved|put|sold|told|maxed)$/;

/** The author's own doing: "she kissed him" is not, "blew through the savings" is. */
const isMine = ({ sentence, from }: Place): boolean =>
  MY_OWN.test(from.plain) ? subjectOf(sentence, from.index) !== 'others' : true;

const isTold = (draft: Draft, { sentence, from, to }: Place): boolean =>
  !isQuoted(draft, { start: from.start, end: to.end }) &&
  !isReported(sentence, from.index) &&
  !isHypothetical(sentence, from.index);

/** At most one match. */
export function keptFrom(draft: Draft): Told[] {
  if (draft.tokens.length > LONGEST_DRAFT) return [];
  const places = placesIn(draft).filter((place) => isTold(draft, place));
  const parting = places.find(({ tag }) => tag === 'parting');
  if (parting) return [matchOf(parting, parting)];
  const unknowing = places.find(({ tag }) => tag === 'unknowing');
  const deed =
    unknowing &&
    places.find(
      (place) =>
        place.tag === 'deed' && Math.abs(place.sentence.index - unknowing.sentence.index) <= SPREAD && isMine(place),
    );
  return unknowing && deed ? [matchOf(unknowing, deed)] : [];
}

function matchOf(unknowing: Place, deed: Place): Told {
  const near = unknowing.sentence === deed.sentence;
  return {
    start: near ? Math.min(unknowing.from.start, deed.from.start) : deed.from.start,
    end: near ? Math.max(unknowing.to.end, deed.to.end) : deed.to.end,
    level: 2,
    person: 'partner',
    harm: false,
    signs: [
      { name: 'told-grave', start: deed.from.start, end: deed.to.end },
      { name: 'person-partner', start: unknowing.from.start, end: unknowing.to.end },
    ],
  };
}
