/** docs/security.md names a test for each threat: they have to be there. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const text = readFileSync(new URL('docs/security.md', root), 'utf8');
const paths = [
  ...new Set([...text.matchAll(/`((?:tests|scripts|\.github)\/[\w./-]+)`/g)].map(([, path = '']) => path)),
];

it('names many tests', () => {
  expect(paths.length).toBeGreaterThan(15);
});

it.each(paths)('%s is there', (path) => {
  expect(existsSync(new URL(path, root))).toBe(true);
});

it('quotes the tests by their names', () => {
  const tests = ['trust/hostile', 'hazards'].map((file) =>
    readFileSync(new URL(`tests/browser/${file}.test.ts`, root), 'utf8'),
  );
  const quoted = [...text.matchAll(/“([^”]+?)(?: …)?”(?=[:;|]| \||, or)/g)].map(([, name = '']) => name);
  const named = quoted.filter((name) => /^(a page|neither)/.test(name));
  expect(named.length).toBeGreaterThan(3);
  for (const name of named)
    expect(
      tests.some((source) => source.includes(name)),
      name,
    ).toBe(true);
});
