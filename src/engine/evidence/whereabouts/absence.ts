import type { Absence } from '../../lexicon/whereabouts/absence.ts';
import * as en from '../../lexicon/whereabouts/absence-en.ts';
import * as fr from '../../lexicon/whereabouts/absence-fr.ts';
import { DAILY_EN } from '../../lexicon/whereabouts/daily-en.ts';
import { DAILY_FR } from '../../lexicon/whereabouts/daily-fr.ts';
import { AWAY_PLACES, DESTINATIONS } from '../../lexicon/whereabouts/destinations.ts';
import { ARRIVED_EN, AT_PLACE_EN } from '../../lexicon/whereabouts/places-en.ts';
import type { Draft, Sentence, Sign, Span } from '../../types.ts';
import { compilePhrases, type PhraseMatch } from '../matching/phrases.ts';
import { isHypothetical } from '../stance/hypothesis.ts';
import { isNegated } from '../stance/negation.ts';
import { isQuoted, isReported } from '../stance/quotation.ts';
import { subjectOf } from '../stance/speaker.ts';
import { digitsDate, timeOf } from './times.ts';

/** A place in a draft that says who is not at home, alone, or where. */
export interface AbsenceSaid extends Span {
  readonly kind: Absence;
  readonly sentence: Sentence;
  /** Until when, or for how long, is said. */
  readonly bounded: boolean;
  /** It is now, or at a stated time to come. */
  readonly timed: boolean;
  readonly signs: readonly Sign[];
}

interface Said {
  readonly kind: Absence;
  /** Counts only at the start of a sentence. */
  readonly start: boolean;
}

const pattern = (text: string, kind: Absence): [string, Said] => [
  text.replace(/^\^ /, ''),
  { kind, start: text.startsWith('^') },
];

const PHRASES = compilePhrases<Said>(
  [
    ...[...en.EMPTY_EN, ...fr.EMPTY_FR].map((text) => pattern(text, 'empty')),
    ...[
      ...en.ALONE_EN,
      ...en.AWAY_EN,
      ...en.LEAVING_EN,
      ...ARRIVED_EN,
      ...AT_PLACE_EN,
      ...en.HEADED_EN,
      ...fr.ALONE_FR,
      ...fr.AWAY_FR,
      ...fr.LEAVING_FR,
      ...fr.ARRIVED_FR,
      ...fr.AT_PLACE_FR,
      ...fr.HEADED_FR,
      ...DAILY_EN,
      ...DAILY_FR,
    ].map(([text, kind]) => pattern(text, kind)),
  ],
  { destination: [...DESTINATIONS] },
);

/** Kinds that say nothing a stranger could use unless a time goes with them. */
const NEEDS_TIME: ReadonlySet<Absence> = new Set(['leaving', 'at-place', 'left-empty', 'family-gone']);

/** Capitalised, but no place to be away at. */
const NO_PLACE = new Set(
  `i a an the my our your his her their this that it work school class college uni church bed sleep home town lunch dinner
  breakfast court practice rehearsal training therapy jail hell heaven war monday tuesday wednesday thursday friday saturday
  sunday january february march april may june july august september october november december christmas easter level
  general least first last night day week one love life tweet twitter facebook instagram youtube google tiktok je tu il on
  boulot travail taf ecole fac cours lit maison noel lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier
  mars avril mai juin juillet aout septembre octobre novembre decembre c'est the_end god jesus all everyone you me him them
  see be do get go watch buy make take have play find try start learn use kill eat drink meet become win visit spend`.split(
    /\s+/,
  ),
);

/** Whether captured words look like a place: a capital letter inside an otherwise small-lettered text, or a known destination. */
function isPlace(draft: Draft, capture: { readonly first: number; readonly last: number }): boolean {
  const tokens = draft.tokens.slice(capture.first, capture.last + 1);
  const shouting = !/\p{Ll}/u.test(draft.text);
  for (const [i, token] of tokens.entries()) {
    if (token.kind === 'link' || token.kind === 'email') return false;
    if (DESTINATIONS.has(token.plain) || AWAY_PLACES.has(token.plain)) return true;
    if (i === 0 && NO_PLACE.has(token.plain)) return false;
    if (/^\p{Lu}\p{L}/u.test(token.raw) && !shouting && !NO_PLACE.has(token.plain)) return true;
    if (i === 0 && !/^(?:the|a|my|our|some|la|le|les|l'|st|san|los|new|mon|notre)$/.test(token.plain)) return false;
  }
  return false;
}

const FILM =
  /\bwatch\w* home alone\b|\bhome alone (?:was|is (?:my|the)|[123]|movies?|films?|franchise|is on|marathon)\b|\bmccallister|\bculkin|christmas (?:movie|film)/i;

/** The film: Home Alone. */
const isTitle = (draft: Draft, match: Span): boolean => {
  const words = draft.text.slice(match.start, match.end);
  return /^Home Alone$/.test(words) || (/^home alone$/i.test(words) && FILM.test(draft.text));
};

/** "walking home alone": alone, but not at home. */
const onTheWay = (draft: Draft, match: Span): boolean =>
  /^home alone$/i.test(draft.text.slice(match.start, match.end)) &&
  /\b(?:walk|driv|go|went|came|run|cycl)\w* (?:back )?$/i.test(
    draft.text.slice(Math.max(0, match.start - 14), match.start),
  );

const cache = new WeakMap<Draft, readonly AbsenceSaid[]>();

/** All that a draft says of absence, being alone and being somewhere, in order of start; computed once for all rules. */
export function absencesIn(draft: Draft): readonly AbsenceSaid[] {
  let found = cache.get(draft);
  if (found === undefined) {
    found = draft.sentences.flatMap((sentence) => readSentence(draft, sentence));
    cache.set(draft, found);
  }
  return found;
}

function readSentence(draft: Draft, sentence: Sentence): AbsenceSaid[] {
  const matches = PHRASES.find(sentence);
  if (matches.length === 0 || timeOf(sentence, 'over') !== undefined) return [];
  const next = draft.sentences[sentence.index + 1];
  const bounded = timeOf(sentence, 'bounded') ?? returnIn(next);
  const timed =
    timeOf(sentence, 'now') ??
    timeOf(sentence, 'soon') ??
    digitsDate(draft.text, sentence) ??
    clockTime(draft, sentence);
  const said: AbsenceSaid[] = [];
  for (const match of matches) {
    const place = match.captures['place'];
    if (place !== undefined && !isPlace(draft, place)) continue;
    if (NEEDS_TIME.has(match.value.kind) && bounded === undefined && timed === undefined) continue;
    if (match.value.start && match.first - (sentence.tokens[0]?.index ?? 0) > 1) continue;
    if (place !== undefined && EVENT.has(draft.tokens[place.last]?.plain ?? '')) continue;
    if (DREAMING.test(draft.text.slice(match.end, match.end + 24))) continue;
    if (!isTold(draft, sentence, match) || isTitle(draft, match) || onTheWay(draft, match)) continue;
    const signs: Sign[] = [{ name: match.value.kind, start: match.start, end: match.end }];
    if (bounded !== undefined) signs.push({ name: 'until', start: bounded.start, end: bounded.end });
    if (timed !== undefined) signs.push({ name: 'when', start: timed.start, end: timed.end });
    said.push({
      kind: match.value.kind,
      sentence,
      start: match.start,
      // "until the 24th": what the phrase only began is told whole.
      end: Math.max(match.end, ...[bounded, timed].flatMap((time) => (time && meets(match, time) ? time.end : []))),
      bounded: bounded !== undefined,
      timed: timed !== undefined,
      signs,
    });
  }
  return said;
}

/** Whether one begins before the other has ended. */
const meets = (match: Span, time: Span): boolean => time.start >= match.start && time.start < match.end;

/** "away with the fairies". */
const DREAMING = /^ (?:with the fairies|in (?:his|her|my) own world|with words)/i;

/** "going to the Blue Jays game": where thousands go. */
const EVENT = new Set(
  'game games match concert show gig festival meeting appointment interview wedding funeral party class match matchs expo'.split(
    ' ',
  ),
);

/** "Back on the 18th." as a sentence of its own. */
function returnIn(sentence: Sentence | undefined): Span | undefined {
  const back = sentence === undefined ? undefined : timeOf(sentence, 'bounded');
  return back !== undefined && sentence !== undefined && back.start - sentence.start < 12 ? back : undefined;
}

/** Whether it is the author's own, told as a fact. */
function isTold(draft: Draft, sentence: Sentence, match: PhraseMatch<Said>): boolean {
  if (isQuoted(draft, match) || isReported(sentence, match.first) || isHypothetical(sentence, match.first))
    return false;
  const first = draft.tokens[match.first]?.plain ?? '';
  const names = /^(?:i|i'm|im|we|my|our|me|the|je|j'|on|nous|mon|ma|mes|notre|nos|la|chuis|jsuis)$/.test(first);
  const subject = names ? 'own' : subjectOf(sentence, match.first);
  const before = draft.tokens[match.first - 1]?.plain ?? '';
  if (subject === 'others' || (subject === 'open' && FINITE.has(before))) return false;
  return (
    match.value.kind === 'empty' || match.value.kind === 'left-empty' || !isNegated(sentence, match.first, match.last)
  );
}

/** A verb right before, so that somebody else than the author must be the subject. */
const FINITE = new Set(
  "is are was were 's 're be been being will would gets est sont etait etaient sera seront ont a as avez avait avaient to".split(
    ' ',
  ),
);

const CLOCK =
  /\b(?:at|@|by|around|from|til|till|until|à|vers|dès)\s{1,2}(?:\d{1,2}(?::\d\d)?\s?(?:am|pm)|\d{1,2}\s?h(?:\d\d)?\b|\d{1,2}:\d\d)|\b\d{1,2}(?:h\d\d\b|:\d\d\b| ?[ap]m\b)|\b\dh\b|\b(?:at|from|til|till|by) (?:six|seven|eight|nine|ten|eleven|noon|midnight|teatime|lunchtime)\b/i;

function clockTime(draft: Draft, sentence: Sentence): Span | undefined {
  const found = CLOCK.exec(draft.text.slice(sentence.start, sentence.end));
  return found === null
    ? undefined
    : { start: sentence.start + found.index, end: sentence.start + found.index + found[0].length };
}
