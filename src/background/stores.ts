import browser from 'webextension-polyfill';
import { SleepingDrafts } from '../drafts/sleeping-drafts.ts';
import { FeedbackStore, InsightsStore, PostsToday } from '../insights/index.ts';
import { SettingsStore } from '../settings/index.ts';
import { PolicyStore } from '../settings/policy.ts';
import { SettingsSync } from '../settings/sync.ts';

/** Where the background keeps things: all on this machine, but for the settings of those who want them to follow their account. */

const { local, managed, sync } = browser.storage;

export const settingsStore = new SettingsStore(local);
export const policyStore = new PolicyStore(managed);
export const insights = new InsightsStore(local);
export const feedback = new FeedbackStore(local);
export const posts = new PostsToday(local);
export const drafts = new SleepingDrafts(local);
export const settingsSync = new SettingsSync(settingsStore, policyStore, local, sync);
