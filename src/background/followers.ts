import type { Runtime } from 'webextension-polyfill';
import type { TabFindings } from '../protocol.ts';
import { asPopupMessage } from './checks.ts';

/** The popups that are open, each following one tab. They are told of every change, so that none has to ask. */
export class Followers {
  readonly #ports = new Map<Runtime.Port, number>();
  readonly #findings: (tab: number) => TabFindings;

  /** @param findings what the composers of a tab show now */
  constructor(findings: (tab: number) => TabFindings) {
    this.#findings = findings;
  }

  /** @param port one that a page of ours opened */
  add(port: Runtime.Port): void {
    port.onMessage.addListener((message) => {
      const asked = asPopupMessage(message);
      if (asked === null) return;
      this.#ports.set(port, asked.tab);
      this.#tell(port, asked.tab);
    });
    port.onDisconnect.addListener(() => this.#ports.delete(port));
  }

  /** What the boxes of this tab show has changed. */
  changed(tab: number): void {
    for (const [port, followed] of this.#ports) if (followed === tab) this.#tell(port, tab);
  }

  #tell(port: Runtime.Port, tab: number): void {
    const message: TabFindings = this.#findings(tab);
    try {
      port.postMessage(message);
    } catch {
      this.#ports.delete(port);
    }
  }
}
