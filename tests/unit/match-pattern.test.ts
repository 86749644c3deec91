import { describe, expect, it } from 'vitest';
import { hostOf, isMatchPattern, matchesPattern, patternOf } from '../../src/composer/sites/match-pattern.ts';

describe('match patterns', () => {
  it.each([
    'https://x.com/*',
    '*://*/*',
    'http://*.blog.example/*',
    'https://a.example/path',
    'https://localhost/*',
    'https://127.0.0.1/*',
  ])('takes %s', (pattern) => {
    expect(isMatchPattern(pattern)).toBe(true);
  });

  it.each([
    '<all_urls>',
    'x.com',
    'https://x.com',
    'ftp://x.com/*',
    'https://x.*/*',
    'https://x.com:8080/*',
    'https://*x.com/*',
    'https:///*',
    '',
    'https://X.com/*',
    'https://a..b/*',
    'javascript://x.com/*',
  ])('refuses %s', (pattern) => {
    expect(isMatchPattern(pattern)).toBe(false);
    expect(matchesPattern(pattern, 'https://x.com/')).toBe(false);
  });

  it.each([
    ['https://x.com/*', 'https://x.com/home?a=b#c', true],
    ['https://x.com/*', 'https://x.com', true],
    ['https://x.com/*', 'https://x.com:8443/', true],
    ['https://x.com/*', 'http://x.com/', false],
    ['*://x.com/*', 'http://x.com/', true],
    ['https://x.com/*', 'https://www.x.com/', false],
    ['https://*.x.com/*', 'https://www.x.com/', true],
    ['https://*.x.com/*', 'https://x.com/', true],
    ['https://*.x.com/*', 'https://notx.com/', false],
    ['https://x.com/a*b*c', 'https://x.com/a1b2c', true],
    ['https://x.com/a*b*c', 'https://x.com/acb', false],
    ['https://x.com/a*ab', 'https://x.com/ab', false],
    ['https://x.com/a', 'https://x.com/ab', false],
    ['*://*/*', 'moz-extension://x.com/', false],
  ])('%s on %s: %s', (pattern, url, expected) => {
    expect(matchesPattern(pattern, url)).toBe(expected);
  });

  it('stays quick on a pattern made to be slow', () => {
    const pattern = `https://x.com/${'*a'.repeat(500)}b`;
    expect(matchesPattern(pattern, `https://x.com/${'a'.repeat(5000)}`)).toBe(false);
  });

  it('names the whole host of a page', () => {
    expect(patternOf('https://Blog.Example/2026/a?b#c')).toBe('https://blog.example/*');
    expect(patternOf('http://localhost:8080/')).toBe('http://localhost/*');
    expect(patternOf('https://bücher.example/')).toBe('https://xn--bcher-kva.example/*');
    expect(patternOf('about:blank')).toBeNull();
    expect(patternOf('https://[::1]/')).toBeNull();
    expect(hostOf('https://blog.example/*')).toBe('blog.example');
  });
});
