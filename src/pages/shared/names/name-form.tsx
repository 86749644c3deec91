/** @jsxImportSource preact */
import { t } from '../../../i18n.ts';
import { isNameKind, NAME_KINDS } from './name-kinds.ts';
import type { NewName } from './use-new-name.ts';

interface Props {
  readonly name: NewName;
  /** Whether adding is what the page is about. */
  readonly main?: boolean;
}

/** Where a name is written: one at a time, Enter adds it. */
export function NameForm({ name, main = false }: Props) {
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        void name.add();
      }}
    >
      <label class="grow">
        <span>{t('options_name')}</span>
        <input
          type="text"
          maxLength={200}
          autocomplete="off"
          value={name.text}
          placeholder={t('options_name_placeholder')}
          onInput={(event) => name.write(event.currentTarget.value)}
        />
      </label>
      <label>
        <span>{t('options_name_kind')}</span>
        <select
          value={name.kind}
          onChange={({ currentTarget: { value } }) => {
            if (isNameKind(value)) name.choose(value);
          }}
        >
          {Object.entries(NAME_KINDS).map(([value, label]) => (
            <option key={value} value={value}>
              {t(label)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class={main ? 'main' : ''}>
        {t('options_add')}
      </button>
    </form>
  );
}
