/** How long a browser may take for anything before we say that it does not happen. */
const DEADLINE = 10_000;
const PAUSE = 20;

/**
 * Asks again and again until the answer is neither false, null nor undefined, and gives that answer. An error while
 * asking (a page that is just navigating) counts as "not yet".
 * @param what completes "waited in vain for ...".
 * @param patience how long at most, in milliseconds
 * @throws after that time (10 seconds unless told), with the last answer or error.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | false | null | undefined>,
  patience: number = DEADLINE,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    let last: unknown;
    try {
      const answer = await ask();
      if (answer !== false && answer !== null && answer !== undefined) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}. Last: ${String(last)}`, { cause: last });
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
