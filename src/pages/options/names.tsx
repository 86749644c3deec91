/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { KnownName } from '../../engine/index.ts';
import { type MessageKey, t } from '../../i18n.ts';
import type { SectionProps } from './section.ts';

const KINDS: Readonly<Record<KnownName['kind'], MessageKey>> = {
  employer: 'options_name_employer',
  recruiter: 'options_name_recruiter',
  client: 'options_name_client',
  colleague: 'options_name_colleague',
  project: 'options_name_project',
  self: 'options_name_self',
};
const isKind = (value: string): value is KnownName['kind'] => value in KINDS;

/** The names that matter to the author: a warning weighs more where one of them stands. */
export function Names({ settings, change }: SectionProps) {
  const [text, setText] = useState('');
  const [kind, setKind] = useState<KnownName['kind']>('employer');

  const add = async (event: Event) => {
    event.preventDefault();
    const name = { text: text.trim(), kind };
    if (name.text === '') return;
    const saved = await change((before) => ({
      ...before,
      names: [...before.names.filter((old) => old.text.toLowerCase() !== name.text.toLowerCase()), name],
    }));
    if (saved) setText('');
  };
  const remove = (name: KnownName) =>
    void change((before) => ({ ...before, names: before.names.filter((old) => old.text !== name.text) }));

  return (
    <>
      <p class="muted">{t('options_names_about')}</p>
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
              if (isKind(event.currentTarget.value)) setKind(event.currentTarget.value);
            }}
          >
            {Object.entries(KINDS).map(([value, label]) => (
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
              <strong>{name.text}</strong> <span class="muted">{t(KINDS[name.kind])}</span>
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
      </ul>
    </>
  );
}
