/** What all that tells of own conduct shares: the finding, who else is there, whether the "I" is only left out. */
import type { SubstanceTag } from '../../lexicon/conduct/substances-en.ts';
import type { Draft, Match, Sentence, Token } from '../../types.ts';
import { peopleIn } from '../health/health-terms.ts';
import type { Term } from '../matching/terms.ts';
import { opensSentence } from '../stance/own-conduct.ts';
import { isQuoted } from '../stance/quotation.ts';

export type Conduct = 'drunk' | 'drugs' | 'driving' | 'offence';

export interface OwnConduct extends Match {
  readonly conduct: Conduct;
}

export const make = (
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
export const AFTER_STATE: ReadonlySet<string> = new Set(
  'af asf as and in at on with rn again already before right tonight now lol off by from for so still o et au aux en avec ce encore deja comme des hier un mdr ptdr sur toute toutes depuis jusqu pendant'.split(
    ' ',
  ),
);

/** "Drunk again", "came to work drunk": the author, for nobody else is there and the sentence opens with the verb. */
export function leavesOutI(draft: Draft, sentence: Sentence, { first }: Term<SubstanceTag>): boolean {
  if (opensSentence(draft, sentence, (sentence.tokens[first] as Token).index)) return true;
  const opening = sentence.tokens.find(({ kind }) => kind === 'word')?.plain ?? '';
  return OPENING_VERBS.has(opening) && !isAmongOthers(sentence);
}

const OPENING_VERBS: ReadonlySet<string> = new Set(
  'came went woke showed got slept fell tweeting texting sitting crying cooking dancing walking coming going rentre rentree arrive arrivee fini finie endormi endormie reveille reveillee reveilles reveillees leve levee debout'.split(
    ' ',
  ),
);

const OTHERS_THERE: ReadonlySet<string> = new Set(
  'he she they you u your his her their people guy guys girl girls driver drivers driving dude bitch bitches'.split(
    ' ',
  ),
);

export const isAmongOthers = (sentence: Sentence): boolean =>
  sentence.tokens.some(({ plain }) => OTHERS_THERE.has(plain)) || peopleIn(sentence).length > 0;

/** "me and my coworkers". */
export const withMe = (tokens: readonly Token[], at: number): boolean =>
  /^(?:and|&|et)$/.test(tokens[at - 2]?.plain ?? tokens[at - 1]?.plain ?? '') &&
  /^(?:me|i|moi)$/.test(tokens[at - 3]?.plain ?? tokens[at - 2]?.plain ?? '');

/** Whether nothing, or only a time, a place or a sign follows. */
export const standsLast = (next: Token | undefined): boolean =>
  next === undefined ||
  ENDS.test(next.raw) ||
  (next.kind === 'emoji' && !next.raw.startsWith('=')) ||
  next.kind === 'hashtag' ||
  next.kind === 'link' ||
  next.text === 'à' ||
  AFTER_STATE.has(next.plain);

const ENDS = /^[.!…@]+$/;

export const isQuestionToReader = (sentence: Sentence): boolean =>
  (sentence.tokens.at(-1)?.raw.includes('?') ?? false) && sentence.tokens.some(({ plain }) => READER.has(plain));

const READER: ReadonlySet<string> = new Set("you u ya your tu t' te vous toi".split(' '));

/** Who else is sick in cars. */
export const PETS: ReadonlySet<string> = new Set(
  'dog cat puppy kitten baby toddler chien chienne chat chatte chiot chaton bebe fils fille petit petite'.split(' '),
);
