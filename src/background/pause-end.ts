import type { Settings } from '../settings/index.ts';

/** setTimeout takes at most this many milliseconds (a signed 32-bit number); a longer pause is looked at again then. */
const LONGEST_TIMEOUT = 2_147_483_647;

/**
 * Calls `ended` when a pause is over. If the browser has put the background to sleep meanwhile, nothing is missed: the
 * pause is compared with the clock at each use, and composers ask how things stand when they connect.
 */
export class PauseEnd {
  readonly #ended: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(ended: () => void) {
    this.#ended = ended;
  }

  /** Waits for the end of the pause that these settings ask for, instead of any earlier one. */
  expect(settings: Pick<Settings, 'pausedUntil'>): void {
    clearTimeout(this.#timer);
    const { pausedUntil } = settings;
    const left = pausedUntil === null ? 0 : pausedUntil - Date.now();
    if (left <= 0) return;
    this.#timer = setTimeout(
      () => {
        if (left > LONGEST_TIMEOUT) this.expect(settings);
        else this.#ended();
      },
      Math.min(left, LONGEST_TIMEOUT),
    );
  }
}
