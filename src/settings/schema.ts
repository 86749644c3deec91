import * as v from 'valibot';
import { isMatchPattern } from '../composer/sites/match-pattern.ts';
import { CATEGORIES } from '../engine/types.ts';

/** What the user has chosen, as it is stored, exported and imported. Every list is bounded, so that no file can flood us. */

/** Version of the shape below. Another shape gets the next number and a step in migrations.ts. */
export const SETTINGS_VERSION = 2;

/** A list of at most so many entries. A longer one is refused before any of them is looked at, which could take seconds. */
const list = <S extends v.GenericSchema>(entry: S, most: number) =>
  v.pipe(v.array(v.unknown()), v.maxLength(most), v.array(entry));

/** As many choices as nobody makes by hand. */
const MOST_CHOICES = 5000;

/** Choices by key; too many are refused before any of them is looked at. */
const choices = <S extends v.GenericSchema>(choice: S) =>
  v.pipe(
    v.custom<Record<string, unknown>>(isRecord, 'Object'),
    v.check((all) => Object.keys(all).length <= MOST_CHOICES, `<=${MOST_CHOICES}`),
    v.record(key, choice),
  );

const isRecord = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(253));

/** What the user wants of a rule. */
export const ruleMode = v.picklist(['off', 'hint', 'ask']);

export const nameSchema = v.strictObject({
  text: words,
  kind: v.picklist(['employer', 'recruiter', 'client', 'colleague', 'project', 'self']),
});

const allowed = v.strictObject({ words, rule: v.exactOptional(key) });

const matchPattern = v.pipe(v.string(), v.maxLength(300), v.check(isMatchPattern, 'match pattern'));

const identity = v.picklist(['personal', 'professional', 'anonymous']);

/** A time of day, '07:30'. */
const time = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'HH:MM'));

/** Hours that come back each week. Where `to` is not after `from`, they end the next morning. Local time. */
const hours = v.strictObject({
  /** 1 is Monday, 7 is Sunday: the days on which they begin. */
  days: v.pipe(list(v.picklist([1, 2, 3, 4, 5, 6, 7]), 7), v.minLength(1)),
  from: time,
  to: time,
});

/** The user's own words, or a regular expression of theirs; `message` is what they want to be told. */
export const patternSchema = v.strictObject({
  id: key,
  kind: v.picklist(['words', 'expression']),
  pattern: words,
  category: v.picklist(CATEGORIES),
  level: v.picklist([1, 2]),
  message: v.pipe(v.string(), v.maxLength(300)),
  on: v.boolean(),
});

export const settingsSchema = v.strictObject({
  version: v.literal(SETTINGS_VERSION),
  /** Off silences the extension everywhere, until it is switched on again. */
  enabled: v.boolean(),
  /** Until when all boxes rest, in milliseconds since 1970 (UTC); null when they do not. */
  pausedUntil: v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0))),
  preset: v.picklist(['relaxed', 'normal', 'strict']),
  /** Only where the choice differs from the rule's own default. Ids of rules that are gone are kept. */
  rules: choices(ruleMode),
  names: list(nameSchema, 500),
  allowed: list(allowed, 5000),
  /** ISO 3166-1 alpha-2. */
  regions: list(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'country code')), 250),
  /** Whose name the accounts carry, where nothing else is chosen for a site. */
  identity,
  /** Only where it differs from `identity`; keys as in `sites`. */
  siteIdentities: choices(identity),
  /** Words and patterns of the user's own. */
  patterns: list(patternSchema, 500),
  /** A rest from posting: whoever posts all the same is asked once. `until` in milliseconds since 1970 (UTC), or null. */
  rest: v.strictObject({
    until: v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0))),
    hours: list(hours, 50),
  }),
  /** What the user wants to be reminded of on the card; all off at first. */
  awareness: v.strictObject({
    workingHours: list(hours, 50),
    lateNight: v.boolean(),
    /** From this many posts a day on; null for never. */
    postsToday: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000))),
  }),
  /** How long "Post anyway" waits in the question, in seconds; 0 for not at all. */
  countdown: v.pipe(
    v.number(),
    v.integer(),
    v.check((seconds) => seconds === 0 || (seconds >= 3 && seconds <= 10), '0, 3–10'),
  ),
  /** Whether counts of warnings and what came of them are kept, on this machine. */
  insights: v.boolean(),
  /** Whether settings follow the browser's account; names only where the user asks for that, too. */
  sync: v.picklist(['off', 'without-names', 'with-names']),
  /** 'auto' follows the browser. */
  language: v.picklist(['auto', 'en', 'fr']),
  /** Only where the choice differs from the site's own default; by the id of a site that we know, or by host. */
  sites: choices(v.boolean()),
  /** Match patterns of sites that the user added. */
  added: list(matchPattern, 1000),
});

export type Settings = v.InferOutput<typeof settingsSchema>;
