import type { Site } from '../../src/composer/sites/types.ts';
import type { Rule } from '../../src/engine/types.ts';
import { load } from '../build/load.ts';
import { rulesPage } from './rules-page.ts';
import { sitesPage } from './sites-page.ts';

/** The pages of docs/ that are made from what the code declares; a test compares them with the files. */
export async function generated(): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const { DECLARED_RULES } = await load<{ DECLARED_RULES: readonly Rule[] }>('./src/engine/rules/declared.ts');
  const { SITES } = await load<{ SITES: readonly Site[] }>('./src/composer/sites/index.ts');
  return [
    { path: 'docs/rules.md', text: rulesPage(DECLARED_RULES) },
    { path: 'docs/sites.md', text: sitesPage(SITES) },
  ];
}
