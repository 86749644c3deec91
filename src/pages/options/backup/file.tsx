/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { t } from '../../../i18n.ts';
import {
  exportSettings,
  LONGEST_IMPORT,
  parseImport,
  type Settings,
  type SettingsProblem,
} from '../../../settings/index.ts';
import { save } from '../../shared/download.ts';
import { Panel } from '../shell/panel.tsx';
import type { Part, SectionProps } from '../shell/section.ts';
import { Preview } from './preview.tsx';
import { problemText } from './problem-text.ts';

export const FILE: Part = { id: 'file', title: 'options_file', about: 'options_backup_about' };

type Read = { readonly settings: Settings } | { readonly problems: readonly SettingsProblem[] };

/** What stands in a file, as far as it is worth reading; null where the browser cannot read it. */
async function textOf(file: globalThis.File): Promise<string | null> {
  // UTF-8 takes at most three bytes for each unit of UTF-16: a longer file is refused whatever it holds.
  const most = 3 * LONGEST_IMPORT + 1;
  return await file
    .slice(0, most)
    .text()
    .catch(() => null);
}

const UNREADABLE: SettingsProblem = { path: '', code: 'unreadable', expected: '' };

/** All settings as one file: save it, read it back; what it would change is shown first. */
export function File({ settings, changeWithUndo }: Pick<SectionProps, 'settings' | 'changeWithUndo'>) {
  const [read, setRead] = useState<Read | null>(null);

  const choose = async (field: HTMLInputElement) => {
    const file = field.files?.[0];
    if (file === undefined) return;
    const json = await textOf(file);
    // The same file may be chosen again, mended.
    field.value = '';
    if (json === null) return setRead({ problems: [UNREADABLE] });
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
