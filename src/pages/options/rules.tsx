/** @jsxImportSource preact */
import { CATEGORIES, type Category, type Preset, RULES } from '../../engine/index.ts';
import { type MessageKey, t } from '../../i18n.ts';
import { Choice } from './choice.tsx';
import { RuleRow } from './rule-row.tsx';
import type { SectionProps } from './section.ts';

const PRESETS: readonly { value: Preset; label: MessageKey; about: MessageKey }[] = [
  { value: 'relaxed', label: 'options_preset_relaxed', about: 'options_preset_relaxed_about' },
  { value: 'normal', label: 'options_preset_normal', about: 'options_preset_normal_about' },
  { value: 'strict', label: 'options_preset_strict', about: 'options_preset_strict_about' },
];

const CATEGORY_NAMES: Readonly<Record<Category, MessageKey>> = {
  'work-complaint': 'category_work_complaint',
  'work-confidential': 'category_work_confidential',
  'private-detail': 'category_private_detail',
  whereabouts: 'category_whereabouts',
  'health-intimate': 'category_health_intimate',
  'third-party': 'category_third_party',
  profanity: 'category_profanity',
  attack: 'category_attack',
  accusation: 'category_accusation',
  intoxication: 'category_intoxication',
  promotion: 'category_promotion',
};

/** How strict to be on the whole, and each rule for itself. */
export function Rules({ settings, change }: SectionProps) {
  const preset = PRESETS.find(({ value }) => value === settings.preset);
  const changed = new Set(Object.keys(settings.rules));
  return (
    <>
      <p class="muted">{t('options_rules_about')}</p>
      <div class="preset">
        <Choice
          name="preset"
          legend={t('options_preset')}
          options={PRESETS.map(({ value, label }) => ({ value, label: t(label) }))}
          value={settings.preset}
          onChange={(value) => void change((before) => ({ ...before, preset: value }))}
        />
        {preset !== undefined && <p class="muted">{t(preset.about)}</p>}
      </div>
      {CATEGORIES.map((category) => {
        const rules = RULES.filter((rule) => rule.category === category);
        const differing = rules.filter((rule) => changed.has(rule.id)).length;
        if (rules.length === 0) return null;
        return (
          <details key={category} class="category">
            <summary>
              <h3>{t(CATEGORY_NAMES[category])}</h3>
              <span class="muted">
                {rules.length === 1 ? t('options_rules_one') : t('options_rules_many', rules.length)}
                {differing > 0 && ` · ${t('options_rules_changed', differing)}`}
              </span>
            </summary>
            {rules.map((rule) => (
              <RuleRow key={rule.id} rule={rule} settings={settings} change={change} />
            ))}
          </details>
        );
      })}
    </>
  );
}
