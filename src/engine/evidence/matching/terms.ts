/**
 * Looks up many terms of one to several words at once: a draft is read once per table, whatever the table's size.
 */
import { tokensOf } from '../../text/tokenise.ts';
import type { Language, Sentence, Token } from '../../types.ts';
import { formsOf } from './phrase/forms.ts';
import { enterTerms, readingOf } from './word-index.ts';

/** Where a term stands: indices into the sentence's tokens, `last` inclusive. */
export interface Term<Tag extends string> {
  readonly tag: Tag;
  readonly first: number;
  readonly last: number;
  /** The term as the lexicon has it, without accents and hyphens. */
  readonly words: string;
  /** Whose lexicon it is from. */
  readonly language: Language;
}

/** A term; its words are read when a draft first has the first of them. */
class Entry<Tag extends string> {
  readonly #term: string;
  readonly tag: Tag;
  #words: readonly string[] | undefined;

  constructor(term: string, tag: Tag) {
    this.#term = term;
    this.tag = tag;
  }

  get words(): readonly string[] {
    this.#words ??= wordsOf(this.#term);
    return this.#words;
  }
}

const isHyphen = (token: Token | undefined): boolean => token?.raw === '-' || token?.raw === '‐' || token?.raw === '‑';

const SEPARATOR = /[\s-]/;

/** The look-up forms of a term's tokens. */
function wordsOf(term: string): string[] {
  const words: string[] = [];
  for (const word of term.split(/[\s-]+/)) for (const { plain } of tokensOf(word)) words.push(plain);
  return words;
}

/** The look-up form of a term's first word; undefined where it has none. */
function headOf(term: string): string | undefined {
  const end = term.search(SEPARATOR);
  const first = end < 0 ? term : term.slice(0, end);
  const forms = formsOf(first);
  if (typeof forms === 'string') return forms;
  return forms?.plains[0] ?? wordsOf(first)[0] ?? wordsOf(term)[0];
}

/**
 * Compiles groups of terms: each value is a block of terms with commas between them. Terms are taken apart as drafts are,
 * so that contractions and elisions meet; hyphens do not matter. Accents are left out (as in `Token.plain`).
 * @returns the number of the lexicon that they make
 */
function compileTerms<Tag extends string>(groups: Readonly<Record<Tag, string>>): number {
  const table = new Map<string, Headed<Tag>>();
  for (const tag of Object.keys(groups) as Tag[]) {
    for (const term of groups[tag].trim().split(BETWEEN_TERMS)) {
      const head = headOf(term);
      if (head === undefined) continue;
      const headed = table.get(head);
      const entry = new Entry(term, tag);
      if (headed) headed.entries.push(entry);
      else table.set(head, new Headed(entry));
    }
  }
  return enterTerms(table);
}

const BETWEEN_TERMS = /\s*[,\n]\s*/;

/** The terms that begin with one word, longest first; by their second word where they are many. */
class Headed<Tag extends string> {
  readonly entries: Entry<Tag>[];
  #bySecond: Map<string, Entry<Tag>[]> | undefined;
  #alone: readonly Entry<Tag>[] | undefined;

  constructor(first: Entry<Tag>) {
    this.entries = [first];
  }

  /** Those that may go on with the look-up form of a token. */
  before(second: string): readonly Entry<Tag>[] {
    if (this.entries.length === 1) return this.entries;
    this.#alone ??= this.#divide();
    return this.#bySecond?.get(second) ?? this.#alone;
  }

  #divide(): readonly Entry<Tag>[] {
    const entries = this.entries.toSorted((a, b) => b.words.length - a.words.length);
    const alone = entries.filter(({ words }) => words.length === 1);
    const bySecond = new Map<string, Entry<Tag>[]>();
    const enter = (second: string, entry: Entry<Tag>): void => {
      const same = bySecond.get(second);
      if (same) same.push(entry);
      else bySecond.set(second, [entry]);
    };
    for (const entry of entries) {
      const second = entry.words[1];
      if (second === undefined) continue;
      enter(second, entry);
      if (second.endsWith('g')) enter(second.slice(0, -1), entry);
    }
    for (const same of bySecond.values()) same.push(...alone);
    this.#bySecond = bySecond;
    return alone;
  }
}

/** The last index of the entry's words from `at` on, or -1. Hyphens between words are passed over. */
function matchEnd(tokens: readonly Token[], at: number, words: readonly string[]): number {
  let i = at;
  for (let w = 0; w < words.length; w++) {
    if (w > 0) {
      i++;
      if (isHyphen(tokens[i])) i++;
    }
    if (!isWord(tokens[i], words[w])) return -1;
  }
  return i;
}

const wordOf = ({ kind, plain }: Token): string => (kind === 'hashtag' ? plain.slice(1) : plain);

/** Whether a token is the word of a term; "drivin" is "driving". */
function isWord(token: Token | undefined, word: string | undefined): boolean {
  if (token === undefined || word === undefined) return false;
  const plain = wordOf(token);
  if (plain === word) return true;
  return word.length === plain.length + 1 && word.endsWith('g') && word.startsWith(plain);
}

/**
 * All terms of a sentence in one language, in order; from one place the longest wins, and terms do not overlap. Terms
 * tagged 'innocent' hide what they contain and are left out.
 */
function findTerms<Tag extends string>(sentence: Sentence, lexicon: number, language: Language): Term<Tag>[] {
  const found: Term<Tag>[] = [];
  const hits = readingOf(sentence).hits[lexicon];
  if (!hits) return found;
  const { tokens } = sentence;
  let next = 0;
  for (let i = 0; i < hits.at.length; i++) {
    const first = hits.at[i] as number;
    if (first < next) continue;
    const second = tokens[isHyphen(tokens[first + 1]) ? first + 2 : first + 1];
    for (const { words, tag } of (hits.entries[i] as Headed<Tag>).before(second ? wordOf(second) : '')) {
      const last = matchEnd(tokens, first, words);
      if (last < 0) continue;
      if (tag !== 'innocent') found.push({ tag, first, last, words: words.join(' '), language });
      next = last + 1;
      break;
    }
  }
  return found;
}

/** Terms in each language, compiled at their first use, so that starting the engine stays cheap. */
export interface Tables<Tag extends string> {
  readonly groups: Readonly<Record<Language, Readonly<Record<Tag, string>>>>;
  /** Numbers of their lexicons, as far as they were used. */
  readonly lexicons: Map<Language, number>;
}

/** Makes tables of terms ready; see `compileTerms` for how they are written. */
export function lazyTables<Tag extends string>(groups: Tables<Tag>['groups']): Tables<Tag> {
  return { groups, lexicons: new Map() };
}

function lexiconOf<Tag extends string>({ groups, lexicons }: Tables<Tag>, language: Language): number {
  let lexicon = lexicons.get(language);
  if (lexicon === undefined) {
    lexicon = compileTerms(groups[language]);
    lexicons.set(language, lexicon);
  }
  return lexicon;
}

/** The terms of a sentence in each of its languages, in order of their place; of two that overlap the longer one stays. */
export function sentenceTerms<Tag extends string>(sentence: Sentence, tables: Tables<Tag>): readonly Term<Tag>[] {
  const [only = 'en', other] = sentence.languages;
  const lexicon = lexiconOf(tables, only);
  const { found } = readingOf(sentence);
  const known = found[lexicon];
  if (known) return known as readonly Term<Tag>[];
  const terms = findTerms<Tag>(sentence, lexicon, only);
  return (found[lexicon] =
    other === undefined ? terms : merged(terms, findTerms<Tag>(sentence, lexiconOf(tables, other), other)));
}

function merged<Tag extends string>(ours: readonly Term<Tag>[], others: readonly Term<Tag>[]): readonly Term<Tag>[] {
  const all = [...ours, ...others].toSorted((a, b) => a.first - b.first || b.last - a.last);
  const kept: Term<Tag>[] = [];
  for (const term of all) if (term.first > (kept.at(-1)?.last ?? -1)) kept.push(term);
  return kept;
}
