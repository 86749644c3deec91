import { beforeEach, describe, expect, it } from 'vitest';
import { Agenda } from '../../../src/background/agenda.ts';
import { CurrentSettings } from '../../../src/background/current-settings.ts';
import { QuietRules } from '../../../src/background/quiet-rules.ts';
import { adoptRecommended } from '../../../src/background/recommended.ts';
import { FeedbackStore } from '../../../src/insights/index.ts';
import { type Settings, SettingsStore } from '../../../src/settings/index.ts';
import { NO_POLICY, PolicyStore, readPolicy } from '../../../src/settings/policy.ts';
import { FakeStorage } from '../settings/fake-storage.ts';

let disk: FakeStorage;
let managed: FakeStorage;
let heard: Settings[];
beforeEach(() => {
  disk = new FakeStorage();
  managed = new FakeStorage();
  heard = [];
});

const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

const open = (prepare: (settings: Settings) => Promise<void> = async () => undefined) => {
  const store = new SettingsStore(disk);
  const current = new CurrentSettings(store, new PolicyStore(managed), prepare, (settings) => heard.push(settings));
  return { store, current };
};

describe('the settings at hand', () => {
  it('follow the user and the organisation', async () => {
    const { store, current } = open();
    expect(await current.get()).toMatchObject({ preset: 'normal', names: [] });
    await store.update((settings) => ({ ...settings, preset: 'strict' }));
    await turn();
    await managed.set({ organisation: 'Acme', names: [{ text: 'Acme', kind: 'employer' }] });
    await turn();
    expect(await current.get()).toMatchObject({ preset: 'strict', names: [{ text: 'Acme' }] });
    expect(current.policy.organisation).toBe('Acme');
    expect(heard.at(-1)).toMatchObject({ preset: 'strict', names: [{ text: 'Acme' }] });
    expect((await store.get()).names).toEqual([]);
  });

  it('are handed out once everything is ready for them', async () => {
    const steps: string[] = [];
    const { current } = open(async () => {
      await turn();
      steps.push('texts are there');
    });
    await current.get();
    steps.push('settings are handed out');
    expect(steps).toEqual(['texts are there', 'settings are handed out']);
  });
});

describe('what the organisation recommends', () => {
  it('is taken over once, and again when it recommends something else', async () => {
    const store = new SettingsStore(disk);
    const hear = (preset: string, locked: readonly string[] = []) =>
      adoptRecommended(readPolicy({ preset, locked }), store, disk);
    await hear('strict');
    expect((await store.get()).preset).toBe('strict');
    await store.update((settings) => ({ ...settings, preset: 'relaxed' }));
    await hear('strict');
    expect((await store.get()).preset).toBe('relaxed');
    await hear('normal');
    expect((await store.get()).preset).toBe('normal');
    await hear('strict', ['preset']);
    expect((await store.get()).preset).toBe('normal');
  });
});

describe('the quiet rules at hand', () => {
  it('change when one falls quiet or speaks again, and only then', async () => {
    const feedback = new FeedbackStore(disk);
    let told = 0;
    const quiet = new QuietRules(feedback, () => {
      told += 1;
    });
    for (let alarm = 0; alarm < 12; alarm++) {
      await feedback.alarms(0, ['insult'], true);
      await turn();
    }
    expect([...(await quiet.under(NO_POLICY))]).toEqual(['insult']);
    expect(told).toBe(1);
    await feedback.undo('insult');
    await turn();
    expect([...(await quiet.under(NO_POLICY))]).toEqual([]);
    expect(told).toBe(2);
  });

  it('are none that the organisation locks', async () => {
    const feedback = new FeedbackStore(disk);
    for (let alarm = 0; alarm < 10; alarm++) await feedback.alarms(0, ['insult', 'threat'], true);
    const quiet = new QuietRules(feedback, () => undefined);
    const policy = readPolicy({ rules: { insult: 'ask' }, locked: ['rules'] });
    expect([...(await quiet.under(policy))]).toEqual(['threat']);
  });
});

describe('the agenda', () => {
  it('sets one alarm for each matter, and takes it back', () => {
    const set = new Map<string, number | undefined>();
    const rung: string[] = [];
    const agenda = new Agenda({
      create: async (name?: unknown, info?: { when?: number }) => void set.set(String(name), info?.when),
      clear: async (name?: string) => set.delete(name ?? ''),
    });
    agenda.on('rest', () => rung.push('rest'));
    agenda.expect('rest', 5000);
    agenda.expect('rest', 7000);
    agenda.expect('drafts', 9000);
    agenda.expect('drafts', null);
    expect([...set]).toEqual([['rest', 7000]]);
    agenda.ring('rest');
    agenda.ring('something of an earlier version');
    expect(rung).toEqual(['rest']);
  });
});
