/** @jsxImportSource preact */
import type { Preset } from '../../../engine/types.ts';
import { type MessageKey, t } from '../../../i18n.ts';
import { isLocked } from '../../../settings/policy.ts';
import { Locked } from '../../shared/locked.tsx';
import { Cards } from '../shell/cards.tsx';
import { Panel } from '../shell/panel.tsx';
import type { Part, SectionProps } from '../shell/section.ts';

export const PRESET: Part = { id: 'preset', title: 'options_preset', about: 'options_rules_about' };

const PRESETS: readonly { value: Preset; label: MessageKey; about: MessageKey }[] = [
  { value: 'relaxed', label: 'options_preset_relaxed', about: 'options_preset_relaxed_about' },
  { value: 'normal', label: 'options_preset_normal', about: 'options_preset_normal_about' },
  { value: 'strict', label: 'options_preset_strict', about: 'options_preset_strict_about' },
];

/** How strict to be on the whole: three words instead of a slider. */
export function Presets({ held, policy, change }: Pick<SectionProps, 'held' | 'policy' | 'change'>) {
  return (
    <Panel part={PRESET}>
      <Cards
        name="preset"
        legend={t('options_preset')}
        options={PRESETS.map(({ value, label, about }) => ({ value, label: t(label), about: t(about) }))}
        value={held.preset}
        disabled={isLocked(policy, 'preset')}
        onChange={(preset) => void change((before) => ({ ...before, preset }))}
      />
      <Locked policy={policy} what="preset" />
    </Panel>
  );
}
