/** What every fixture page shares: the record of what was really published, and its visible timeline. */

export interface Published {
  /** Exactly what the page would have sent to its server. */
  readonly text: string;
  /** Id of the box, as in sites.ts. */
  readonly box: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

declare global {
  interface Window {
    published: Published[];
  }
}

window.published = [];

/** Records a published text and shows it on top of the timeline. */
export function publish(box: string, text: string): void {
  const entry: Published = { text, box, at: Date.now() };
  window.published.push(entry);
  show(entry);
}

/** Shows one published text; the page's `[data-timeline]` element holds the list. */
function show(entry: Published): void {
  const item = document.createElement('article');
  item.dataset['box'] = entry.box;
  item.textContent = entry.text;
  document.querySelector('[data-timeline]')?.prepend(item);
}
