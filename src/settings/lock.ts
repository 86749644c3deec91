/** Last piece of work for each name, where the browser has no Web Locks. */
const tails = new Map<string, Promise<unknown>>();

/**
 * Runs one piece of work at a time for `name`, over all of the extension's pages and its background (Web Locks API,
 * https://www.w3.org/TR/web-locks/); where that is missing, within this page only.
 * @returns what `work` returns, or its error
 */
export async function exclusively<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks: LockManager | undefined = (globalThis.navigator as Navigator | undefined)?.locks;
  if (locks !== undefined) return await locks.request(name, work);
  const turn = (tails.get(name) ?? Promise.resolve()).then(work, work);
  tails.set(name, turn);
  return await turn;
}
