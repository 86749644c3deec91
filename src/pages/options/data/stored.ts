import type { Storage } from 'webextension-polyfill';
import { SleepingDrafts } from '../../../drafts/sleeping-drafts.ts';
import type { MessageKey } from '../../../i18n.ts';
import { FeedbackStore, InsightsStore } from '../../../insights/index.ts';
import { LAST_GOOD_KEY } from '../../../settings/keys.ts';
import { isAside } from '../../../storage/aside.ts';
import { bytesOf } from './size.ts';

/** What the extension keeps on this machine, told apart by the keys of the storage. */
export interface Kept {
  readonly name: MessageKey;
  /** What it holds, in a sentence. */
  readonly about: MessageKey;
  readonly isIts: (key: string) => boolean;
  /** Erases it; null for what is changed in other sections instead. */
  readonly erase: ((area: Storage.StorageArea) => Promise<void>) | null;
}

const KINDS: readonly Kept[] = [
  {
    name: 'options_kept_settings',
    about: 'options_kept_settings_about',
    isIts: (key) => key === 'settings',
    erase: null,
  },
  {
    name: 'options_kept_copies',
    about: 'options_kept_copies_about',
    isIts: (key) => key === LAST_GOOD_KEY || isAside(key),
    erase: null,
  },
  {
    name: 'options_kept_drafts',
    about: 'options_kept_drafts_about',
    isIts: (key) => key.startsWith('sleeping-draft'),
    erase: (area) => new SleepingDrafts(area).erase(),
  },
  {
    name: 'options_kept_insights',
    about: 'options_kept_insights_about',
    isIts: (key) => key === 'insights',
    erase: (area) => new InsightsStore(area).erase(),
  },
  {
    name: 'options_kept_feedback',
    about: 'options_kept_feedback_about',
    isIts: (key) => key === 'feedback',
    erase: (area) => new FeedbackStore(area).erase(),
  },
];

/** Everything else: the day's count of posts, what synchronising remembers. */
const OTHER: Kept = {
  name: 'options_kept_other',
  about: 'options_kept_other_about',
  isIts: (key) => KINDS.every((kind) => !kind.isIts(key)),
  erase: null,
};

export interface Sized extends Kept {
  readonly bytes: number;
  /** Keys that it has in the storage now. */
  readonly keys: readonly string[];
}

/** What is stored, by kind, with sizes. */
export function sized(stored: Readonly<Record<string, unknown>>): readonly Sized[] {
  return [...KINDS, OTHER].map((kind) => {
    const keys = Object.keys(stored).filter(kind.isIts);
    return Object.assign({ keys, bytes: keys.reduce((sum, key) => sum + bytesOf(key, stored[key]), 0) }, kind);
  });
}
