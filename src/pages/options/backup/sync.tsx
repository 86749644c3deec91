/** @jsxImportSource preact */

import { type MessageKey, t } from '../../../i18n.ts';
import type { Settings } from '../../../settings/index.ts';
import { isLocked } from '../../../settings/policy.ts';
import { Locked } from '../../shared/locked.tsx';
import { Cards } from '../shell/cards.tsx';
import { Panel } from '../shell/panel.tsx';
import type { Part, SectionProps } from '../shell/section.ts';
import { SyncState } from './sync-status.tsx';

export const SYNC: Part = { id: 'sync', title: 'options_sync', about: 'options_sync_about' };

const WAYS: readonly { value: Settings['sync']; label: MessageKey; about: MessageKey }[] = [
  { value: 'off', label: 'options_sync_off', about: 'options_sync_off_about' },
  { value: 'without-names', label: 'options_sync_without', about: 'options_sync_without_about' },
  { value: 'with-names', label: 'options_sync_with', about: 'options_sync_with_about' },
];

/** Whether the settings follow the browser's account to the user's other machines. */
export function Sync({ held, policy, change }: Pick<SectionProps, 'held' | 'policy' | 'change'>) {
  return (
    <Panel part={SYNC}>
      <Cards
        name="sync"
        legend={t('options_sync')}
        options={WAYS.map(({ value, label, about }) => ({ value, label: t(label), about: t(about) }))}
        value={held.sync}
        disabled={isLocked(policy, 'sync')}
        onChange={(sync) => void change((before) => ({ ...before, sync }))}
      />
      <SyncState sync={held.sync} />
      <Locked policy={policy} what="sync" />
    </Panel>
  );
}
