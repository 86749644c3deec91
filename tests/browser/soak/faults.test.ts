/** The short form of `npm run soak -- faults`; in Firefox in a thorough run. */
import { describe, expect, test } from 'vitest';
import { runFaults } from './run.ts';

const KINDS = process.env['THOROUGH'] === '1' ? (['chromium', 'firefox'] as const) : (['chromium'] as const);

describe.each(KINDS)('posts while everything breaks that can, in %s', (kind) => {
  test('each one that its author confirmed is published once, word for word', async () => {
    const { posts, wrong } = await runFaults(kind, { posts: 6, seconds: 40, seed: 7, postsAPage: 2 });
    expect(posts).toBe(6);
    expect(wrong).toEqual([]);
  });
});
