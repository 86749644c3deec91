import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { generated } from '../../scripts/docs/generated.ts';

test.each(await generated())('$path says what the code declares (npm run docs)', async ({ path, text }) => {
  expect(await readFile(path, 'utf8')).toBe(text);
});
