/** Numbers that look random and are the same for the same seed (mulberry32), so that every case can be had again. */
export class Random {
  #state: number;

  /** @param seed a whole number; neighbours give unlike numbers */
  constructor(seed: number) {
    this.#state = Math.imul(seed, 0x9e3779b1) | 0;
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  /** A whole number from `least` to `most`, both included. */
  int(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  /** One of several. @throws RangeError when there is none */
  pick<T>(from: ArrayLike<T>): T {
    const one = from[this.int(0, from.length - 1)];
    if (one === undefined) throw new RangeError('There is nothing to pick from.');
    return one;
  }

  /** `count` things, each made anew. */
  times<T>(count: number, make: () => T): T[] {
    return Array.from({ length: count }, make);
  }
}
