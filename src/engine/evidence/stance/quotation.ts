/** Words that are somebody else's: in quotation marks, reported ("she said ..."), forwarded (RT), sung. */
import { partitionPoint } from '../../partition-point.ts';
import type { Draft, Sentence, Span, Token } from '../../types.ts';
import { compilePhrases } from '../matching/phrases.ts';

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '‹': '›', '「': '」' };
const SINGING = /[♪♫🎵🎶🎤]|\b(?:lyrics?|paroles|nowplaying)\b/iu;
const FORWARD = /(?:^|\s)(?:RT|QT|MT|via|rt) ?@\w{1,40}:?\s/;

const SUBJECT =
  '(he|she|they|someone|somebody|people|everyone|who|guy|girl|woman|man|lady|kid|mom|mum|dad|boss|teacher|friend|customer|client|patient|colleague|coworker|:mention)';
const REPORT = compilePhrases<true>(
  [
    `${SUBJECT} (just|then|once|really|always|also)? (said|says|say|told|tells|wrote|writes|tweeted|posted|asked|yelled|shouted|screamed|yells|goes|went|was like|is like|'s like|were like|claims|claimed|thinks|called|calls|complained|replied|texted) (me|us|him|her|them|you)? (that|:)?`,
    "(il|elle|on|ils|elles|mec|meuf|prof|pote|copine|copain|mère|père|frère|sœur|collègue|client|cliente|patron|chef) (me|te|lui|leur|nous|m'|t'|s')? (a|as|ont|avait|est|vient de)? (dit|disait|disent|dire|répond|répondu|écrit|crie|crié|demande|demandé|raconte|raconté|sort|sorti|pense|pensent|croit|traite|traité) (que|qu'|:)?",
    '(people|those|some) who (say|think|call)',
    '(ceux|gens|celui|celle) qui (dit|disent|pense|pensent)',
    '(tu|vous) (as|avez) (dit|écrit)',
    'you (said|called|wrote)',
  ].map((pattern) => [pattern, true]),
  { mention: [] },
);

interface Quotes {
  readonly spans: readonly Span[];
  /** How far the quotations up to each one reach. */
  readonly reach: readonly number[];
  readonly all: boolean;
}
const known = new WeakMap<Draft, Quotes>();

/** Parts of the draft between quotation marks of three words and more, forwarded posts and `>` lines, in order of start. */
export function quotedSpans(draft: Draft): readonly Span[] {
  return quotes(draft).spans;
}

function quotes(draft: Draft): Quotes {
  let cached = known.get(draft);
  if (!cached) {
    const spans = findQuotes(draft).filter((span) => !coversAll(draft, span));
    let furthest = 0;
    const reach: number[] = [];
    for (const { end } of spans) {
      furthest = Math.max(furthest, end);
      reach.push(furthest);
    }
    cached = { spans, reach, all: SINGING.test(draft.text) };
    known.set(draft, cached);
  }
  return cached;
}

/** A draft that is one quotation from end to end names nobody else who said it: its author answers for it. */
const coversAll = ({ tokens, text }: Draft, { start, end }: Span): boolean =>
  /^["“«„]/.test(text.trimStart()) && start === tokens[0]?.start && end === tokens.at(-1)?.end;

function findQuotes(draft: Draft): Span[] {
  const spans: Span[] = [];
  const { text, tokens } = draft;
  let open: Token | undefined;
  let words = 0;
  for (const token of tokens) {
    if (token.kind === 'word') words++;
    if (token.kind !== 'punctuation') continue;
    const sign = token.raw.slice(-1);
    const opens = sign in PAIRS || (sign === '"' && !open) || (sign === "'" && !open && startsWord(text, token));
    const closes = open !== undefined && closesQuote(open.raw.slice(-1), token, text);
    if (closes && open) {
      if (words >= 3) spans.push({ start: open.start, end: token.end });
      open = undefined;
    } else if (opens) {
      open = token;
      words = 0;
    }
  }
  for (const line of text.matchAll(/^[ \t]{0,3}(?:>|&gt;)[^\n]*/gm))
    spans.push({ start: line.index, end: line.index + line[0].length });
  const forward = FORWARD.exec(text);
  if (forward) spans.push({ start: forward.index, end: text.length });
  return spans.toSorted((a, b) => a.start - b.start);
}

const startsWord = (text: string, token: Token): boolean =>
  (token.start === 0 || /[\s(]/.test(text.charAt(token.start - 1))) && /\S/.test(text[token.end] ?? ' ');

function closesQuote(open: string, token: Token, text: string): boolean {
  const sign = token.raw.charAt(0);
  if (open === '"') return sign === '"' || sign === '”';
  if (open === "'") return sign === "'" && !/[\p{L}\p{N}]/u.test(text[token.end] ?? ' ');
  return sign === PAIRS[open] || (open === '“' && sign === '"') || (open === '„' && sign === '”');
}

/** Whether the span lies within a quotation, a forwarded post or a song's lines. */
export function isQuoted(draft: Draft, span: Span): boolean {
  const { spans, reach, all } = quotes(draft);
  if (all) return true;
  const begun = partitionPoint(spans.length, (at) => (spans[at]?.start ?? 0) <= span.start);
  return begun > 0 && span.end <= (reach[begun - 1] ?? 0);
}

/** Whether somebody else is told to have said the words at `first` (a position in `Draft.tokens`): "she said that ...". */
export function isReported(sentence: Sentence, first: number): boolean {
  return REPORT.find(sentence).some((match) => match.last < first && first - match.last < 12);
}
