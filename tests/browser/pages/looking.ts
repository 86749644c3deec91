/** What every page of ours must look like, whatever it shows. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { violations } from './axe.ts';
import type { OwnPage } from './own-page.ts';
import { cutOff, emptyElements, inTheWrongLanguage, messagesOf, textsOf } from './own-text.ts';

export const LANGUAGES = [
  { language: 'en', other: 'fr' },
  { language: 'fr', other: 'en' },
] as const;
export type Languages = (typeof LANGUAGES)[number];

/** Narrowest phones, and the width of a window, in CSS pixels. */
export const NARROW = 320;
export const WIDE = 1200;

/** It says everything in its language, and axe finds nothing wrong in light and in dark. */
export async function readsWell(own: OwnPage, { language, other }: Languages): Promise<void> {
  const { page } = own;
  const texts = await textsOf(page);
  expect(texts.length).toBeGreaterThan(10);
  expect(inTheWrongLanguage(texts, messagesOf(language), messagesOf(other))).toEqual([]);
  expect(await emptyElements(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      // A colour on its way from light to dark is neither.
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    expect(await violations(own), scheme).toEqual([]);
  }
}

/**
 * It fits the narrowest phones, and a window that its user has zoomed to 200 % (half as many CSS pixels, each twice as
 * large), without scrolling sideways and with nothing cut off.
 */
export async function fits(page: Page): Promise<void> {
  for (const size of [
    { width: NARROW, height: 640 },
    { width: WIDE / 2, height: 450, deviceScaleFactor: 2 },
  ]) {
    await page.setViewport(size);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, `no scrolling sideways, ${size.width} wide`).toBeLessThanOrEqual(size.width);
    expect(await cutOff(page), `nothing cut off, ${size.width} wide`).toEqual([]);
  }
}
