import { type MessageKey, t } from '../../../i18n.ts';
import type { SettingsProblem } from '../../../settings/index.ts';

const PROBLEMS: Readonly<Record<SettingsProblem['code'], MessageKey>> = {
  unreadable: 'options_import_unreadable',
  'not-json': 'options_import_not_json',
  'not-settings': 'options_import_not_settings',
  newer: 'options_import_newer',
  'too-long': 'options_import_too_long',
  'too-many': 'options_import_too_many',
  missing: 'options_import_missing',
  unknown: 'options_import_unknown',
  wrong: 'options_import_wrong',
};

/** What is wrong with a file, and where. */
export function problemText({ code, path, expected }: SettingsProblem): string {
  return path === '' || code === 'newer' || code === 'not-settings'
    ? t(PROBLEMS[code], expected)
    : t(PROBLEMS[code], path, expected);
}
