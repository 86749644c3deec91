/** How long a piece of work waits for its turn, in milliseconds. What is done under a lock takes a few of them. */
const PATIENCE = 10_000;

/** It never came to a piece of work, because another page (perhaps one that hangs) does not end its own. Nothing was done. */
export class Busy extends Error {
  constructor(name: string, cause: unknown) {
    super(`“${name}” is in use elsewhere, and was not given back in time`, { cause });
    this.name = 'Busy';
  }
}

/**
 * Runs one piece of work at a time for `name`, over all of the extension's pages and its background (Web Locks API,
 * https://www.w3.org/TR/web-locks/); where that is missing, within this page only.
 * @param patience how long to wait for the others, in milliseconds; `Infinity` for work that nobody waits for
 * @returns what `work` returns
 * @throws Busy where its turn did not come in time; otherwise what `work` throws
 */
export async function exclusively<T>(name: string, work: () => Promise<T>, patience = PATIENCE): Promise<T> {
  const late = new AbortController();
  const timer = Number.isFinite(patience) ? setTimeout(() => late.abort(), patience) : undefined;
  const begun = () => {
    clearTimeout(timer);
    return work();
  };
  const locks: LockManager | undefined = (globalThis.navigator as Navigator | undefined)?.locks;
  try {
    if (locks === undefined) return await inTurn(name, begun, late.signal);
    return await locks.request(name, { signal: late.signal }, begun);
  } catch (error) {
    throw late.signal.aborted ? new Busy(name, error) : error;
  }
}

/** Last piece of work for each name, where the browser has no Web Locks. */
const tails = new Map<string, Promise<unknown>>();

/** Runs `work` after the others of this name; rejects where `signal` ends the wait before. */
function inTurn<T>(name: string, work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
  const turn = (tails.get(name) ?? Promise.resolve()).then(() => {
    signal.throwIfAborted();
    return work();
  });
  tails.set(
    name,
    turn.catch(() => undefined),
  );
  return Promise.race([turn, late]);
}
