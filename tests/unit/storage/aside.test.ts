import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AsideOf, type AsideReason, isAside, putAside, setAside } from '../../../src/storage/aside.ts';
import { FakeStorage } from '../settings/fake-storage.ts';

let disk: FakeStorage;
beforeEach(() => {
  disk = new FakeStorage();
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => void vi.useRealTimers());

/** Puts something aside on that day of June. */
const onDay = async (day: number, of: AsideOf, reason: AsideReason, data: unknown) => {
  vi.setSystemTime(new Date(2026, 5, day));
  await setAside(disk, of, reason, data);
};

describe('what could not be used', () => {
  it('is told of newest first, whatever it is of, with the day and the reason', async () => {
    await onDay(2, 'counts', 'unreadable', { days: 'rain' });
    await onDay(9, 'settings', 'newer', { version: 99 });
    await onDay(5, 'drafts', 'unreadable', ['a draft']);
    const told = putAside(await disk.get(null));
    expect(told.map(({ of, reason, at }) => [of, reason, new Date(at ?? 0).getDate()])).toEqual([
      ['settings', 'newer', 9],
      ['drafts', 'unreadable', 5],
      ['counts', 'unreadable', 2],
    ]);
  });

  it('is kept once, however often it is met', async () => {
    await onDay(2, 'counts', 'unreadable', { days: 'rain' });
    await onDay(3, 'counts', 'unreadable', { days: 'rain' });
    await onDay(4, 'counts', 'unreadable', { days: 'snow' });
    expect(putAside(await disk.get(null)).map(({ data }) => data)).toEqual([{ days: 'snow' }, { days: 'rain' }]);
  });

  it('lies under keys of its own, and is shown even where it got damaged in turn', async () => {
    await disk.set({ settings: {}, 'settings-aside-1': 'what?', 'drafts-aside-2': { at: 'noon', data: 7 } });
    expect(['settings', 'settings-aside-1', 'drafts-aside-2', 'sleeping-draft-1'].map(isAside)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(putAside(await disk.get(null))).toMatchObject([
      { key: 'settings-aside-1', of: 'settings', reason: 'unreadable', at: 0, data: undefined },
      { key: 'drafts-aside-2', of: 'drafts', reason: 'unreadable', at: 0, data: 7 },
    ]);
  });
});
