/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { type MessageKey, t } from '../../i18n.ts';
import {
  defaultSettings,
  exportSettings,
  type Parsed,
  parseImport,
  type Settings,
  type SettingsProblem,
} from '../../settings/index.ts';
import { save } from '../shared/download.ts';
import type { SectionProps } from './section.ts';

const PROBLEMS: Readonly<Record<SettingsProblem['code'], MessageKey>> = {
  'not-json': 'options_import_not_json',
  'not-settings': 'options_import_not_settings',
  newer: 'options_import_newer',
  'too-long': 'options_import_too_long',
  missing: 'options_import_missing',
  unknown: 'options_import_unknown',
  wrong: 'options_import_wrong',
};

function problemText({ code, path, expected }: SettingsProblem): string {
  return path === '' || code === 'newer' || code === 'not-settings'
    ? t(PROBLEMS[code], expected)
    : t(PROBLEMS[code], path, expected);
}

/** All settings as one file: save, read back, start afresh; the last step can be undone. */
export function Backup({ settings, change }: SectionProps) {
  const [refused, setRefused] = useState<readonly SettingsProblem[]>([]);
  const [done, setDone] = useState<{ readonly what: MessageKey; readonly before: Settings } | null>(null);

  const replace = async (by: Settings, what: MessageKey) => {
    if (await change(() => by)) setDone({ what, before: settings });
  };
  const read = async (field: HTMLInputElement) => {
    const file = field.files?.[0];
    if (file === undefined) return;
    const json = await file.text();
    // The same file may be chosen again, mended.
    field.value = '';
    const parsed: Parsed = parseImport(json);
    setRefused(parsed.ok ? [] : parsed.errors);
    setDone(null);
    if (parsed.ok) await replace(parsed.settings, 'options_imported');
  };
  const undo = async (before: Settings) => {
    if (await change(() => before)) setDone(null);
  };

  return (
    <>
      <p class="muted">{t('options_backup_about')}</p>
      <div class="buttons">
        <button type="button" onClick={() => save('think-before-you-post.json', exportSettings(settings))}>
          {t('options_export')}
        </button>
        <label class="file">
          {t('options_import')}
          <input
            type="file"
            class="hidden"
            accept="application/json,.json"
            onChange={(event) => void read(event.currentTarget)}
          />
        </label>
        <button
          type="button"
          onClick={() => {
            setRefused([]);
            void replace(defaultSettings(), 'options_was_reset');
          }}
        >
          {t('options_reset')}
        </button>
      </div>
      <div role="status">
        {refused.length > 0 && (
          <div class="notice problem">
            <p>{t('options_import_refused')}</p>
            <ul class="problems">
              {refused.map((one) => (
                <li key={`${one.path} ${one.expected}`}>{problemText(one)}</li>
              ))}
            </ul>
          </div>
        )}
        {done !== null && (
          <div class="notice">
            <p>{t(done.what)}</p>
            <button type="button" onClick={() => void undo(done.before)}>
              {t('options_undo')}
            </button>
          </div>
        )}
      </div>
    </>
  );
}
