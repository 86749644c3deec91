/** Every screen that people see, and how one gets there. */
import type { Page } from 'puppeteer-core';
import { until } from '../../tests/browser/driver/until.ts';
import type { OwnPage } from '../../tests/browser/pages/own-page.ts';
import { SECTIONS } from '../../tests/browser/pages/sections.ts';
import { LONG_POST, POLICY, POST } from './sample.ts';
import type { Stage } from './stage.ts';

export interface Screen {
  readonly name: string;
  /** As wide as a popup is, instead of a window and a phone. */
  readonly popup?: true;
  /** Only what is seen of the page at once: what we show lies over somebody else's page. */
  readonly over?: true;
  show(stage: Stage): Promise<Page>;
}

const until$ = (page: Page, selector: string) =>
  until(selector, () => page.evaluate((wanted) => document.querySelector(wanted) !== null, selector));
const press = (page: Page, selector: string) => page.$eval(selector, (element) => (element as HTMLElement).click());

/** What is done in a section so that there is something to see. */
const DOINGS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  async try(page) {
    await press(page, '.panel .buttons button');
    await until$(page, '.finding');
  },
  'rules/hates-work': (page) => until$(page, '.examples').then(() => undefined),
  async own(page) {
    await press(page, '.list button.quiet');
    await until$(page, '.editor');
  },
  async words(page) {
    await press(page, '.list button');
    await until$(page, '.undo-bar');
  },
  insights: (page) => until$(page, '.chart').then(() => undefined),
};

/** Each section, and a rule with all that is said of it. */
const SHOWN = SECTIONS.flatMap((id) => (id === 'rules' ? [id, 'rules/hates-work'] : [id]));

const section = (id: string): Screen => ({
  name: `options-${id.replace('/', '-')}`,
  async show(stage) {
    const { page } = await stage.own('options', { suffix: `#${id}` });
    await until$(page, '#section-title');
    await DOINGS[id]?.(page);
    return page;
  },
});

const underPolicy = (id: string): Screen => ({
  name: `options-${id}-managed`,
  async show(stage) {
    const options: OwnPage = await stage.own('options', { suffix: `#${id}` });
    await options.givePolicy(POLICY);
    await until$(options.page, 'a[href="#organisation"]');
    return options.page;
  },
});

const step = (id: string): Screen => ({
  name: `welcome-${id}`,
  async show(stage) {
    const { page } = await stage.own('welcome', { suffix: `#${id}` });
    if (id === 'try') await until$(page, '.finding');
    return page;
  },
});

/** The question, or the card opened from the badge. */
async function pressBadge(stage: Stage, page: Page): Promise<void> {
  const badge = await until('the badge', async () => (await stage.shown(page))?.badge);
  await page.mouse.click(badge.x, badge.y);
  await until('the card', async () => (await stage.shown(page))?.card);
}

async function pressPost(stage: Stage, page: Page): Promise<void> {
  await page.click('#chirp .post');
  await until('the question', async () => (await stage.shown(page))?.question);
}

/** Presses a button of the question, once it takes presses: not in the first third of a second. */
async function answer(stage: Stage, page: Page, index: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 400));
  const button = (await stage.shown(page))?.question?.buttons[index];
  if (button === undefined) throw new Error('There is no such button.');
  await page.mouse.click(button.x, button.y);
}

export const SCREENS: readonly Screen[] = [
  { name: 'underline', over: true, show: (stage) => stage.draft(POST[stage.language]) },
  {
    name: 'card',
    over: true,
    async show(stage) {
      const page = await stage.draft(POST[stage.language]);
      await pressBadge(stage, page);
      return page;
    },
  },
  {
    name: 'card-of-several',
    over: true,
    async show(stage) {
      const page = await stage.draft(LONG_POST[stage.language]);
      await pressBadge(stage, page);
      return page;
    },
  },
  {
    name: 'question',
    over: true,
    async show(stage) {
      const page = await stage.draft(POST[stage.language]);
      await pressPost(stage, page);
      return page;
    },
  },
  {
    name: 'question-of-several',
    over: true,
    async show(stage) {
      const page = await stage.draft(LONG_POST[stage.language]);
      await pressPost(stage, page);
      return page;
    },
  },
  {
    name: 'question-again',
    over: true,
    async show(stage) {
      const page = await stage.draft(POST[stage.language]);
      await pressPost(stage, page);
      await answer(stage, page, 0);
      await until('the question to close', async () => (await stage.shown(page))?.question === null);
      await page.keyboard.type(' …');
      await until('the badge', async () => (await stage.shown(page))?.badge);
      await pressPost(stage, page);
      return page;
    },
  },
  {
    name: 'question-counting',
    over: true,
    async show(stage) {
      const page = await stage.draft(POST[stage.language]);
      await pressPost(stage, page);
      await answer(stage, page, 1);
      await until('the count', async () => (await stage.shown(page))?.question?.buttons.length === 3);
      await answer(stage, page, 2);
      return page;
    },
  },
  {
    name: 'popup',
    popup: true,
    async show(stage) {
      const tab = await stage.tabOf(await stage.draft(LONG_POST[stage.language]));
      const { page } = await stage.own('popup', { suffix: `?tab=${tab}` });
      await until$(page, '.finding');
      await until$(page, '.sleeping');
      return page;
    },
  },
  ...SHOWN.map(section),
  ...['organisation', 'rules'].map(underPolicy),
  { name: 'options-home', show: async (stage) => (await stage.own('options')).page },
  ...['try', 'names', 'sites', 'ready'].map(step),
  { name: 'already-posted', show: async (stage) => (await stage.own('already-posted')).page },
];
