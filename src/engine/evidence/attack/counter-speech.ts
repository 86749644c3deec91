/**
 * Speech against hatred: an attack that is quoted to be condemned ("it's wrong to say ..."), reported (« il m'a traité
 * de ... »), denied ("no Muslim deserves to be killed"). Its author is not the one to be asked.
 */
import { HARMED } from '../../lexicon/attack/contempt.ts';
import { CONDEMNATION_FRAMES, REPORT_FRAMES } from '../../lexicon/attack/counter-frames.ts';
import type { Draft, Span } from '../../types.ts';
import { type FrameSet, findFrames, frameSet, frames } from '../matching/frames.ts';
import { wordClass } from '../matching/word-class.ts';
import type { Word } from '../matching/words.ts';
import { quotedSpans } from '../stance/quotation.ts';

const classes = {
  group: (word: Word): boolean => word.group === true,
  is: wordClass("is are was were 's be"),
  harmed: wordClass(HARMED),
};

let compiled: FrameSet<'condemned' | 'reported'> | undefined;

/** From which word on each sentence is not its author's attack: 0 where all of it is spoken against. */
type Shields = ReadonlyMap<number, number>;
const shielded = new WeakMap<readonly Word[], Shields>();

function shieldsOf(words: readonly Word[]): Shields {
  const known = shielded.get(words);
  if (known) return known;
  compiled ??= frameSet([
    ...frames('condemned', CONDEMNATION_FRAMES, classes),
    ...frames('reported', REPORT_FRAMES, classes),
  ]);
  const shields = new Map<number, number>();
  for (const { name, first } of findFrames(compiled, words)) {
    const sentence = words[first]?.sentence ?? -1;
    const from = name === 'condemned' ? 0 : first;
    shields.set(sentence, Math.min(from, shields.get(sentence) ?? from));
  }
  shielded.set(words, shields);
  return shields;
}

const OPENING = /^["“«„‹'‘]/;

const BARE_QUOTES = /["“”«»„]/;

/** Whether one or two words stand in quotation marks of their own: the word "pute", « connard ». */
function isMentioned(draft: Draft, { start, end }: Span): boolean {
  const before = draft.text.slice(Math.max(0, start - 22), start);
  const after = draft.text.slice(end, end + 22);
  const opens = Math.max(...['"', '“', '«', '„'].map((sign) => before.lastIndexOf(sign)));
  const closes = after.search(BARE_QUOTES);
  if (opens < 0 || closes < 0) return false;
  const inside = `${before.slice(opens + 1)}${after.slice(0, closes)}`.trim();
  return (
    inside.split(/\s+/).filter(Boolean).length <= 2 && !/[.!?\n]/.test(inside) && draft.text.length > end - start + 12
  );
}

/** Whether the span stands in quotation marks that leave some of the draft to its author's own words. */
export function isCited(draft: Draft, span: Span): boolean {
  if (isMentioned(draft, span) || /^\s*«[^«»]*»\s*$/.test(draft.text)) return true;
  return quotedSpans(draft).some(
    (quote) =>
      quote.start <= span.start &&
      span.end <= quote.end &&
      OPENING.test(draft.text.slice(quote.start, quote.start + 1)) &&
      draft.text.length - (quote.end - quote.start) > 12 &&
      !/^["“]?\s*@/.test(draft.text.slice(quote.start, quote.start + 4)),
  );
}

/** Whether the words `first` to `last` are cited or spoken against. */
export function isCounterSpeech(draft: Draft, words: readonly Word[], first: number, last: number): boolean {
  const [from, to] = [words[first], words[last]];
  if (!from || !to) return false;
  return (
    last >= (shieldsOf(words).get(from.sentence) ?? Number.POSITIVE_INFINITY) ||
    isCited(draft, { start: from.start, end: to.end })
  );
}
