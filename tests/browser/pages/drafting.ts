/** A draft on a page, while its author is at the extension's own pages in another tab. */
import { type FixtureBox, type FixtureSite, SITES } from '../../pages/sites.ts';
import type { LaunchedBrowser } from '../driver/launch.ts';
import { until } from '../driver/until.ts';
import { Visit } from '../driver/visit.ts';

/** Short, because it is typed key by key in many stories. It is asked about. */
export const COMPLAINT = 'I hate my job.';

/** The comment box of a blog, and somebody who writes in it. */
export class Drafting {
  static readonly BLOG = SITES.find(({ id }) => id === 'wordpress');
  readonly visit: Visit;
  readonly box: FixtureBox;

  private constructor(visit: Visit, inBox: FixtureBox) {
    this.visit = visit;
    this.box = inBox;
  }

  static async open(browser: LaunchedBrowser, site: FixtureSite | undefined = Drafting.BLOG): Promise<Drafting> {
    const first = site?.boxes[0];
    if (site === undefined || first === undefined) throw new Error('There is no such fixture.');
    return new Drafting(await Visit.open(browser, site), first);
  }

  /** Comes back to the page from another tab. */
  async look(): Promise<void> {
    await this.visit.page.bringToFront();
  }

  async type(text: string): Promise<void> {
    await this.look();
    await this.visit.type(this.box, text);
  }

  async untilUnderlined(words: string): Promise<void> {
    await this.look();
    await until(`“${words}” to be underlined`, async () =>
      (await this.visit.underlined(this.box)).some((underlined) => underlined.includes(words)),
    );
  }

  /** Waits until nothing at all is shown any more. */
  async untilSilent(): Promise<void> {
    await this.look();
    await until('the draft to be left alone', async () => {
      const { badge, mirrored } = await this.visit.shown(this.box);
      return badge === null && mirrored.length === 0;
    });
  }

  /** Presses Post, and goes back to the text from the question. @returns all that the question said */
  async isAsked(): Promise<string> {
    await this.look();
    await this.visit.pressPost(this.box);
    const { text } = await this.visit.untilAsked(this.box);
    await this.visit.page.keyboard.press('Escape');
    await this.visit.untilAnswered(this.box);
    return text;
  }

  /** Presses Post; it is published without a question. */
  async posts(): Promise<void> {
    const before = (await this.visit.published()).length;
    await this.look();
    await this.visit.pressPost(this.box);
    await this.visit.untilPublished(before + 1);
  }

  /** Opens the card from the badge and presses these buttons in it, one after the other. */
  async pressInCard(...names: string[]): Promise<void> {
    await this.look();
    const badge = await until('the badge', async () => (await this.visit.shown(this.box)).badge);
    await this.visit.page.mouse.click(badge.x, badge.y);
    for (const name of names) {
      const button = await until(`“${name}” in the card`, async () =>
        (await this.visit.shown(this.box)).card?.buttons.find((one) => one.name === name),
      );
      await this.visit.page.mouse.click(button.x, button.y);
    }
  }

  async close(): Promise<void> {
    await this.visit.close();
  }
}
