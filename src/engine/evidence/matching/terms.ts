/**
 * Looks up many terms of one to several words at once: a draft is read once per table, whatever the table's size.
 */
import { splitContraction } from '../../text/contractions.ts';
import { normaliseWord } from '../../text/normalise.ts';
import { tokenise } from '../../text/tokenise.ts';
import type { Language, Sentence, Token } from '../../types.ts';

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

interface Entry<Tag extends string> {
  readonly words: readonly string[];
  readonly tag: Tag;
}

/** Terms by their first word, longest first. */
export type TermTable<Tag extends string> = ReadonlyMap<string, readonly Entry<Tag>[]>;

const isHyphen = (token: Token | undefined): boolean => token?.raw === '-' || token?.raw === '‐' || token?.raw === '‑';

const PLAIN_WORD = /^[a-z]+$/;

/** The look-up forms of a term's tokens. Most words are plain letters, for which the whole tokeniser is not needed. */
function wordsOf(term: string): string[] {
  return term
    .split(/[\s-]+/)
    .filter(Boolean)
    .flatMap((word) => {
      if (!PLAIN_WORD.test(word) || splitContraction(word, word) !== undefined)
        return tokenise(word).map(({ plain }) => plain);
      return [normaliseWord(word)];
    });
}

/**
 * Compiles groups of terms: each value is a block of terms with commas between them. Terms are taken apart as drafts are,
 * so that contractions and elisions meet; hyphens do not matter. Accents are left out (as in `Token.plain`).
 */
export function compileTerms<Tag extends string>(groups: Readonly<Record<Tag, string>>): TermTable<Tag> {
  const table = new Map<string, Entry<Tag>[]>();
  for (const tag of Object.keys(groups) as Tag[]) {
    for (const term of groups[tag].split(/[,\n]\s*/)) {
      const words = wordsOf(term.trim());
      const [head] = words;
      if (head === undefined) continue;
      const entries = table.get(head);
      if (entries) entries.push({ words, tag });
      else table.set(head, [{ words, tag }]);
    }
  }
  for (const entries of table.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The last index of the entry's words from `at` on, or -1. Hyphens between words are passed over; "drivin" is "driving". */
function matchEnd(tokens: readonly Token[], at: number, words: readonly string[]): number {
  let i = at;
  for (let w = 0; w < words.length; w++) {
    if (w > 0) {
      i++;
      if (isHyphen(tokens[i])) i++;
    }
    const token = tokens[i];
    if (token === undefined) return -1;
    const plain = token.kind === 'hashtag' ? token.plain.slice(1) : token.plain;
    if (plain !== words[w] && `${plain}g` !== words[w]) return -1;
  }
  return i;
}

/**
 * All terms of a run of tokens, in order; from one place the longest wins, and terms do not overlap. Terms tagged
 * 'innocent' hide what they contain and are left out.
 */
export function findTerms<Tag extends string>(
  tokens: readonly Token[],
  table: TermTable<Tag>,
  language: Language,
): Term<Tag>[] {
  const found: Term<Tag>[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'punctuation' || token.kind === 'link' || token.kind === 'mention') continue;
    const plain = token.kind === 'hashtag' ? token.plain.slice(1) : token.plain;
    const entries = table.get(plain) ?? (plain.endsWith('in') ? table.get(`${plain}g`) : undefined);
    if (entries === undefined) continue;
    for (const { words, tag } of entries) {
      const last = matchEnd(tokens, i, words);
      if (last < 0) continue;
      if (tag !== 'innocent') found.push({ tag, first: i, last, words: words.join(' '), language });
      i = last;
      break;
    }
  }
  return found;
}

/** One table per language, made at the first use, so that starting the engine stays cheap. */
export function lazyTables<Tag extends string>(
  groups: Readonly<Record<Language, Readonly<Record<Tag, string>>>>,
): Tables<Tag> {
  const made = new Map<Language, TermTable<Tag>>();
  return (language) => {
    let table = made.get(language);
    if (table === undefined) {
      table = compileTerms(groups[language]);
      made.set(language, table);
    }
    return table;
  };
}

type Tables<Tag extends string> = (language: Language) => TermTable<Tag>;

/** What was found already: many ask for the same terms, and sentences outlive the key that did not change them. */
const known = new WeakMap<Sentence, Map<Tables<string>, readonly Term<string>[]>>();

/** The terms of a sentence in each of its languages, in order of their place; of two that overlap the longer one stays. */
export function sentenceTerms<Tag extends string>(sentence: Sentence, tables: Tables<Tag>): readonly Term<Tag>[] {
  let own = known.get(sentence);
  if (!own) known.set(sentence, (own = new Map()));
  const found = own.get(tables);
  if (found) return found as readonly Term<Tag>[];
  const terms = readTerms(sentence, tables);
  own.set(tables, terms);
  return terms;
}

function readTerms<Tag extends string>(sentence: Sentence, tables: Tables<Tag>): readonly Term<Tag>[] {
  const [only = 'en', other] = sentence.languages;
  if (other === undefined) return findTerms(sentence.tokens, tables(only), only);
  const all = sentence.languages.flatMap((language) => findTerms(sentence.tokens, tables(language), language));
  all.sort((a, b) => a.first - b.first || b.last - a.last);
  const kept: Term<Tag>[] = [];
  for (const term of all) if (term.first > (kept.at(-1)?.last ?? -1)) kept.push(term);
  return kept;
}
