import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { type ComposerMessage, LONGEST_DRAFT, OUTCOMES, type PageMessage, type PopupMessage } from '../protocol.ts';

/** Who may speak to the background, and what a message must look like. Anything else is ignored. */

const number = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const shortText = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const rules = v.pipe(v.array(shortText), v.maxLength(100));
/** As long as a passage can be: whether they can be kept is for the settings to say, and their author is told. */
const words = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_DRAFT));

const composerMessage = v.variant('type', [
  v.strictObject({ type: v.literal('hello') }),
  v.strictObject({
    type: v.literal('assess'),
    box: number,
    revision: number,
    text: v.string(),
    kind: v.picklist(['post', 'reply', 'comment', 'message', 'article', 'review']),
    audience: v.picklist(['public', 'limited', 'private']),
  }),
  v.strictObject({ type: v.literal('closed'), box: number }),
  v.strictObject({ type: v.literal('allow-words'), words, rule: v.exactOptional(shortText) }),
  v.strictObject({ type: v.literal('rule-off'), rule: shortText }),
  v.strictObject({ type: v.literal('site-off') }),
  v.strictObject({ type: v.literal('not-useful'), rules }),
  v.strictObject({
    type: v.literal('outcome'),
    outcome: v.picklist(OUTCOMES),
    rules,
  }),
  v.strictObject({ type: v.literal('sleep'), text: v.string() }),
]);

const pageMessage = v.strictObject({ type: v.literal('try'), text: v.string() });
const popupMessage = v.strictObject({ type: v.literal('follow'), tab: v.pipe(v.number(), v.safeInteger()) });

/** A composer's message, or null for anything else. */
export function asComposerMessage(message: unknown): ComposerMessage | null {
  const result = v.safeParse(composerMessage, message);
  return result.success ? result.output : null;
}

/** A message of one of our pages, or null for anything else. */
export function asPageMessage(message: unknown): PageMessage | null {
  const result = v.safeParse(pageMessage, message);
  return result.success ? result.output : null;
}

/** The popup's message, or null for anything else. */
export function asPopupMessage(message: unknown): PopupMessage | null {
  const result = v.safeParse(popupMessage, message);
  return result.success ? result.output : null;
}

/** What the checks need to know of this extension. */
export interface Own {
  /** `runtime.id` */
  readonly id: string;
  /** `runtime.getURL('')`, the address that all its pages begin with. */
  readonly base: string;
}

/** Whether a message comes from one of our own pages, and from no content script or other extension. */
export function isOwnPage(sender: Runtime.MessageSender, own: Own): boolean {
  return sender.id === own.id && sender.url?.startsWith(own.base) === true;
}

/** Whether a port comes from one of our own content scripts: a frame of a tab, but no page of ours. */
export function isOwnComposer(sender: Runtime.MessageSender | undefined, own: Own): boolean {
  return (
    sender?.id === own.id &&
    sender.tab?.id !== undefined &&
    sender.url !== undefined &&
    !sender.url.startsWith(own.base)
  );
}

/** Where the author writes: the frame's own address, or its opener's for frames without one (about:blank, srcdoc). */
export function pageOf(sender: Runtime.MessageSender): string {
  const origin = 'origin' in sender && typeof sender.origin === 'string' ? sender.origin : undefined;
  return [sender.url, origin, sender.tab?.url].find((url) => url !== undefined && /^https?:/.test(url)) ?? '';
}

/** The part of a draft that is read, never ending in the middle of a character. */
export function readable(text: string): string {
  if (text.length <= LONGEST_DRAFT) return text;
  const splits =
    /[\uD800-\uDBFF]/.test(text[LONGEST_DRAFT - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[LONGEST_DRAFT] ?? '');
  return text.slice(0, splits ? LONGEST_DRAFT - 1 : LONGEST_DRAFT);
}
