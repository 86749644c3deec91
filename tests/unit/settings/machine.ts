import { AsyncLocalStorage } from 'node:async_hooks';
import type { Scheduler } from 'fast-check';
import type { Area } from '../../../src/storage/item.ts';
import { FakeStorage } from './fake-storage.ts';

/**
 * A machine whose programs share one disk and can die at any moment. What a dead program asked of the storage is done or
 * not, but never answered; the locks that it held are free again, as with the browsers' own (Web Locks API).
 */
export class Machine {
  readonly disk = new FakeStorage();
  readonly #scheduler: Scheduler | null;
  readonly #running = new AsyncLocalStorage<Program>();
  #holder: Program | null = null;
  #queue: { readonly program: Program | undefined; readonly enter: () => void }[] = [];

  /** @param scheduler decides in which order the storage answers; in the order of asking when left out */
  constructor(scheduler: Scheduler | null = null) {
    this.#scheduler = scheduler;
  }

  /** What stands for `navigator.locks`; one name only, because the settings have one, and nobody who waits gives up. */
  readonly locks = {
    request: <T>(_name: string, _options: LockOptions, work: () => Promise<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        const program = this.#running.getStore();
        const enter = () => {
          this.#holder = program ?? null;
          const leave = () => this.#release(program);
          void work().then(resolve, reject).then(leave, leave);
        };
        this.#queue.push({ program, enter });
        if (this.#holder === null) this.#next();
      }),
  };

  /** @param lives how many times it may ask something of the storage; the last one kills it, before or after it is done */
  program(lives = Number.POSITIVE_INFINITY, last: 'before' | 'after' = 'before'): Program {
    return new Program(this.disk, this.#running, this.#scheduler, lives, last, (dead) => {
      this.#queue = this.#queue.filter(({ program }) => program !== dead);
      if (this.#holder === dead) this.#release(dead);
    });
  }

  #release(program: Program | undefined): void {
    if (this.#holder !== (program ?? null)) return;
    this.#holder = null;
    this.#next();
  }

  #next(): void {
    this.#queue.shift()?.enter();
  }
}

/** One page, or the background. */
export class Program {
  readonly area: Area;
  readonly #running: AsyncLocalStorage<Program>;
  #dead = false;

  constructor(
    disk: FakeStorage,
    running: AsyncLocalStorage<Program>,
    scheduler: Scheduler | null,
    lives: number,
    last: 'before' | 'after',
    died: (program: Program) => void,
  ) {
    this.#running = running;
    let left = lives;
    const through =
      <A extends readonly unknown[], T>(name: string, operation: (...given: A) => Promise<T>) =>
      async (...given: A): Promise<T> => {
        await scheduler?.schedule(Promise.resolve(), name);
        if (this.#dead) return never;
        left -= 1;
        if (left > 0) return await operation(...given);
        this.#dead = true;
        if (last === 'after') await operation(...given).catch(() => undefined);
        died(this);
        return never;
      };
    this.area = {
      get: through('get', disk.get),
      set: through('set', disk.set),
      remove: through('remove', disk.remove),
      onChanged: disk.onChanged,
    };
  }

  /** Runs something in it. @returns what came of it; never anything once it is dead */
  run<T>(work: () => Promise<T>): Promise<T> {
    return this.#running.run(this, work);
  }

  get dead(): boolean {
    return this.#dead;
  }
}

const never = new Promise<never>(() => undefined);
