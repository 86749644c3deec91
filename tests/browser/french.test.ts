/** The same story in French, and with the mouse alone. Chromium only: Firefox speaks French only where a language pack is installed. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SITES } from '../pages/sites.ts';
import { builtExtension } from './driver/extension.ts';
import { type LaunchedBrowser, launch } from './driver/launch.ts';
import { until } from './driver/until.ts';
import { Visit } from './driver/visit.ts';

const TWEET =
  'Cisco m’a proposé un emploi. Maintenant, je dois faire la balance entre un gros salaire et un travail que je déteste + un long trajet quotidien vers San José.';

let browser: LaunchedBrowser;
beforeAll(async () => {
  browser = await launch('chromium', { extension: builtExtension('chromium'), language: 'fr' });
});
afterAll(() => browser.browser.close());

test('souligne, demande en français, et publie quand même à la souris', async () => {
  const site = SITES.find(({ id }) => id === 'bluesky');
  const box = site?.boxes[0];
  if (site === undefined || box === undefined) throw new Error('There is no such fixture');
  const visit = await Visit.open(browser, site);
  await visit.type(box, TWEET);
  await until('the underline', async () =>
    (await visit.underlined(box)).some((words) => words.includes('un travail que je déteste')),
  );
  await until('the badge in French', async () => (await visit.shown(box)).badge?.name.endsWith('à relire'));
  await visit.pressPost(box);
  const { title, text, buttons } = await visit.untilAsked(box);
  expect(title).toBe('Un instant avant de publier');
  expect(text).toContain('Une plainte sur votre travail');
  expect(text).toContain('Code du travail');
  expect(buttons.map(({ name }) => name)).toEqual([
    'Modifier',
    'Publier quand même',
    'La nuit porte conseil',
    'Pas utile',
  ]);
  const post = buttons[1];
  if (post === undefined) throw new Error('There is no second button');
  // A press within the first third of a second counts as the second half of a double click; a person takes longer to read.
  await until('the post', async () => {
    await visit.page.mouse.click(post.x, post.y);
    return (await visit.published()).length > 0;
  });
  expect(await visit.untilPublished(1)).toEqual([TWEET]);
  await visit.close();
});
