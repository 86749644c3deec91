import { beforeEach, describe, expect, it } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { contextOf, shownFor } from '../../../src/background/assessment.ts';
import { Desk, type Surroundings } from '../../../src/background/desk.ts';
import { Desks } from '../../../src/background/desks.ts';
import { DEFAULT_CONTEXT } from '../../../src/engine/index.ts';
import type { BackgroundMessage, Reminder, Texts } from '../../../src/protocol.ts';
import { defaultSettings, type Settings, SettingsNotSaved } from '../../../src/settings/index.ts';

const TWEET =
  'Cisco just offered me a job! Now I have to weigh the utility of a fatty paycheck against the daily commute to San Jose and hating the work.';

/** One end of a port, with what came out of it. */
class FakePort {
  readonly sent: BackgroundMessage[] = [];
  readonly #listeners: ((message: unknown) => void)[] = [];
  readonly sender: Runtime.MessageSender;
  onMessage = { addListener: (listener: (message: unknown) => void) => void this.#listeners.push(listener) };
  postMessage = (message: BackgroundMessage) => void this.sent.push(structuredClone(message));

  constructor(url: string) {
    this.sender = { id: 'us', url, frameId: 0 };
  }

  say(message: unknown): void {
    for (const listener of this.#listeners) listener(message);
  }
}

const broken = () => {
  throw new Error('a bug');
};

let settings: Settings;
let later: (() => void)[];
let asked: string[];
let quiet: ReadonlySet<string>;
let heard: ReadonlySet<string>;
let texts: { readonly composer: Texts; readonly about: Texts } | null;
let reminders: readonly Reminder[];
let locked: string;
let storageFails: Error | null;
const around: Surroundings = {
  settings: () => Promise.resolve(settings),
  now: () => 1000,
  soon: (work) => void later.push(work),
  changed: (tab) => void asked.push(`changed ${tab}`),
  quiet: () => Promise.resolve(quiet),
  heard: () => Promise.resolve(heard),
  reminders: () => Promise.resolve(reminders),
  own: () => ({
    source: (rule) => ({ title: rule, url: `https://${rule}.example/` }),
    rules: [],
    told: () => undefined,
  }),
  texts: { composer: () => texts?.composer ?? null, about: () => texts?.about ?? null },
  records: {
    notUseful: async (choices, rules, first) => {
      await kept(`not useful ${rules.join()} (${[...first].join()})`);
      return choices.insights;
    },
    outcome: (_, outcome, rules, calledOff) => kept(`${outcome} ${rules.join()} (${[...calledOff].join()})`),
    sleep: async (text, site) => {
      await kept(`sleep ${text} ${site}`);
      return { kept: false, why: 'too-many' };
    },
  },
  isLocked: (rule) => rule === locked,
  siteOff: (site) => kept(`site off ${site}`),
  allowWords: (words, rule) => kept(`allow ${words} ${rule}`),
  ruleOff: (rule) => kept(`off ${rule}`),
};
async function kept(what: string): Promise<void> {
  if (storageFails !== null) throw storageFails;
  asked.push(what);
}
beforeEach(() => {
  settings = defaultSettings();
  later = [];
  asked = [];
  quiet = new Set();
  heard = new Set();
  texts = null;
  reminders = [];
  locked = '';
  storageFails = null;
});

function open(url = 'https://x.com/home', tab = 7) {
  const port = new FakePort(url);
  return { port, desk: new Desk(port as unknown as Runtime.Port, tab, around) };
}

const notices = ({ sent }: FakePort) => sent.flatMap((message) => (message.type === 'notice' ? [message.key] : []));

/** Lets everything that has been put off happen. */
async function settle(): Promise<void> {
  for (const work of later.splice(0)) work();
  await new Promise((resolve) => setTimeout(resolve, 0));
}

const assess = (text: string, revision: number, box = 1) => ({
  type: 'assess',
  box,
  revision,
  text,
  kind: 'post',
  audience: 'public',
});

describe('a composer that connects', () => {
  it('is told how things stand, and what is known of the site', async () => {
    const { port } = open();
    port.say({ type: 'hello' });
    await settle();
    expect(port.sent).toMatchObject([{ type: 'state', on: true, site: { id: 'x', name: 'X' } }]);
  });

  it('on a site that we do not know is told so', async () => {
    settings = { ...settings, added: ['https://blog.example/*'] };
    const { port } = open('https://blog.example/');
    port.say({ type: 'hello' });
    await settle();
    expect(port.sent).toMatchObject([{ type: 'state', on: true, site: { id: '' } }]);
  });

  it('is told to rest while the user pauses', async () => {
    settings = { ...settings, pausedUntil: 2000 };
    const { port } = open();
    port.say({ type: 'hello' });
    port.say(assess(TWEET, 1));
    await settle();
    expect(port.sent).toMatchObject([{ on: false }, { type: 'assessed', level: 0, findings: [] }]);
  });
});

describe('a draft that is typed', () => {
  it('is answered with what the card needs', async () => {
    const { port } = open();
    port.say(assess(TWEET, 3));
    await settle();
    expect(port.sent).toMatchObject([
      { type: 'assessed', box: 1, revision: 3, level: 2, findings: [{ category: 'work-complaint', level: 2 }] },
    ]);
    const [answer] = port.sent;
    const finding = answer?.type === 'assessed' ? answer.findings[0] : undefined;
    expect(TWEET.slice(finding?.start, finding?.end)).toContain('hating the work');
    expect(finding?.way).toEqual(expect.any(String));
    expect(finding?.source.url).toBe('https://hates-work.example/');
  });

  it('is answered for its newest text only', async () => {
    const { port } = open();
    port.say(assess('Cisco just', 1));
    port.say(assess('Cisco just offered', 2));
    port.say(assess('Another box', 1, 2));
    port.say(assess(TWEET, 3));
    await settle();
    expect(port.sent.map((message) => message.type === 'assessed' && [message.box, message.revision])).toEqual([
      [1, 3],
      [2, 1],
    ]);
  });

  it('weighs by the settings of the moment', async () => {
    settings = { ...settings, names: [{ text: 'Cisco', kind: 'employer' }] };
    const { port } = open();
    port.say(assess(`I hate my job at Cisco.`, 1));
    await settle();
    expect(port.sent).toMatchObject([{ level: 2, findings: [{ name: 'Cisco' }] }]);
  });

  it('is left alone when what was sent is no message', async () => {
    const { port } = open();
    port.say({ type: 'assess', text: TWEET });
    port.say('hello');
    await settle();
    expect(port.sent).toEqual([]);
  });

  it('goes through when the engine fails', () => {
    expect(shownFor(TWEET, DEFAULT_CONTEXT, undefined, broken)).toEqual({ level: 0, findings: [] });
  });

  it('is read with the choices of the user, not with the defaults', () => {
    const mine = { ...settings, preset: 'strict' as const, regions: ['FR'] };
    expect(contextOf(mine, DEFAULT_CONTEXT)).toMatchObject({ preset: 'strict', regions: ['FR'], kind: 'post' });
  });
});

describe('what the popup asks', () => {
  it('is what the drafts of one tab show, as long as their boxes are open', async () => {
    const desks = new Desks();
    const here = open();
    desks.add(here.desk);
    desks.add(open('https://x.com/', 8).desk);
    here.port.say(assess(TWEET, 1));
    await settle();
    expect(desks.findings(7)).toMatchObject({
      url: 'https://x.com/home',
      drafts: [{ level: 2, findings: [{ words: expect.stringContaining('hating the work') }] }],
    });
    expect(desks.findings(8).drafts).toEqual([]);
    expect(JSON.stringify(desks.findings(7))).not.toContain('Cisco just offered');

    here.port.say({ type: 'closed', box: 1 });
    await settle();
    expect(desks.findings(7).drafts).toEqual([]);
    desks.remove(here.desk);
    expect(desks.findings(7)).toEqual({ url: '', drafts: [] });
  });

  it('is bounded, whatever a frame says: the newest boxes are kept', async () => {
    const { desk, port } = open();
    for (let box = 0; box < 230; box++) port.say(assess('My boss is a moron.', 1, box));
    await settle();
    expect(desk.drafts).toHaveLength(200);
    port.say(assess('I hate my job and my boss.', 1, 229));
    await settle();
    expect(desk.drafts).toHaveLength(200);
  });

  it('reaches the card of the tab in front only', () => {
    const desks = new Desks();
    const [here, there] = [open(), open('https://x.com/', 8)];
    desks.add(here.desk);
    desks.add(there.desk);
    desks.showCard(7);
    expect([here.port.sent, there.port.sent]).toEqual([[{ type: 'show-card' }], []]);
  });
});

describe('"never warn about this"', () => {
  it('is kept in the settings', async () => {
    const { port } = open();
    port.say({ type: 'allow-words', words: 'so bad', rule: 'insult' });
    port.say({ type: 'rule-off', rule: 'insult' });
    await settle();
    expect(asked).toEqual(['allow so bad insult', 'off insult']);
  });

  it('is not kept for a rule that nobody knows: settings cannot be filled with inventions', async () => {
    const { port } = open();
    port.say({ type: 'rule-off', rule: 'an-invention' });
    port.say({ type: 'rule-off', rule: '__proto__' });
    await settle();
    expect(asked).toEqual([]);
  });

  it('is refused with a word where the organisation has locked the rule, or the settings take no more', async () => {
    locked = 'insult';
    const { port } = open();
    port.say({ type: 'rule-off', rule: 'insult' });
    storageFails = new SettingsNotSaved('invalid');
    port.say({ type: 'allow-words', words: 'so bad '.repeat(100) });
    await settle();
    expect(asked).toEqual([]);
    expect(notices(port)).toEqual(['composer_locked', 'composer_too_much']);
  });
});

describe('what the author says of warnings', () => {
  it('counts one alarm of a rule for one draft, however often it is called not useful', async () => {
    const { port } = open();
    port.say({ type: 'not-useful', rules: ['insult'] });
    port.say({ type: 'not-useful', rules: ['insult'] });
    port.say({ type: 'outcome', outcome: 'posted', rules: ['insult', 'threat'] });
    port.say({ type: 'outcome', outcome: 'edited', rules: ['insult'] });
    await settle();
    expect(asked).toEqual([
      'not useful insult (insult)',
      'not useful insult ()',
      'posted insult,threat (insult)',
      'edited insult ()',
    ]);
    expect(notices(port)).toEqual(['composer_thanks', 'composer_thanks']);
  });

  it('is not thanked for where nothing is noted, because counting is switched off', async () => {
    settings = { ...settings, insights: false };
    const { port } = open();
    port.say({ type: 'not-useful', rules: ['insult'] });
    await settle();
    expect(notices(port)).toEqual(['composer_not_noted']);
  });

  it('switches the site off under the key that settings use', async () => {
    open('https://x.com/home').port.say({ type: 'site-off' });
    open('https://blog.example/a').port.say({ type: 'site-off' });
    await settle();
    expect(asked).toEqual(['site off x', 'site off blog.example']);
  });

  it('is told whether the draft could be kept', async () => {
    const { port } = open();
    port.say({ type: 'sleep', text: 'Maybe tomorrow' });
    await settle();
    expect(asked).toEqual(['sleep Maybe tomorrow x']);
    expect(port.sent).toEqual([{ type: 'notice', key: 'composer_not_slept' }]);
  });
});

describe('where the browser’s storage is full, the author', () => {
  beforeEach(() => {
    storageFails = new SettingsNotSaved('full');
  });

  it.each([
    { type: 'allow-words', words: 'so bad', rule: 'insult' },
    { type: 'rule-off', rule: 'insult' },
    { type: 'site-off' },
    { type: 'not-useful', rules: ['insult'] },
  ])('is told that $type could not be kept', async (decision) => {
    const { port } = open();
    port.say(decision);
    await settle();
    expect(port.sent).toEqual([{ type: 'notice', key: 'composer_not_kept' }]);
  });

  it('is told of drafts that could not be counted once a page, not at each post', async () => {
    const { port } = open();
    for (let post = 0; post < 3; post++) port.say({ type: 'outcome', outcome: 'posted', rules: ['insult'] });
    await settle();
    expect(notices(port)).toEqual(['composer_not_counted']);
  });

  it('can say “not useful” again, and it counts then as it would have', async () => {
    const { port } = open();
    port.say({ type: 'not-useful', rules: ['insult'] });
    await settle();
    storageFails = null;
    port.say({ type: 'not-useful', rules: ['insult'] });
    await settle();
    expect(asked).toEqual(['not useful insult (insult)']);
  });
});

describe('a draft is weighed', () => {
  it('names what a search would find it by, wherever it stands; an employer before all others, oneself last', async () => {
    settings = {
      ...settings,
      names: [
        { text: 'Noor Haddad', kind: 'self' },
        { text: 'San Jose', kind: 'client' },
        { text: 'cisco', kind: 'employer' },
      ],
    };
    const { port } = open();
    port.say(assess(TWEET, 1));
    await settle();
    port.say(assess('The bread is good at Cisco.', 2));
    await settle();
    port.say(assess('Noor Haddad here, in San Jose: I hate my job.', 3));
    await settle();
    port.say(assess('Noor Haddad here, in San Jose: I hate my job at CISCO.', 4));
    await settle();
    // Always as its author wrote it in the list.
    expect(port.sent).toMatchObject([
      { named: 'cisco' },
      { findings: [] },
      { named: 'San Jose', findings: [{ name: 'San Jose' }] },
      { named: 'cisco', findings: [{ name: 'cisco' }] },
    ]);
    expect(port.sent[1]).not.toHaveProperty('named');
  });

  it('marks the rules whose reasons were heard before', async () => {
    heard = new Set(['hates-work']);
    const { port } = open();
    port.say(assess(`${TWEET} My boss is a moron.`, 1));
    await settle();
    const [answer] = port.sent;
    const marked = answer?.type === 'assessed' ? answer.findings.map(({ rule, heard: before }) => [rule, before]) : [];
    expect(marked).toContainEqual(['hates-work', true]);
    expect(marked.filter(([rule]) => rule !== 'hates-work').every(([, before]) => before === undefined)).toBe(true);
    expect(marked.length).toBeGreaterThan(1);
  });

  it('without the rules that fell quiet by themselves', async () => {
    const { port } = open();
    port.say(assess(TWEET, 1));
    await settle();
    const [first] = port.sent;
    quiet = new Set(first?.type === 'assessed' ? first.findings.map(({ rule }) => rule) : []);
    expect(quiet.size).toBeGreaterThan(0);
    port.say(assess(TWEET, 2));
    await settle();
    expect(port.sent[1]).toMatchObject({ revision: 2, level: 0, findings: [] });
  });

  it('under the name that the account of its site carries', async () => {
    settings = { ...settings, identity: 'anonymous', siteIdentities: { linkedin: 'professional' } };
    const text = 'We were so drunk last night that we missed the last train home.';
    const levels = [];
    for (const url of ['https://x.com/', 'https://www.linkedin.com/feed/']) {
      const { port } = open(url);
      port.say(assess(text, 1));
      await settle();
      levels.push(port.sent[0]?.type === 'assessed' ? port.sent[0].level : null);
    }
    expect(levels).toEqual([1, 2]);
  });

  it('together with what the author asked to be reminded of, while we are on', async () => {
    reminders = [{ key: 'composer_reminder_late_night', values: [] }];
    const { port } = open();
    port.say(assess('Good night.', 1));
    await settle();
    expect(port.sent).toMatchObject([{ level: 0, reminders }]);
    settings = { ...settings, enabled: false };
    port.say(assess('Good night!', 2));
    await settle();
    expect(port.sent[1]).not.toHaveProperty('reminders');
  });
});

describe('an author who chose another language than the browser’s', () => {
  it('is spoken to in it: the composer is sent its texts, and those of each warning', async () => {
    const { port } = open();
    port.say({ type: 'hello' });
    port.say(assess(TWEET, 1));
    await settle();
    expect(port.sent.map((message) => 'texts' in message)).toEqual([false, false]);

    texts = { composer: { composer_edit: 'Modifier' }, about: { rule_a_name: 'Une plainte' } };
    port.say({ type: 'hello' });
    port.say(assess(TWEET, 2));
    await settle();
    expect(port.sent.slice(2)).toMatchObject([
      { type: 'state', texts: texts.composer },
      { type: 'assessed', texts: texts.about },
    ]);
  });
});

describe('a rest from posting', () => {
  it('is told with its end, in milliseconds since 1970', async () => {
    settings = { ...settings, rest: { until: 5000, hours: [] } };
    const { port } = open();
    port.say({ type: 'hello' });
    await settle();
    expect(port.sent).toMatchObject([{ type: 'state', on: true, restUntil: 5000 }]);
  });
});
