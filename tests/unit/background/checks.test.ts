import { describe, expect, it } from 'vitest';
import {
  asComposerMessage,
  asPageMessage,
  asPopupMessage,
  isOwnComposer,
  isOwnPage,
  pageOf,
  readable,
} from '../../../src/background/checks.ts';
import { LONGEST_DRAFT } from '../../../src/protocol.ts';

const own = { id: 'us', base: 'chrome-extension://us/' };
const tab = { id: 7, index: 0, highlighted: false, active: true, pinned: false, incognito: false };
const assess = { type: 'assess', box: 1, revision: 2, text: 'Hello', kind: 'post', audience: 'public' };

describe('who may speak to the background', () => {
  it('are our content scripts, by the port', () => {
    expect(isOwnComposer({ id: 'us', tab, url: 'https://x.com/' }, own)).toBe(true);
    expect(isOwnComposer({ id: 'us', tab, url: 'about:blank' }, own)).toBe(true);
  });

  it.each([
    ['another extension', { id: 'them', tab, url: 'https://x.com/' }],
    ['a page of ours in a tab', { id: 'us', tab, url: 'chrome-extension://us/src/pages/options/index.html' }],
    ['something without a tab', { id: 'us', url: 'https://x.com/' }],
    ['something without an address', { id: 'us', tab }],
    ['nobody', undefined],
  ])('is not %s, by the port', (_, sender) => {
    expect(isOwnComposer(sender, own)).toBe(false);
  });

  it('are our own pages, by a message', () => {
    const url = 'chrome-extension://us/src/pages/popup/index.html';
    expect(isOwnPage({ id: 'us', url }, own)).toBe(true);
    expect(isOwnPage({ id: 'us', url, tab }, own)).toBe(true);
    expect(isOwnPage({ id: 'them', url }, own)).toBe(false);
    expect(isOwnPage({ id: 'us', tab, url: 'https://x.com/?chrome-extension://us/' }, own)).toBe(false);
    expect(isOwnPage({ id: 'us' }, own)).toBe(false);
  });
});

describe('what they may say', () => {
  it('is what the protocol names', () => {
    expect(asComposerMessage({ type: 'hello' })).toEqual({ type: 'hello' });
    expect(asComposerMessage(assess)).toEqual(assess);
    expect(asComposerMessage({ type: 'allow-words', words: 'so bad' })).toEqual({
      type: 'allow-words',
      words: 'so bad',
    });
    expect(asPageMessage({ type: 'try', text: '' })).toEqual({ type: 'try', text: '' });
  });

  it.each([
    null,
    'hello',
    {},
    { type: 'try', text: '' },
    { ...assess, text: 5 },
    { ...assess, box: -1 },
    { ...assess, revision: 1.5 },
    { ...assess, kind: 'rant' },
    { ...assess, extra: true },
    { type: 'rule-off', rule: '' },
    { type: 'rule-off', rule: 'x'.repeat(201) },
  ])('is nothing else: %j', (message) => {
    expect(asComposerMessage(message)).toBeNull();
  });

  it('differs for pages', () => {
    expect(asPageMessage({ type: 'hello' })).toBeNull();
    expect(asPopupMessage({ type: 'follow', tab: '7' })).toBeNull();
    expect(asPopupMessage({ type: 'follow', tab: 7 })).toEqual({ type: 'follow', tab: 7 });
  });
});

describe('where and how much is read', () => {
  it('is the frame’s own address, or its opener’s for a frame without one', () => {
    expect(pageOf({ id: 'us', url: 'https://x.com/a' })).toBe('https://x.com/a');
    expect(pageOf({ id: 'us', url: 'about:srcdoc', tab: { ...tab, url: 'https://x.com/b' } })).toBe('https://x.com/b');
    const framed = { id: 'us', url: 'about:blank', origin: 'https://x.com' };
    expect(pageOf(framed)).toBe('https://x.com');
    expect(pageOf({ id: 'us', url: 'about:blank' })).toBe('');
  });

  it('ends at the longest draft, never inside a character', () => {
    expect(readable('short')).toBe('short');
    expect(readable('a'.repeat(LONGEST_DRAFT + 5))).toHaveLength(LONGEST_DRAFT);
    const cut = readable(`${'a'.repeat(LONGEST_DRAFT - 1)}😀b`);
    expect(cut).toBe('a'.repeat(LONGEST_DRAFT - 1));
  });
});
