import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type SleepingDraft, SleepingDrafts } from '../../drafts/sleeping-drafts.ts';

const store = new SleepingDrafts(browser.storage.local);

/**
 * What was just done to a draft; while the popup is open it can be taken back, with the draft itself. 'failed': it could
 * be neither copied nor deleted. 'not-kept': it is gone, and could not be kept again.
 */
export interface Done {
  readonly what: 'copied' | 'deleted' | 'failed' | 'not-kept';
  readonly draft: SleepingDraft;
}

export interface Sleeping {
  /** Those that have slept, newest first. */
  readonly drafts: readonly SleepingDraft[];
  readonly done: Done | null;
  /** Copies a draft, and forgets it only once it is on the clipboard. */
  readonly use: (draft: SleepingDraft) => Promise<void>;
  readonly remove: (draft: SleepingDraft) => Promise<void>;
  /** Keeps again what was just copied or deleted. */
  readonly keep: () => Promise<void>;
}

/** The drafts that their author slept on. */
export function useSleeping(): Sleeping {
  const [drafts, setDrafts] = useState<readonly SleepingDraft[]>([]);
  const [done, setDone] = useState<Done | null>(null);
  useEffect(() => {
    const read = () => void store.list(Date.now()).then(setDrafts, () => undefined);
    read();
    return store.watch(read);
  }, []);

  const attempt = async (what: 'copied' | 'deleted', draft: SleepingDraft, act: () => Promise<void>) => {
    try {
      await act();
      setDone({ what, draft });
    } catch {
      setDone({ what: 'failed', draft });
    }
  };
  return {
    drafts,
    done,
    use: (draft) =>
      attempt('copied', draft, async () => {
        await navigator.clipboard.writeText(draft.text);
        await store.delete(draft.id);
      }),
    remove: (draft) => attempt('deleted', draft, () => store.delete(draft.id)),
    async keep() {
      if (done === null) return;
      try {
        await store.keep(done.draft);
        setDone(null);
      } catch {
        setDone({ ...done, what: 'not-kept' });
      }
    },
  };
}
