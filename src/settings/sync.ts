import * as v from 'valibot';
import { type Area, StoredItem } from '../storage/item.ts';
import { exclusively } from '../storage/lock.ts';
import { same } from '../storage/same.ts';
import { defaultSettings } from './defaults.ts';
import { migrate } from './migrations.ts';
import { parseSettings } from './parse.ts';
import { type PolicyStore, withPolicy } from './policy.ts';
import { SETTINGS_VERSION, type Settings } from './schema.ts';
import type { SettingsStore } from './storage.ts';
import { eraseRemote, type RemoteArea, readRemote, TooLarge, writeRemote } from './sync-chunks.ts';
import { merge, type Side } from './sync-merge.ts';

export { SYNC_MOST_BYTES } from './sync-chunks.ts';

/** Settings that follow the browser's account, where the user wants that. See sync-merge.ts for what happens to conflicts. */

type Field = keyof Settings;

/** What each machine decides for itself. */
const LOCAL: ReadonlySet<Field> = new Set<Field>(['version', 'pausedUntil', 'sync']);
/** What the user wrote themselves, names among it: left out by 'without-names'. */
const WRITTEN: ReadonlySet<Field> = new Set<Field>(['names', 'allowed', 'patterns']);

/** How the last round went. 'full': more than fits. 'newer': another machine has a newer version of the extension. */
export interface SyncStatus {
  readonly state: 'off' | 'ok' | 'full' | 'newer' | 'unreadable' | 'failed';
  /** Milliseconds since 1970 (UTC). */
  readonly at: number;
  /** How much the settings take in the account, of `SYNC_MOST_BYTES`; where it is 'full', how much they would. */
  readonly bytes: number;
}

const statusSchema = v.object({
  state: v.picklist(['off', 'ok', 'full', 'newer', 'unreadable', 'failed']),
  at: v.number(),
  bytes: v.number(),
});

/** How the last round went, for the options page. */
export class SyncStatusStore extends StoredItem<SyncStatus> {
  /** @param area `browser.storage.local` */
  constructor(area: Area) {
    super(area, 'sync-status', (stored) => {
      const read = v.safeParse(statusSchema, stored);
      return read.success ? read.output : { state: 'off', at: 0, bytes: 0 };
    });
  }
}

/** Forgets the settings in the browser's account, those of other machines too. @param remote `browser.storage.sync` */
export function eraseSynced(remote: RemoteArea): Promise<void> {
  return eraseRemote(remote);
}

const values = v.record(v.string(), v.unknown());
const numbers = v.record(v.string(), v.number());
const memorySchema = v.object({ mode: v.string(), base: values, seen: values, at: numbers });

/** What this machine remembers between two rounds, by field. */
interface Memory {
  readonly mode: string;
  /** What the machines last agreed on. */
  readonly base: Readonly<Record<string, unknown>>;
  /** The settings here after the last round, and when each was changed last. */
  readonly seen: Readonly<Record<string, unknown>>;
  readonly at: Readonly<Record<string, number>>;
}

function readMemory(stored: unknown): Memory | null {
  const read = v.safeParse(memorySchema, stored);
  return read.success ? read.output : null;
}

const documentSchema = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  fields: v.record(v.string(), v.object({ value: v.unknown(), at: v.number() })),
});
type Fields = Readonly<Record<string, Side>>;

/** Keeps the settings here and in the account the same. */
export class SettingsSync {
  readonly #settings: Pick<SettingsStore, 'get' | 'update'>;
  readonly #policies: Pick<PolicyStore, 'get'>;
  readonly #remote: RemoteArea;
  readonly #now: () => number;
  readonly #memory: StoredItem<Memory | null>;
  readonly #status: SyncStatusStore;

  /**
   * @param local `browser.storage.local`
   * @param remote `browser.storage.sync`
   */
  constructor(
    settings: Pick<SettingsStore, 'get' | 'update'>,
    policies: Pick<PolicyStore, 'get'>,
    local: Area,
    remote: RemoteArea,
    now: () => number = Date.now,
  ) {
    this.#settings = settings;
    this.#policies = policies;
    this.#remote = remote;
    this.#now = now;
    this.#memory = new StoredItem(local, 'sync-memory', readMemory);
    this.#status = new SyncStatusStore(local);
  }

  /**
   * One round: reads both sides, makes one of them, writes where something differs. To be called after a change on
   * either side, and when the background starts. Never throws; how it went is in the status.
   */
  round(): Promise<void> {
    const round = async () => {
      try {
        const told = await this.#round();
        if (told !== null) await this.#tell(told.state, told.bytes);
      } catch (error) {
        if (error instanceof TooLarge) await this.#tell('full', error.bytes);
        else await this.#tell('failed', 0);
      }
    };
    return exclusively('sync-round', round, Number.POSITIVE_INFINITY);
  }

  async #round(): Promise<Pick<SyncStatus, 'state' | 'bytes'> | null> {
    const mode = withPolicy(await this.#settings.get(), await this.#policies.get()).sync;
    if (mode === 'off') return await this.#leave();
    const remote = await readRemote(this.#remote);
    // The rest will arrive, and call for another round.
    if (remote.state === 'partly') return null;
    const read = remote.state === 'there' ? readDocument(remote.text) : {};
    if (read === 'newer' || read === 'unreadable') return { state: read, bytes: 0 };

    const memory = (await this.#memory.get()) ?? firstMemory();
    const unknown = remote.state === 'absent' ? this.#now() : LONG_AGO;
    const mergeWith = (settings: Settings) =>
      mergeAll(fieldsOf(settings, mode), memory.base, changesHere(settings, memory, this.#now(), unknown), read);
    const before = await this.#settings.get();
    let merged = mergeWith(before);
    if (!same({ ...before, ...valuesOf(merged) }, before)) {
      // Once more within the update, so that no change made meanwhile is lost.
      await this.#settings.update((settings) => {
        merged = mergeWith(settings);
        return { ...settings, ...valuesOf(merged) };
      });
    }
    const document = { ...kept(read, merged, memory.mode === 'with-names' && mode === 'without-names'), ...merged };
    const text = JSON.stringify({ version: SETTINGS_VERSION, fields: document });
    const isNews = remote.state !== 'there' || !same(valuesOf(document), valuesOf(read)) || mustShrink(read, document);
    const bytes = isNews ? await writeRemote(this.#remote, text) : (await this.#status.get()).bytes;
    await this.#memory.update(() => ({
      mode,
      base: valuesOf(merged),
      seen: valuesOf(merged),
      at: Object.fromEntries(Object.entries(merged).map(([field, { at }]) => [field, at])),
    }));
    return { state: 'ok', bytes };
  }

  /** Whoever switches it off wants nothing of theirs left there; machines that still sync write theirs again. */
  async #leave(): Promise<Pick<SyncStatus, 'state' | 'bytes'>> {
    if ((await this.#memory.get()) !== null) {
      await eraseRemote(this.#remote);
      await this.#memory.erase();
    }
    return { state: 'off', bytes: 0 };
  }

  async #tell(state: SyncStatus['state'], bytes: number): Promise<void> {
    const at = this.#now();
    await this.#status
      .update((before) =>
        before.state === state && before.bytes === bytes && state !== 'ok' ? before : { state, at, bytes },
      )
      .catch(() => undefined);
  }
}

/** The fields that follow the account in this mode. */
function fieldsOf(settings: Settings, mode: Settings['sync']): readonly Field[] {
  const fields = Object.keys(settings) as Field[];
  return fields.filter((field) => !LOCAL.has(field) && (mode === 'with-names' || !WRITTEN.has(field)));
}

/** When something was changed of which nobody knows when. */
const LONG_AGO = 0;

/** Of a machine that joins, what differs from the first day counts as changed: the account weighs more, where there is one. */
const firstMemory = (): Memory => ({ mode: 'off', base: { ...defaultSettings() }, seen: {}, at: {} });

/** The settings here, each with the moment of its last change; `unknown` where that is not known. */
function changesHere(settings: Settings, memory: Memory, now: number, unknown: number): Fields {
  return Object.fromEntries(
    Object.entries(settings).map(([field, value]) => {
      const changed = field in memory.seen && !same(value, memory.seen[field]);
      return [field, { value, at: changed ? now : (memory.at[field] ?? unknown) }];
    }),
  );
}

function mergeAll(fields: readonly Field[], base: Memory['base'], here: Fields, there: Fields): Fields {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const [mine, theirs] = [here[field], there[field]];
      if (mine === undefined) return [];
      if (theirs === undefined) return [[field, mine]];
      const before = field in base ? base[field] : defaultSettings()[field];
      return [[field, merge(before, mine, theirs)]];
    }),
  );
}

const valuesOf = (fields: Fields): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(fields).map(([field, { value }]) => [field, value]));

/** What other machines sync and this one does not; taken out where the user has just asked for that here. */
function kept(there: Fields, merged: Fields, withoutWritten: boolean): Fields {
  return Object.fromEntries(
    Object.entries(there).filter(([field]) => !(field in merged) && !(withoutWritten && WRITTEN.has(field as Field))),
  );
}

const mustShrink = (before: Fields, after: Fields): boolean => Object.keys(before).some((field) => !(field in after));

/** Reads what another machine wrote, of this version or an older one. */
function readDocument(text: string): Fields | 'newer' | 'unreadable' {
  try {
    const { version, fields } = v.parse(documentSchema, JSON.parse(text));
    if (version > SETTINGS_VERSION) return 'newer';
    const migrated = migrate({ ...valuesOf(fields), version }, SETTINGS_VERSION);
    const whole = parseSettings({ ...defaultSettings(), ...migrated, version: SETTINGS_VERSION });
    if (!whole.ok) return 'unreadable';
    return Object.fromEntries(
      (Object.keys(fields) as Field[])
        .filter((field) => field in whole.settings)
        .map((field) => [field, { value: whole.settings[field], at: fields[field]?.at ?? 0 }]),
    );
  } catch {
    return 'unreadable';
  }
}
