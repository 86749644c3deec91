import { beforeEach, describe, expect, it } from 'vitest';
import { Records } from '../../../src/background/records.ts';
import { withRuleOff, withSiteOff, withWordsAllowed } from '../../../src/background/wishes.ts';
import { SleepingDrafts } from '../../../src/drafts/sleeping-drafts.ts';
import { RULES } from '../../../src/engine/index.ts';
import { byRule, FeedbackStore, InsightsStore, PostsToday } from '../../../src/insights/index.ts';
import { defaultSettings, type Settings } from '../../../src/settings/index.ts';
import { FakeStorage } from '../settings/fake-storage.ts';

const RULE = RULES[0]?.id ?? '';
const OTHER = RULES[1]?.id ?? '';
const NOW = new Date('2026-11-22T10:00').getTime();
const PATTERN: Settings['patterns'][number] = {
  id: 'f',
  kind: 'words',
  pattern: 'falcon',
  category: 'work-confidential',
  level: 1,
  message: '',
  on: true,
};

let disk: FakeStorage;
let records: Records;
let insights: InsightsStore;
let feedback: FeedbackStore;
let posts: PostsToday;
let settings: Settings;
beforeEach(() => {
  disk = new FakeStorage();
  insights = new InsightsStore(disk);
  feedback = new FeedbackStore(disk);
  posts = new PostsToday(disk);
  records = new Records({ insights, feedback, posts, drafts: new SleepingDrafts(disk) }, () => NOW);
  settings = defaultSettings();
});

describe('what composers tell', () => {
  it('is counted, and weighs for the rules', async () => {
    expect(await records.notUseful(settings, [RULE], new Set([RULE]))).toBe(true);
    await records.outcome(settings, 'edited', [RULE, OTHER], new Set([RULE]));
    expect(byRule(await insights.get()).find(({ rule }) => rule === RULE)).toMatchObject({ edited: 1, notUseful: 1 });
    const kept = await feedback.get();
    expect([kept[RULE]?.alarms, kept[OTHER]?.alarms]).toEqual([[1], [0]]);
  });

  it('is not kept at all where the user does not want counts', async () => {
    settings = { ...settings, insights: false };
    expect(await records.notUseful(settings, [RULE], new Set([RULE]))).toBe(false);
    await records.outcome(settings, 'posted', [RULE], new Set());
    expect(disk.written).toEqual([]);
  });

  it('is ignored about rules that do not exist', async () => {
    await records.notUseful(settings, ['made-up'], new Set(['made-up']));
    await records.outcome(settings, 'posted', ['made-up'], new Set());
    await records.outcome(settings, 'posted', [], new Set());
    expect(disk.written).toEqual([]);
    settings = { ...settings, patterns: [PATTERN] };
    await records.outcome(settings, 'dropped', ['own:f', 'own:g'], new Set());
    expect(byRule(await insights.get()).map(({ rule }) => rule)).toEqual(['own:f']);
  });

  it('counts posts only for those who asked to be told, whether or not something was said', async () => {
    await records.outcome(settings, 'posted', [], new Set());
    expect(await posts.count(NOW)).toBe(0);
    settings = { ...settings, insights: false, awareness: { ...settings.awareness, postsToday: 5 } };
    await records.outcome(settings, 'posted', [], new Set());
    await records.outcome(settings, 'posted', [RULE], new Set());
    await records.outcome(settings, 'edited', [RULE], new Set());
    expect(await posts.count(NOW)).toBe(2);
    expect(disk.keys()).toEqual(['posts-today']);
  });

  it('keeps a draft that its author wants to sleep on', async () => {
    expect(await records.sleep('Hello', 'x')).toMatchObject({ kept: true, draft: { site: 'x', at: NOW } });
  });
});

describe('“never warn about”', () => {
  it('words: once, for one rule or all', () => {
    const once = withWordsAllowed(settings, 'bloody', undefined);
    expect(withWordsAllowed(once, 'bloody', undefined)).toBe(once);
    expect(withWordsAllowed(once, 'bloody', RULE).allowed).toEqual([
      { words: 'bloody' },
      { words: 'bloody', rule: RULE },
    ]);
  });

  it('a rule, or a pattern of one’s own, which is switched off where it stands', () => {
    expect(withRuleOff(settings, RULE).rules).toEqual({ [RULE]: 'off' });
    const mine = withRuleOff({ ...settings, patterns: [PATTERN] }, 'own:f');
    expect(mine.rules).toEqual({});
    expect(mine.patterns).toEqual([{ ...PATTERN, on: false }]);
    expect(withRuleOff(settings, 'own:policy-f').rules).toEqual({ 'own:policy-f': 'off' });
  });

  it('on a site', () => {
    expect(withSiteOff(settings, 'x').sites).toEqual({ x: false });
  });
});
