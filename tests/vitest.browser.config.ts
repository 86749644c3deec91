import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/browser/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two real browsers on two cores: a hiccup gets a second try, which `npm test` names so that somebody looks at it.
    retry: 1,
    // Each file drives a browser of its own.
    maxWorkers: 2,
  },
});
