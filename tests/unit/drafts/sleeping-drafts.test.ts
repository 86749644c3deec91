import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LONGEST_KEPT, MOST_DRAFTS, SleepingDrafts } from '../../../src/drafts/sleeping-drafts.ts';
import { listAside } from '../../../src/settings/aside.ts';
import { FakeStorage } from '../settings/fake-storage.ts';

const local = (text: string) => new Date(text).getTime();
const EVENING = local('2026-11-22T21:30');
const MORNING = local('2026-11-23T08:00');

let disk: FakeStorage;
let drafts: SleepingDrafts;
beforeEach(() => {
  disk = new FakeStorage();
  drafts = new SleepingDrafts(disk);
});

describe('a draft that its author sleeps on', () => {
  it('is shown again from the next morning on, word for word', async () => {
    const text = 'Cher chef,\r\n\tje… 😀 ';
    expect(await drafts.save(text, 'x', EVENING)).toMatchObject({ kept: true });
    expect(await drafts.list(EVENING)).toEqual([]);
    expect(await drafts.all(EVENING)).toHaveLength(1);
    expect(await drafts.list(MORNING)).toMatchObject([{ text, site: 'x', at: EVENING }]);
  });

  it('put to sleep after midnight waits for the morning, not for another night', async () => {
    await drafts.save('Now!', 'x', local('2026-11-23T01:10'));
    expect(await drafts.list(local('2026-11-23T05:59'))).toEqual([]);
    expect(await drafts.list(local('2026-11-23T06:00'))).toHaveLength(1);
  });

  it('is gone once it is used', async () => {
    await drafts.save('Hello', 'x', EVENING);
    const [draft] = await drafts.list(MORNING);
    expect(await drafts.use(draft?.id ?? '')).toBe('Hello');
    expect(await drafts.use(draft?.id ?? '')).toBeNull();
    expect(disk.keys()).toEqual([]);
  });

  it('is gone after seven days, whether or not an alarm rang', async () => {
    await drafts.save('Old', 'x', EVENING);
    await drafts.save('New', 'x', EVENING + 3_600_000);
    const end = local('2026-11-29T21:30');
    expect(await drafts.expire(MORNING)).toBe(end);
    expect((await drafts.all(end)).map(({ text }) => text)).toEqual(['New']);
    expect(disk.keys()).toHaveLength(2);
    expect(await drafts.expire(end)).toBe(end + 3_600_000);
    expect(disk.keys()).toHaveLength(1);
    expect(await drafts.expire(end + 3_600_000)).toBeNull();
    expect(disk.keys()).toEqual([]);
  });

  it('is refused rather than cut, and takes no other draft’s place', async () => {
    expect(await drafts.save(' \n', 'x', EVENING)).toEqual({ kept: false, why: 'empty' });
    expect(await drafts.save('a'.repeat(LONGEST_KEPT + 1), 'x', EVENING)).toEqual({ kept: false, why: 'too-long' });
    expect(await drafts.save('a'.repeat(LONGEST_KEPT), 'x', EVENING)).toMatchObject({ kept: true });
    for (let count = 1; count < MOST_DRAFTS; count++) await drafts.save(`Draft ${count}`, 'x', EVENING);
    expect(await drafts.save('One more', 'x', EVENING)).toEqual({ kept: false, why: 'too-many' });
    expect(await drafts.all(EVENING)).toHaveLength(MOST_DRAFTS);
  });

  it('is told not to be kept where the storage is full or out of reach', async () => {
    disk.quota = 50;
    expect(await drafts.save('A long thought that does not fit', 'x', EVENING)).toEqual({ kept: false, why: 'failed' });
    disk.unreadable = true;
    expect(await drafts.save('Hi', 'x', EVENING)).toEqual({ kept: false, why: 'failed' });
  });

  it('suffers from no other that is damaged, and all go when the user says so', async () => {
    await drafts.save('Fine', 'x', EVENING);
    await disk.set({ 'sleeping-draft-broken': { text: 5 }, settings: {} });
    expect((await drafts.list(MORNING)).map(({ text }) => text)).toEqual(['Fine']);
    await drafts.erase();
    expect(disk.keys()).toEqual(['settings']);
  });

  it('is put aside where it is damaged, so that its author is told, and kept no longer than the others', async () => {
    vi.useFakeTimers({ now: EVENING });
    const damaged = { id: 'broken', text: 'What I wrote', at: 'Sunday' };
    await disk.set({ 'sleeping-draft-broken': damaged });
    await drafts.expire(EVENING);
    vi.useRealTimers();
    expect(await listAside(disk)).toMatchObject([{ of: 'drafts', at: EVENING, data: damaged }]);
    expect(disk.keys()).toHaveLength(1);
    await drafts.expire(local('2026-11-29T21:29'));
    expect(disk.keys()).toHaveLength(1);
    await drafts.expire(local('2026-11-29T21:30'));
    expect(disk.keys()).toEqual([]);

    await disk.set({ 'sleeping-draft-broken': damaged });
    await drafts.expire(EVENING);
    await drafts.erase();
    expect(disk.keys()).toEqual([]);
  });

  it('stays where it is while there is no room to put it aside', async () => {
    await disk.set({ 'sleeping-draft-broken': 'half a dr' });
    disk.quota = 60;
    expect(await drafts.expire(EVENING)).toBeNull();
    expect(disk.keys()).toEqual(['sleeping-draft-broken']);
  });
});
