import { useEffect, useState } from 'preact/hooks';

/** What the user asked for beside the settings (to erase counts, to hear a rule again ...), and whether it failed. */

let failed = false;
const listeners = new Set<() => void>();

/** Has the page tell of it, where what the user asked for could not be done; until something else could. */
export async function attempt(work: Promise<unknown>): Promise<void> {
  failed = await work.then(
    () => false,
    () => true,
  );
  for (const listener of listeners) listener();
}

/** Whether what the user asked for last could not be done. */
export function useFailed(): boolean {
  const [shown, setShown] = useState(failed);
  useEffect(() => {
    const show = () => setShown(failed);
    listeners.add(show);
    return () => void listeners.delete(show);
  }, []);
  return shown;
}
