/** What `npm start` does where nobody can look: it plays the main story and tells it. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from '../../tests/browser/driver/launch.ts';
import { highlighted, isStill, type Question, type Shown, shown } from '../../tests/browser/driver/ui.ts';
import { until } from '../../tests/browser/driver/until.ts';

const POST: Record<'en' | 'fr', string> = {
  en: 'Cisco just offered me a job! Now I have to weigh the utility of a fatty paycheck against the daily commute to San Jose and hating the work.',
  fr: 'Cisco m’a proposé un emploi. Maintenant, je dois faire la balance entre un gros salaire et un travail que je déteste + un long trajet quotidien vers San José',
};
const BOX = '#chirp [contenteditable="true"]';
const FOLDER = 'screenshots';

export interface StoryOptions {
  readonly dark: boolean;
  readonly language: string;
}

/**
 * Types the tweet into the demo's first box, presses Post, reads the question aloud and posts anyway.
 * @returns the exit code: 0 when all of it happened, and what was published is what was typed
 */
export async function tellStory(
  launched: LaunchedBrowser,
  name: string,
  url: string,
  { dark, language }: StoryOptions,
): Promise<number> {
  const { browser, kind } = launched;
  const text = POST[language.startsWith('fr') ? 'fr' : 'en'];
  const page = await browser.newPage();
  if (dark && kind === 'chromium') {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  }
  await page.setViewport({ width: 1120, height: 900, deviceScaleFactor: kind === 'chromium' ? 2 : 1 });
  await page.goto(url);
  await page.waitForSelector(BOX);
  const look = async (): Promise<Shown | null> => shown(page.mainFrame(), kind);
  mkdirSync(FOLDER, { recursive: true });

  console.log(`There is no display, so ${name} runs unseen. On the demo page, in Chirp (Draft.js), somebody types:`);
  console.log(`\n  ${text}\n`);
  await page.click(BOX);
  await page.keyboard.type(text);
  const words = await until('an underline', async () => {
    const marked = await highlighted(page.mainFrame());
    return marked.length > 0 && (await look())?.badge ? marked : null;
  });
  console.log(`While they type, the extension underlines: ${words.map((word) => `“${word}”`).join(', ')}`);
  const typing = await picture(page, 'while-typing');

  await page.click('#chirp .post');
  const question = await until('the question', async () => (await look())?.question);
  console.log('They press Post. It is not published yet: the extension asks first.\n');
  for (const line of readAloud(question)) console.log(line === '' ? '' : `  ${line}`);
  await until('the question to stand still', () => isStill(page.mainFrame(), kind));
  const asking = await picture(page, 'question');

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const published = await until('the post', () =>
    page.evaluate(() => {
      const [newest, ...older] = document.querySelectorAll('#chirp [data-timeline] .text');
      return older.length > 0 ? newest?.textContent : null;
    }),
  );
  console.log(
    `\nThey choose “${question.buttons[1]?.name}”, and it is published, ${published === text ? 'exactly as typed' : 'BUT CHANGED'}.`,
  );
  const after = await picture(page, 'posted-anyway');
  console.log(`\nScreenshots: ${[typing, asking, after].join(', ')}`);
  return published === text ? 0 : 1;
}

async function picture(page: Page, name: string): Promise<string> {
  const path = `${FOLDER}/${name}.png` as const;
  await page.screenshot({ path });
  return path;
}

/** What a screen reader would say of the question, one paragraph after the other, in lines of readable length. */
function readAloud({ text, buttons }: Question): string[] {
  const names = buttons.map(({ name }) => name);
  const paragraphs = text
    .split(/\n+/u)
    .map((line) => line.trim())
    // The marks of severity are pictures, the buttons come last.
    .filter((line) => line.length > 1 && !names.includes(line));
  return [...paragraphs.flatMap(wrap), '', names.map((name) => `[ ${name} ]`).join('  ')];
}

const LINE = 96;

function wrap(paragraph: string): string[] {
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > LINE) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
