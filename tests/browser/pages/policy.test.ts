/** A browser whose organisation has given it a policy, as docs/organisations.md says. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionFor } from '../driver/extension.ts';
import { launchUnder, type UnderPolicy, whyNoPolicy } from '../driver/policy.ts';
import { until } from '../driver/until.ts';
import { COMPLAINT, Drafting } from './drafting.ts';
import { OwnPage } from './own-page.ts';

const POLICY = {
  organisation: 'Northwind',
  guidelines: 'https://intranet.northwind.example/posting',
  preset: 'strict',
  countdown: 99,
  rules: { 'hates-work': 'off' },
  names: [{ text: 'Contoso', kind: 'client' }],
  patterns: [{ pattern: 'heron launch*', category: 'work-confidential', level: 2, message: 'Not before March.' }],
  locked: ['preset', 'rules'],
};

describe.each(['firefox', 'chromium'] as const)('under an organisation’s policy, in %s', (kind) => {
  const reason = whyNoPolicy(kind);
  if (reason !== null) {
    test.skip(`cannot be seen here: ${reason}`);
    return;
  }
  let under: UnderPolicy;
  beforeAll(async () => {
    under = await launchUnder(POLICY, kind, { extension: extensionFor(kind, []) });
  });
  afterAll(() => under.close());

  test('the settings show what is set and by whom, and what is locked cannot be changed', async () => {
    const options = await OwnPage.open(under.launched, 'options', { suffix: '#rules' });
    // Chrome looks for changed policies every few seconds, and the page follows.
    await until('the policy', async () => (await options.text()).includes('Your organisation'));
    await options.untilItSays('Set by Northwind, and cannot be changed here');
    expect(await options.isOn('Strict', 'On the whole')).toBe(true);
    const strict = await options.control('Relaxed', 'On the whole');
    expect(await strict.evaluate((element) => element.matches(':disabled'))).toBe(true);
    await options.go('organisation');
    const told = await options.text();
    for (const part of ['Northwind', 'heron launch*', 'Contoso']) expect(told).toContain(part);
    // Chrome compares a policy with its schema, and hands on only what fits.
    if (kind === 'firefox') expect(told).toContain('left out: countdown');
    expect(await options.page.$eval('a.source', (link) => link.href)).toBe(POLICY.guidelines);
    await options.go('you');
    await options.untilItSays('from Northwind');
    // The person's own settings are as they were.
    expect((await options.settings()) as unknown).toBeUndefined();
    await options.close();
  });

  test('its words are asked about in its name, its rules hold, and the post is still its author’s', async () => {
    const draft = await Drafting.open(under.launched);
    await draft.type(COMPLAINT);
    await draft.posts();
    await draft.type('The heron launches in March.');
    await draft.untilUnderlined('heron launches');
    expect(await draft.isAsked()).toContain('Not before March.');
    await draft.posts();
    await draft.close();
  });
});
