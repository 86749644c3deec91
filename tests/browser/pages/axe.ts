/** What axe-core (https://github.com/dequelabs/axe-core) objects to on one of our pages. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { expect } from 'vitest';
import type { OwnPage } from './own-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** In all its rules, for what is on the page now. @param without rules that cannot be judged as the page is shown */
export async function violations({ page }: Pick<OwnPage, 'page'>, without: readonly string[] = []): Promise<string[]> {
  // The page's own policy lets no script in, the debugger's is another.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const { violations, passes } = (await page.evaluate(
    `axe.run({ rules: ${JSON.stringify(Object.fromEntries(without.map((rule) => [rule, { enabled: false }])))} })`,
  )) as axe.AxeResults;
  expect(passes.length).toBeGreaterThan(10);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${String(target)} ${failureSummary}`),
  );
}
