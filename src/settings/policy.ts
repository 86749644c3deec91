import * as v from 'valibot';
import type { Storage } from 'webextension-polyfill';
import { OWN_RULE } from '../engine/own/rules.ts';
import { defaultSettings } from './defaults.ts';
import { nameSchema, patternSchema, type Settings, settingsSchema } from './schema.ts';

/**
 * What an organisation presets for its people, by Chrome's ExtensionSettings ("3rdparty") or Firefox's policies.json;
 * public/managed-schema.json says the same to Chrome. Names, rules and patterns come on top of the user's own; single
 * choices are recommended once, or locked. Entries that cannot be read are left out, the others hold.
 */

/** Single choices that can be preset. */
const CHOICES = ['enabled', 'preset', 'countdown', 'insights', 'sync'] as const;
type Choice = (typeof CHOICES)[number];

/** What can be locked. 'rules' locks the rules that the policy speaks of, and no other. */
export const LOCKS = [...CHOICES, 'rules'] as const;
export type Lock = (typeof LOCKS)[number];

export interface Policy {
  /** Who says so, as people there call it; empty where it does not say. */
  readonly organisation: string;
  /** Where its rules for posting can be read; null where it does not say. */
  readonly guidelines: string | null;
  readonly choices: Partial<Pick<Settings, Choice>>;
  readonly rules: Settings['rules'];
  readonly names: Settings['names'];
  /** Their ids begin with 'policy-'. */
  readonly patterns: Settings['patterns'];
  readonly locked: readonly Lock[];
  /** Entries that could not be read: 'names[2]', 'preset' ... */
  readonly problems: readonly string[];
}

export const NO_POLICY: Policy = {
  organisation: '',
  guidelines: null,
  choices: {},
  rules: {},
  names: [],
  patterns: [],
  locked: [],
  problems: [],
};

/** Begins the id of each pattern that comes from a policy. */
export const POLICY_PATTERN = 'policy-';

/** Whether an organisation presets anything at all. */
export function hasPolicy(policy: Policy): boolean {
  return (
    policy.organisation !== '' ||
    policy.guidelines !== null ||
    [policy.names, policy.patterns, policy.locked, Object.keys(policy.rules), Object.keys(policy.choices)].some(
      (list) => list.length > 0,
    )
  );
}

/** Whether the user cannot change this; for 'rules', this rule or the rule of this pattern of the policy's. */
export function isLocked(policy: Policy, what: Lock, rule?: string): boolean {
  if (!policy.locked.includes(what)) return false;
  // Up to what the policy allows, the user may still choose.
  if (what === 'sync') return (policy.choices.sync ?? 'off') === 'off';
  if (what !== 'rules') return true;
  return rule !== undefined && (rule in policy.rules || isPolicyRule(rule));
}

/** Whether a rule is made of a pattern that comes from a policy. */
export function isPolicyRule(rule: string): boolean {
  return rule.startsWith(OWN_RULE + POLICY_PATTERN);
}

/** The settings as they hold under a policy. What the user stored stays as it is. */
export function withPolicy(settings: Settings, policy: Policy): Settings {
  if (!hasPolicy(policy)) return settings;
  const names = policy.names.filter(
    (name) => !settings.names.some((own) => own.kind === name.kind && same(own.text, name.text)),
  );
  return {
    ...settings,
    ...locked(policy, settings),
    rules: rulesUnder(policy, settings.rules),
    names: [...names, ...settings.names],
    patterns: [...policy.patterns, ...settings.patterns],
  };
}

function rulesUnder(policy: Policy, own: Settings['rules']): Settings['rules'] {
  const free = Object.entries(own).filter(([rule]) => !isLocked(policy, 'rules', rule));
  return { ...policy.rules, ...Object.fromEntries(free) };
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Locked choices; one that the policy locks without naming it is as on the first day. */
function locked(policy: Policy, own: Settings): Partial<Settings> {
  const all = { ...defaultSettings(), ...policy.choices };
  const holding = { ...all, sync: lesser(own.sync, all.sync) };
  return Object.fromEntries(
    CHOICES.filter((choice) => policy.locked.includes(choice)).map((one) => [one, holding[one]]),
  );
}

const SYNC: readonly Settings['sync'][] = ['off', 'without-names', 'with-names'];

/** An organisation can keep settings from leaving the machine, never send them away against the user's will. */
function lesser(one: Settings['sync'], other: Settings['sync']): Settings['sync'] {
  return SYNC.indexOf(one) < SYNC.indexOf(other) ? one : other;
}

/**
 * What a policy recommends without locking it, as far as it differs from what it recommended before: so that it is
 * taken over once, and the user's choice holds from then on. Nobody is made to sync by a recommendation.
 */
export function recommended(policy: Policy, before: Policy['choices']): Policy['choices'] {
  return Object.fromEntries(
    Object.entries(policy.choices).filter(
      ([choice, value]) =>
        choice !== 'sync' && !policy.locked.some((lock) => lock === choice) && before[choice as Choice] !== value,
    ),
  );
}

/** As many as the user's own lists take: each of them is looked for at every keystroke. Those after it are left out. */
const MOST_ENTRIES = 500;

const organisation = v.pipe(v.string(), v.trim(), v.maxLength(200));
const link = v.pipe(v.string(), v.url(), v.startsWith('https://'), v.maxLength(2000));
const { entries: ofPattern } = patternSchema;
const policyPattern = v.object({
  ...ofPattern,
  id: v.exactOptional(ofPattern.id),
  kind: v.optional(ofPattern.kind, 'words'),
  level: v.optional(ofPattern.level, 1),
  message: v.optional(ofPattern.message, ''),
  on: v.optional(ofPattern.on, true),
});

/** Reads what lies in managed storage. Never throws. */
export function readPolicy(stored: unknown): Policy {
  if (typeof stored !== 'object' || stored === null) return NO_POLICY;
  const given: Readonly<Record<string, unknown>> = { ...stored };
  const problems: string[] = [];
  const one = <T>(key: string, schema: v.GenericSchema<unknown, T>): T | undefined => {
    if (given[key] === undefined) return undefined;
    const read = v.safeParse(schema, given[key]);
    if (!read.success) problems.push(key);
    return read.success ? read.output : undefined;
  };
  const each = <T>(key: string, schema: v.GenericSchema<unknown, T>): T[] => {
    const list = one(key, v.array(v.unknown())) ?? [];
    if (list.length > MOST_ENTRIES) problems.push(`${key}[${MOST_ENTRIES}]`);
    return list.slice(0, MOST_ENTRIES).flatMap((entry, index) => {
      const read = v.safeParse(schema, entry);
      if (!read.success) problems.push(`${key}[${index}]`);
      return read.success ? [read.output] : [];
    });
  };
  const { entries } = settingsSchema;
  const choices = Object.fromEntries(
    CHOICES.flatMap((choice) => {
      const value = one<Settings[Choice]>(choice, entries[choice]);
      return value === undefined ? [] : [[choice, value] as const];
    }),
  );
  return {
    organisation: one('organisation', organisation) ?? '',
    guidelines: one('guidelines', link) ?? null,
    choices,
    rules: one('rules', entries.rules) ?? {},
    names: each('names', nameSchema),
    patterns: each('patterns', policyPattern).map((pattern, index) =>
      Object.assign(pattern, { id: `${POLICY_PATTERN}${pattern.id ?? index + 1}` }),
    ),
    locked: each('locked', v.picklist(LOCKS)),
    problems,
  };
}

/** The policy that the browser hands us: `browser.storage.managed`. */
export class PolicyStore {
  readonly #area: Pick<Storage.StorageArea, 'get'> & Partial<Pick<Storage.StorageArea, 'onChanged'>>;

  constructor(area: Pick<Storage.StorageArea, 'get'> & Partial<Pick<Storage.StorageArea, 'onChanged'>>) {
    this.#area = area;
  }

  /** Never throws: Firefox refuses to read where no organisation has set anything. */
  async get(): Promise<Policy> {
    try {
      return readPolicy(await this.#area.get(null));
    } catch {
      return NO_POLICY;
    }
  }

  /** Calls back when the policy changes. @returns a function that ends it */
  watch(changed: (policy: Policy) => void): () => void {
    const listener = () => void this.get().then(changed);
    this.#area.onChanged?.addListener(listener);
    return () => this.#area.onChanged?.removeListener(listener);
  }
}
