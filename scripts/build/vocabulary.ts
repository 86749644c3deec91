import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ENGINE = resolve(import.meta.dirname, '../../src/engine');

/** Modules that are nearly all words: the lexicon, and phrases that stand beside what says where they count. */
export const VOCABULARY = /\/src\/engine\/(?:lexicon|evidence\/\w+\/phrases)\/.+\.ts$/;

/** The paths of all of them, in alphabetical order. */
export function vocabulary(): string[] {
  return readdirSync(ENGINE, { recursive: true })
    .map((file) => join(ENGINE, String(file)).replaceAll('\\', '/'))
    .filter((file) => VOCABULARY.test(file))
    .toSorted();
}
