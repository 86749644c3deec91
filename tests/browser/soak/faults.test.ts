/** The short form of `npm run soak -- faults`. */
import { describe, expect, test } from 'vitest';
import { runFaults } from './run.ts';

describe.each(['chromium', 'firefox'] as const)('posts while everything breaks that can, in %s', (kind) => {
  test('each one that its author confirmed is published once, word for word', async () => {
    const { posts, wrong } = await runFaults(kind, { posts: 12, seconds: 9, seed: 3, postsAPage: 3 });
    expect(posts).toBeGreaterThan(2);
    expect(wrong).toEqual([]);
  });
});
