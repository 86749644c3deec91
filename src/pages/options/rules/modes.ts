import type { Mode } from '../../../engine/types.ts';
import type { MessageKey } from '../../../i18n.ts';
import type { Settings } from '../../../settings/index.ts';
import type { RuleFacts } from '../../shared/rules.ts';

export const MODES: readonly Mode[] = ['off', 'hint', 'ask'];

export const MODE_NAMES: Readonly<Record<Mode, MessageKey>> = {
  off: 'options_mode_off',
  hint: 'options_mode_hint',
  ask: 'options_mode_ask',
};

export function modeOf(settings: Settings, rule: RuleFacts): Mode {
  return settings.rules[rule.id] ?? rule.defaultMode;
}

/** Keeps only what differs from the rule's own default. */
export function withMode(settings: Settings, rule: RuleFacts, mode: Mode): Settings {
  const rules = { ...settings.rules };
  if (mode === rule.defaultMode) delete rules[rule.id];
  else rules[rule.id] = mode;
  return { ...settings, rules };
}
