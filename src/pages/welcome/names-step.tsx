/** @jsxImportSource preact */
import { t } from '../../i18n.ts';
import { NameForm } from '../shared/names/name-form.tsx';
import { NameList } from '../shared/names/name-list.tsx';
import { useNewName } from '../shared/names/use-new-name.ts';
import { usePolicy } from '../shared/use-policy.ts';
import { Frame } from './frame.tsx';
import type { StepProps } from './step.ts';

/** The names that weigh more. */
export function NamesStep({ settings, change }: StepProps) {
  const name = useNewName(change);
  const policy = usePolicy();
  return (
    // Whoever has written a name and goes on without adding it means it all the same.
    <Frame step="names" title={t('welcome_names_title')} about={t('welcome_names_about')} before={name.add}>
      <NameForm name={name} />
      {settings.names.length === 0 && policy.names.length === 0 && <p class="empty">{t('welcome_names_none')}</p>}
      <NameList
        names={settings.names}
        policy={policy}
        remove={({ text }) =>
          void change((before) => ({ ...before, names: before.names.filter((old) => old.text !== text) }))
        }
      />
    </Frame>
  );
}
