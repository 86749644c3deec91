import type { TabFindings } from '../protocol.ts';
import type { Desk } from './desk.ts';

/** All composers that are open now. */
export class Desks {
  readonly #open = new Set<Desk>();

  add(desk: Desk): void {
    this.#open.add(desk);
  }

  remove(desk: Desk): void {
    this.#open.delete(desk);
  }

  /** Tells every composer how things stand, after a change. */
  async sendState(): Promise<void> {
    await Promise.all([...this.#open].map((desk) => desk.sendState()));
  }

  /** What the boxes of one tab, in all its frames, show now. */
  findings(tab: number): TabFindings {
    const desks = this.#of(tab);
    return {
      url: (desks.find((desk) => desk.isTop) ?? desks[0])?.url ?? '',
      drafts: desks.flatMap((desk) => desk.drafts),
    };
  }

  /** Has the tab's composers show the card of the draft in focus. */
  showCard(tab: number): void {
    for (const desk of this.#of(tab)) desk.send({ type: 'show-card' });
  }

  #of(tab: number): readonly Desk[] {
    return [...this.#open].filter((desk) => desk.tab === tab);
  }
}
