/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { t } from '../../../i18n.ts';
import { exportSettings, parseImport, type Settings, type SettingsProblem } from '../../../settings/index.ts';
import { save } from '../../shared/download.ts';
import { Panel } from '../shell/panel.tsx';
import type { Part, SectionProps } from '../shell/section.ts';
import { Preview } from './preview.tsx';
import { problemText } from './problem-text.ts';

export const FILE: Part = { id: 'file', title: 'options_file', about: 'options_backup_about' };

type Read = { readonly settings: Settings } | { readonly problems: readonly SettingsProblem[] };

/** All settings as one file: save it, read it back; what it would change is shown first. */
export function File({ settings, changeWithUndo }: Pick<SectionProps, 'settings' | 'changeWithUndo'>) {
  const [read, setRead] = useState<Read | null>(null);

  const choose = async (field: HTMLInputElement) => {
    const file = field.files?.[0];
    if (file === undefined) return;
    const json = await file.text();
    // The same file may be chosen again, mended.
    field.value = '';
    const parsed = parseImport(json);
    setRead(parsed.ok ? { settings: parsed.settings } : { problems: parsed.errors });
  };
  const use = async (imported: Settings) => {
    if (await changeWithUndo(t('options_imported'), () => imported)) setRead(null);
  };

  return (
    <Panel part={FILE}>
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
            onChange={(event) => void choose(event.currentTarget)}
          />
        </label>
      </div>
      <div role="status">
        {read !== null && 'problems' in read && (
          <div class="notice problem">
            <p>{t('options_import_refused')}</p>
            <ul class="problems">
              {read.problems.map((one) => (
                <li key={`${one.path} ${one.expected}`}>{problemText(one)}</li>
              ))}
            </ul>
          </div>
        )}
        {read !== null && 'settings' in read && (
          <Preview
            now={settings}
            next={read.settings}
            onUse={() => void use(read.settings)}
            onKeep={() => setRead(null)}
          />
        )}
      </div>
    </Panel>
  );
}
