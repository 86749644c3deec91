/** What the background keeps and knows, in real browsers: own expressions, another language, alarms, the account. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SleepingDraft } from '../../src/drafts/sleeping-drafts.ts';
import type { ShownFinding } from '../../src/protocol.ts';
import { defaultSettings } from '../../src/settings/defaults.ts';
import type { Settings } from '../../src/settings/schema.ts';
import { builtExtension } from './driver/extension.ts';
import { type LaunchedBrowser, launch } from './driver/launch.ts';
import { until } from './driver/until.ts';
import { OwnPage } from './pages/own-page.ts';

const API = '(globalThis.browser ?? chrome)';
const HOUR = 3_600_000;

const pattern = (change: Partial<Settings['patterns'][number]>): Settings['patterns'][number] => ({
  id: 'a',
  kind: 'words',
  pattern: 'project heron*',
  category: 'work-confidential',
  level: 2,
  message: '',
  on: true,
  ...change,
});

describe.each(['chromium', 'firefox'] as const)('the background, in %s', (kind) => {
  let browser: LaunchedBrowser;
  let own: OwnPage;
  beforeAll(async () => {
    browser = await launch(kind, { extension: builtExtension(kind) });
    own = await OwnPage.open(browser, 'popup');
  });
  afterAll(() => browser.browser.close());

  const call = (code: string) => own.page.evaluate(`Promise.resolve(${API}.${code})`);
  const choose = (change: Partial<Settings>) =>
    call(`storage.local.set(${JSON.stringify({ settings: { ...defaultSettings(), ...change } })})`);
  const tried = async (text: string) => {
    const answer = await call(`runtime.sendMessage(${JSON.stringify({ type: 'try', text })})`);
    const { findings } = answer as { readonly findings: readonly ShownFinding[] };
    return findings.map(({ rule, message }) => [rule, message]);
  };

  test('finds words and expressions of the user’s own, and says so in the language that they chose', async () => {
    const patterns = [
      pattern({}),
      pattern({ id: 'b', kind: 'expression', pattern: String.raw`\bTKT-\d{4}\b`, message: 'Internal ticket.' }),
    ];
    await choose({ patterns, language: 'fr' });
    expect(await tried('Project-Herons are in tkt-0042.')).toEqual([
      ['own:a', 'Vous avez demandé un avertissement pour « project heron* ».'.replaceAll(/(?<=«) | (?=»)/g, '\u00a0')],
      ['own:b', 'Internal ticket.'],
    ]);
    await choose({ patterns, language: 'en' });
    expect(await tried('Project Heron')).toEqual([['own:a', 'You asked to be told about “project heron*”.']]);
  });

  test('sets an alarm for the end of a rest and of a sleeping draft, and forgets drafts that are too old', async () => {
    const now = Date.now();
    const draft = (id: string, expires: number): SleepingDraft => ({
      id,
      text: 'Maybe.',
      site: 'x',
      at: expires - 7 * 24 * HOUR,
      wakes: expires - 6 * 24 * HOUR,
      expires,
    });
    const kept = { 'sleeping-draft-old': draft('old', now - 1000), 'sleeping-draft-new': draft('new', now + 5 * HOUR) };
    await call(`storage.local.set(${JSON.stringify(kept)})`);
    await choose({ rest: { until: now + 3 * HOUR, hours: [] } });
    await until('both alarms', async () => {
      const alarms = (await call('alarms.getAll()')) as readonly { name: string; scheduledTime: number }[];
      const at = new Map(alarms.map(({ name, scheduledTime }) => [name, Math.round((scheduledTime - now) / HOUR)]));
      return at.get('rest') === 3 && at.get('drafts') === 5;
    });
    const all = Object.keys((await call('storage.local.get(null)')) as object);
    expect(all.filter((key) => key.startsWith('sleeping-draft-'))).toEqual(['sleeping-draft-new']);
  });

  test('takes settings to the account of those who want that, without what they wrote', async () => {
    const names: Settings['names'] = [{ text: 'Secret Employer', kind: 'employer' }];
    await choose({ names, countdown: 7, sync: 'without-names' });
    let account = '';
    await until('the settings in the account', async () => {
      account = JSON.stringify(await call('storage.sync.get(null)'));
      return /countdown[^}]*7/.test(account);
    });
    expect(account).not.toContain('Secret');
    await until('the word that all went well', async () =>
      JSON.stringify(await call('storage.local.get("sync-status")')).includes('"ok"'),
    );
  });
});
