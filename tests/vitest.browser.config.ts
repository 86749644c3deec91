import { defineConfig } from 'vitest/config';

/**
 * That every fixture works without us, that every single page is unchanged (four are watched in each run), and what holds
 * under a real policy (unit tests and the options page's own see to it with one put in its place).
 */
const THOROUGH_ONLY = [
  'tests/browser/fixtures.test.ts',
  'tests/browser/unchanged/every-page.test.ts',
  'tests/browser/pages/policy.test.ts',
];

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/browser/**/*.test.ts'],
    // What takes minutes by itself is for a thorough run (docs/testing.md).
    exclude: process.env['THOROUGH'] === '1' ? [] : THOROUGH_ONLY,
    globalSetup: ['tests/browser/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Three real browsers on two cores: a hiccup gets a second try, which `npm test` names so that somebody looks at it.
    retry: 1,
    // Each file drives a browser of its own, and waits for it half of the time: three keep two cores busy.
    maxWorkers: 3,
  },
});
