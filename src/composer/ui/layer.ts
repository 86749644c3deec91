import { closestAcross } from '../tree.ts';

/**
 * The one node we add to a page: a host at the end of the document with a closed shadow root. Everything we show lives
 * in it, in the browser's top layer, so that it neither moves the page nor is covered by it.
 */

/** Marks our host. Its name must not be a custom element's: a page that defines that is given our root by `attachInternals()`. */
const MARK = 'think-before-you-post';

let host: HTMLElement | null = null;
let root: ShadowRoot | null = null;
let sheet: CSSStyleSheet | null = null;

/** Takes away what a version before us may have left behind: its question would keep the page from being used. */
export function sweep(): void {
  for (const orphan of document.querySelectorAll(`[${MARK}]:empty`)) orphan.remove();
}

function make(): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement('div');
  host.setAttribute(MARK, '');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  sheet ??= new CSSStyleSheet();
  root.adoptedStyleSheets = [sheet];
  return { host, root };
}

/** Gives all that we show its look, which the background sends. */
export function dress(style: string): void {
  sheet ??= new CSSStyleSheet();
  sheet.replaceSync(style);
}

/** The root that everything of ours is appended to. Put back when the page has thrown it out. */
export function layer(): ShadowRoot {
  if (!host || !root) ({ host, root } = make());
  if (!host.isConnected) raise(null);
  return root;
}

/** Undoes what a page does to all that stands beside its composer: zoomed, inert, hidden from screen readers. */
export function free(): void {
  for (const name of ['inert', 'aria-hidden']) host?.removeAttribute(name);
  const zoom = document.documentElement.currentCSSZoom ?? 1;
  const own = host?.style.getPropertyValue('--zoom') || '1';
  if (String(1 / zoom) !== own) host?.style.setProperty('--zoom', String(1 / zoom));
}

/** Whether our host is on the page. */
export function standing(): boolean {
  return Boolean(host?.isConnected);
}

/** Whether an event happened on something of ours. */
export function isOurs(event: Event): boolean {
  return host !== null && event.composedPath().includes(host);
}

/**
 * Brings the layer to the top, above what the page opened since. Inside a modal dialog everything outside it is inert,
 * so for a box in one the host moves into that dialog. Not while our question is open: it stands on top already, and a
 * dialog that is moved is no longer modal.
 *
 * @param field the box that is worked in; null for none in particular
 */
export function raise(field: Element | null): void {
  if (!host || !root) ({ host, root } = make());
  if (host.isConnected && root.querySelector('dialog:modal')) return;
  const home = (field && closestAcross(field, 'dialog:modal')) || document.documentElement;
  if (host.parentNode !== home) home.append(host);
  free();
  if (host.matches(':popover-open')) host.hidePopover();
  host.showPopover();
}

/** Takes everything of ours off the page. */
export function leave(): void {
  host?.remove();
}
