/**
 * Something that a page reads before it is first drawn, so that it is drawn once and whole: what is drawn from a first
 * guess and again from the answer costs time, and flickers.
 */
export class Early<T> {
  /** Null until it has been read, or where it could not be. */
  value: T | null = null;
  readonly #read: () => Promise<T>;

  constructor(read: () => Promise<T>) {
    this.#read = read;
  }

  /** Never throws: whoever wants the value asks for it again in their own way. */
  async load(): Promise<T | null> {
    this.value = await this.#read().catch(() => null);
    return this.value;
  }
}
