import * as v from 'valibot';
import type { Storage } from 'webextension-polyfill';
import { tomorrowMorning } from '../settings/pause.ts';
import { type Aside, putAside, setAside } from '../storage/aside.ts';
import type { Area } from '../storage/item.ts';
import { exclusively } from '../storage/lock.ts';

/** Drafts that their author wants to sleep on: the only place where words of a draft are kept, because they are asked for. */

/** Each draft has a key of its own, so that one that cannot be read costs no other. */
const PREFIX = 'sleeping-draft-';

export const MOST_DRAFTS = 50;
/** UTF-16 units. */
export const LONGEST_KEPT = 100_000;
const DAYS_KEPT = 7;

const schema = v.object({
  id: v.string(),
  text: v.string(),
  /** The site, as in `settings.sites`: a known site's id, otherwise its host; empty where it has none. */
  site: v.string(),
  /** When it was put to sleep, from when on it is shown again, and when it is deleted: milliseconds since 1970 (UTC). */
  at: v.number(),
  wakes: v.number(),
  expires: v.number(),
});

export type SleepingDraft = Readonly<v.InferOutput<typeof schema>>;

export type Slept =
  | { readonly kept: true; readonly draft: SleepingDraft }
  | { readonly kept: false; readonly why: 'empty' | 'too-long' | 'too-many' | 'failed' };

/** The drafts that sleep on this machine, the same for background and pages. */
export class SleepingDrafts {
  readonly #area: Area;

  /** @param area `browser.storage.local` */
  constructor(area: Area) {
    this.#area = area;
  }

  /**
   * Keeps a draft as it is, whole, until it is used, deleted, or seven days old; shown from tomorrow morning on. What
   * cannot be kept whole is not kept at all, and no other draft gives way to it. Never throws.
   */
  async save(text: string, site: string, now: number): Promise<Slept> {
    if (text.trim() === '') return { kept: false, why: 'empty' };
    if (text.length > LONGEST_KEPT) return { kept: false, why: 'too-long' };
    try {
      return await exclusively(PREFIX, async (): Promise<Slept> => {
        const others = await this.all(now);
        if (others.length >= MOST_DRAFTS) return { kept: false, why: 'too-many' };
        const draft: SleepingDraft = {
          id: crypto.randomUUID(),
          text,
          site,
          at: now,
          wakes: tomorrowMorning(now),
          expires: daysLater(now, DAYS_KEPT),
        };
        await this.#area.set({ [PREFIX + draft.id]: draft });
        return { kept: true, draft };
      });
    } catch {
      return { kept: false, why: 'failed' };
    }
  }

  /** The drafts that have slept: what the popup shows. Newest first. @throws what the storage throws */
  async list(now: number): Promise<readonly SleepingDraft[]> {
    return (await this.all(now)).filter(({ wakes }) => wakes <= now);
  }

  /** All drafts that are kept, those still asleep too: for "what is stored". Newest first. @throws what the storage throws */
  async all(now: number): Promise<readonly SleepingDraft[]> {
    return (await this.#stored()).filter(({ expires }) => expires > now).toSorted((a, b) => b.at - a.at);
  }

  /**
   * Hands a draft back to its author, and forgets it.
   * @returns its text; null where it is gone already
   * @throws what the storage throws
   */
  async use(id: string): Promise<string | null> {
    const draft = (await this.#stored()).find((one) => one.id === id);
    if (draft === undefined) return null;
    await this.delete(id);
    return draft.text;
  }

  /** Keeps a draft again that was used or deleted a moment ago, as it was. @throws what the storage throws */
  async keep(draft: SleepingDraft): Promise<void> {
    await this.#area.set({ [PREFIX + draft.id]: draft });
  }

  /** Forgets a draft. */
  async delete(id: string): Promise<void> {
    await this.#area.remove(PREFIX + id);
  }

  /** Forgets all drafts, those that could not be read among them. */
  async erase(): Promise<void> {
    const all = await this.#area.get(null);
    const aside = draftsAside(all).map(({ key }) => key);
    await this.#area.remove([...Object.keys(all).filter((key) => key.startsWith(PREFIX)), ...aside]);
  }

  /**
   * Forgets the drafts whose time is over, and puts aside what cannot be read, for the options page to tell of.
   * @returns when the next one's is, in milliseconds since 1970 (UTC); null where none is kept
   * @throws what the storage throws
   */
  async expire(now: number): Promise<number | null> {
    const all = await this.#area.get(null);
    const aside = draftsAside(all).filter(({ at }) => daysLater(at ?? now, DAYS_KEPT) <= now);
    const stored = await this.#stored();
    const old = stored.filter(({ expires }) => expires <= now);
    const gone = [...old.map(({ id }) => PREFIX + id), ...aside.map(({ key }) => key)];
    if (gone.length > 0) await this.#area.remove(gone);
    // With no room to put it aside, it stays where it is.
    await this.#putAside(all).catch(() => undefined);
    const next = Math.min(...stored.filter(({ expires }) => expires > now).map(({ expires }) => expires));
    return Number.isFinite(next) ? next : null;
  }

  /** Calls back after each change, wherever it was made. @returns a function that ends it */
  watch(changed: () => void): () => void {
    const listener = (changes: Record<string, Storage.StorageChange>) => {
      if (Object.keys(changes).some((key) => key.startsWith(PREFIX))) changed();
    };
    this.#area.onChanged.addListener(listener);
    return () => this.#area.onChanged.removeListener(listener);
  }

  async #putAside(all: Readonly<Record<string, unknown>>): Promise<void> {
    for (const [key, value] of Object.entries(all)) {
      if (!key.startsWith(PREFIX) || readDraft(key, value) !== null) continue;
      await setAside(this.#area, 'drafts', 'unreadable', value);
      await this.#area.remove(key);
    }
  }

  async #stored(): Promise<readonly SleepingDraft[]> {
    const all = Object.entries(await this.#area.get(null));
    return all.map(([key, value]) => readDraft(key, value)).filter((draft) => draft !== null);
  }
}

/** The draft that lies under a key; null for anything else, and for one that cannot be read. */
function readDraft(key: string, value: unknown): SleepingDraft | null {
  const read = v.safeParse(schema, value);
  return read.success && PREFIX + read.output.id === key ? read.output : null;
}

const draftsAside = (all: Readonly<Record<string, unknown>>): readonly Aside[] =>
  putAside(all).filter(({ of }) => of === 'drafts');

/** The same time of day, days later: also where clocks change meanwhile. */
function daysLater(now: number, days: number): number {
  const date = new Date(now);
  date.setDate(date.getDate() + days);
  return date.getTime();
}
