import { hostOf } from '../../../composer/sites/match-pattern.ts';
import { language, type MessageKey, ruleText, t } from '../../../i18n.ts';
import type { Settings } from '../../../settings/index.ts';
import { IDENTITIES } from '../../shared/identities.ts';
import { isNameKind, NAME_KINDS } from '../../shared/names/name-kinds.ts';
import { allSites } from '../identities/site-names.ts';
import { dayName, type Hours } from '../rest/hours.ts';
import { MODE_NAMES } from '../rules/modes.ts';
import type { Difference } from './differences.ts';

/** What each field is called on this page. */
const FIELDS: Readonly<Record<Exclude<keyof Settings, 'version'>, MessageKey>> = {
  enabled: 'options_enabled',
  pausedUntil: 'options_field_paused',
  preset: 'options_preset',
  rules: 'options_by_rule',
  names: 'options_names_title',
  allowed: 'options_words_title',
  regions: 'options_regions',
  identity: 'options_identity',
  siteIdentities: 'options_identities_by_site',
  patterns: 'options_own_title',
  rest: 'options_rest_title',
  awareness: 'options_awareness',
  countdown: 'options_countdown',
  insights: 'options_insights_title',
  sync: 'options_sync',
  language: 'options_language',
  sites: 'options_sites_title',
  added: 'options_sites_added',
};

/** Words that settings are stored as, and what they are called here. */
const VALUES: Readonly<Record<string, MessageKey>> = {
  ...MODE_NAMES,
  relaxed: 'options_preset_relaxed',
  normal: 'options_preset_normal',
  strict: 'options_preset_strict',
  auto: 'options_language_auto',
  'without-names': 'options_sync_without',
  'with-names': 'options_sync_with',
  ...Object.fromEntries(IDENTITIES.map(({ value, label }) => [value, label])),
};

/** A difference for people: where, what, and from what to what. */
export interface Told {
  readonly where: string;
  readonly what: string;
  readonly how: 'added' | 'removed' | 'changed';
}

export function tell(difference: Difference, settings: Settings): Told {
  const { field, key, before, after } = difference;
  const where = field === 'version' ? '' : t(FIELDS[field]);
  const name = nameOf(difference, settings);
  const isListed = typeof (before ?? after) === 'object' && field !== 'rest' && field !== 'awareness';
  if (isListed || field === 'regions' || field === 'added') {
    const how = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
    const [old, young] = [kindOf(before), kindOf(after)];
    const what = how === 'changed' && old !== young ? `${name}: ${t('options_from_to', old, young)}` : name;
    return { where, what, how };
  }
  const values = t('options_from_to', valueOf(before, key), valueOf(after, key));
  return { where, what: name === '' ? values : `${name}: ${values}`, how: 'changed' };
}

/** What a part of a list or a record is called. */
function nameOf({ field, key, before, after }: Difference, settings: Settings): string {
  if (field === 'rules') return ruleText(key, 'name') || key;
  if (field === 'sites' || field === 'siteIdentities')
    return allSites(settings).find((site) => site.key === key)?.name ?? key;
  if (field === 'regions') return new Intl.DisplayNames(language(), { type: 'region' }).of(key) ?? key;
  if (field === 'added') return hostOf(key);
  if (field === 'rest') return t(key === 'hours' ? 'options_quiet_hours' : 'options_rest_now');
  if (field === 'awareness')
    return t(
      key === 'workingHours'
        ? 'options_awareness_work'
        : key === 'lateNight'
          ? 'options_awareness_night'
          : 'options_awareness_posts',
    );
  const item = after ?? before;
  if (typeof item !== 'object' || item === null) return '';
  const { text, words, pattern } = item as Readonly<Record<string, string | undefined>>;
  return text ?? words ?? pattern ?? key;
}

/** Of a name, whose it is. */
function kindOf(item: unknown): string {
  if (typeof item !== 'object' || item === null || !('kind' in item)) return '';
  return isNameKind(item.kind) ? t(NAME_KINDS[item.kind]) : '';
}

function valueOf(value: unknown, key: string): string {
  if (value === undefined) return t('options_value_usual');
  if (value === null) return t('options_value_none');
  if (typeof value === 'boolean') return t(value ? 'options_value_on' : 'options_value_off');
  if (typeof value === 'number')
    return key === 'until' ? new Date(value).toLocaleString(language()) : value.toLocaleString(language());
  if (Array.isArray(value)) {
    const hours = value as readonly Hours[];
    return hours.length === 0 ? t('options_value_none') : hours.map(hoursText).join('; ');
  }
  if (typeof value !== 'string') return JSON.stringify(value);
  const known = VALUES[value];
  return known === undefined ? value : t(known);
}

const hoursText = ({ days, from, to }: Hours): string =>
  `${days.map((day) => dayName(day, language(), 'short')).join(' ')} ${from}–${to}`;
