import { afterEach, describe, expect, it, vi } from 'vitest';
import { reminders } from '../../../src/settings/awareness.ts';
import { hold } from '../../../src/settings/hours.ts';
import { nextRestChange, restUntil } from '../../../src/settings/rest.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const local = (text: string) => new Date(text).getTime();
/** 2026-11-22 is a Sunday. */
const SUNDAY = '2026-11-22';
const MONDAY = '2026-11-23';
const TUESDAY = '2026-11-24';
type Hours = Parameters<typeof hold>[0][number];
const WORK: Hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:30' };
const NIGHTS: Hours = { days: [7, 1], from: '22:00', to: '07:00' };

const rest = (until: string | null, ...hours: Hours[]) => ({ until: until === null ? null : local(until), hours });

describe('hours of the week', () => {
  it.each([
    ['on their days, from the first minute', `${MONDAY}T09:00`, true],
    ['until the last', `${MONDAY}T17:29`, true],
    ['not at their end', `${MONDAY}T17:30`, false],
    ['not on other days', `${SUNDAY}T10:00`, false],
  ])('hold %s', (_, when, expected) => {
    expect(hold([WORK], local(when))).toBe(expected);
  });

  it('go on into the next morning where their end is not after their beginning', () => {
    expect(hold([NIGHTS], local(`${TUESDAY}T06:59`))).toBe(true);
    expect(hold([NIGHTS], local(`${TUESDAY}T07:00`))).toBe(false);
    expect(hold([NIGHTS], local(`${TUESDAY}T23:00`))).toBe(false);
    expect(hold([{ days: [1], from: '08:00', to: '08:00' }], local(`${TUESDAY}T07:59`))).toBe(true);
  });
});

describe('a rest from posting', () => {
  it('lasts until the moment the user chose, and begins no more after it', () => {
    expect(restUntil(rest(`${MONDAY}T12:00`), local(`${MONDAY}T11:59`))).toBe(local(`${MONDAY}T12:00`));
    expect(restUntil(rest(`${MONDAY}T12:00`), local(`${MONDAY}T12:00`))).toBeNull();
    expect(nextRestChange(rest(`${MONDAY}T12:00`), local(`${MONDAY}T13:00`))).toBeNull();
  });

  it('comes back each week', () => {
    expect(restUntil(rest(null, NIGHTS), local(`${SUNDAY}T23:00`))).toBe(local(`${MONDAY}T07:00`));
    expect(nextRestChange(rest(null, NIGHTS), local(`${MONDAY}T08:00`))).toBe(local(`${MONDAY}T22:00`));
    expect(nextRestChange(rest(null, NIGHTS), local(`${TUESDAY}T08:00`))).toBe(local('2026-11-29T22:00'));
  });

  it('ends when the last of the hours that touch each other does', () => {
    const morning: Hours = { days: [1], from: '07:00', to: '08:00' };
    expect(restUntil(rest(`${SUNDAY}T22:30`, NIGHTS, morning), local(`${SUNDAY}T20:00`))).toBe(
      local(`${MONDAY}T08:00`),
    );
  });

  it('at all hours is a rest that lasts, not one that hangs', () => {
    const always: Hours = { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '00:00' };
    const end = restUntil(rest(null, always), local(`${SUNDAY}T10:00`)) ?? 0;
    expect(end).toBeGreaterThan(local('2026-12-01T00:00'));
  });

  it.each([
    ['Europe/Paris', ['2026-03-28', '2026-10-24']],
    ['America/New_York', ['2026-03-07', '2026-10-31']],
    ['Australia/Lord_Howe', ['2026-04-04', '2026-10-03']],
  ])('ends as clocks show it, also where they change: %s', (zone, nights) => {
    vi.stubEnv('TZ', zone);
    const weekend: Hours = { days: [6, 7], from: '22:00', to: '07:00' };
    for (const night of nights) {
      const begun = local(`${night}T23:00`);
      const end = restUntil(rest(null, weekend), begun) ?? 0;
      expect([new Date(end).getHours(), new Date(end).getMinutes()]).toEqual([7, 0]);
      // The night is not eight hours long.
      expect((end - begun) / 3_600_000).not.toBe(8);
    }
  });
});

const keys = (awareness: Parameters<typeof reminders>[0], when: string, posts = 0) =>
  reminders(awareness, local(when), posts).map(({ key }) => key);

describe('what the user asked to be reminded of', () => {
  const nothing = { workingHours: [], lateNight: false, postsToday: null };

  it('is nothing on the first day', () => {
    expect(keys(nothing, `${MONDAY}T10:00`, 50)).toEqual([]);
    expect(keys(nothing, `${MONDAY}T02:00`)).toEqual([]);
  });

  it('is that it is late, from eleven at night to five', () => {
    const late = { ...nothing, lateNight: true };
    expect(keys(late, `${MONDAY}T22:59`)).toEqual([]);
    expect(keys(late, `${MONDAY}T23:00`)).toEqual(['composer_reminder_late_night']);
    expect(keys(late, `${MONDAY}T04:59`)).toEqual(['composer_reminder_late_night']);
    expect(keys(late, `${MONDAY}T05:00`)).toEqual([]);
  });

  it('is that these are working hours, and how much was posted today', () => {
    const all = { workingHours: [WORK], lateNight: true, postsToday: 3 };
    expect(keys(all, `${MONDAY}T10:00`, 2)).toEqual(['composer_reminder_working_hours']);
    expect(reminders(all, local(`${MONDAY}T20:00`), 3)).toEqual([
      { key: 'composer_reminder_posts_today', values: ['3'] },
    ]);
  });
});
