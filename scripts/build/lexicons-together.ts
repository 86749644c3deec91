import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { vocabulary } from './vocabulary.ts';

/**
 * Puts lexicons that have much in common side by side in the bundle: gzip finds words again within 32 kB only, and those
 * of one language and one field are many times the same. Saves about 8 kB of the package.
 */
export function lexiconsTogether(): Plugin {
  return {
    name: 'lexicons-together',
    apply: 'build',
    transform: {
      filter: { id: /\/src\/engine\/index\.ts$/ },
      handler: (code) => ({
        code:
          chain(lexicons())
            .map(({ file }) => `import ${JSON.stringify(file)};\n`)
            .join('') + code,
        map: null,
      }),
    },
  };
}

interface Lexicon {
  readonly file: string;
  /** What its beginning and its end are made of. */
  readonly head: Uint32Array;
  readonly tail: Uint32Array;
}

/** How far gzip looks back. */
const WINDOW = 2 ** 15;

/** Lines that are not in the package: imports and comments. */
const LEFT_OUT = /^(?:import [^;]*;|\s*(?:\/\*|\*|\/\/).*)$/gm;

function lexicons(): Lexicon[] {
  return vocabulary().map((file) => {
    const text = readFileSync(file, 'utf8').replaceAll(LEFT_OUT, '');
    return { file, head: pieces(text.slice(0, WINDOW)), tail: pieces(text.slice(-WINDOW)) };
  });
}

const PIECE = 7;
const BITS = 2 ** 18;

/** The pieces of so many letters that a text holds, a bit for each (or for the few that share one). */
function pieces(text: string): Uint32Array {
  const held = new Uint32Array(BITS / 32);
  for (let at = 0; at + PIECE <= text.length; at++) {
    let hash = 0;
    for (let i = at; i < at + PIECE; i++) hash = (Math.imul(hash, 0x01000193) ^ text.charCodeAt(i)) >>> 0;
    hash = Math.imul(hash, 0x9e3779b1) >>> 14;
    held[hash >> 5] = (held[hash >> 5] ?? 0) | (1 << (hash & 31));
  }
  return held;
}

function inCommon(a: Uint32Array, b: Uint32Array): number {
  let common = 0;
  for (let at = 0; at < a.length; at++) {
    let bits = (a[at] ?? 0) & (b[at] ?? 0);
    for (; bits !== 0; bits &= bits - 1) common++;
  }
  return common;
}

/** In one row, by joining again and again the two ends that have most in common. */
function chain(all: readonly Lexicon[]): Lexicon[] {
  const joints = all
    .flatMap((before) =>
      all
        .filter((after) => after !== before)
        .map((after) => ({ before, after, common: inCommon(before.tail, after.head) })),
    )
    .toSorted((a, b) => b.common - a.common);
  const rows = new Map(all.map((one) => [one, [one]]));
  for (const { before, after } of joints) {
    const [left, right] = [rows.get(before), rows.get(after)];
    if (!left || !right || left === right || left.at(-1) !== before || right[0] !== after) continue;
    left.push(...right);
    for (const one of right) rows.set(one, left);
  }
  return [...new Set(rows.values())].flat();
}
