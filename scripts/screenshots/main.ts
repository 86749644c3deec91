/** `npm run screenshots`: pictures of every screen, for README, docs and stores, and to look at. See docs/testing.md. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { buildAll } from '../start/build.ts';
import { serveDemo } from '../start/server.ts';
import type { Language } from './sample.ts';
import { SCREENS, type Screen } from './screens.ts';
import { Stage } from './stage.ts';

const { values } = parseArgs({
  options: {
    /** Only screens whose name begins so. */
    only: { type: 'string', default: '' },
    /** What was built last is good enough. */
    built: { type: 'boolean', default: false },
  },
});

/** Everything goes here, and is not kept in the repository. */
const ALL = 'screenshots';
/** What README and docs show. */
const KEPT = 'docs/images';

const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

/** In CSS pixels, one of which is one pixel of the picture. */
const SIZES = {
  wide: { width: 1280, height: 800 },
  narrow: { width: 360, height: 740 },
  popup: { width: 360, height: 600 },
} as const;
type Size = keyof typeof SIZES;

/** The pictures that README and docs show, by the name they have there. */
const KEEP: Readonly<Record<string, string>> = {
  question: 'question.wide.light.en',
  'question-dark': 'question.wide.dark.en',
  'question-narrow': 'question.narrow.light.en',
  'question-fr': 'question.wide.light.fr',
  'question-fr-dark': 'question.wide.dark.fr',
  card: 'card.wide.light.en',
};
/** The same, of the window's size: popup and sections of the options page are longer than what is seen at once. */
const KEEP_SEEN: Readonly<Record<string, string>> = {
  popup: 'popup.popup.light.en',
  rules: 'options-rules.wide.light.en',
  insights: 'options-insights.wide.light.en',
  organisation: 'options-organisation-managed.wide.light.en',
  welcome: 'welcome-try.wide.light.en',
};
/** What stores show, in their order and their size of 1280 by 800, in each language. */
const STORE = ['question', 'card', 'options-rules', 'options-insights', 'welcome-try'];

async function pictures(stage: Stage, screen: Screen): Promise<number> {
  const page = await screen.show(stage);
  let taken = 0;
  const sizes: readonly Size[] = screen.popup ? ['popup'] : ['wide', 'narrow'];
  for (const size of sizes) {
    for (const scheme of SCHEMES) {
      await dress(page, size, scheme);
      await stage.still(page);
      const name = [screen.name, size, scheme, stage.language].join('.');
      const path = join(ALL, `${name}.png`);
      await page.screenshot({ path, fullPage: screen.over === undefined });
      taken++;
      for (const [as, kept] of Object.entries(KEEP)) {
        if (kept === name) await page.screenshot({ path: join(KEPT, `${as}.png`), fullPage: !screen.over });
      }
      for (const [as, kept] of Object.entries(KEEP_SEEN)) {
        if (kept === name) await page.screenshot({ path: join(KEPT, `${as}.png`) });
      }
      const place = STORE.indexOf(screen.name);
      if (place !== -1 && size === 'wide' && scheme === 'light') {
        await page.screenshot({
          path: join(ALL, 'store', stage.language, `${place + 1}-${screen.name}.png`),
        });
      }
    }
  }
  await page.close();
  return taken;
}

async function dress(page: Page, size: Size, scheme: Scheme): Promise<void> {
  await page.bringToFront();
  await page.setViewport(SIZES[size]);
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    // A colour on its way from light to dark is neither.
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.evaluate('scrollTo(0, 0)');
}

const screens = SCREENS.filter(({ name }) => name.startsWith(values.only));
if (screens.length === 0) {
  console.error(
    `--only: there is no screen “${values.only}…”. There are: ${SCREENS.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(1);
}
if (!values.built) {
  console.log('Building ...');
  await buildAll();
}
if (values.only === '') rmSync(ALL, { recursive: true, force: true });
for (const folder of [ALL, KEPT, ...['en', 'fr'].map((language) => join(ALL, 'store', language))]) {
  mkdirSync(folder, { recursive: true });
}
const server = await serveDemo();
let taken = 0;
try {
  for (const language of ['en', 'fr'] satisfies Language[]) {
    const stage = await Stage.open(language, server.url);
    try {
      for (const screen of screens) taken += await pictures(stage, screen);
    } finally {
      await stage.close();
    }
  }
} finally {
  server.close();
}
console.log(
  `${taken} pictures of ${screens.length} screens in ${ALL}/, those for the stores in ${ALL}/store/, those for README and docs in ${KEPT}/.`,
);
