/** One private thing that is told of somebody, made into a finding, or left out where it is no disclosure. */
import { HOLDING } from '../../lexicon/people/holding.ts';
import type { AboutTag, PersonTag } from '../../lexicon/people/people-en.ts';
import type { Draft, FindingLevel, Match, Sentence, Token } from '../../types.ts';
import type { Term } from '../matching/terms.ts';
import { isHypothetical } from '../stance/hypothesis.ts';
import { isNegated } from '../stance/negation.ts';
import { isQuoted } from '../stance/quotation.ts';
import { isOneLiner } from './one-liner.ts';

export interface Told extends Match {
  readonly person: PersonTag;
  /** Whether it is violence that the author lived through. */
  readonly harm: boolean;
}

/** What is said, by positions in the sentence's tokens, both included. */
export interface Said {
  readonly tag: AboutTag | 'health';
  readonly first: number;
  readonly last: number;
}

/** Somebody in the author's life. */
export interface Person extends Term<PersonTag> {
  /** Known by a bare first name only: readers who know the author know who it is, the engine only guesses. */
  readonly byName?: boolean;
}

/** Which of several things said is told. */
export const RANK: Readonly<Record<Said['tag'], number>> = {
  harm: 5,
  grave: 4,
  health: 3,
  private: 2,
  confided: 2,
  insult: 1,
};

/** Phrases that are negative themselves. */
const NEGATIVE =
  /\b(?:plus|pas|rien|not|won't|wont|isn't|isnt|doesn't|doesnt|don't|dont|didn't|didnt|hasn't|hasnt|haven't|havent|can't|cant|no|never|barely|stopped|refuses|jamais|sans)\b/;
const BEREFT = /^(?:lost|losing|perdu)$/;
/** Mourning is told to be shared. */
const LOSS = /^(?:died|killed|passed|rip|mourning|decede|decedee|mort|morte|deces|deuil|funeral|obseques)$/;
/** « Mon père est parti d'un cancer » is a death; « elle est partie avec » is not. */
const GONE = /^(?:parti|partie)$/;
const GONE_FOR_EVER = /^(?:cancer|ans|tot|rejoindre|ciel|paix|paisiblement|etoiles)$/;

/** Whether the sentence is about somebody's death. */
function isMourned(tokens: readonly Token[], person: Person): boolean {
  const gone = tokens.some(({ plain }) => GONE.test(plain)) && tokens.some(({ plain }) => GONE_FOR_EVER.test(plain));
  return (
    gone ||
    tokens.some(
      ({ plain }, i) => LOSS.test(plain) || (BEREFT.test(plain) && i + 1 < person.first && person.first - i <= 3),
    )
  );
}

/** "In hospital management": a trade. */
const TRADE = /^(?:management|administration|admin|radio|finance|marketing|cleaning|catering|dramas?)$/;

/** "Sick of my jokes": tired, not ill. */
const SICK_OF = /^(?:sick|malade)$/;

const ownerBefore = (tokens: readonly Token[], at: number): boolean =>
  HOLDING.en.my.has(tokens[at - 1]?.plain ?? '') || HOLDING.fr.my.has(tokens[at - 1]?.plain ?? '');

function isDenied(sentence: Sentence, said: Said): boolean {
  const { tokens } = sentence;
  const at = (tokens[said.first] as Token).index;
  if (said.tag !== 'private' && said.tag !== 'grave' && isNegated(sentence, at)) return true;
  const words = tokens
    .slice(said.first, said.last + 1)
    .map(({ plain }) => plain)
    .join(' ');
  return isNegated(sentence, at, (tokens[said.last] as Token).index) && !NEGATIVE.test(words);
}

/** A child on the way is news of both parents: theirs to tell, and most often happy. */
const EXPECTED = /\b(?:pregnant|preggers|expecting|enceinte|attend|attendent)\b/;

/** How much it weighs: by what is told, and of whom. */
function levelOf(sentence: Sentence, person: Person, said: Said, confided: boolean): FindingLevel {
  const expected = sentence.tokens.slice(said.first, said.last + 1).some(({ plain }) => EXPECTED.test(plain));
  if (expected && person.tag === 'partner' && !confided) return 1;
  if (person.byName === true) return (confided || person.words === '') && said.tag === 'grave' ? 2 : 1;
  if (said.tag === 'grave' || said.tag === 'harm') return 2;
  if (said.tag === 'insult') return person.tag === 'relative' ? 2 : 1;
  return person.tag === 'entrusted' ? 2 : 1;
}

/**
 * The finding that somebody's matter makes, as a list of one; none where it is quoted, supposed, denied, mourned or a pun.
 * @param confided whether the draft says that it was told in trust, or is not to be told yet
 */
export function told(draft: Draft, sentence: Sentence, person: Person, said: Said, confided = false): Told[] {
  const { tokens } = sentence;
  const first = Math.min(person.first, said.first);
  const start = tokens[Math.max(0, first - (ownerBefore(tokens, first) ? 1 : 0))]?.start ?? 0;
  const end = tokens[Math.max(person.last, said.last)]?.end ?? start;
  const at = (tokens[said.first] as Token).index;
  if (isQuoted(draft, { start, end }) || isHypothetical(sentence, at)) return [];
  if (isDenied(sentence, said) || isMourned(tokens, person)) return [];
  if (SICK_OF.test(tokens[said.last]?.plain ?? '') && tokens[said.last + 1]?.plain === 'of') return [];
  if (TRADE.test(tokens[said.last + 1]?.plain ?? '')) return [];
  const pun = isOneLiner(draft, sentence, person, at);
  if (pun === 'pun') return [];
  return [
    {
      start,
      end,
      level: pun === 'maybe' ? 1 : levelOf(sentence, person, said, confided),
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
