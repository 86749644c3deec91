/** @jsxImportSource preact */
import type { Mode, RunningRule } from '../../engine/index.ts';
import { type MessageKey, ruleText, t } from '../../i18n.ts';
import type { Settings } from '../../settings/index.ts';
import { Choice } from './choice.tsx';
import type { SectionProps } from './section.ts';

const MODES: readonly Mode[] = ['off', 'hint', 'ask'];
const MODE_NAMES: Readonly<Record<Mode, MessageKey>> = {
  off: 'options_mode_off',
  hint: 'options_mode_hint',
  ask: 'options_mode_ask',
};

/** Keeps only what differs from the rule's own default. */
function withMode(settings: Settings, rule: RunningRule, mode: Mode): Settings {
  const rules = { ...settings.rules };
  if (mode === rule.defaultMode) delete rules[rule.id];
  else rules[rule.id] = mode;
  return { ...settings, rules };
}

/** One rule: what it notices, and how much it may say. */
export function RuleRow({ rule, settings, change }: SectionProps & { readonly rule: RunningRule }) {
  const mode = settings.rules[rule.id] ?? rule.defaultMode;
  const name = ruleText(rule.id, 'name');
  return (
    <div class="rule">
      <div class="rule-text">
        <p class="rule-name">{name}</p>
        <p class="muted">{ruleText(rule.id, 'notices')}</p>
        {mode !== rule.defaultMode && (
          <p class="muted changed">{t('options_rule_changed', t(MODE_NAMES[rule.defaultMode]))}</p>
        )}
      </div>
      <Choice
        name={`rule-${rule.id}`}
        legend={name}
        hideLegend
        options={MODES.map((value) => ({ value, label: t(MODE_NAMES[value]) }))}
        value={mode}
        onChange={(value) => void change((before) => withMode(before, rule, value))}
      />
    </div>
  );
}
