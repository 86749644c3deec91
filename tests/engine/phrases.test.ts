import { beforeEach, expect, it, vi } from 'vitest';

/** Phrases are known by the module that read them; each story starts with a fresh one. */
const phrases = () => import('../../src/engine/evidence/matching/phrases.ts');
beforeEach(() => vi.resetModules());

it('every pattern of the engine can be read to its end', async () => {
  const { assess } = await import('../../src/engine/index.ts');
  const { readAllPhrases } = await phrases();
  // What is made lazily is made by a draft with a word for everybody.
  assess(
    'I hate my job, my boss is an idiot, we are off to Rome. Je déteste mon boulot, mon chef est nul, on part à Rome.',
  );
  expect(readAllPhrases).not.toThrow();
});

it.each([
  'hate (my',
  'hate (my|<thing job)',
  'hate (my|our|:nothing)',
  'hate :nothing',
  'hate my (job|work))',
  'hate <thing: job',
  'hate? my?',
])('a pattern that cannot be read is told about, wherever the slip is: %s', async (slip) => {
  const { compilePhrases, readAllPhrases } = await phrases();
  compilePhrases([[slip, 'x']]);
  expect(readAllPhrases).toThrow(SyntaxError);
});
