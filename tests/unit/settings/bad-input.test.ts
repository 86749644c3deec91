import { describe, expect, it } from 'vitest';
import { expressionCases, problemsOf as patternProblems } from '../../../scripts/soak/expressions/run.ts';
import { problemsOf } from '../../../scripts/soak/import/checks.ts';
import { importCases } from '../../../scripts/soak/import/run.ts';
import { readDraft } from '../../../src/engine/draft.ts';
import { defaultSettings, parseImport, SettingsStore } from '../../../src/settings/index.ts';
import { FakeStorage } from './fake-storage.ts';

/** The short forms of `npm run soak -- import` and `-- expressions`. */

const settled = JSON.stringify(defaultSettings());

describe('a file that nobody should import', () => {
  it('is refused with a place in it, or read the same twice (more of them: npm run soak -- import)', () => {
    const caseOf = importCases({ timed: false });
    for (let seed = 1; seed <= 250; seed++)
      expect(caseOf(seed).problems, `npm run soak -- import --case ${seed}`).toEqual([]);
  });

  it('changes nothing that is stored', async () => {
    const area = new FakeStorage();
    const store = new SettingsStore(area);
    const before = await store.update((settings) => ({ ...settings, countdown: 5 }));
    const caseOf = importCases({ timed: false });
    for (let seed = 1; seed <= 60; seed++) {
      const read = parseImport(caseOf(seed).text);
      if (!read.ok) expect(await store.get()).toEqual(before);
      else expect(await store.update(() => read.settings)).toEqual(await store.get());
      await store.update(() => before);
    }
  });

  it.each([
    ['a reader that throws', () => JSON.parse('{') as never, 'throws'],
    ['one that says nothing', () => ({ ok: false, errors: [] }) as const, 'says too little or too much'],
    [
      'one that points nowhere',
      () => ({ ok: false, errors: [{ path: 'names[7]', code: 'wrong', expected: '' }] }) as const,
      'names a place that is not in the file',
    ],
    [
      'one that takes half',
      (json: string) =>
        ({
          ok: true,
          settings: { ...defaultSettings(), countdown: json === settled ? 0 : 3 + (json.length % 2) },
        }) as const,
      'does not come back as it was taken over',
    ],
  ])('would be noticed with %s', (_, read, what) => {
    expect(problemsOf(settled, read).map((problem) => problem.what)).toEqual([what]);
  });
});

const said = (compile: Parameters<typeof patternProblems>[2]) =>
  patternProblems({ kind: 'words', pattern: 'a' }, readDraft('a b'), compile).map(({ what }) => what);

describe('a pattern that nobody should write', () => {
  it('is refused with a place in it, or finds what is there (more of them: npm run soak -- expressions)', () => {
    const caseOf = expressionCases({ timed: false });
    for (let seed = 1; seed <= 250; seed++)
      expect(caseOf(seed).problems, `npm run soak -- expressions --case ${seed}`).toEqual([]);
  });

  it('would be noticed with a reader that throws, points outside or finds nothing many times', () => {
    expect(said(() => JSON.parse('{') as never)).toEqual(['words: throws']);
    expect(said(() => ({ ok: false, problem: 'empty', at: 2 }))).toEqual(['words: a place outside the pattern']);
    expect(said(() => ({ ok: true, find: () => [{ start: 1, end: 1 }] }))).toEqual([
      'words: places that overlap, are empty or outside the draft',
    ]);
  });
});
