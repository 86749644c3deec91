import { beforeEach, describe, expect, it } from 'vitest';
import {
  byRule,
  byWeek,
  DAYS_KEPT,
  exportInsights,
  InsightsStore,
  isEmpty,
  PostsToday,
} from '../../../src/insights/index.ts';
import { listAside } from '../../../src/settings/aside.ts';
import { addDays, localDay, mondayOf } from '../../../src/storage/local-day.ts';
import { FakeStorage } from '../settings/fake-storage.ts';

const local = (text: string) => new Date(text).getTime();
const MONDAY = local('2026-11-16T09:00');
const SUNDAY = local('2026-11-22T23:59');

let disk: FakeStorage;
let insights: InsightsStore;
beforeEach(() => {
  disk = new FakeStorage();
  insights = new InsightsStore(disk);
});

describe('what came of warnings', () => {
  it('is counted by day, by draft and by rule, and holds no word of a draft', async () => {
    await insights.outcome(MONDAY, 'edited', ['insult', 'threat', 'insult']);
    await insights.outcome(MONDAY, 'posted', ['insult']);
    await insights.notUseful(MONDAY, ['insult']);
    expect((await insights.get()).days).toEqual({
      '2026-11-16': {
        drafts: { edited: 1, dropped: 0, posted: 1 },
        rules: {
          insult: { edited: 1, dropped: 0, posted: 1, notUseful: 1 },
          threat: { edited: 1, dropped: 0, posted: 0, notUseful: 0 },
        },
      },
    });
  });

  it('is shown by week, from Monday to Sunday, those without a draft too', async () => {
    await insights.outcome(local('2026-11-15T23:30'), 'dropped', ['insult']);
    await insights.outcome(MONDAY, 'edited', ['insult']);
    await insights.outcome(SUNDAY, 'posted', ['insult']);
    expect(byWeek(await insights.get(), localDay(SUNDAY), 3)).toEqual([
      { monday: '2026-11-02', edited: 0, dropped: 0, posted: 0 },
      { monday: '2026-11-09', edited: 0, dropped: 1, posted: 0 },
      { monday: '2026-11-16', edited: 1, dropped: 0, posted: 1 },
    ]);
  });

  it('is shown by rule, those first that helped most', async () => {
    await insights.outcome(MONDAY, 'posted', ['profanity']);
    await insights.outcome(MONDAY, 'edited', ['insult']);
    await insights.outcome(SUNDAY, 'dropped', ['insult']);
    const all = await insights.get();
    expect(byRule(all).map(({ rule }) => rule)).toEqual(['insult', 'profanity']);
    expect(byRule(all)[0]).toMatchObject({ edited: 1, dropped: 1 });
    expect(byRule(all, '2026-11-22')).toEqual([{ rule: 'insult', edited: 0, dropped: 1, posted: 0, notUseful: 0 }]);
  });

  it('is forgotten after 400 days, and whenever the user says so', async () => {
    await insights.outcome(MONDAY, 'edited', ['insult']);
    const later = new Date(MONDAY);
    later.setDate(later.getDate() + DAYS_KEPT - 1);
    await insights.outcome(later.getTime(), 'edited', ['insult']);
    expect(Object.keys((await insights.get()).days)).toHaveLength(2);
    later.setDate(later.getDate() + 1);
    await insights.outcome(later.getTime(), 'edited', ['insult']);
    expect(Object.keys((await insights.get()).days)).not.toContain('2026-11-16');
    await insights.erase();
    expect(isEmpty(await insights.get())).toBe(true);
    expect(disk.keys()).toEqual([]);
  });

  it('counts at most 200 rules a day', async () => {
    const rules = Array.from({ length: 300 }, (_, index) => `rule-${index}`);
    await insights.outcome(MONDAY, 'edited', rules);
    expect(byRule(await insights.get())).toHaveLength(200);
  });

  it('survives a damaged day, and keeps the others', async () => {
    await insights.outcome(MONDAY, 'edited', ['insult']);
    const { days } = await insights.get();
    const damaged = { version: 1, days: { ...days, '2026-11-17': { drafts: 'many' }, nonsense: {} } };
    await disk.set({ insights: damaged });
    expect(Object.keys((await insights.get()).days)).toEqual(['2026-11-16']);
    await insights.outcome(MONDAY, 'edited', ['insult']);
    expect(await insights.get()).toMatchObject({ days: { '2026-11-16': { drafts: { edited: 2 } } } });
    // Once, and as it was found.
    expect(await listAside(disk)).toMatchObject([{ of: 'counts', reason: 'unreadable', data: damaged }]);
  });

  it('is left as it was found where there is no room to put it aside, and counts no further', async () => {
    const damaged = { version: 1, days: { '2026-11-17': 'two' } };
    await disk.set({ insights: damaged });
    disk.quota = 80;
    expect(isEmpty(await insights.get())).toBe(true);
    await expect(insights.outcome(MONDAY, 'edited', [])).rejects.toThrow('quota');
    expect(disk.peek('insights')).toEqual(damaged);
  });

  it('can be taken along as a file', async () => {
    await insights.outcome(MONDAY, 'edited', ['insult']);
    expect(JSON.parse(exportInsights(await insights.get()))).toEqual(await insights.get());
  });

  it('loses nothing when two boxes finish at once, and tells the pages', async () => {
    let told = 0;
    const stop = insights.watch(() => {
      told += 1;
    });
    await Promise.all([1, 2, 3].map(() => insights.outcome(MONDAY, 'edited', ['insult'])));
    stop();
    expect((await insights.get()).days['2026-11-16']?.drafts.edited).toBe(3);
    expect(told).toBe(3);
  });
});

describe('posts today', () => {
  it('are counted from midnight on, where the user is', async () => {
    const posts = new PostsToday(disk);
    expect(await posts.count(MONDAY)).toBe(0);
    await posts.add(local('2026-11-16T00:01'));
    await posts.add(MONDAY);
    expect(await posts.count(MONDAY)).toBe(2);
    expect(await posts.count(local('2026-11-17T00:00'))).toBe(0);
    expect(await posts.add(local('2026-11-17T00:05'))).toBe(1);
  });
});

describe('days', () => {
  it('follow the calendar over months, years and changed clocks', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
    expect(mondayOf('2026-11-22')).toBe('2026-11-16');
    expect(mondayOf('2026-11-16')).toBe('2026-11-16');
    expect(localDay(local('2026-01-02T00:00'))).toBe('2026-01-02');
  });
});
