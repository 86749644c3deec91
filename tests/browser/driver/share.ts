import type { BrowserKind } from '../../../scripts/lib/browsers.ts';

/**
 * For what must be seen on very many pages: each of them in one browser, by turns, so that `npm test` stays under ten
 * minutes on two cores. With THOROUGH=1 all in both.
 * @param every 2 leaves none out; with 4, only every other page is seen at all
 */
export function shareOf<T>(pages: readonly T[], kind: BrowserKind, every: 2 | 4 = 2): readonly T[] {
  if (process.env['THOROUGH'] === '1') return pages;
  return pages.filter((_, index) => index % every === (kind === 'chromium' ? 0 : 1));
}
