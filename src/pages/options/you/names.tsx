/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { KnownName } from '../../../engine/types.ts';
import { t } from '../../../i18n.ts';
import { organisationOf } from '../policy/locked.tsx';
import { Panel } from '../shell/panel.tsx';
import type { Part, SectionProps } from '../shell/section.ts';
import { isNameKind, NAME_KINDS } from './name-kinds.ts';

export const NAMES: Part = { id: 'names', title: 'options_names_title', about: 'options_names_about' };

/** The names that matter to the author: a warning weighs more where one of them stands. */
export function Names({ settings, policy, change, changeWithUndo }: Omit<SectionProps, 'item'>) {
  const [text, setText] = useState('');
  const [kind, setKind] = useState<KnownName['kind']>('employer');

  const add = async (event: Event) => {
    event.preventDefault();
    const name = { text: text.trim(), kind };
    if (name.text === '') return;
    // At once, so that what is typed while this is being saved stays.
    setText('');
    const saved = await change((before) => ({
      ...before,
      names: [...before.names.filter((old) => old.text.toLowerCase() !== name.text.toLowerCase()), name],
    }));
    if (!saved) setText((typed) => typed || name.text);
  };
  const remove = (name: KnownName) =>
    void changeWithUndo(t('options_removed', name.text), (before) => ({
      ...before,
      names: before.names.filter((old) => old.text !== name.text),
    }));

  return (
    <Panel part={NAMES}>
      <form class="add" onSubmit={(event) => void add(event)}>
        <label class="grow">
          <span>{t('options_name')}</span>
          <input
            type="text"
            maxLength={200}
            autocomplete="off"
            value={text}
            placeholder={t('options_name_placeholder')}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <label>
          <span>{t('options_name_kind')}</span>
          <select
            value={kind}
            onChange={(event) => {
              if (isNameKind(event.currentTarget.value)) setKind(event.currentTarget.value);
            }}
          >
            {Object.entries(NAME_KINDS).map(([value, label]) => (
              <option key={value} value={value}>
                {t(label)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" class="main">
          {t('options_add')}
        </button>
      </form>
      <ul class="list">
        {settings.names.map((name) => (
          <li key={name.text}>
            <span class="item">
              <strong>{name.text}</strong> <span class="muted">{t(NAME_KINDS[name.kind])}</span>
            </span>
            <button
              type="button"
              class="quiet"
              aria-label={t('options_remove_item', name.text)}
              onClick={() => remove(name)}
            >
              {t('options_remove')}
            </button>
          </li>
        ))}
        {policy.names.map((name) => (
          <li key={`policy ${name.text}`}>
            <span class="item">
              <strong>{name.text}</strong> <span class="muted">{t(NAME_KINDS[name.kind])}</span>
            </span>
            <span class="muted">{t('options_from', organisationOf(policy))}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
