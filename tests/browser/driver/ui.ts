/** What a person sees of the extension in a page, read through its closed shadow root. */
import type { Frame } from 'puppeteer-core';
import type { BrowserKind } from '../../../scripts/lib/browsers.ts';
import { inClosedRoot } from './closed-root.ts';

export interface Button {
  readonly name: string;
  readonly focused: boolean;
  /** Its middle in the frame's viewport, in CSS pixels. */
  readonly x: number;
  readonly y: number;
}

/** The question before publishing. */
export interface Question {
  readonly title: string;
  /** All that it says, the title and the buttons' names included. */
  readonly text: string;
  readonly buttons: readonly Button[];
}

/** Everything the extension shows in one frame. */
export interface Shown {
  readonly question: Question | null;
  /** Accessible name of the badge and where it is. */
  readonly badge: Button | null;
  readonly card: { readonly text: string; readonly buttons: readonly Button[] } | null;
  /** What screen readers are told politely, and notices. */
  readonly status: string;
  /** Words underlined in textareas and inputs. */
  readonly mirrored: readonly string[];
}

/** Reads what the extension shows in a frame; null while it has put nothing there. */
export function shown(frame: Frame, kind: BrowserKind): Promise<Shown | null> {
  return inClosedRoot(frame, kind, look, null);
}

/** Whether nothing that the extension shows is still moving, so that a picture of it is a good one. */
export async function isStill(frame: Frame, kind: BrowserKind): Promise<boolean> {
  const still = await inClosedRoot(
    frame,
    kind,
    (root) => root.getAnimations().every(({ playState }) => playState === 'finished'),
    null,
  );
  return still !== false;
}

/** Runs in the page; must be self-contained. */
function look(root: ShadowRoot): Shown {
  const nameOf = (element: Element): string => {
    const by = element.getAttribute('aria-labelledby');
    const label = by === null ? element.getAttribute('aria-label') : root.getElementById(by)?.textContent;
    return (label ?? element.textContent ?? '').trim();
  };
  const button = (element: Element): Button => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { name: nameOf(element), focused: root.activeElement === element, x: x + width / 2, y: y + height / 2 };
  };
  const buttonsIn = (element: Element): Button[] => [...element.querySelectorAll('button')].map(button);

  const dialog = root.querySelector<HTMLElement>('dialog[role="alertdialog"][open]');
  const card = root.querySelector<HTMLElement>('[role="dialog"]');
  const badge = root.querySelector('button.badge:not([hidden])');
  return {
    question: dialog && { title: nameOf(dialog), text: dialog.innerText, buttons: buttonsIn(dialog) },
    badge: badge && button(badge),
    card: card && { text: card.innerText, buttons: buttonsIn(card) },
    status: [...root.querySelectorAll<HTMLElement>('[role="status"], [role="alert"]')]
      .map((element) => element.innerText)
      .join('\n')
      .trim(),
    mirrored: [...root.querySelectorAll('.mirror u')].map((words) => words.textContent ?? ''),
  };
}

/** The words underlined in rich editors: highlights are shared with the page, so the page can read them. */
export function highlighted(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const words: string[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('think-before-you-post-')) continue;
      for (const range of highlight) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        words.push(live.toString());
      }
    }
    return words;
  });
}
