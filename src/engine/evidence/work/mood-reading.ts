/** Reads one sentence for its author's working day and mood, as counts of named signs. */
import { HOLDING, type HoldingWords } from '../../lexicon/people/holding.ts';
import { MOOD_EN } from '../../lexicon/work/mood-en.ts';
import { MOOD_FR } from '../../lexicon/work/mood-fr.ts';
import type { Draft, Sentence, Token } from '../../types.ts';
import { lazyTables, sentenceTerms, type Term } from '../matching/terms.ts';
import { isPossessed } from '../stance/holder.ts';
import { isNegated } from '../stance/negation.ts';
import { isQuoted } from '../stance/quotation.ts';
import type { MoodTag } from './mood-tags.ts';

/** What is counted: the kinds of words, whose they are, who speaks to whom, faces, and the words themselves. */
export type MoodCount =
  | MoodTag
  | 'mine'
  | 'theirs'
  | 'i'
  | 'you'
  | 'face'
  | 'smile'
  | 'ask'
  | 'link'
  | 'number'
  | 'shout'
  | 'words';
export type MoodCounts = Readonly<Partial<Record<MoodCount, number>>>;

/** A sentence, what was counted in it, and the words that tell most, by which a finding is underlined. */
export interface MoodReading {
  readonly sentence: Sentence;
  readonly counts: MoodCounts;
  /** Terms of ill feeling and of the scene, in order. */
  readonly terms: readonly Term<MoodTag>[];
}

const TABLES = lazyTables<MoodTag>({ en: MOOD_EN, fr: MOOD_FR });
const PERSON: ReadonlySet<MoodTag> = new Set(['boss', 'mate', 'client']);
const OWNED: ReadonlySet<MoodTag> = new Set(['boss', 'mate', 'client', 'place', 'thing']);
const ILL: ReadonlySet<MoodTag> = new Set(['vile', 'bad', 'body']);

const FACE = /[😭😩😒🙄😔😞😢😫😤😡🤮😖😣😑🙃💀🔫😠🤬🥲🫠🤡😵🤦🤢🥴🖕😬🫤😐]/u;
const SMILE = /[😀😃😄😁😊🥰😍❤💕💖🎉🥳🙏👏💪✨😋☺🤗💙💜💚🎂🎄🌞☀]/u;
const OWN = new Set(
  "i me my mine we us our im ive id ill myself ourselves je j j' mon ma mes moi me m m' nous notre nos on jsuis jai jvais".split(
    ' ',
  ),
);
const YOU = new Set("you your u ur anyone anybody tu vous ton ta tes votre vos quelqu'un".split(' '));
/** After "my boss's" these carry the sentence on; any other word is what belongs to the boss. */
const VERBAL =
  /^(?:a|an|the|so|such|just|not|always|never|been|being|really|like|got|still|too|gone|out|on|in|at|\w+ing|\w+ed)$/;

const SCENE: ReadonlySet<MoodTag> = new Set(['boss', 'mate', 'client', 'place', 'time', 'thing', 'role']);

const found = new WeakMap<Sentence, readonly Term<MoodTag>[]>();

function termsOf(sentence: Sentence): readonly Term<MoodTag>[] {
  let terms = found.get(sentence);
  if (!terms) {
    terms = sentenceTerms(sentence, TABLES);
    found.set(sentence, terms);
  }
  return terms;
}

/** Whether any word of a sentence may belong to a working day; where none does in a draft, it need not be read closer. */
export const mayBeAtWork = (sentence: Sentence): boolean => termsOf(sentence).some(({ tag }) => SCENE.has(tag));

const known = new WeakMap<Sentence, MoodReading>();

/** Reads a sentence; kept, because sentences stay the same from one keystroke to the next. */
export function readMood(draft: Draft, sentence: Sentence): MoodReading {
  const before = known.get(sentence);
  if (before) return before;
  const counts: Partial<Record<MoodCount, number>> = {};
  const add = (name: MoodCount): void => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  const terms: Term<MoodTag>[] = [];
  for (const term of termsOf(sentence)) {
    const words = HOLDING[term.language];
    if (OWNED.has(term.tag) && isTheirs(sentence.tokens, term, words)) {
      add('theirs');
      continue;
    }
    if (ILL.has(term.tag) && isTakenBack(draft, sentence, term)) continue;
    if (PERSON.has(term.tag) && isPossessed(sentence.tokens, term.first, words)) add('mine');
    add(term.tag);
    terms.push(term);
  }
  for (const token of sentence.tokens) countToken(token, add);
  const reading = { sentence, counts, terms };
  known.set(sentence, reading);
  return reading;
}

/** "her boss", "my boyfriend's boss", "my coworker's cat". */
function isTheirs(tokens: readonly Token[], { tag, first, last }: Term<MoodTag>, words: HoldingWords): boolean {
  const before = tokens[first - 1];
  if (before && (words.theirs.has(before.plain) || before.plain === "'s")) return true;
  const owned = tokens[last + 2];
  return PERSON.has(tag) && tokens[last + 1]?.plain === "'s" && owned?.kind === 'word' && !VERBAL.test(owned.plain);
}

/** Ill feeling that is denied, or somebody else's words. */
function isTakenBack(draft: Draft, sentence: Sentence, { first, last }: Term<MoodTag>): boolean {
  const from = sentence.tokens[first];
  const to = sentence.tokens[last];
  if (!from || !to) return false;
  return isNegated(sentence, from.index, to.index) || isQuoted(draft, { start: from.start, end: to.end });
}

function countToken(token: Token, add: (name: MoodCount) => void): void {
  if (token.kind === 'emoji') {
    if (FACE.test(token.raw)) add('face');
    else if (SMILE.test(token.raw)) add('smile');
  } else if (token.kind === 'link' || token.kind === 'mention') add('link');
  else if (token.kind === 'number') add('number');
  else if (token.kind === 'word') {
    add('words');
    if (OWN.has(token.plain)) add('i');
    else if (YOU.has(token.plain)) add('you');
    if (token.raw.length > 3 && token.raw === token.raw.toUpperCase()) add('shout');
  } else if (token.raw.includes('?')) add('ask');
}
