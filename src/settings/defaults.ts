import { DEFAULT_CONTEXT } from '../engine/context.ts';
import { SETTINGS_VERSION, type Settings } from './schema.ts';

/** The settings of someone who has chosen nothing yet. A fresh copy each time. */
export function defaultSettings(): Settings {
  return {
    version: SETTINGS_VERSION,
    enabled: true,
    pausedUntil: null,
    preset: DEFAULT_CONTEXT.preset,
    rules: {},
    names: [],
    allowed: [],
    regions: [...DEFAULT_CONTEXT.regions],
    identity: DEFAULT_CONTEXT.identity,
    siteIdentities: {},
    patterns: [],
    rest: { until: null, hours: [] },
    awareness: { workingHours: [], lateNight: false, postsToday: null },
    countdown: 0,
    insights: true,
    sync: 'off',
    language: 'auto',
    sites: {},
    added: [],
  };
}
