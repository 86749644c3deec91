import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { composerTexts, textsAbout } from '../../src/background/texts.ts';
import { chooseLanguage, language, readTexts, ruleSource, ruleText, t } from '../../src/i18n.ts';
import type { ShownFinding } from '../../src/protocol.ts';

const file = (name: string) =>
  readFileSync(new URL(`../../public/_locales/${name}/messages.json`, import.meta.url), 'utf8');

/** A browser that speaks English. */
vi.mock('webextension-polyfill', () => ({
  default: {
    i18n: {
      getMessage: (key: string, values: string[] = []) =>
        key === 'page_language' ? 'en' : [`English ${key}`, ...values].join(' '),
    },
    runtime: { getURL: (path: string) => `extension://us/${path}` },
  },
}));

/** What the package holds, with a rule's text as the build adds it. */
const packaged = {
  ...JSON.parse(file('fr')),
  rule_insult_name: { message: 'Une insulte' },
  rule_insult_why: { message: 'Cela coûte jusqu’à 12 000 $$.' },
  rule_insult_source: { message: 'Service-Public.fr' },
  rule_insult_source_url: { message: 'https://service-public.example/injure' },
};
let read: string[];
beforeEach(async () => {
  read = [];
  vi.stubGlobal('fetch', async (url: string) => {
    read.push(url);
    return { json: async () => packaged };
  });
  await chooseLanguage('auto');
});

const finding = { rule: 'insult', way: 'default' } as ShownFinding;

describe('texts', () => {
  it('are the browser’s, as long as nobody wants another language, and no file is read', async () => {
    await chooseLanguage('en');
    expect(t('page_source', 'A title')).toBe('English page_source A title');
    expect([language(), composerTexts(), textsAbout([finding]), read]).toEqual(['en', null, null, []]);
  });

  it('are in the language that the user chose, with their values in place', async () => {
    await chooseLanguage('fr');
    expect(language()).toBe('fr');
    expect(t('page_source', 'Un titre')).toMatch(/^[^$]*Un titre$/);
    expect(ruleText('insult', 'name')).toBe('Une insulte');
    expect(ruleText('insult', 'why')).toBe('Cela coûte jusqu’à 12 000 $.');
    expect(ruleText('insult', 'note')).toBe('');
    expect(ruleSource('insult')).toEqual({ title: 'Service-Public.fr', url: 'https://service-public.example/injure' });
    expect(read).toEqual(['extension://us/_locales/fr/messages.json']);
  });

  it('go back to the browser’s, and are read once for all who ask at the same time', async () => {
    await Promise.all([chooseLanguage('fr'), chooseLanguage('fr')]);
    expect(language()).toBe('fr');
    await chooseLanguage('auto');
    expect(language()).toBe('en');
    expect(read).toHaveLength(1);
  });

  it('follow the later of two choices', async () => {
    await Promise.all([chooseLanguage('fr'), chooseLanguage('auto')]);
    expect(language()).toBe('en');
  });

  it('stay in the browser’s language where the file cannot be read, until it can', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new Error('gone')));
    await chooseLanguage('fr');
    expect(language()).toBe('en');
    vi.stubGlobal('fetch', async () => ({ json: async () => packaged }));
    await chooseLanguage('fr');
    expect(language()).toBe('fr');
  });

  it('reach the composer: its own at once, those of rules with their findings', async () => {
    await chooseLanguage('fr');
    const own = composerTexts();
    expect(Object.keys(own ?? {}).every((key) => /^composer_|^page_language$/.test(key))).toBe(true);
    expect(own?.['composer_known_name']).toContain('$1');
    expect(textsAbout([finding])).toEqual({
      rule_insult_name: 'Une insulte',
      rule_insult_why: 'Cela coûte jusqu’à 12 000 $$.',
    });
    expect(textsAbout([])).toBeNull();
  });

  it('of both files keep no named gap', () => {
    for (const name of ['en', 'fr'])
      for (const [key, text] of readTexts(JSON.parse(file(name)))) expect(`${key}: ${text}`).not.toMatch(/\$[A-Z]+\$/);
  });
});
