/** What axe-core (https://github.com/dequelabs/axe-core) objects to on our pages, and in what we show on others'. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { HOST, inClosedRoot } from '../driver/closed-root.ts';
import type { OwnPage } from './own-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The colours are the system's there; the styles that axe reads are ours. */
export const IN_FORCED_COLOURS = ['color-contrast'];

/**
 * In all its rules, for what is on the page now.
 *
 * @param without rules that cannot be judged as the page is shown
 * @param within selector of what is looked at; everything when left out
 */
export async function violations(
  { page }: Pick<OwnPage, 'page'>,
  without: readonly string[] = [],
  within = 'html',
): Promise<string[]> {
  // The page's own policy lets no script in, the debugger's is another.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const { violations, passes } = (await page.evaluate(
    `axe.run(${JSON.stringify(within)}, ${JSON.stringify({ rules })})`,
  )) as axe.AxeResults;
  expect(passes.length).toBeGreaterThan(10);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${String(target)} ${failureSummary}`),
  );
}

/** Shows a page in forced colours, and without motion. Chromium only. */
export async function forceColours(page: Page): Promise<void> {
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
}

/**
 * The same for what we show on somebody else's page: in light, dark and forced colours. Chromium only. Our root is closed;
 * the debugger opens it for this page, so that axe finds its way in.
 *
 * @returns what it objects to, each with the colours that it does so in
 */
export async function violationsOfOurs(page: Page): Promise<string[]> {
  await inClosedRoot(
    page.mainFrame(),
    'chromium',
    (root) => void Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true }),
    null,
  );
  const found: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    found.push(...(await violations({ page }, [], HOST)).map((violation) => `${scheme}: ${violation}`));
  }
  await forceColours(page);
  found.push(...(await violations({ page }, IN_FORCED_COLOURS, HOST)).map((violation) => `forced: ${violation}`));
  return found;
}
