/** What a draft tells about private people in its author's life. Read once for all rules of the category. */
import { HOLDING } from '../../lexicon/people/holding.ts';
import { ABOUT_EN, type AboutTag, type PersonTag } from '../../lexicon/people/people-en.ts';
import { ABOUT_FR } from '../../lexicon/people/people-fr.ts';
import type { Draft, FindingLevel, Match, Sentence, Token } from '../../types.ts';
import { healthTerms, mainLanguage, peopleIn } from '../health/health-terms.ts';
import { compilePhrases } from '../matching/phrases.ts';
import { lazyTables, sentenceTerms, type Term } from '../matching/terms.ts';
import { isPossessed } from '../stance/holder.ts';
import { isHypothetical } from '../stance/hypothesis.ts';
import { isNegated } from '../stance/negation.ts';
import { isQuoted } from '../stance/quotation.ts';
import { subjectOf } from '../stance/speaker.ts';

export interface Told extends Match {
  readonly person: PersonTag;
  /** Whether it is violence that the author lived through. */
  readonly harm: boolean;
}

const ABOUT = lazyTables<AboutTag>({ en: ABOUT_EN, fr: ABOUT_FR });
/** How far after a person something said of them may stand, in tokens. */
const REACH = 10;

/** From how many "he" or "she" on a draft is a story about somebody. */
const STORY = 2;

/** A story about somebody close in which something private is told, however the sentences tie them: a hint at the person. */
function story(draft: Draft): Told[] {
  const pronouns = draft.tokens.filter(({ plain }) => STORY_PRONOUNS.has(plain)).length;
  if (pronouns < STORY) return [];
  let person: [Sentence, Term<PersonTag>] | undefined;
  let told: Said | undefined;
  for (const sentence of draft.sentences) {
    const known = peopleIn(sentence).find((term) => CLOSE.has(term.tag) && isKnown(sentence, term));
    if (known) person ??= [sentence, known];
    told ??= sentenceTerms(sentence, ABOUT).find(
      (one) =>
        one.tag !== 'insult' &&
        one.tag !== 'confided' &&
        !isNegated(sentence, (sentence.tokens[one.first] as Token).index),
    );
  }
  if (person === undefined || told === undefined) return [];
  const [sentence, term] = person;
  const start = sentence.tokens[term.first]?.start ?? 0;
  const end = sentence.tokens[term.last]?.end ?? start;
  if (isQuoted(draft, { start, end })) return [];
  return [
    {
      start,
      end,
      level: 1,
      person: term.tag,
      harm: false,
      signs: [
        { name: `person-${term.tag}`, start, end },
        { name: 'story', start, end },
      ],
    },
  ];
}
const STORY_PRONOUNS: ReadonlySet<string> = new Set('he she him her il elle lui'.split(' '));
const CLOSE: ReadonlySet<PersonTag> = new Set(['partner', 'ex', 'relative', 'friend', 'child']);

interface Said {
  readonly tag: AboutTag | 'health';
  readonly first: number;
  readonly last: number;
}

const cache = new WeakMap<Draft, readonly Told[]>();

/** Every private or embarrassing thing told of a child, partner, ex, relative, friend, pupil or patient. */
export function peopleTold(draft: Draft): readonly Told[] {
  let known = cache.get(draft);
  if (known === undefined) {
    known = draft.sentences.flatMap((sentence) => readSentence(draft, sentence));
    if (known.length === 0) known = story(draft);
    cache.set(draft, known);
  }
  return known;
}

function readSentence(draft: Draft, sentence: Sentence): Told[] {
  const offset = sentence.tokens[0]?.index ?? 0;
  const somebody = SOMEBODY.find(sentence).map(
    ({ first, last }): Term<PersonTag> => ({
      tag: 'friend',
      first: first - offset,
      last: last - offset,
      words: '',
      language: mainLanguage(sentence),
    }),
  );
  const all = [...peopleIn(sentence), ...somebody];
  const people = [...all.filter((term) => isKnown(sentence, term)), ...somebody];
  const said: Said[] = [...sentenceTerms(sentence, ABOUT), ...healthOf(draft, sentence)];
  if (people.length === 0) return said.length > 0 ? byPronoun(draft, sentence, said) : [];
  const named = somebody.flatMap((person) => insulted(draft, sentence, person, said));
  if (named.length > 0) return named;
  const quarrels = people.flatMap((person) => quarrelWith(draft, sentence, person));
  if (quarrels.length > 0) return quarrels;
  if (said.length === 0) return [];
  const found = people.flatMap((person) => {
    const own = said.filter(
      (one) =>
        (person.tag !== 'colleague' || one.tag !== 'insult') &&
        (one.tag !== 'confided' || person.tag === 'entrusted') &&
        isSaidOf(sentence, person, one, all),
    );
    const worst = own.toSorted((a, b) => RANK[b.tag] - RANK[a.tag])[0];
    return worst === undefined ? [] : told(draft, sentence, person, worst);
  });
  return found.length > 0 ? found : byPronoun(draft, sentence, said);
}

/** What the author says to have against somebody, right before naming them: "I hate my mother", « les coups de mon ex ». */
const QUARRELS = compilePhrases<'harm' | 'grave' | 'private'>([
  ...[
    '(abuse|beatings|beating|violence|threats|harassment|assault|rape) (from|by|of)',
    '(abused|beaten|raped|molested|assaulted|stalked|threatened|harassed) by',
    '(coups|violences|menaces|viol|viols|harcèlement|abus) de',
    '(frappée|frappé|battue|battu|violée|violé|harcelée|harcelé|agressée|agressé) par',
  ].map((pattern) => [pattern, 'harm'] as const),
  ...[
    '(cheated on|robbed) by',
    '(trompée|trompé|volée|volé) par',
    '(cheated on|cheating on|slept with|testify against|testifying against|suing|sued|pressing charges against)',
    '(i|we) (just|finally|recently)? (left|divorced|dumped)',
    '(trompé|trompée|porte plainte contre|porté plainte contre|couché avec|plainte contre)',
  ].map((pattern) => [pattern, 'grave'] as const),
  ...[
    "(i|we) (really|fucking|absolutely|just|so|honestly|still|do)? (hate|despise|loathe|can't stand|cannot stand|cant stand|resent|blocked|disowned|divorced|dumped|divorcing|ghosted|left)",
    '(fight|fighting|argument|arguing|argued|fought|screaming match|falling out|fell out|broke up|breaking up|not speaking|no contact|beef) with',
    '(divorce|divorcing|disowning|custody battle|restraining order) (from|with|against)',
    "(don't|do not|no longer|not sure (if|that)? i|never|stopped) (really)? (love|loving|loved|trust|trusting|miss|want to be with|find)",
    "(don't|dont) want to (see|talk to|be with|live with|marry|visit)",
    "(n'aime|aime|supporte|désire) plus",
    '(sick of|tired of|fed up with|done with|mad at|furious with|furious at|pissed at|jealous of|ashamed of|embarrassed by|disappointed in|lied to|lying to)',
    "(je|j') (vraiment|trop)? (déteste|hais|supporte plus|peux plus voir|peux pas voir|peux plus supporter|largue|ai largué|ai quitté|ai bloqué|ai viré|ai renié)",
    '(engueulée|engueulé|engueulés|disputée|disputé|embrouillée|embrouillé|pris la tête|fâchée|fâché|brouillée|brouillé|rupture|divorce|guerre|rompu|séparation|coupé les ponts) avec',
    "(marre|ras le bol|jalouse|jaloux|honte|déçue|déçu) (de|d')",
    '(menti|mens) à',
  ].map((pattern) => [pattern, 'private'] as const),
]);

function quarrelWith(draft: Draft, sentence: Sentence, person: Term<PersonTag>): Told[] {
  if (person.tag === 'colleague' || person.tag === 'entrusted') return [];
  const { tokens } = sentence;
  const at = tokens[person.first]?.index ?? 0;
  const fitting = QUARRELS.find(sentence).find(
    ({ first, last }) =>
      last < at &&
      at - last <= 4 &&
      (DENIES.test(draft.tokens[first]?.text ?? '') || !isNegated(sentence, first, last)) &&
      isAuthors(sentence, first),
  );
  if (fitting === undefined) return [];
  if (GIVEN.test(tokens[person.last + 1]?.plain ?? '') && draft.tokens[fitting.last]?.plain === 'left') return [];
  const parts = person.tag === 'partner' && PARTING.test(draft.tokens[fitting.last]?.plain ?? '');
  return told(draft, sentence, person, {
    tag: parts ? 'grave' : fitting.value,
    first: fitting.first - (tokens[0]?.index ?? 0),
    last: fitting.last - (tokens[0]?.index ?? 0),
  });
}

/** "I left my husband a note": not the husband was left. */
const GIVEN = /^(?:a|an|the|some|my|our|his|her|two|this|that|at|in|with|alone|home|behind)$/;

/** Words that end a couple: news that belongs to both. */
const PARTING = /^(?:left|divorced|divorcing|dumped|quitte|largue|leaving)$/;

/** Quarrels that are denials themselves. */
const DENIES = /^(?:don't|dont|do|no|not|never|stopped|n'|aime|supporte|désire|can't|cant|cannot|i|we|je|j')$/;

const isAuthors = (sentence: Sentence, first: number): boolean => subjectOf(sentence, first) !== 'others';

const PRONOUN: ReadonlySet<string> = new Set('he she hes shes il elle'.split(' '));
/** Deeds that name the author as the one they were done to: told of "he" or "she", they are about somebody close. */
const DONE_TO_ME = /\b(?:me|my|us|m')\b/;

/** "She cheated on me": nobody is named, but those who know the author know who it is; or a person named just before. */
function byPronoun(draft: Draft, sentence: Sentence, said: readonly Said[]): Told[] {
  const { tokens } = sentence;
  const before = lastPerson(draft, sentence);
  for (const one of said) {
    if ((one.tag === 'insult' && before === undefined) || one.tag === 'confided') continue;
    let at = -1;
    for (let i = one.first - 1; i >= Math.max(0, one.first - 5) && at < 0; i--) {
      const token = tokens[i] as Token;
      if (token.kind === 'punctuation' || TURNS.has(token.plain)) break;
      if (PRONOUN.has(token.plain)) at = i;
    }
    if (at < 0) continue;
    const words = tokens
      .slice(one.first, one.last + 2)
      .map(({ plain }) => plain)
      .join(' ');
    if (before === undefined && !DONE_TO_ME.test(words)) continue;
    return told(
      draft,
      sentence,
      { tag: before ?? 'partner', first: at, last: at, words: '', language: mainLanguage(sentence) },
      one,
    );
  }
  return [];
}

/** The last person of the author's life named in the sentence or the five before it. */
function lastPerson(draft: Draft, sentence: Sentence): PersonTag | undefined {
  for (let i = sentence.index; i >= Math.max(0, sentence.index - 5); i--) {
    const earlier = draft.sentences[i];
    const person =
      earlier &&
      peopleIn(earlier).findLast(
        (term) => isKnown(earlier, term) || isPossessed(earlier.tokens, term.first, HOLDING[mainLanguage(earlier)]),
      );
    if (person) return person.tag === 'colleague' ? undefined : person.tag;
  }
  return undefined;
}

const RANK: Readonly<Record<Said['tag'], number>> = {
  harm: 5,
  grave: 4,
  health: 3,
  private: 2,
  confided: 2,
  insult: 1,
};

/** "This idiot at my work": the insult is in the name they are given. */
function insulted(draft: Draft, sentence: Sentence, person: Term<PersonTag>, said: readonly Said[]): Told[] {
  const inside = said.find((one) => one.first >= person.first && one.last <= person.last);
  return inside === undefined ? [] : told(draft, sentence, person, inside);
}

/** Terms of health that somebody in the author's life has. */
function healthOf(draft: Draft, sentence: Sentence): Said[] {
  return healthTerms(draft)
    .filter(
      ({ sentence: where, holder, tag }) =>
        where === sentence &&
        holder.who !== 'self' &&
        holder.who !== 'we' &&
        !holder.negated &&
        HEALTH_TOLD.has(tag) &&
        (tag !== 'state' || holder.link === 'be'),
    )
    .map(({ first, last }) => ({ tag: 'health', first, last }));
}
const HEALTH_TOLD: ReadonlySet<string> = new Set([
  'graveCondition',
  'graveState',
  'medicine',
  'treatment',
  'condition',
  'procedure',
  'specialist',
  'state',
]);

/** "some girl at my work", « un mec de ma promo ». */
const SOMEBODY = compilePhrases<true>(
  [
    '(some|this|that|the|one|a) {0,2} (girl|guy|bitch|dude|idiot|lady|kid|server|man|woman|chick|moron|asshole|boy|cashier|bartender|waiter|waitress) (at|in|from|on) (my|our) (work|job|class|school|gym|building|office|team|dorm|street|uni|church|shift)',
    'il? y en a (un|une) qui',
    '(une|la|cette|un|le|ce) {0,1} (meuf|fille|conne|connasse|nana|gars|mec|type|con|connard|gamin|gamine|gosse) (de|à|dans|du|au) (ma|mon|notre)? (boulot|taf|classe|promo|boîte|lycée|fac|immeuble|équipe|école|rue|bureau|cours)',
  ].map((pattern) => [pattern, true]),
);

const THE: ReadonlySet<string> = new Set(['the', 'la', 'le', 'les']);
const NEXT_DOOR = /^(?:neighbou?rs?|voisine?s?|coloc|proprio)$/;
/** "the gf", "the missus": people say so of nobody's but their own. */
const SPOUSE = /^(?:gf|bf|missus|wifey|hubby|other half|better half)$/;
const SINGLE: ReadonlySet<string> = new Set(['a', 'un', 'une']);
const ACQUAINTANCE =
  /^(?:friend|coworker|co worker|colleague|classmate|neighbou?r|ami|amie|pote|copine|collegue|voisine?)$/;
const MINE: ReadonlySet<string> = new Set('mine moi'.split(' '));

/** "my ex", "our neighbour", "a friend of mine", « un ami à moi »; pupils and patients also with "a", « une patiente ». */
function isKnown(sentence: Sentence, person: Term<PersonTag>): boolean {
  const { tokens } = sentence;
  const words = HOLDING[mainLanguage(sentence)];
  if (isPossessed(tokens, person.first, words)) return true;
  if (THE.has(tokens[person.first - 1]?.plain ?? '') && SPOUSE.test(person.words))
    return tokens[person.last + 1]?.plain !== 'of';
  if (THE.has(tokens[person.first - 1]?.plain ?? '') && NEXT_DOOR.test(person.words)) return true;
  if (
    person.tag === 'entrusted' &&
    SINGLE.has(tokens[person.first - 1]?.plain ?? '') &&
    tokens.slice(person.last + 1, person.last + 4).some(({ plain }) => plain === "m'" || plain === 'me')
  )
    return true;
  if (SINGLE.has(tokens[person.first - 1]?.plain ?? '') && ACQUAINTANCE.test(person.words)) return true;
  if (MINE.has(tokens[person.last + 2]?.plain ?? '') && /^(?:of|a)$/.test(tokens[person.last + 1]?.plain ?? ''))
    return true;
  return false;
}

/** Whether the word after "'s" shows that it stands for "is" or "has". */
function isCopula(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]?.plain ?? '';
  return next.endsWith('ing') || next.endsWith('ed') || AFTER_IS.has(next);
}
const AFTER_IS: ReadonlySet<string> = new Set(
  'a an the so such being not in on at very really just still always never got gone been my our too drunk high pregnant gay sick dead crazy back also only actually literally probably pissed mad broke'.split(
    ' ',
  ),
);

/** Words between a person and what is said of them that turn to somebody else. */
const TURNS: ReadonlySet<string> = new Set(
  "i i'm im you we they who's my your our because if when while but and that thinks think says said told tells asked je j' tu vous nous ils elles mais si quand parce pense dit m'a on que qu' et mon ma mes ton ta tes".split(
    ' ',
  ),
);
const SHE: ReadonlySet<string> = new Set('he she her him his il elle lui qui who is was has had'.split(' '));

function isSaidOf(sentence: Sentence, person: Term<PersonTag>, said: Said, all: readonly Term<PersonTag>[]): boolean {
  const { tokens } = sentence;
  // Before the person: "my drunk brother", « mon connard d'ex », "my 4 year old autistic son".
  if (said.last < person.first) {
    const mine = lastMine(tokens, person.first, mainLanguage(sentence) === 'fr');
    return mine >= 0 && said.first > mine && person.first - said.last <= 3;
  }
  if (said.first - person.last > REACH) return false;
  if (all.some((other) => other.first > person.last && other.first < said.first)) return false;
  // "my sister's divorce": only what follows at once; "my sister's car" is no news of her.
  if (tokens[person.last + 1]?.plain === "'s" && !isCopula(tokens, person.last + 2))
    return said.first - person.last <= 3 && said.tag !== 'insult';
  for (let i = person.last + 1; i < said.first; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'punctuation' && !/^[-,']$/.test(token.raw)) return false;
    if (AT_WORK.has(token.plain)) return false;
    if (SHE.has(token.plain)) continue;
    if (TURNS.has(token.plain)) return false;
  }
  if (said.tag === 'insult') return isLinked(tokens, person.last, said.first) || said.first - person.last === 1;
  return true;
}

/** "My brother works at the psychiatric hospital": a job, not a stay. */
const AT_WORK: ReadonlySet<string> = new Set(
  'nurse doctor works work working worked runs studies teaches visits visiting volunteers therapist infirmiere infirmier medecin travaille bosse travaillait etudie enseigne soigne visite benevole'.split(
    ' ',
  ),
);

const BE: ReadonlySet<string> = new Set("is 's was are being est etait sont c' such".split(' '));
const isLinked = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from + 1, to).some(({ plain }) => BE.has(plain));

function lastMine(tokens: readonly Token[], at: number, french: boolean): number {
  const words = HOLDING[french ? 'fr' : 'en'].my;
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) if (words.has(tokens[i]?.plain ?? '')) return i;
  return -1;
}

const BEREFT = /^(?:lost|losing|perdu)$/;
const LOSS =
  /^(?:died|killed|passed|rip|mourning|decede|decedee|mort|morte|deces|parti|partie|deuil|funeral|obseques)$/;

function told(draft: Draft, sentence: Sentence, person: Term<PersonTag>, said: Said): Told[] {
  const { tokens } = sentence;
  const from = Math.max(
    0,
    Math.min(person.first, said.first) - (ownerBefore(tokens, Math.min(person.first, said.first)) ? 1 : 0),
  );
  const last = Math.max(person.last, said.last);
  const start = tokens[from]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  const at = (tokens[said.first] as Token).index;
  if (isQuoted(draft, { start, end }) || isHypothetical(sentence, at)) return [];
  if (said.tag !== 'private' && said.tag !== 'grave' && isNegated(sentence, at)) return [];
  if (
    isNegated(sentence, at, (tokens[said.last] as Token).index) &&
    !NEGATIVE.test(
      tokens
        .slice(said.first, said.last + 1)
        .map(({ plain }) => plain)
        .join(' '),
    )
  )
    return [];
  if (
    tokens.some(
      ({ plain }, i) => LOSS.test(plain) || (BEREFT.test(plain) && i + 1 < person.first && person.first - i <= 3),
    )
  )
    return [];
  const level: FindingLevel =
    said.tag === 'grave' || said.tag === 'harm' || (person.tag === 'entrusted' && said.tag !== 'insult') ? 2 : 1;
  return [
    {
      start,
      end,
      level,
      person: person.tag,
      harm: said.tag === 'harm',
      way: said.tag === 'insult' ? 'quarrel' : said.tag === 'health' ? 'health' : 'default',
      signs: [
        {
          name: `person-${person.tag}`,
          start: tokens[person.first]?.start ?? start,
          end: tokens[person.last]?.end ?? end,
        },
        { name: `told-${said.tag}`, start: tokens[said.first]?.start ?? start, end: tokens[said.last]?.end ?? end },
      ],
    },
  ];
}

/** Phrases that are negative themselves. */
const NEGATIVE = /\b(?:plus|pas|not|won't|isn't|doesn't|don't|hasn't|no|never|jamais|sans)\b/;

const ownerBefore = (tokens: readonly Token[], at: number): boolean =>
  HOLDING.en.my.has(tokens[at - 1]?.plain ?? '') || HOLDING.fr.my.has(tokens[at - 1]?.plain ?? '');
