import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: { include: ['tests/engine/**/*.test.ts', 'tests/unit/**/*.test.ts', 'src/**/*.test.ts'], testTimeout: 60_000 },
});
