/** @jsxImportSource preact */
import { t } from '../../../i18n.ts';
import { NameForm } from '../../shared/names/name-form.tsx';
import { NameList } from '../../shared/names/name-list.tsx';
import { useNewName } from '../../shared/names/use-new-name.ts';
import { Panel } from '../shell/panel.tsx';
import type { Part, SectionProps } from '../shell/section.ts';

export const NAMES: Part = { id: 'names', title: 'options_names_title', about: 'options_names_about' };

/** The names that matter to the author: a warning weighs more where one of them stands. */
export function Names({ settings, policy, change, changeWithUndo }: Omit<SectionProps, 'item'>) {
  const name = useNewName(change);
  return (
    <Panel part={NAMES}>
      <NameForm name={name} main />
      <NameList
        names={settings.names}
        policy={policy}
        remove={({ text }) =>
          void changeWithUndo(t('options_removed', text), (before) => ({
            ...before,
            names: before.names.filter((old) => old.text !== text),
          }))
        }
      />
    </Panel>
  );
}
