import { parse } from 'css-what';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_MATCHES, boxesFor, SITES, SOFTWARE, siteFor } from '../../src/composer/sites/index.ts';
import { isMatchPattern } from '../../src/composer/sites/match-pattern.ts';
import { SITES as FIXTURES } from '../pages/sites.ts';

function parses(selector: string): boolean {
  try {
    return parse(selector).length > 0;
  } catch {
    return false;
  }
}

const selector = v.pipe(v.string(), v.check(parses, 'not a CSS selector'));

const audience = v.picklist(['public', 'limited', 'private']);

/** Written out here, apart from the types, so that a slip in an entry shows at test time as well. */
const siteSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/)),
  name: v.pipe(v.string(), v.minLength(1)),
  matches: v.array(v.pipe(v.string(), v.check(isMatchPattern, 'not a match pattern'))),
  on: v.boolean(),
  software: v.optional(v.strictObject({ name: v.string(), sign: selector })),
  boxes: v.array(
    v.strictObject({
      kind: v.picklist(['post', 'reply', 'comment', 'message', 'article', 'review']),
      editable: selector,
      submit: v.array(selector),
      keys: v.array(v.picklist(['enter', 'mod+enter'])),
      audience,
      audiences: v.optional(v.array(v.strictObject({ audience, sign: selector }))),
    }),
  ),
  sure: v.picklist(['primary', 'live', 'maintained', 'several', 'weak', 'none']),
  notes: v.optional(v.pipe(v.string(), v.regex(/\.$/u, 'not a sentence'))),
  source: v.pipe(v.string(), v.minLength(3)),
  checked: v.pipe(v.string(), v.isoDate()),
});

const files = Object.keys(import.meta.glob('../../src/composer/sites/entries/*.ts'));

describe('the data of every site', () => {
  it('is one file a site, named by its id', () => {
    const names = files.map((path) => path.split('/').at(-1)?.replace('.ts', ''));
    expect(new Set(names)).toEqual(new Set(SITES.map((site) => site.id)));
    expect(new Set(SITES.map((site) => site.name)).size).toBe(SITES.length);
  });

  it.each(SITES.map((site) => [site.id, site] as const))(
    '%s is complete, with valid patterns and selectors',
    (_, site) => {
      const result = v.safeParse(siteSchema, site);
      expect(result.issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toBeUndefined();
      expect([...site.matches]).toEqual([...site.matches].toSorted());
      // Where nothing is known, that is said; and a site without hosts must be known by something on its pages.
      expect(site.boxes.length > 0 || (site.sure === 'none' && site.notes !== undefined)).toBe(true);
      expect(site.matches.length > 0 || site.software !== undefined).toBe(true);
    },
  );

  it('has a place for every site that the extension is for, and a page to try it on', () => {
    const pages = FIXTURES.map(({ url }) => siteFor(url)?.id ?? SOFTWARE.find(({ id }) => url.includes(id))?.id);
    const tried = new Set([...FIXTURES.map(({ id }) => id), ...pages]);
    expect(SITES.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });

  it('names no pattern twice, so that a page belongs to one site', () => {
    const all = SITES.flatMap((site) => site.matches);
    expect(new Set(all).size).toBe(all.length);
  });

  it('knows nobody else’s pages: no pattern covers every host', () => {
    expect(BUILT_IN_MATCHES.filter((pattern) => pattern.includes('://*/'))).toEqual([]);
  });
});

describe('which site a page belongs to', () => {
  it.each([
    ['https://x.com/home', 'x'],
    ['https://mobile.twitter.com/compose/tweet?text=a', 'x'],
    ['https://www.facebook.com/groups/1', 'facebook'],
    ['https://www.linkedin.com/feed/', 'linkedin'],
    ['https://old.reddit.com/r/france', 'reddit'],
    ['https://bsky.app/', 'bluesky'],
    ['https://piaille.fr/@someone', 'mastodon'],
    ['https://someone.wordpress.com/2026/11/a-post/#respond', 'wordpress'],
    ['https://discord.com/channels/@me', 'discord'],
  ])('%s is %s', (url, id) => {
    expect(siteFor(url)?.id).toBe(id);
  });

  it.each([
    'https://notx.com/',
    'https://x.com.example.org/',
    'http://x.com/',
    'about:blank',
    '',
    'https://example.org/?u=https://x.com/',
  ])('%s is none that we know', (url) => {
    expect(siteFor(url)).toBeNull();
  });

  it('on a host that nobody knows, has the boxes of all software that it may run', () => {
    const known = boxesFor('https://social.example/').map(({ editable }) => editable);
    expect(known.some((selector) => selector.includes('form.compose-form'))).toBe(true);
    expect(known.some((selector) => selector.includes('form#commentform'))).toBe(true);
    expect(known.some((selector) => selector.includes('tweetTextarea'))).toBe(false);
    expect(boxesFor('https://www.xing.com/')).toEqual([]);
  });

  it('leaves private chats alone until the user says otherwise', () => {
    expect(SITES.filter((site) => !site.on).map((site) => site.id)).toEqual([
      'discord',
      'gmail',
      'outlook',
      'slack',
      'teams',
    ]);
    expect(BUILT_IN_MATCHES).not.toContain('https://discord.com/*');
  });
});
