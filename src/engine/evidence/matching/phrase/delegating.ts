/** Parts of patterns that are another part, with something added. */
import type { Token } from '../../../types.ts';
import type { Captures, Needs, Next, Node, Second } from './node.ts';

/** A part that says of itself what another one says, as far as it does not know better. */
abstract class Delegating implements Node {
  protected abstract readonly inner: Node;
  abstract readonly one: Node['one'];

  match(words: readonly Token[], at: number, captures: Captures | undefined, next: Next): boolean {
    return this.inner.match(words, at, captures, next);
  }

  get starts(): readonly string[] {
    return this.inner.starts;
  }

  get optional(): boolean {
    return this.inner.optional;
  }

  get open(): boolean {
    return this.inner.open;
  }

  get needs(): readonly Needs[] {
    return this.inner.needs;
  }

  second(): Second | null {
    return this.inner.second();
  }

  readAll(): void {
    this.inner.readAll();
  }
}

/** A part that is only read when something is asked of it. */
export class Deferred extends Delegating {
  readonly #read: () => Node;
  #node: Node | undefined;

  constructor(read: () => Node) {
    super();
    this.#read = read;
  }

  /** The part itself, read by now. */
  get inner(): Node {
    this.#node ??= this.#read();
    return this.#node;
  }

  get one(): Node['one'] {
    return this.inner.one;
  }
}

export const deferred = (read: () => Node): Node => new Deferred(read);

/** A part of which the first word is known, so that it need not be read to know where to try it. */
class Headed extends Deferred {
  readonly #starts: readonly string[];

  constructor(starts: readonly string[], read: () => Node) {
    super(read);
    this.#starts = starts;
  }

  override get starts() {
    return this.#starts;
  }

  override get optional() {
    return false;
  }

  override get open() {
    return false;
  }
}

export const headed = (starts: readonly string[], read: () => Node): Node => new Headed(starts, read);

class Maybe extends Delegating {
  protected readonly inner: Node;
  readonly one = undefined;

  constructor(node: Node) {
    super();
    this.inner = node;
  }

  override match(words: readonly Token[], at: number, captures: Captures | undefined, next: Next): boolean {
    return this.inner.match(words, at, captures, next) || next(at, captures);
  }

  override get optional() {
    return true;
  }

  override get needs(): readonly Needs[] {
    return [];
  }

  override second(): null {
    return null;
  }
}

export const maybe = (node: Node): Node => new Maybe(node);

class Captured extends Delegating {
  readonly #name: string;
  protected readonly inner: Node;
  readonly one = undefined;

  constructor(name: string, node: Node) {
    super();
    this.#name = name;
    this.inner = node;
  }

  override match(words: readonly Token[], at: number, captures: Captures | undefined, next: Next): boolean {
    const name = this.#name;
    return this.inner.match(words, at, captures, (to, before) => next(to, { name, from: at, to, before }));
  }
}

export const captured = (name: string, node: Node): Node => new Captured(name, node);
