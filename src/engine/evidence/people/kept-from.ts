/**
 * What the author keeps from somebody close, or parts over with them, though no phrase ties the two: savings gone, a kiss or
 * a child, and nearby that a husband, a mother or just "she" does not know of it; divorce papers and who wants the house.
 * So are other people's secrets: whoever is told of, by a noun, a letter or "she", something private is theirs and nearby
 * stands who has no idea or should not hear. Stories that somebody made up pass, and what is only unknown ("he has no idea").
 */
import { KEPT_EN, type KeptTag } from '../../lexicon/people/kept-from-en.ts';
import { KEPT_FR } from '../../lexicon/people/kept-from-fr.ts';
import type { Draft, Sentence } from '../../types.ts';
import { mainLanguage } from '../health/health-terms.ts';
import { compilePhrases, type PhraseMatch } from '../matching/phrases.ts';
import { isHypothetical } from '../stance/hypothesis.ts';
import { isQuoted, isReported } from '../stance/quotation.ts';
import { subjectOf } from '../stance/speaker.ts';
import { isFiction, peopleOf } from './known-people.ts';
import { isConfided, isConfidence, mattersIn } from './matters.ts';
import { type Said, type Told, told } from './told.ts';

const phrases = (kept: typeof KEPT_EN) =>
  compilePhrases<KeptTag>(
    (Object.keys(kept) as KeptTag[]).flatMap((tag) => kept[tag].map((pattern) => [pattern, tag] as const)),
  );
const PHRASES = { en: phrases(KEPT_EN), fr: phrases(KEPT_FR) };
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
    PHRASES[mainLanguage(sentence)].find(sentence).map((match) => ({ match, sentence })),
  );

const MY_OWN =
  /^(?:blew|lost|kissed|slept|cheated|gambled|spent|quit|got|hid|moved|put|sold|told|maxed|perdu|claque|crame|flambe|vide|dilapide|grille|embrasse|couche|trompe|quitte|lache|plaque)$/;

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
  if (unknowing && deed) return [matchOf(unknowing, deed)];
  const theirs = unknowing && places.find(({ match }) => match.value === 'theirs');
  if (unknowing && theirs) return [matchOf(unknowing, theirs)];
  return othersSecret(
    draft,
    places.filter(({ match }) => match.value === 'unknowing'),
  );
}

const ME: ReadonlySet<string> = new Set("i i'm im i've ive me we we're we've us".split(' '));
/** Said to a reader, it is no secret. */
const YOU: ReadonlySet<string> = new Set("you you're your u ur tu t' vous".split(' '));

/** Something private of somebody else's in a draft that says who does not know of it. */
function othersSecret(draft: Draft, unknowing: readonly Place[]): Told[] {
  if (unknowing.length === 0 && !isConfided(draft)) return [];
  if (draft.sentences.some(isFiction)) return [];
  for (const sentence of draft.sentences) {
    if (sentence.tokens.some(({ plain }) => YOU.has(plain))) continue;
    const offset = sentence.tokens[0]?.index ?? 0;
    for (const said of mattersIn(draft, sentence)) {
      const [first, last] = [said.first + offset, said.last + offset];
      if (said.tag === 'insult' || said.tag === 'confided' || isConfidence(sentence, said)) continue;
      if (unknowing.some(({ match }) => match.first <= last && match.last >= first)) continue;
      const near = unknowing.find((place) => Math.abs(place.sentence.index - sentence.index) <= SPREAD);
      if ((unknowing.length > 0 && !near) || !isOfOthers(sentence, said)) continue;
      const about = { tag: 'friend', first: said.first, last: said.last, words: '', language: 'en' } as const;
      const [found] = told(draft, sentence, about, said, true);
      if (found) return [{ ...found, level: 2 }];
    }
  }
  return [];
}

/** Whether it is not the author's: somebody stands before it, or "she" does, or nobody at all where no "I" does either. */
function isOfOthers(sentence: Sentence, { first }: Said): boolean {
  if (peopleOf(sentence).all.some((person) => person.first < first)) return true;
  if (subjectOf(sentence, first + (sentence.tokens[0]?.index ?? 0)) === 'others') return true;
  return !sentence.tokens.slice(0, first + 1).some(({ plain }) => ME.has(plain));
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
