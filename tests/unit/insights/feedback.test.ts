import { beforeEach, describe, expect, it } from 'vitest';
import { FeedbackStore, quietRules } from '../../../src/insights/index.ts';
import { listAside } from '../../../src/settings/aside.ts';
import { FakeStorage } from '../settings/fake-storage.ts';

let disk: FakeStorage;
let feedback: FeedbackStore;
beforeEach(() => {
  disk = new FakeStorage();
  feedback = new FeedbackStore(disk);
});

/** Alarms of one rule, in their order: "." is one that stood, "x" one that was called not useful. */
async function alarms(pattern: string, rule = 'insult'): Promise<void> {
  for (const one of pattern) await feedback.alarms(5000, [rule], one === 'x');
}
const quiet = async () => quietRules(await feedback.get()).map(({ rule }) => rule);

describe('a rule that is called not useful', () => {
  it.each([
    ['once in ten alarms still speaks', '.........x', false],
    ['twice in ten alarms falls quiet', 'x........x', true],
    ['twice in its last twenty alarms still speaks', '.........x.........x', false],
    ['three times in twenty falls quiet', '.......x......x....x', true],
    ['in all of its first nine alarms is not judged yet', 'xxxxxxxxx', false],
    ['long ago is forgiven', `x........${'.'.repeat(20)}x`, false],
  ])('%s', async (_, pattern, falls) => {
    await alarms(pattern);
    expect(await quiet()).toEqual(falls ? ['insult'] : []);
  });

  it('takes no other rule with it', async () => {
    await alarms('.'.repeat(10), 'threat');
    await alarms('xx........');
    expect(await quiet()).toEqual(['insult']);
  });

  it('is listed with the reason, and speaks again with a clean slate when the user says so', async () => {
    await alarms('........xx');
    expect(quietRules(await feedback.get())).toEqual([{ rule: 'insult', since: 5000, notUseful: 2, of: 10 }]);
    await feedback.undo('insult');
    expect(await quiet()).toEqual([]);
    await alarms('xxxxx');
    expect(await quiet()).toEqual([]);
  });

  it('stays quiet, although no alarm comes any more, until it is forgotten', async () => {
    await alarms('........xx');
    await alarms('.'.repeat(30));
    expect(await quiet()).toEqual(['insult']);
    await feedback.erase();
    expect(await quiet()).toEqual([]);
  });

  it('is remembered by its last twenty alarms and no more', async () => {
    await alarms('.'.repeat(50));
    expect((await feedback.get())['insult']?.alarms).toHaveLength(20);
  });

  it('is judged anew where what was kept is damaged', async () => {
    const damaged = { insult: { alarms: 'many' }, threat: { alarms: [1, 0], quietSince: null } };
    await disk.set({ feedback: damaged });
    expect(Object.keys(await feedback.get())).toEqual(['threat']);
    await feedback.alarms(5000, ['insult'], true);
    expect(Object.keys(await feedback.get()).toSorted()).toEqual(['insult', 'threat']);
    expect(await listAside(disk)).toMatchObject([{ of: 'counts', data: damaged }]);
  });
});
