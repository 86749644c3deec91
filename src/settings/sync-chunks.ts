import type { Storage } from 'webextension-polyfill';

/**
 * A document in `storage.sync`, cut into items that fit: at most 8,192 bytes an item and 102,400 in all, as JSON with its
 * key (https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync; Firefox has the same). Items may
 * arrive on another machine one by one; each carries the number of its writing, so that halves are never put together.
 */

export type RemoteArea = Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>;

const HEAD = 'settings';
const PART = 'settings.';
/** Of 8,192, with room for key, number and quotation marks. */
const LONGEST_PART = 8_000;
/** What the browsers give an extension in all, in bytes. */
export const SYNC_MOST_BYTES = 102_400;

export class TooLarge extends Error {
  readonly bytes: number;

  constructor(bytes: number) {
    super(`${bytes} bytes do not fit into storage.sync`);
    this.name = 'TooLarge';
    this.bytes = bytes;
  }
}

/** 'partly': another machine's writing has not arrived whole yet. */
export type Remote =
  | { readonly state: 'absent' | 'partly' }
  | { readonly state: 'there'; readonly text: string; readonly writing: string };

/** Reads the document. @throws what the storage throws */
export async function readRemote(area: RemoteArea): Promise<Remote> {
  const all = await area.get(null);
  const head = headOf(all[HEAD]);
  if (head === null) return { state: 'absent' };
  const parts = Array.from({ length: head.parts }, (_, index) => all[PART + index]);
  const start = `${head.writing}:`;
  if (!parts.every((part) => typeof part === 'string' && part.startsWith(start))) return { state: 'partly' };
  const text = parts.map((part) => String(part).slice(start.length)).join('');
  return { state: 'there', text, writing: head.writing };
}

/**
 * Writes the document in place of the one before.
 * @returns how many bytes it takes
 * @throws TooLarge before anything is written; what the storage throws
 */
export async function writeRemote(area: RemoteArea, text: string): Promise<number> {
  const writing = crypto.randomUUID().slice(0, 8);
  const parts = cut(text);
  const items: Record<string, unknown> = { [HEAD]: { writing, parts: parts.length } };
  for (const [index, part] of parts.entries()) items[PART + index] = `${writing}:${part}`;
  const bytes = Object.entries(items).reduce((sum, [key, value]) => sum + size(key) + size(JSON.stringify(value)), 0);
  if (bytes > SYNC_MOST_BYTES) throw new TooLarge(bytes);
  await area.set(items);
  await area.remove(partsIn(await area.get(null)).filter((key) => !(key in items)));
  return bytes;
}

/** Forgets the document. @throws what the storage throws */
export async function eraseRemote(area: RemoteArea): Promise<void> {
  await area.remove([HEAD, ...partsIn(await area.get(null))]);
}

const partsIn = (all: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(all).filter((key) => key.startsWith(PART));

function headOf(head: unknown): { writing: string; parts: number } | null {
  if (typeof head !== 'object' || head === null || !('writing' in head) || !('parts' in head)) return null;
  const { writing, parts } = head;
  const isGood = typeof writing === 'string' && typeof parts === 'number' && parts >= 1 && parts <= 500;
  return isGood ? { writing, parts } : null;
}

const encoder = new TextEncoder();

/** Bytes in UTF-8; Chrome counts "<" as the six of \\u003C. */
function size(text: string): number {
  return encoder.encode(text).length + 5 * (text.split('<').length - 1);
}

/** Parts of a text, none of which is longer than fits into an item once it is JSON again. */
function cut(text: string): string[] {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const sign of text) {
    const more = /^[ !#-;=-[\]-~]$/.test(sign) ? 1 : size(JSON.stringify(sign)) - 2;
    if (bytes + more > LONGEST_PART) {
      parts.push(part);
      part = '';
      bytes = 0;
    }
    part += sign;
    bytes += more;
  }
  return [...parts, part];
}
