import * as v from 'valibot';
import { isMatchPattern } from '../composer/sites/match-pattern.ts';

/** What the user has chosen, as it is stored, exported and imported. Every list is bounded, so that no file can flood us. */

/** Version of the shape below. Another shape gets the next number and a step in migrations.ts. */
export const SETTINGS_VERSION = 1;

const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(253));

const name = v.strictObject({
  text: words,
  kind: v.picklist(['employer', 'recruiter', 'client', 'colleague', 'project', 'self']),
});

const allowed = v.strictObject({ words, rule: v.exactOptional(key) });

const matchPattern = v.pipe(v.string(), v.maxLength(300), v.check(isMatchPattern, 'match pattern'));

export const settingsSchema = v.strictObject({
  version: v.literal(SETTINGS_VERSION),
  /** Off silences the extension everywhere, until it is switched on again. */
  enabled: v.boolean(),
  /** Until when all boxes rest, in milliseconds since 1970 (UTC); null when they do not. */
  pausedUntil: v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0))),
  preset: v.picklist(['relaxed', 'normal', 'strict']),
  /** Only where the choice differs from the rule's own default. Ids of rules that are gone are kept. */
  rules: v.record(key, v.picklist(['off', 'hint', 'ask'])),
  names: v.pipe(v.array(name), v.maxLength(500)),
  allowed: v.pipe(v.array(allowed), v.maxLength(5000)),
  /** ISO 3166-1 alpha-2. */
  regions: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'country code'))), v.maxLength(250)),
  identity: v.picklist(['personal', 'professional', 'anonymous']),
  /** Only where the choice differs from the site's own default; by the id of a site that we know, or by host. */
  sites: v.record(key, v.boolean()),
  /** Match patterns of sites that the user added. */
  added: v.pipe(v.array(matchPattern), v.maxLength(1000)),
});

export type Settings = v.InferOutput<typeof settingsSchema>;
