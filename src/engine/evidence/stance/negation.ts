/** Whether words are denied: "I don't hate my job", « je déteste pas mon boulot » (with and without "ne"). */
import type { Sentence, Token } from '../../types.ts';
import { compilePhrases, phrasePosition, phraseTokens } from '../matching/phrases.ts';

const EN_NEGATORS = new Set(
  "not don't dont doesn't didn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't shouldn't haven't hasn't hadn't ain't never nobody nothing no without neither nor hardly barely stop stopped".split(
    ' ',
  ),
);
/** Negations that deny nothing of what follows. */
const EN_IDLE = compilePhrases<true>(
  [
    'not only',
    'not just',
    'not gonna lie',
    'not going to lie',
    'no doubt',
    'not to mention',
    'no wonder',
    'no offence',
    'no offense',
    'no matter',
    "(can't|cannot|couldn't) believe",
    "(can't|cannot|couldn't) (stand|wait|stress|help|tell|even|take|handle|deal)",
    "don't (care|understand|know|get) (how|why|what|if|who)?",
    "don't (get me wrong|ask|forget|worry)",
    'no (joke|lie|cap|kidding|way|idea|one knows|question)',
    'never (again|ending|hated|seen|met|had|been|felt|wanted|worked|realised|realized|mind)',
    "won't (stop|shut)",
    "couldn't (care|be|have|hate)",
    "why (don't|can't|doesn't|didn't|won't|isn't|aren't)",
    "(doesn't|don't|didn't) (stop|change|mean|make)",
    'not sure (why|how|if)',
    'nothing (but|more|like)',
    'no (more|longer)',
    "(isn't|aren't|ain't|don't|doesn't) (it|they|you|she|he|there) (just|so|a|the|hate)",
    "(won't|will not|don't|didn't|doesn't|never|not) (let|even|give)",
    'not because',
    "(can't|cannot) (f|fucking|bloody|even|really) stand",
    'no one',
    'stop being',
  ].map((pattern) => [pattern, true]),
);
const FR_NEGATORS = new Set('pas jamais rien aucun aucune guère personne ni sans point nullement'.split(' '));
const FR_IDLE = compilePhrases<true>(
  [
    'pas (que|seulement|possible|croyable|étonnant|grave|besoin)',
    'pourquoi pas',
    '(même|meme) pas',
    'pas du tout',
    'jamais (vu|autant|eu|connu|rencontré|plus)',
    'rien que',
    'sans (doute|cesse|arrêt|déconner|blague|mentir)',
    'pas (supporter|envie|hâte)',
    'pas (assez|payé)',
    'personne ne',
    'rien (à foutre|à faire|ne)',
  ].map((pattern) => [pattern, true]),
);
const CLAUSE_END = new Set(
  'but because cause cuz although though however then so and mais parce car donc puis alors et sauf pourtant'.split(
    ' ',
  ),
);
const BREAK = /^[,;:!?()[\]…—–"«»“”]+$|^\.+$/;
const NE = new Set(['ne', "n'"]);
/** How far a negation reaches, in words (found by trying 3 to 8 on sentences of both languages). */
const REACH = 6;

const idle = new WeakMap<Sentence, ReadonlySet<number>>();

/** Positions (in the draft) of negators that belong to an idiom which denies nothing. */
function idleNegators(sentence: Sentence): ReadonlySet<number> {
  let set = idle.get(sentence);
  if (!set) {
    const places = new Set<number>();
    for (const phrases of [EN_IDLE, FR_IDLE]) {
      for (const match of phrases.find(sentence)) for (let i = match.first; i <= match.last; i++) places.add(i);
    }
    set = places;
    idle.set(sentence, set);
  }
  return set;
}

const ends = (token: Token): boolean =>
  CLAUSE_END.has(token.text) || (token.kind === 'punctuation' && BREAK.test(token.raw));

/**
 * Whether the words from `first` to `last` (positions in `Draft.tokens`) are denied by a negator outside them: one up to
 * six words before in the same clause, or for French one right after the verb.
 */
export function isNegated(sentence: Sentence, first: number, last = first): boolean {
  return isDeniedBefore(sentence, first) || isDeniedAfter(sentence, first, last);
}

/** Whether a negator stands before the word at `first`, up to six words away in the same clause. */
export function isDeniedBefore(sentence: Sentence, first: number): boolean {
  const words = phraseTokens(sentence);
  const at = phrasePosition(sentence, first);
  const denies = idleNegators(sentence);
  const english = sentence.languages.includes('en');
  const french = sentence.languages.includes('fr');
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    const token = words[i];
    if (!token || ends(token)) return false;
    if (denies.has(token.index)) continue;
    if (english && EN_NEGATORS.has(token.text)) return !deniedTwice(words, i, denies);
    if (!french) continue;
    if (FR_NEGATORS.has(token.text) || (token.text === 'plus' && NE.has(words[i - 2]?.text ?? ''))) return true;
  }
  return false;
}

/** "I don't not like it". */
function deniedTwice(words: readonly Token[], at: number, denies: ReadonlySet<number>): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 2; i--) {
    const token = words[i];
    if (!token || ends(token)) return false;
    if (EN_NEGATORS.has(token.text) && !denies.has(token.index)) return true;
  }
  return false;
}

/**
 * Whether a French negator follows the verb at `first` (« je déteste pas », « je ne hais point »), within three words.
 * Negators up to `last` belong to the expression itself (« supporte plus ») and deny nothing.
 */
export function isDeniedAfter(sentence: Sentence, first: number, last = first): boolean {
  if (!sentence.languages.includes('fr')) return false;
  const words = phraseTokens(sentence);
  const at = phrasePosition(sentence, first);
  if (at < 0) return false;
  const denies = idleNegators(sentence);
  const from = phrasePosition(sentence, last + 1);
  for (let i = from; i >= 0 && i < words.length && i <= at + 3; i++) {
    const token = words[i];
    if (!token || ends(token)) return false;
    if (denies.has(token.index)) continue;
    if (AFTER_VERB.has(token.text)) return true;
    if (token.text === 'plus') {
      const before = words.slice(Math.max(0, at - 3), at);
      return (
        before.some((word) => NE.has(word.text)) || (i === from && MORE_THAN_NOTHING.test(words[i + 1]?.text ?? ''))
      );
    }
  }
  return false;
}

const AFTER_VERB = new Set('pas jamais guère point'.split(' '));
/** « j'aime plus mon travail » is "no longer", « j'aime plus que tout » is "more". */
const MORE_THAN_NOTHING = /^(?:mon|ma|mes|du|trop|tant|autant)$/;
