import type { BrowserKind } from '../../../scripts/lib/browsers.ts';

/**
 * For what must be seen on very many pages: each of them in one browser, by turns, so that `npm test` stays under ten
 * minutes on two cores. Firefox, which is slower to drive, gets every third. With THOROUGH=1 each in both.
 */
export function shareOf<T>(pages: readonly T[], kind: BrowserKind): readonly T[] {
  if (process.env['THOROUGH'] === '1') return pages;
  return pages.filter((_, index) => (index % 3 === 2) === (kind === 'firefox'));
}
