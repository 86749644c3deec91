/** What the work rules share: a complaint is a phrase, unless it is denied, quoted, imagined or somebody else's. */
import type { Draft, FindingLevel, Language, Match, Sentence, Sign } from '../../types.ts';
import { findProfanity } from '../attack/profanity.ts';
import { compilePhrases, type PhraseMatch, type Phrases, type Stretch } from '../matching/phrases.ts';
import { isHypothetical } from '../stance/hypothesis.ts';
import { isDeniedAfter, isDeniedBefore } from '../stance/negation.ts';
import { isQuoted, isReported } from '../stance/quotation.ts';
import { subjectOf } from '../stance/speaker.ts';

/** What a phrase about work tells. */
export interface Telling {
  readonly level: FindingLevel;
  /** Name of the sign: 'contempt', 'weariness', 'admission' ... */
  readonly sign: string;
  /** Only the author can say this of themselves: "he hates my job" does not count. */
  readonly ofAuthor?: boolean;
  /** Which way out fits. */
  readonly way?: string;
  /** The phrase stays what it is in a condition ("I'd quit if I could"). */
  readonly evenIf?: boolean;
  /** Where this says so, a hint becomes a question. */
  readonly raise?: (draft: Draft) => boolean;
  /** Counts only where this says so. */
  readonly where?: (draft: Draft, sentence: Sentence, match: PhraseMatch<Telling>) => boolean;
}

/** Every place where the author says one of these things of their own work, in sentences that may be in the language. */
export function tellings(draft: Draft, phrases: Phrases<Telling>, language: Language): Match[] {
  const matches: Match[] = [];
  for (const sentence of draft.sentences) {
    if (!sentence.languages.includes(language)) continue;
    for (const match of phrases.find(sentence)) {
      const { value } = match;
      if (value.where && !value.where(draft, sentence, match)) continue;
      if (!isMeant(draft, sentence, match)) continue;
      matches.push({
        start: match.start,
        end: match.end,
        level: value.raise?.(draft) || isAngry(draft, sentence) || namesEmployer(draft, sentence) ? 2 : value.level,
        signs: signsOf(match),
        ...(value.way ? { way: value.way } : {}),
      });
    }
  }
  return matches;
}

function isMeant(draft: Draft, sentence: Sentence, match: PhraseMatch<Telling>): boolean {
  const { value, first } = match;
  if (match.captures['work'] && isCompound(draft, match.captures['work'])) return false;
  if (isQuoted(draft, match) || isReported(sentence, first)) return false;
  if (!value.evenIf && isHypothetical(sentence, first)) return false;
  if (value.ofAuthor && subjectOf(sentence, first) === 'others') return false;
  return !isDenied(sentence, match) && !isSelfMockery(draft, match);
}

const AM = new Set(['am', "'m", 'suis', 'étais', 'was']);

/** "I'm such an idiot, I called my boss mum": the insult is for the author. */
function isSelfMockery(draft: Draft, { value, captures: { bad } }: PhraseMatch<Telling>): boolean {
  // "I'm hating my boss" is no self-mockery: there the insult would follow.
  if (!bad || value.sign !== 'contempt' || draft.tokens[bad.first]?.text.endsWith('ing')) return false;
  return [1, 2, 3].some((back) => {
    const before = draft.tokens[bad.first - back];
    return (
      before !== undefined &&
      AM.has(before.text) &&
      (draft.tokens[bad.first - back - 1]?.text ?? 'i').match(/^(?:i|je|j'|me)$/) !== null
    );
  });
}

const COMPOUND = new Set(
  'search hunt hunting market description title titles opening openings posting postings fair boots ethic ethics shoes outfit visa permit fight fights battle battles final'.split(
    ' ',
  ),
);

/** "my job search", "work ethic", « le boss de fin »: a word that goes on to mean something else. */
function isCompound(draft: Draft, { last }: Stretch): boolean {
  const next = draft.tokens[last + 1]?.text ?? '';
  return COMPOUND.has(next) || (next === 'de' && draft.tokens[last + 2]?.text === 'fin');
}

/** "I don't hate my job", "my boss is not stupid", « je déteste pas mon boulot ». */
function isDenied(sentence: Sentence, { first, last, captures: { bad } }: PhraseMatch<Telling>): boolean {
  if (isDeniedBefore(sentence, first)) return true;
  if (!bad) return isDeniedAfter(sentence, first, last);
  return (bad.first > first && isDeniedBefore(sentence, bad.first)) || isDeniedAfter(sentence, bad.first, bad.last);
}

function signsOf(match: PhraseMatch<Telling>): Sign[] {
  const { work, bad } = match.captures;
  const signs: Sign[] = [{ name: match.value.sign, start: bad?.start ?? match.start, end: bad?.end ?? match.end }];
  if (work) signs.push({ name: 'own-work', start: work.start, end: work.end });
  return signs;
}

/** For words of a list: the position in `Draft.tokens` of the first that stands in a sentence, or infinity. Asked at every match, so kept. */
export function firstOf(words: ReadonlySet<string>): (sentence: Sentence) => number {
  const places = new WeakMap<Sentence, number>();
  return (sentence) => {
    let place = places.get(sentence);
    if (place === undefined) {
      place = sentence.tokens.find((token) => words.has(token.text))?.index ?? Number.POSITIVE_INFINITY;
      places.set(sentence, place);
    }
    return place;
  };
}

/** Keeps whether words of a list stand anywhere in a draft. */
export const holdsAny = (words: ReadonlySet<string>): ((draft: Draft) => boolean) =>
  oncePerDraft((draft) => draft.tokens.some((token) => words.has(token.text)));

/** Keeps what a question about a draft was answered, because it is asked at every match. */
export function oncePerDraft<T>(answer: (draft: Draft) => T): (draft: Draft) => T {
  const known = new WeakMap<Draft, { readonly value: T }>();
  return (draft) => {
    const before = known.get(draft);
    if (before) return before.value;
    const value = answer(draft);
    known.set(draft, { value });
    return value;
  };
}

/** Indices of the sentences with a swear word in them or next to them. */
const angrySentences = oncePerDraft((draft) => {
  const angry = new Set<number>();
  let at = 0;
  for (const { start } of findProfanity(draft)) {
    while ((draft.sentences[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    for (const index of [at - 1, at, at + 1]) angry.add(index);
  }
  return angry;
});

/**
 * Whether somebody swears in the sentence or next to it: of the complaints that come with a swear word, four in five were
 * judged worth a question, of the others one in three (development corpus, 84 complaints).
 */
export const isAngry = (draft: Draft, { index }: Sentence): boolean => angrySentences(draft).has(index);

/** Whether any of the phrases stands somewhere in the draft. */
export const speaksOf = (draft: Draft, phrases: Phrases<unknown>): boolean =>
  draft.sentences.some((sentence) => phrases.has(sentence));

const AT = new Set(['at', 'for', 'chez']);
/** Days, months and places that stand after "at" and "for" in capitals and name no employer. */
const NO_NAME = new Set(
  'i the a an this that my our monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas xmas easter thanksgiving halloween god once least first last home work lunch school uni university college english french moi nous eux lui elle toi vous noël pâques janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
    ' ',
  ),
);

const employers = new WeakMap<Sentence, boolean>();

/** Whether a sentence says where: "at Brightwell Dental", « chez Novalis ». Not in sentences that are all capitals. */
export function namesEmployer(draft: Draft, sentence: Sentence): boolean {
  let named = employers.get(sentence);
  if (named === undefined) {
    named = sentence.tokens.some((token) => {
      const next = draft.tokens[token.index + 1];
      return (
        AT.has(token.text) &&
        next?.sentence === sentence.index &&
        next.kind === 'word' &&
        /^\p{Lu}\p{Ll}{2,}/u.test(next.raw) &&
        !/^\p{Lu}/u.test(token.raw) &&
        !NO_NAME.has(next.text)
      );
    });
    employers.set(sentence, named);
  }
  return named;
}

const WORK = compilePhrases<true>(
  [
    '(my|our|this) {0,2} (job|boss|manager|work|shift|company|employer|coworker|coworkers|colleagues|customers|clients|office|supervisor|workplace|students|patients|pupils|internship|store|desk)',
    '(at|to|from|for|off|back at|back to) work',
    '(i|we) work',
    "i'm working",
    'i am working',
    'at the office',
    'first day',
    '(clocked|clock|clocking) (in|out)',
    'shift starts',
    'written up',
    '(unpaid|summer) internship',
    'on shift',
    'coworker',
    'coworkers',
    'co worker',
    'co workers',
    'working (here|at|for|in|with)',
    'work for',
    'worked (here|at|for)',
    '(mon|ma|mes|notre|nos|ce|cette) {0,1} (travail|boulot|taf|taff|job|boss|patron|patronne|chef|cheffe|collègue|collègues|boîte|boite|bureau|service|clients|élèves|patients|équipe|poste|manager|responsable|stage|alternance|entreprise|employeur)',
    '(au|du|le) (travail|boulot|taf|taff|bureau)',
    '(je|on|nous) (bosse|travaille|taffe|bossons|travaillons)',
  ].map((pattern) => [pattern, true]),
);
const SELF = new Set(
  "i 'm my me we our us im mine myself je j' moi mon ma mes me m' nous notre nos on ce cette".split(' '),
);

/** Whether the draft speaks of the author's own work somewhere. */
export const speaksOfWork = oncePerDraft((draft) => draft.sentences.some((sentence) => WORK.has(sentence)));

/** Whether the author speaks of themselves, and not of news or of others only. */
export const isFirstHand = oncePerDraft((draft) => draft.tokens.some((token) => SELF.has(token.text)));

/** Whether what is told is not somebody else's. */
export const isOwn = (_: Draft, sentence: Sentence, match: PhraseMatch<unknown>): boolean =>
  subjectOf(sentence, match.first) !== 'others';

const AFTER = new Set(
  "because cause cuz so and but today tonight tomorrow right rn lol omg this already anymore again now though when cos coz as i im it's it with lmao smh af ugh at on every sometimes yet too either lately more parce car et mais mdr ptn putain aujourd'hui demain ce cette déjà là sérieux quand franchement vraiment je j' svp please".split(
    ' ',
  ),
);

/** Whether the clause ends right after the words ("I hate work", not "I hate work shoes"). */
export function endsClause(draft: Draft, sentence: Sentence, match: PhraseMatch<unknown>): boolean {
  const next = draft.tokens[match.last + 1];
  return next === undefined || next.sentence !== sentence.index || next.kind !== 'word' || AFTER.has(next.text);
}

const THEM = compilePhrases<true>(
  [
    '(my|our|your) {0,2} (customers|customer|clients|client|patients|students|pupils|coworkers|coworker|colleagues|boss|manager|job|shift|work|employer)',
    '(at|to|from|for) work',
    'i work',
    'we work',
    'i teach',
    'as a (teacher|nurse|server|waiter|waitress|barista|cashier|manager|doctor|driver|bartender|receptionist)',
    'retail',
    'customer service',
    'on shift',
    'my (store|shop|register|till|desk|restaurant)',
    'boss (fired|yelled|told|asked|said|wants|just) (me|us)?',
    '(fired|yelled at|told|made) me',
  ].map((pattern) => [pattern, true]),
);

/** Whether the author works with the customers, colleagues or managers spoken of, and is not their customer or reader. */
export const worksWithThem = oncePerDraft((draft) => draft.sentences.some((sentence) => THEM.has(sentence)));

/** Whether the draft is about work, and the author's own. */
export const aboutOwnWork = (draft: Draft): boolean => worksWithThem(draft) || speaksOfWork(draft);

/** Whether a cheerful sentence about work takes itself back: "#not", "lol", a rolled eye. */
export const isIronic = oncePerDraft((draft) =>
  /#(?:not|sarcas|fml|dead|itsdead|slow|kill|ugh)|🙃|🙄|😒|😑|:\(|:\/|\bugh\b|\bfml\b|\bsmh\b/iu.test(draft.text),
);

const BEFORE_OBJECT = new Set('at from of to for in after before my your the his her off with about during'.split(' '));

/** Whether the work is what the sentence speaks of ("work is hell"), not a place in it ("the coffee at work is hell"). */
export function isSubject(draft: Draft, sentence: Sentence, match: PhraseMatch<unknown>): boolean {
  const before = draft.tokens[match.first - 1];
  return before === undefined || before.sentence !== sentence.index || !BEFORE_OBJECT.has(before.text);
}

const SAD =
  /(?:^|\s)(?:[:=;]['’]?-?[(/\\[|]|\):|:-?c\b|-_+-|t_+t)|[😭😩😒🙄😔😞😢😫😤😡🤮😖😣😑🙃💀🔫]|\b(?:ugh+|fml|bleh+|sigh|boo+|grr+|blah|meh|wah+|pff+|snif+|aled)\b/iu;

/** Whether a sentence sulks: a sad face, a sigh. */
export const isSad = (draft: Draft, sentence: Sentence): boolean =>
  SAD.test(draft.text.slice(sentence.start, sentence.end + 3));

const OFFER = compilePhrases<true>(
  [
    '(offered|gave|giving|offering|offers|got|landed|accepted|start|starting) (me)? {0,2} (a|the|my|an) {0,2} (job|position|internship|gig|offer|interview)',
    'job offer',
    'new job',
    "(m'a|m'ont|me|on m'a) (proposé|proposent|offert|offrent|embauché|embauchée|propose|pris|prise) {0,3} (emploi|job|poste|stage|travail|boulot|cdi|cdd|taf|alternance)",
    "offre d'emploi",
    'nouveau (job|boulot|taf|travail|poste)',
  ].map((pattern) => [pattern, true]),
);

/** Whether an employer has just made an offer: what is said of the work then is said of them. */
export const hasOffer = oncePerDraft((draft) => draft.sentences.some((sentence) => OFFER.has(sentence)));

const NEW = compilePhrases<true>(
  [
    '(first|second|1st|2nd) (day|week|shift) (at|of|in|on|back) {0,3} (work|office|job|company|internship|placement|team)',
    '(trial|induction|probation) (shift|day|week|period)',
    '(first|1st) day on the job',
    '(premier|première|1er) (jour|semaine|journée) (au|de|dans|à) {0,3} (travail|taf|taff|boulot|bureau|job|stage|poste|boîte|boite|alternance|essai)',
    "période d'essai",
  ].map((pattern) => [pattern, true]),
);

/** Whether the author has only just started, or is not hired yet: then a complaint costs most. */
export const isNewThere = oncePerDraft(
  (draft) => hasOffer(draft) || draft.sentences.some((sentence) => NEW.has(sentence)),
);

const DAY = compilePhrases<true>(
  [
    '(day|week|night|shift|morning|meeting|meetings|training|orientation|hours) {0,4} (at|of|in|from|for) {0,2} (work|office|job|my job|this job|the job)',
    '(worked|work|working) (at|for) {1,3}',
    '(interview|job interview|staff meeting|team meeting|performance review|team building)',
    "(collecting|paying|chipping in|asked to (pay|chip in)) {0,4} (boss|boss's|manager|colleague|coworker)",
    '(my|our) {0,1} (boss|manager|supervisor|employer|company|coworker|coworkers|customers) {1,20}',
    '(boss|manager|supervisor|director) (just|actually|really)? (said|told|asked|says|made|gave|called) {1,20}',
    '(jour|journée|semaine|matinée|réunion|nuit) {0,3} (au|de|du|dans) {0,2} (travail|boulot|taf|bureau|stage|boîte|open space)',
    "(entretien|réunion d'équipe|team building|séminaire d'entreprise)",
    '(mon|ma|notre) {0,1} (boss|patron|chef|cheffe|manager|responsable|direction) {1,20}',
  ].map((pattern) => [pattern, true]),
);

/** Whether a sentence tells of the author's day at work, an interview or what their boss did. */
export const isDayAtWork = (sentence: Sentence): boolean => DAY.has(sentence) && !PRAISES.has(sentence);

const PRAISES = compilePhrases<true>([
  [
    '(love|loved|great|awesome|amazing|best|happy|fun|good|nice|thanks|adore|génial|super|top|cool|movie|film|game|match|song|book)',
    true,
  ],
]);

const NEWS = new Set(
  'reports reported according reuters bloomberg bbc cnn journal times breaking sources lemonde afp selon rapporte rapportent report study data announced'.split(
    ' ',
  ),
);
const INSIDE = compilePhrases<true>(
  [
    "(we|we're|our|us|my) {0,2} (company|team|client|clients|boss|employer|office|firm|startup|product|project|ceo|manager|department|store|server|servers|database|launch|release|roadmap|patient|patients|customer|customers|nda|internal|unreleased|numbers|results|alarm|security)",
    '(at|from) work',
    'where i work',
    'i work (at|for|in)',
    "i'm working on",
    'i work on',
    'working on',
    '(ma|mon|notre|nos|mes) {0,2} (boîte|boite|entreprise|équipe|client|clients|boss|patron|employeur|bureau|société|produit|projet|pdg|direction|service|magasin|serveur|serveurs|patient|patiente|chef|cheffe|manager)',
    '(au|du) (travail|boulot|taf|bureau)',
    'chez nous',
    '(je|on) (travaille|bosse|taffe) (sur|pour|chez)',
    "(don't|do not) tell (anyone|anybody)",
    'not supposed to (say|share|tell|post)',
    'company server room',
    '(à|aux) personne',
  ].map((pattern) => [pattern, true]),
);

/** Whether the author writes from inside a company, and does not pass on news. */
export const isInsider = oncePerDraft(
  (draft) => !isNews(draft) && draft.sentences.some((sentence) => INSIDE.has(sentence)),
);

const isNews = oncePerDraft((draft) => draft.tokens.some(({ kind, text }) => kind === 'link' || NEWS.has(text)));

/** The same for a phrase that names the company itself ("our servers"): enough unless it is news. */
export const isInside = (draft: Draft, sentence: Sentence, match: PhraseMatch<unknown>): boolean =>
  !isNews(draft) && subjectOf(sentence, match.first) !== 'others';

const SWEET = compilePhrases<true>([
  [
    '(love|loves|loved|great|awesome|amazing|best|happy|excited|grateful|thankful|thanks|proud|enjoy|enjoyed|fun|lovely|wonderful|fantastic|excellent|perfect|lucky|blessed|congrats|favorite|favourite|sweet|glad|appreciate|adore|beautiful|kind|kindest|helped|compliment|compliments|complimented|wonderful|tipped|bring us|bringing us|brings us|brought us|made my day|made (his|her) day|génial|géniale|contente|content|heureux|heureuse|fier|fière|hâte|super|merci|bravo)',
    true,
  ],
]);

/** Whether no sentence of the draft holds a word of joy or praise. */
export const isJoyless = oncePerDraft((draft) => !draft.sentences.some((sentence) => SWEET.has(sentence)));

/** Whether a sentence holds no word of joy or praise beside its ill feeling, and does not ask others. */
export function isGrumble(draft: Draft, sentence: Sentence, match: PhraseMatch<unknown>): boolean {
  return !SWEET.has(sentence) && !isHypothetical(sentence, match.first) && isOwn(draft, sentence, match);
}

/** Whether the match opens the draft, as titles without an article do ("Boss is a tool"), and no game is meant. */
export const opensDraft = (draft: Draft, _: Sentence, match: PhraseMatch<unknown>): boolean =>
  match.first === 0 && !draft.tokens.some(({ kind, text }) => kind === 'link' || text === 'game' || text === 'level');

/** How many tokens a sentence has at most that is understood by itself: the same whatever else stands in the draft. */
const SHORT = 15;

/** Whether the draft is about work, or the sentence about nothing else that "going in" could mean. */
export const speaksOfWorkOrAlone = (draft: Draft, { tokens }: Sentence): boolean =>
  speaksOfWork(draft) || tokens.length <= SHORT;

/** Whether it is told at first hand, or in a short sentence without a subject, in which the author is understood. */
export const isFirstHandOrShort = (draft: Draft, { tokens }: Sentence): boolean =>
  isFirstHand(draft) || tokens.length <= SHORT;

/** Whether the author speaks from experience: of themselves, or as employee reviews do, without mentions, links or tags. */
export const isFirstHandOrReview = (draft: Draft): boolean => isFirstHand(draft) || isPlain(draft);

const isPlain = oncePerDraft(
  (draft) => !draft.tokens.some(({ kind }) => kind === 'mention' || kind === 'link' || kind === 'hashtag'),
);
