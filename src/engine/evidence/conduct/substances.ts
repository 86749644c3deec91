/** Drink, drugs and small crimes that a draft tells of its author. Read once for all rules of the category. */
import { OFFENCES, type Offences } from '../../lexicon/conduct/offences.ts';
import { SUBSTANCES_EN, type SubstanceTag } from '../../lexicon/conduct/substances-en.ts';
import { SUBSTANCES_FR } from '../../lexicon/conduct/substances-fr.ts';
import { type Draft, LANGUAGES, type Match, type Sentence, type Token } from '../../types.ts';
import { peopleIn } from '../health/health-terms.ts';
import { compilePhrases } from '../matching/phrases.ts';
import { lazyTables, sentenceTerms, type Term } from '../matching/terms.ts';
import { holderOf } from '../stance/holder.ts';
import { isHypothetical } from '../stance/hypothesis.ts';
import { isNegated } from '../stance/negation.ts';
import { isLongAgo, isOwnConduct, opensSentence } from '../stance/own-conduct.ts';
import { isQuoted, isReported } from '../stance/quotation.ts';
import { subjectOf } from '../stance/speaker.ts';

export type Conduct = 'drunk' | 'drugs' | 'driving' | 'offence';

export interface OwnConduct extends Match {
  readonly conduct: Conduct;
}

const TABLES = lazyTables<SubstanceTag>({ en: SUBSTANCES_EN, fr: SUBSTANCES_FR });

const cache = new WeakMap<Draft, readonly OwnConduct[]>();

/** Every place where the author tells of own drunkenness, drugs, drunk driving or offences. */
export function ownConduct(draft: Draft): readonly OwnConduct[] {
  let known = cache.get(draft);
  if (known === undefined) {
    known = draft.sentences.flatMap((sentence) => {
      const amounts = byAmount(draft, sentence);
      if (amounts.length > 0) return amounts;
      const clauses = byClause(draft, sentence);
      if (clauses.length > 0) return clauses;
      const terms = sentenceTerms(sentence, TABLES);
      return terms.flatMap((term, i) => read(draft, sentence, term, terms[i + 1]));
    });
    cache.set(draft, known);
  }
  return known;
}

const AMOUNT =
  '(4|5|6|7|8|9|10|11|12|13|14|15|16|18|20|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|too many|so many|several|quatre|cinq|huit|neuf|dix|douze|quinze|vingt|trop de|plein de|plusieurs)';
const DRINKS =
  '(beers|shots|pints|drinks|margaritas|cocktails|tequilas|vodkas|ciders|glasses of wine|bottles of wine|bières|pintes|verres|mojitos|demis|canettes|pastis|ricards|grammes)';
/** Drinks by the number, from four on (where guidelines begin to call it heavy), and driving after any. */
const BY_AMOUNT = compilePhrases<'drunk' | 'driving'>([
  [
    `(drove|drive|driving) (home|back|us home|everyone home)? (after|on) {0,1} (${AMOUNT}|two|three|2|3|a few|a couple of) ${DRINKS}`,
    'driving',
  ],
  [
    `(conduit|conduire|conduisais|pris le volant|repris le volant|rentré en voiture|rentrée en voiture) {0,2} (après|avec) (${AMOUNT}|deux|trois|2|3|quelques) ${DRINKS}`,
    'driving',
  ],
  [
    `(had|drank|drunk|downed|after|had like|smashed|sank|necked) (like|about|at least|almost)? ${AMOUNT} ${DRINKS}`,
    'drunk',
  ],
  [`(bu|descendu|enchaîné|après|sifflé|vidé|éclusé) (genre|au moins|presque|facile)? ${AMOUNT} ${DRINKS}`, 'drunk'],
]);

/** "eight glasses of water". */
const SOBER: ReadonlySet<string> = new Set(
  'water coffee tea milk juice cola eau lait jus cafe the tisane sirop'.split(' '),
);

function byAmount(draft: Draft, sentence: Sentence): OwnConduct[] {
  const offset = sentence.tokens[0]?.index ?? 0;
  return BY_AMOUNT.find(sentence).flatMap(({ first, last, value }) => {
    const unsaid = subjectOf(sentence, first) === 'open' && !isAmongOthers(sentence) && !isNegated(sentence, first);
    if (SOBER.has(draft.tokens[last + 2]?.plain ?? '')) return [];
    if (isQuestionToReader(sentence) || !(unsaid || isOwnConduct(draft, sentence, first, last))) return [];
    return make(
      draft,
      sentence,
      first - offset,
      last - offset,
      value,
      value === 'driving' ? 2 : 1,
      value === 'driving' ? 'drunk-driving' : 'drinking',
    );
  });
}

const KINDS = ['offence', 'cheating', 'driving', 'drugs', 'drunk'] as const satisfies readonly (keyof Offences)[];
const CLAUSES = compilePhrases<keyof Offences>(
  LANGUAGES.flatMap((language) =>
    KINDS.flatMap((kind) => OFFENCES[language][kind].map((pattern) => [pattern, kind] as const)),
  ),
);
const CLAUSE = {
  offence: ['offence', 2, 'offence'],
  cheating: ['offence', 1, 'cheating'],
  driving: ['driving', 2, 'unsafe-driving'],
  drugs: ['drugs', 2, 'drug-use'],
  drunk: ['drunk', 1, 'drinking'],
} as const;

/** Who else is sick in cars. */
const PETS: ReadonlySet<string> = new Set(
  'dog cat puppy kitten baby toddler chien chienne chat chatte chiot chaton bebe fils fille petit petite'.split(' '),
);

/** Whole clauses that tell it. */
function byClause(draft: Draft, sentence: Sentence): OwnConduct[] {
  const offset = sentence.tokens[0]?.index ?? 0;
  if (isLongAgo(sentence)) return [];
  return CLAUSES.find(sentence).flatMap(({ first, last, value }) => {
    if (isHypothetical(sentence, first) || isReported(sentence, first) || subjectOf(sentence, first) === 'others')
      return [];
    if (isNegated(sentence, first) || (value === 'drunk' && sentence.tokens.some(({ plain }) => PETS.has(plain))))
      return [];
    const [conduct, level, sign] = CLAUSE[value];
    return make(draft, sentence, first - offset, last - offset, conduct, level, sign);
  });
}

function read(
  draft: Draft,
  sentence: Sentence,
  term: Term<SubstanceTag>,
  next: Term<SubstanceTag> | undefined,
): OwnConduct[] {
  switch (term.tag) {
    case 'drunk':
    case 'high':
    case 'ambiguous':
      return state(draft, sentence, term);
    case 'use':
      return use(draft, sentence, term, next);
    case 'drug':
      return possession(draft, sentence, term);
    case 'drink':
    case 'driving':
    case 'crime':
    case 'cheating':
      return deed(draft, sentence, term, term.tag);
    default:
      return [];
  }
}

const make = (
  draft: Draft,
  sentence: Sentence,
  from: number,
  last: number,
  conduct: Conduct,
  level: 1 | 2,
  sign: string,
): OwnConduct[] => {
  const start = sentence.tokens[from]?.start ?? 0;
  const end = sentence.tokens[last]?.end ?? start;
  return start < end && !isQuoted(draft, { start, end })
    ? [{ start, end, level, conduct, signs: [{ name: sign, start, end }] }]
    : [];
};

/** What may follow a state that is said without "I am": "Drunk as fuck!", "stoned again", « bourrée à 15h ». */
const AFTER_STATE: ReadonlySet<string> = new Set(
  'af asf as and in at on with rn again already before right tonight now lol off by from for so still o et au aux en avec ce encore deja comme des hier un mdr ptdr sur'.split(
    ' ',
  ),
);
/** Words after which an unsure adjective does mean drink or drugs. */
const PARTY =
  /^(?:af|asf|rn|tonight|drunk|party|club|bar|beer|beers|vodka|wine|tequila|shots|weed|edible|edibles|birthday|weekend|saturday|friday|night|yesterday|hier|soir|soiree|biere|bieres|samedi|vendredi|apero|boite|vin|rhum|pastis|verre|verres|joint|shit|nuit)$/;
const SURE_STATES = /^(?:wasted|stoned|drunk|defonce|defoncee|bourre|bourree|stone|torche|torchee|tipsy|crunk)$/;
/** Also said of those who are only tired or happy. */
const MILD_HIGH =
  /defonce|perche|raide|gele|fonce|buzz|^so high|^too high|^really high|^super high|munchies|peaking|tweak/;
const NOT_THE_STATE =
  /^(?:on life|sur la vie|on hope|on love|on the list|in demand|de rage|de fatigue|de travail|de boulot|de rire|de monde|de talent|de gens|de devoirs|de remords|de joie|de bonheur|de thunes|de medocs|de defauts|de complexes|de stress|with work|by work|on work)/;

function state(draft: Draft, sentence: Sentence, term: Term<SubstanceTag>): OwnConduct[] {
  const { tokens } = sentence;
  const rest = tokens
    .slice(term.last + 1, term.last + 4)
    .map(({ plain }) => plain)
    .join(' ');
  if (NOT_THE_STATE.test(rest) || isLongAgo(sentence)) return [];
  const unsure = term.tag === 'ambiguous' && !SURE_STATES.test(term.words);
  if (unsure && !tokens.some(({ plain }) => PARTY.test(plain))) return [];
  const holder = holderOf(sentence, term.first, term.language, peopleIn(sentence));
  const conduct = term.tag === 'high' ? 'drugs' : 'drunk';
  const level = term.tag === 'high' && !MILD_HIGH.test(term.words) ? 2 : 1;
  const stands = standsLast(tokens[term.last + 1]) || /\b(?:af|fuck|hell)$/.test(term.words);
  if (holder.negated || holder.supposed) return [];
  const own = holder.who === 'self' || holder.who === 'we' || (holder.who === 'known' && withMe(tokens, holder.from));
  if (own && isTie(holder.link, term.language) && holder.gap === 0) {
    return make(draft, sentence, holder.from, term.last, conduct, level, conduct);
  }
  if (unsure || isQuestionToReader(sentence)) return [];
  if (!stands) return loosely(draft, sentence, term, conduct);
  // "I came to work drunk": the state closes the clause, as an adjective and not as "a drunk".
  if (own && holder.gap <= 3 && !DETERMINERS.has(tokens[term.first - 1]?.plain ?? '')) {
    return make(draft, sentence, term.first, term.last, conduct, level, conduct);
  }
  if (holder.who !== 'none' || !leavesOutI(draft, sentence, term)) return [];
  return make(draft, sentence, term.first, term.last, conduct, level, conduct);
}

/** "Drunk again", "came to work drunk": the author, for nobody else is there and the sentence opens with the verb. */
function leavesOutI(draft: Draft, sentence: Sentence, { first }: Term<SubstanceTag>): boolean {
  if (opensSentence(draft, sentence, (sentence.tokens[first] as Token).index)) return true;
  const opening = sentence.tokens.find(({ kind }) => kind === 'word')?.plain ?? '';
  return OPENING_VERBS.has(opening) && !isAmongOthers(sentence);
}
const OPENING_VERBS: ReadonlySet<string> = new Set(
  'came went woke showed got slept fell tweeting texting sitting crying cooking dancing walking coming going rentre rentree arrive arrivee fini finie endormi endormie'.split(
    ' ',
  ),
);

const OTHERS_THERE: ReadonlySet<string> = new Set(
  'he she they you u your his her their people guy guys girl girls driver drivers driving dude bitch bitches'.split(
    ' ',
  ),
);
const isAmongOthers = (sentence: Sentence): boolean =>
  sentence.tokens.some(({ plain }) => OTHERS_THERE.has(plain)) || peopleIn(sentence).length > 0;

/** English "drunk" in a sentence that is about the author and nobody else: "my drunk mind", "I texted so drunk that". */
function loosely(draft: Draft, sentence: Sentence, term: Term<SubstanceTag>, conduct: Conduct): OwnConduct[] {
  const first = sentence.tokens[term.first] as Token;
  if (term.language !== 'en' || !term.words.startsWith('drunk') || isAmongOthers(sentence)) return [];
  if (subjectOf(sentence, first.index) !== 'own' || isNegated(sentence, first.index)) return [];
  return make(draft, sentence, term.first, term.last, conduct, 1, conduct);
}

const isTie = (link: string | undefined, language: string): boolean =>
  link === 'be' || (link === 'have' && language === 'en');

const DETERMINERS: ReadonlySet<string> = new Set(
  "a an the some that this his her your their of with from by un une le la les des d' son sa ses ton ta tes aux".split(
    ' ',
  ),
);

/** "me and my coworkers". */
const withMe = (tokens: readonly Token[], at: number): boolean =>
  /^(?:and|&|et)$/.test(tokens[at - 2]?.plain ?? tokens[at - 1]?.plain ?? '') &&
  /^(?:me|i|moi)$/.test(tokens[at - 3]?.plain ?? tokens[at - 2]?.plain ?? '');

/** Whether nothing, or only a time, a place or a sign follows. */
const standsLast = (next: Token | undefined): boolean =>
  next === undefined ||
  ENDS.test(next.raw) ||
  (next.kind === 'emoji' && !next.raw.startsWith('=')) ||
  next.kind === 'hashtag' ||
  next.kind === 'link' ||
  next.text === 'à' ||
  AFTER_STATE.has(next.plain);

const ENDS = /^[.!…@]+$/;
const isQuestionToReader = (sentence: Sentence): boolean =>
  (sentence.tokens.at(-1)?.raw.includes('?') ?? false) && sentence.tokens.some(({ plain }) => READER.has(plain));
const READER: ReadonlySet<string> = new Set("you u ya your tu t' te vous toi".split(' '));

/** Names of drugs that mean other things too, each with the verbs (their first letters) that make them drugs. */
const ONLY_WITH: readonly (readonly [names: RegExp, verbs: RegExp])[] = [
  [/^pills$/, /^(?:pop|snort|sniff|sold|sell|deal)/],
  [
    /^(?:pot|hash|dope|joints?|a joint|blunt|blunts|bowl|herbe|petards?|cone|stick|buzz|douille|barrettes?|pilon|shit|oinj)$/,
    /^(?:smok|blaz|tok|roll|hit|rip|fum|roul|tir|tourn|sold|sell|deal|vend|chop|pecho|need|want|wanna)/,
  ],
  [
    /^(?:coke|crack|speed|a line|a bump|traces?|rails?|c|cc|ket|mandy|came|hero|crystal)$/,
    /^(?:snort|sniff|smok|bump|do$|did$|doing$|done$|tap|pris$|prends$|prendre$|sold|sell|deal|vend|high on|gob)/,
  ],
  [
    /^(?:percs?|percocets?|adderall|addy|ritalin|oxys?|lean|acid|edibles?|dabs?|a bong|bongs?|bong|poppers|ballons?|proto|carton|champis?|salvia)$/,
    /^(?:pop|drop|snort|sniff|do$|did$|doing$|hit|rip|ate|eat|took|take|taking|sold|sell|gob|pris$|prends$|prendre$|high on|tripp|smok|tap)/,
  ],
];
const isMeantAsDrug = (drug: string, verb: string): boolean =>
  !ONLY_WITH.some(([names, verbs]) => names.test(drug) && !verbs.test(verb));

/** Drugs that are nothing else, as somebody's own: "my weed", « ma beuh ». */
const UNMISTAKABLE =
  /^(?:lsd|dmt|adderall|xans|ghb|poppers|ketamine|some weed|the weed|weed|marijuana|cannabis|ganja|bong|bongs|blunt|blunts|edibles|reefer|spliff|shrooms|molly|mdma|cocaine|heroin|meth|beuh|bedo|teuchi|teushi|oinj|pochon|taz|exta|ecsta|keta|cocaine)$/;

/** Drugs that hardly any law lets pass: "after having LSD" tells of taking them. */
const HARD = /^(?:lsd|dmt|ghb|ketamine|shrooms|molly|mdma|cocaine|heroin|meth|ecsta|keta|exta)$/;

/** Drugs as a topic rather than as a habit. */
const TOPIC: ReadonlySet<string> = new Set(
  'than about statement legal legalize legalise legalized law laws illegal arrested police war ban shop shops store stores news article loi legalisation legal police debat'.split(
    ' ',
  ),
);

function possession(draft: Draft, sentence: Sentence, term: Term<SubstanceTag>): OwnConduct[] {
  const before = sentence.tokens[term.first - 1]?.plain ?? '';
  const mine = before === 'mon' && /^(?:joint|petard|bedo|pilon|shit)$/.test(term.words);
  if (mine) return make(draft, sentence, term.first - 1, term.last, 'drugs', 1, 'drug-own');
  if (!UNMISTAKABLE.test(term.words)) return [];
  const { tokens } = sentence;
  const holder = holderOf(sentence, term.first, term.language, peopleIn(sentence));
  const has = holder.who === 'self' && holder.link === 'have' && holder.gap <= 1 && !holder.negated && !holder.supposed;
  const taken = before === 'having' && HARD.test(term.words);
  if (has || /^(?:my|mon|ma|mes)$/.test(before))
    return make(draft, sentence, term.first - 1, term.last, 'drugs', taken ? 2 : 1, taken ? 'drug-use' : 'drug-own');
  const { index } = tokens[term.first] as Token;
  if (tokens.some(({ plain }) => TOPIC.has(plain)) || isAmongOthers(sentence)) return [];
  if (!isOwnConduct(draft, sentence, index, index) || subjectOf(sentence, index) !== 'own') return [];
  return make(draft, sentence, term.first, term.last, 'drugs', 1, 'drug-own');
}

/** Wanting is less than doing. */
const WISHES =
  /^(?:love|loves|loving|miss|missing|want|wanna|need|needing|aime|adore|kiffe|veux|besoin|manque|voudrais|cherche)$/;

/** Forms that tell, where no "I" stands: "Smoking a joint"; the others would be orders (« roule un joint »). */
const TOLD =
  /(?:ing?|ed|é|ée)$|^(?:took|did|bought|ate|sold|hit|high on|tripping on|pris|bu|vendu|need|want|got|done)$/;

function use(
  draft: Draft,
  sentence: Sentence,
  term: Term<SubstanceTag>,
  next: Term<SubstanceTag> | undefined,
): OwnConduct[] {
  if (next === undefined || next.tag !== 'drug' || next.first - term.last > 4) return [];
  if (!isMeantAsDrug(next.words, term.words) || (WISHES.test(term.words) && !UNMISTAKABLE.test(next.words))) return [];
  const { tokens } = sentence;
  for (let i = term.last + 1; i < next.first; i++) {
    const token = tokens[i] as Token;
    if (
      token.kind === 'punctuation' ||
      /^(?:about|for|to|from|ban|against|avec|sur|contre|pour|comme|his|her|their|your|son|sa|ses|ton|ta|tes|toi|te|yourself)$/.test(
        token.plain,
      )
    )
      return [];
  }
  const first = tokens[term.first] as Token;
  const last = tokens[next.last] as Token;
  if (!isOwnConduct(draft, sentence, first.index, last.index)) return [];
  if (subjectOf(sentence, first.index) === 'open' && !TOLD.test(first.text)) return [];
  return make(draft, sentence, term.first, next.last, 'drugs', WISHES.test(term.words) ? 1 : 2, 'drug-use');
}

const DEED = {
  drink: ['drunk', 1, 'drinking'],
  driving: ['driving', 2, 'drunk-driving'],
  crime: ['offence', 2, 'offence'],
  cheating: ['offence', 1, 'cheating'],
} as const;

/** « j'ai volé » with these is flying, or stealing a show. */
const FLYING = /^(?:en|au|vers|jusqu'|haut|loin|pour|de|avec|ensemble|la|pendant)$/;

/** Whose deed: by the pronoun, and by persons such as "my ex" that are not the author. */
function whose(sentence: Sentence, term: Term<SubstanceTag>): 'own' | 'others' | 'open' {
  const { who, from } = holderOf(sentence, term.first, term.language, peopleIn(sentence));
  if (who === 'known') return withMe(sentence.tokens, from) ? 'own' : 'others';
  return subjectOf(sentence, (sentence.tokens[term.first] as Token).index);
}

/** "Driving home drunk again." stands alone; "Drunk driving kills ..." is about something else. */
function standsAlone(sentence: Sentence, term: Term<SubstanceTag>): boolean {
  const next = sentence.tokens[term.last + 1];
  if (next === undefined || next.kind !== 'word' || !term.words.split(' ').some((word) => word.endsWith('ing')))
    return true;
  return AFTER_STATE.has(next.plain) || /^(?:and|but|my|home|through|to|while|because|last|this)$/.test(next.plain);
}

/** Names for an occasion rather than verbs. */
const NAMING =
  /^(?:drunk (?:night|me|selfie|texts?|tweet)|my dui|my second dui|my fake id|ma cuite|mon dealer|my dealer|my plug|my weed guy)$/;
const HARMLESS_LOOT: ReadonlySet<string> = new Set(
  'idea ideas quote joke jokes recipe meme line heart hearts show spotlight kiss glance look looks base pic picture photo post tweet thunder name nap moment design concept format template caption'.split(
    ' ',
  ),
);

function deed(draft: Draft, sentence: Sentence, term: Term<SubstanceTag>, tag: keyof typeof DEED): OwnConduct[] {
  const first = sentence.tokens[term.first] as Token;
  const last = sentence.tokens[term.last] as Token;
  const own = whose(sentence, term);
  const named = NAMING.test(term.words) && subjectOf(sentence, first.index) !== 'others' && !isQuoted(draft, first);
  if (own === 'others' || (tag === 'drink' && sentence.tokens.some(({ plain }) => PETS.has(plain)))) return [];
  const unsaid =
    tag === 'drink' && own === 'open' && leavesOutI(draft, sentence, term) && !isNegated(sentence, first.index);
  if (!named && !unsaid && !isOwnConduct(draft, sentence, first.index, last.index)) return [];
  if (!named && own === 'open' && tag !== 'drink' && !standsAlone(sentence, term)) return [];
  if (/\bvole$/.test(term.words) && FLYING.test(sentence.tokens[term.last + 1]?.plain ?? '')) return [];
  if (term.words.startsWith('i stole') || term.words.startsWith('stole') || term.words.includes('stealing')) {
    const object = sentence.tokens.slice(term.last + 1, term.last + 5);
    if (object.some(({ plain }) => HARMLESS_LOOT.has(plain))) return [];
  }
  const [conduct, level, sign] = DEED[tag];
  return make(draft, sentence, term.first, term.last, conduct, level, sign);
}
