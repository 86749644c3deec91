import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withFrenchSpaces } from '../../scripts/build/french-spaces.ts';
import { DECLARED_RULES } from '../../src/engine/rules/declared.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}
const read = (language: string): Record<string, Message> =>
  JSON.parse(readFileSync(new URL(`../../public/_locales/${language}/messages.json`, import.meta.url), 'utf8'));
const messages = { en: read('en'), fr: read('fr') };

/** Our sources, as text, but for the rules and lexicons, which name no message. */
const sources = Object.values(
  import.meta.glob<string>(['../../src/**/*.{ts,tsx}', '../../manifest.json', '!../../src/engine/**'], {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
).join('\n');

const gaps = (message: Message | undefined) =>
  [...(message?.message.matchAll(/\$([A-Z]+)\$/g) ?? [])].map(([, gap]) => gap?.toLowerCase());

describe('what people read', () => {
  it('exists in both languages, under the same keys, sorted', () => {
    expect(Object.keys(messages.fr)).toEqual(Object.keys(messages.en));
    const keys = Object.keys(messages.en);
    expect(keys).toEqual(keys.toSorted((a, b) => (a < b ? -1 : 1)));
  });

  it.each(Object.keys(messages.en))('%s has the same gaps to fill in both languages', (key) => {
    const [en, fr] = [messages.en[key], messages.fr[key]];
    expect(new Set(gaps(fr))).toEqual(new Set(gaps(en)));
    expect(new Set(Object.keys(en?.placeholders ?? {}))).toEqual(new Set(gaps(en)));
    expect(fr?.placeholders).toEqual(en?.placeholders);
    expect(en?.message.trim()).not.toBe('');
    expect(fr?.message.trim()).not.toBe('');
  });

  it('is used: no message is left over', () => {
    const unused = Object.keys(messages.en).filter((key) => !sources.includes(key));
    // Keys that are put together: by audience, by number.
    expect(unused.filter((key) => !key.startsWith('composer_'))).toEqual([]);
  });

  it('is nowhere hard-coded in a page: every word between tags or in a label is a message', () => {
    const pages = import.meta.glob<string>('../../src/pages/**/*.tsx', {
      eager: true,
      query: '?raw',
      import: 'default',
    });
    const written = Object.entries(pages).flatMap(([file, source]) => {
      const code = source.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
      const between = [...code.matchAll(/<[a-z][^<>{}]*>\s*([^<>{}();=]*\p{L}{2}[^<>{}();=]*)\s*<\//giu)].map(
        ([, text]) => text,
      );
      const labels = [...code.matchAll(/\s(?:aria-label|placeholder|title|alt)="([^"]*\p{L}[^"]*)"/giu)].map(
        ([, text]) => text,
      );
      return [...between, ...labels].map((text) => `${file}: ${text?.trim()}`);
    });
    // An address is the same in every language.
    expect(written.filter((text) => !text.endsWith(': blog.example'))).toEqual([]);
  });

  it('keeps French spaces from breaking, in the package', () => {
    expect(withFrenchSpaces('12 000 € le 12 mars')).toBe('12\u202f000\u00a0€ le 12 mars');
    expect(withFrenchSpaces('Sûr ? « Oui » : allons-y !')).toBe('Sûr\u202f? «\u00a0Oui\u00a0»\u00a0: allons-y\u202f!');
  });

  it('leaves the rules’ texts to the rules', () => {
    expect(Object.keys(messages.en).filter((key) => key.startsWith('rule_'))).toEqual([]);
    expect(DECLARED_RULES.length).toBeGreaterThan(0);
  });

  it('fits the stores: a description of at most 132 characters', () => {
    for (const all of [messages.en, messages.fr]) {
      expect(all['extension_description']?.message.length).toBeLessThanOrEqual(132);
    }
  });
});
