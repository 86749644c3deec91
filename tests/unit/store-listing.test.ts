import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };

/** Most characters that the stores take: Chrome's description of the manifest, and Mozilla's summary. */
const MOST = { Summary: 132, 'Short description': 250, Description: 16_000 };
const HEADINGS = ['Name', 'Summary', 'Short description', 'Description', 'Category', 'Pictures'];

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** A page's sections by their headings. */
function sections(page: string): Map<string, string> {
  const parts = page.split(/^## (.+)$/m).slice(1);
  return new Map(
    Array.from({ length: parts.length / 2 }, (_, index) => [
      parts[2 * index] ?? '',
      (parts[2 * index + 1] ?? '').trim(),
    ]),
  );
}

describe.each(['en', 'fr'])('the store listing, %s', (language) => {
  const listing = sections(read(`docs/store/${language}.md`));
  const messages = JSON.parse(read(`public/_locales/${language}/messages.json`)) as Record<string, { message: string }>;

  it('has what both stores ask for, short enough', () => {
    expect([...listing.keys()]).toEqual(HEADINGS);
    for (const [heading, most] of Object.entries(MOST)) {
      const { length } = listing.get(heading) ?? '';
      expect(length, heading).toBeGreaterThan(40);
      expect(length, heading).toBeLessThanOrEqual(most);
    }
  });

  it('says of itself what the package says', () => {
    expect(listing.get('Name')).toBe(messages['extension_name']?.message);
    expect(listing.get('Summary')).toBe(messages['extension_description']?.message);
    for (const name of ['composer_post_anyway', 'composer_sleep', 'popup_guard']) {
      expect(listing.get('Description')).toContain(messages[name]?.message);
    }
  });
});

it('reviewers are told why of every permission', () => {
  const page = read('docs/store/reviewers.md');
  for (const permission of manifest.permissions) expect(page).toContain(`\`${permission}\``);
});
