import type { Runtime } from 'webextension-polyfill';
import { type BackgroundMessage, COMPOSER_PORT, type ComposerMessage } from '../protocol.ts';
import { alive, browser } from './extension.ts';

/**
 * The wire to the background. It is opened when the first post box is focused, which wakes the engine, and opened again
 * when the background has slept. Once the extension was updated or removed it stays silent for good.
 */
export class Connection {
  readonly #receive: (message: BackgroundMessage) => void;
  readonly #broken: () => void;
  #port: Runtime.Port | null = null;

  /**
   * @param receive called with each message of the background
   * @param broken called when the other end is gone: the background went to sleep, or the extension was updated
   */
  constructor(receive: (message: BackgroundMessage) => void, broken: () => void) {
    this.#receive = receive;
    this.#broken = broken;
  }

  /** Whether the wire stands now, so that what we know of the settings is current. */
  get open(): boolean {
    return this.#port !== null;
  }

  /** Opens the wire, which wakes the background. */
  wake(): void {
    try {
      if (!this.#port) this.#connect();
    } catch {
      this.#port = null;
    }
  }

  /**
   * Sends a message, opening the wire first where needed.
   *
   * @returns false where there is nobody left to send it to
   */
  send(message: ComposerMessage): boolean {
    try {
      const port = this.#port ?? this.#connect();
      port.postMessage(message);
      return true;
    } catch {
      this.#port = null;
      return false;
    }
  }

  #connect(): Runtime.Port {
    if (!alive()) throw new Error('the extension is gone');
    const port = browser.runtime.connect({ name: COMPOSER_PORT });
    this.#port = port;
    port.onMessage.addListener((message) => {
      if (this.#port === port) this.#receive(message as BackgroundMessage);
    });
    port.onDisconnect.addListener(() => {
      if (this.#port === port) this.#port = null;
      this.#broken();
    });
    port.postMessage({ type: 'hello' } satisfies ComposerMessage);
    return port;
  }
}
