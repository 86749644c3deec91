import { setImmediate } from 'node:timers/promises';
import { fastest } from '../time.ts';
import type { Engine } from './checks.ts';

/** Lengths of the drafts, in UTF-16 units. */
export const LENGTHS = [1000, 10_000, 100_000, 1_000_000];

/** What drafts of one piece are made of, from harmless to hostile; one line each. */
const PIECES: Readonly<Record<string, string>> = {
  prose: 'A quiet walk by the river, then coffee and a book with my sister. ',
  complaints: 'I hate my job and my boss is an idiot. ',
  'all planes': '\u{1f600}\u{20000}\u{e0041}\u{10fffd}aé日',
  'lone surrogates': '\ud83d',
  'bidi controls': 'a\u202e\u2066b\u202c\u200f ',
  zalgo: 'e\u0301\u0316\u0334\u0348\u035c\u0362\u0489 ',
  'zero width': 'a\u200b\u200d\u2060',
  'no spaces': 'aA',
  'full stops': '. ',
  quotes: '" ',
  digits: '06 12 34 56 78 ',
  'half addresses': 'a@b.',
  brackets: '((a',
  newlines: '\n',
};

export interface Row {
  readonly name: string;
  /** Microseconds of processor time a character, at each of LENGTHS. */
  readonly times: readonly number[];
}

/** How the engine's time grows with a draft's length. */
export async function* curve(engine: Engine): AsyncGenerator<Row> {
  for (const [name, piece] of Object.entries(PIECES)) {
    const times: number[] = [];
    for (const length of LENGTHS) {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      const run = (): void => {
        engine.readDraft('');
        engine.assess(text);
      };
      let best = Number.POSITIVE_INFINITY;
      for (let runs = length > 100_000 ? 2 : 4; runs > 0; runs--) {
        // What a WeakRef was asked for lives until the present task has ended, and would have to be collected by the next.
        await setImmediate();
        best = Math.min(best, fastest(run, 0, 1));
      }
      times.push((best * 1000) / length);
    }
    yield { name, times };
  }
}
