/** Does some work once, a while after it was last asked for. */
export class Later {
  readonly #milliseconds: number;
  readonly #work: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(milliseconds: number, work: () => void) {
    this.#milliseconds = milliseconds;
    this.#work = work;
  }

  start(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#work, this.#milliseconds);
  }
}
