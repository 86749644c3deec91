/**
 * Whose is it? For a word like "cancer" or « bourré », finds the person it is said of: the author, somebody in the author's
 * life, or anybody else. A bounded walk to the left within the clause, no parse.
 */
import { HOLDING, type HoldingWords, type Link } from '../../lexicon/people/holding.ts';
import type { Language, Sentence, Token } from '../../types.ts';
import type { Term } from '../matching/terms.ts';

export interface Holder {
  /** 'self': the author; 'we': the author and others; 'known': a person in the author's life; 'other': the reader or anybody else; 'none': nobody is named. */
  readonly who: 'self' | 'we' | 'known' | 'other' | 'none';
  /** What ties it to them: "my", or a verb of having, being, taking, being treated. */
  readonly link: Link | undefined;
  /** Index in the sentence of the leftmost token that belongs to the tie. */
  readonly from: number;
  /** The known person's term. */
  readonly person: Term<string> | undefined;
  readonly negated: boolean;
  /** "if I had", "I wish I had", "I might be", « si j'avais ». */
  readonly supposed: boolean;
  /** Words of unknown kind between the tie and what is said: the more, the weaker. */
  readonly gap: number;
}

const CLAUSE_END = /^(?:[!?…;:()"“”«»—–|]+|\.+)$/;
const FAR = 14;
/** How far "my" reaches over adjectives. */
const POSSESSIVE_REACH = 4;

/**
 * Who has, is or takes what stands at token `at` of the sentence. `people` are the terms for persons in that sentence,
 * `same` the other terms of the same kind: in a list ("PTSD, anxiety and depression") each has the holder of the first.
 */
export function holderOf(
  sentence: Sentence,
  at: number,
  language: Language,
  people: readonly Term<string>[] = [],
  same: readonly Term<string>[] = [],
): Holder {
  const words = HOLDING[language];
  const { tokens } = sentence;
  let link: Link | undefined;
  let linkAt = at;
  let negated = false;
  let gap = 0;
  /** Whether the subject may stand further off than right before the verb. */
  let free = false;

  const holder = (who: Holder['who'], from: number, by: Link | undefined, person?: Term<string>): Holder => ({
    who,
    from,
    link: by,
    person,
    negated,
    gap,
    supposed: who === 'self' && isSupposed(tokens, from, at, words),
  });

  for (let i = listStart(tokens, at, same) - 1; i >= 0 && at - i <= FAR; i--) {
    const token = tokens[i] as Token;
    // « à » is no form of « avoir ».
    const word = token.text === 'à' ? 'dans' : token.plain;
    if (token.kind === 'punctuation') {
      if (CLAUSE_END.test(token.raw)) break;
      if (token.raw === ',') gap += 1;
      if (link !== undefined && token.raw === ',' && !free) break;
      continue;
    }
    const person = people.find((term) => term.last === i);
    if (person !== undefined) {
      const who = isPossessed(tokens, person.first, words) ? 'known' : 'other';
      if (link === undefined && tokens[i + 1]?.plain !== "'s" && i < at - 1) gap++;
      return holder(who, person.first, link ?? (i >= at - 2 ? 'my' : undefined), person);
    }
    if (words.my.has(word)) {
      if (link === undefined && at - i <= POSSESSIVE_REACH) return holder('self', i, 'my');
      // "my boss has": whoever follows "my" is not the author.
      if (link !== undefined && !free) return holder('other', i, link);
    }
    if (words.theirs.has(word) && link === undefined && at - i <= POSSESSIVE_REACH) return holder('other', i, 'my');
    if (words.self.has(word)) return holder('self', i, link);
    if (words.we.has(word)) return holder('we', i, link);
    if (words.me.has(word)) {
      if (link === 'treated' || word === "m'" || word === 'me') return holder('self', i, link);
    }
    if (words.others.has(word)) return holder('other', i, link);
    if (words.negation.has(word)) {
      negated = true;
      continue;
    }
    if (words.breaks.has(word)) break;
    const tie = words.links.get(word);
    if (tie !== undefined) {
      link ??= tie;
      linkAt = i;
      if (word.endsWith('ing')) free = true;
      continue;
    }
    if (words.chains.has(word)) {
      if (link !== undefined) free = true;
      continue;
    }
    if (words.filler.has(word) || word.endsWith('ly') || word.endsWith('ment') || token.kind === 'number') continue;
    if (link === undefined) gap++;
    else if (!free) return holder('other', i, link);
  }
  if (link !== undefined && leavesOutI(sentence, linkAt, words)) return holder('self', linkAt, link);
  if (link === undefined && leavesOutI(sentence, listStart(tokens, at, same), words))
    return holder('self', at, 'treated');
  if (same.length > 0 && isNote(sentence, listStart(tokens, at, same), words)) return holder('self', at, 'have');
  return holder('none', linkAt, link);
}

/** How long a note to oneself without a subject may be, in tokens. */
const NOTE = 9;

/** "Back on antidepressants.", "Panic attacks every day": short, dated, and nobody else is in it. */
function isNote({ tokens }: Sentence, at: number, words: HoldingWords): boolean {
  if (tokens.length > NOTE || tokens.at(-1)?.raw.includes('?') || tokens.some(({ raw }) => raw === ':')) return false;
  if (tokens.some(({ kind, plain }) => kind === 'link' || words.others.has(plain) || words.theirs.has(plain)))
    return false;
  if (!tokens.some(({ plain }) => words.dates.has(plain))) return false;
  if (tokens.slice(at + 1).some(({ plain }) => words.links.has(plain) || words.breaks.has(plain))) return false;
  return tokens
    .slice(0, at)
    .every(({ kind, plain }) => kind !== 'word' || words.filler.has(plain) || words.dates.has(plain));
}

/** Whether the verb at `at` opens its sentence in a form that is said of oneself. */
function leavesOutI({ tokens }: Sentence, at: number, words: HoldingWords): boolean {
  if (!words.openers.has(tokens[at]?.plain ?? '') || tokens.at(-1)?.raw.includes('?')) return false;
  return tokens.slice(0, at).every(({ kind, plain }) => kind !== 'word' || words.filler.has(plain));
}

/** The start of the list that ends at `at`. */
function listStart(tokens: readonly Token[], at: number, same: readonly Term<string>[]): number {
  let start = at;
  for (let i = same.length - 1; i >= 0; i--) {
    const term = same[i] as Term<string>;
    if (term.last >= start) continue;
    for (let t = term.last + 1; t < start; t++) {
      const token = tokens[t] as Token;
      if (!/^(?:,|\/|&|\+|and|or|et|ou|de|d'|la|l'|le|les|des|du|bad|severe)$/.test(token.plain)) return start;
    }
    start = term.first;
  }
  return start;
}

function isSupposed(tokens: readonly Token[], from: number, at: number, words: HoldingWords): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 3); i--) {
    const token = tokens[i] as Token;
    if (token.kind === 'punctuation') break;
    if (words.supposing.has(token.plain)) return true;
  }
  for (let i = from; i < at; i++) if (words.modal.has(tokens[i]?.plain ?? '')) return true;
  return false;
}

/** Whether "my", "our", « mon » stands before a person, over a few adjectives, or « à moi », "of mine" after. */
export function isPossessed(tokens: readonly Token[], at: number, words: HoldingWords): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const token = tokens[i] as Token;
    if (token.kind === 'punctuation' && token.raw !== '-') return false;
    if (words.my.has(token.plain)) return true;
    if (
      words.links.has(token.plain) ||
      words.others.has(token.plain) ||
      words.theirs.has(token.plain) ||
      words.self.has(token.plain)
    )
      return false;
  }
  return false;
}
