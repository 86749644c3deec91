/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import type { Mode } from '../../../engine/types.ts';
import { ruleText, t } from '../../../i18n.ts';
import { isLocked } from '../../../settings/policy.ts';
import { Locked } from '../../shared/locked.tsx';
import { Mark } from '../../shared/mark.tsx';
import type { RuleFacts } from '../../shared/rules.ts';
import { attempt } from '../shell/attempts.ts';
import { Choice } from '../shell/choice.tsx';
import type { SectionProps } from '../shell/section.ts';
import { feedback } from './fell-quiet.tsx';
import { MODE_NAMES, MODES, modeOf, withMode } from './modes.ts';
import { RuleMore } from './rule-more.tsx';

interface Props extends Pick<SectionProps, 'held' | 'policy' | 'change'> {
  readonly rule: RuleFacts;
  /** Whether the address leads here. */
  readonly isLinked: boolean;
  /** Whether it fell quiet because it was called not useful. */
  readonly isQuiet: boolean;
}

/** One rule: what it notices, how much it may say, and on request why and for instance. */
export function RuleRow({ rule, held, policy, change, isLinked, isQuiet }: Props) {
  const [open, setOpen] = useState(isLinked);
  useEffect(() => {
    if (isLinked) setOpen(true);
  }, [isLinked]);

  const mode = modeOf(held, rule);
  const locked = isLocked(policy, 'rules', rule.id);
  const choose = (value: Mode) => {
    // Whoever chooses how a rule speaks wants to hear it.
    if (isQuiet) void attempt(feedback.undo(rule.id));
    void change((before) => withMode(before, rule, value));
  };
  const name = ruleText(rule.id, 'name');
  return (
    <div class={`rule ${isLinked ? 'linked' : ''}`}>
      <div class="rule-text">
        <h4 class="rule-name" id={`title-${rule.id}`} tabIndex={-1}>
          <Mark of={isQuiet ? 'off' : mode} />
          {name}
        </h4>
        <p class="muted">{ruleText(rule.id, 'notices')}</p>
        <Locked policy={policy} what="rules" rule={rule.id} />
        {isQuiet && <p class="different">{t('options_rule_quiet')}</p>}
        {!locked && mode !== rule.defaultMode && (
          <p class="different">
            {t('options_rule_changed', t(MODE_NAMES[rule.defaultMode]))}{' '}
            <button
              type="button"
              class="quiet"
              aria-label={t('options_rule_back_item', name)}
              onClick={() => choose(rule.defaultMode)}
            >
              {t('options_rule_back')}
            </button>
          </p>
        )}
      </div>
      <Choice
        name={`rule-${rule.id}`}
        legend={name}
        hideLegend
        options={MODES.map((value) => ({ value, label: t(MODE_NAMES[value]) }))}
        value={mode}
        disabled={locked}
        onChange={choose}
      />
      <details class="more" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary aria-label={t('options_rule_more_item', name)}>{t('options_rule_more')}</summary>
        {open && <RuleMore rule={rule} />}
      </details>
    </div>
  );
}
