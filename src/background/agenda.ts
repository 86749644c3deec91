import type { Alarms } from 'webextension-polyfill';

/** Things to do at a certain moment, though the browser may have put the background to sleep until then. */
export class Agenda {
  readonly #alarms: Pick<Alarms.Static, 'create' | 'clear'>;
  readonly #due = new Map<string, () => void>();

  /** @param alarms `browser.alarms`; its `onAlarm` is to be led to `ring` in the background's first turn */
  constructor(alarms: Pick<Alarms.Static, 'create' | 'clear'>) {
    this.#alarms = alarms;
  }

  /** What to do when the alarm of this name rings. */
  on(name: string, work: () => void): void {
    this.#due.set(name, work);
  }

  /** Sets the alarm of this name, instead of any earlier one. `when` in milliseconds since 1970 (UTC); null for none. */
  expect(name: string, when: number | null): void {
    // An alarm that cannot be set costs an early word: everything is compared with the clock at each use, too.
    if (when === null) void this.#alarms.clear(name).catch(() => undefined);
    else void this.#alarms.create(name, { when });
  }

  /** An alarm has rung. */
  ring(name: string): void {
    this.#due.get(name)?.();
  }
}
