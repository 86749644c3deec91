import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../../src/settings/index.ts';
import { extraMatches, isOn, isSiteOn, siteKey } from '../../../src/settings/on.ts';
import { inOneHour, tomorrowMorning } from '../../../src/settings/pause.ts';

const X = 'https://x.com/home';
const BLOG = 'https://blog.example/2026/11/';
const settings = (change: Partial<Settings> = {}): Settings => ({ ...defaultSettings(), ...change });
const local = (text: string) => new Date(text).getTime();

describe('where we speak', () => {
  it('is the known sites, from the first day, and no private chats', () => {
    expect(isOn(settings(), X, 0)).toBe(true);
    expect(isOn(settings(), 'https://discord.com/channels/1', 0)).toBe(false);
    expect(isOn(settings(), BLOG, 0)).toBe(false);
  });

  it('follows the switch of a site', () => {
    expect(isSiteOn(settings({ sites: { x: false } }), X)).toBe(false);
    expect(isSiteOn(settings({ sites: { x: false } }), 'https://mobile.twitter.com/')).toBe(false);
    expect(isSiteOn(settings({ sites: { discord: true } }), 'https://discord.com/')).toBe(true);
  });

  it('is a site that the user added, until it is switched off there', () => {
    const added = ['https://blog.example/*'];
    expect(isOn(settings({ added }), BLOG, 0)).toBe(true);
    expect(isOn(settings({ added, sites: { [siteKey(BLOG)]: false } }), BLOG, 0)).toBe(false);
  });

  it('is nowhere while all is off, or resting', () => {
    expect(isOn(settings({ enabled: false }), X, 0)).toBe(false);
    expect(isOn(settings({ pausedUntil: 1000 }), X, 999)).toBe(false);
    expect(isOn(settings({ pausedUntil: 1000 }), X, 1000)).toBe(true);
  });

  it('asks the browser only for what the manifest does not cover', () => {
    expect(extraMatches(settings())).toEqual([]);
    expect(extraMatches(settings({ added: ['https://blog.example/*'], sites: { slack: true, x: true } }))).toEqual([
      'https://app.slack.com/*',
      'https://blog.example/*',
    ]);
  });
});

describe('a rest', () => {
  it('of an hour ends an hour later', () => {
    expect(inOneHour(1000)).toBe(3_601_000);
  });

  it.each([
    ['2026-11-22T18:30', '2026-11-23T06:00'],
    ['2026-11-22T23:55', '2026-11-23T06:00'],
    ['2026-11-23T01:00', '2026-11-23T06:00'],
    ['2026-11-23T05:30', '2026-11-24T06:00'],
    ['2026-12-31T12:00', '2027-01-01T06:00'],
  ])('until tomorrow, begun at %s, ends at %s: after the night', (from, to) => {
    expect(tomorrowMorning(local(from))).toBe(local(to));
  });
});
