/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { KnownName } from '../../engine/index.ts';
import { type MessageKey, t } from '../../i18n.ts';
import { Frame } from './frame.tsx';
import type { StepProps } from './step.ts';

type Kind = KnownName['kind'];

const KINDS: Readonly<Record<Kind, MessageKey>> = {
  employer: 'options_name_employer',
  recruiter: 'options_name_recruiter',
  client: 'options_name_client',
  colleague: 'options_name_colleague',
  project: 'options_name_project',
  self: 'options_name_self',
};
const isKind = (value: string): value is Kind => value in KINDS;

/** The names that weigh more: one at a time, Enter adds it. */
export function NamesStep({ settings, change }: StepProps) {
  const [text, setText] = useState('');
  const [kind, setKind] = useState<Kind>('employer');

  const add = async (): Promise<boolean> => {
    const name = { text: text.trim(), kind };
    if (name.text === '') return true;
    // At once: the next name may be typed while this one is on its way.
    setText('');
    const saved = await change((before) => ({
      ...before,
      names: [...before.names.filter((old) => old.text.toLowerCase() !== name.text.toLowerCase()), name],
    }));
    if (!saved) setText((typed) => typed || name.text);
    return saved;
  };
  const remove = (gone: string) =>
    void change((before) => ({ ...before, names: before.names.filter((name) => name.text !== gone) }));

  return (
    // Whoever has written a name and goes on without adding it means it all the same.
    <Frame step="names" title={t('welcome_names_title')} about={t('welcome_names_about')} before={add}>
      <form
        class="add"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
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
        <button type="submit">{t('options_add')}</button>
      </form>
      {settings.names.length === 0 ? (
        <p class="empty">{t('welcome_names_none')}</p>
      ) : (
        <ul class="names">
          {settings.names.map((name) => (
            <li key={name.text}>
              <span>
                <strong>{name.text}</strong> <span class="muted">{t(KINDS[name.kind])}</span>
              </span>
              <button
                type="button"
                class="quiet"
                aria-label={t('options_remove_item', name.text)}
                onClick={() => remove(name.text)}
              >
                {t('options_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Frame>
  );
}
