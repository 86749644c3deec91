/** @jsxImportSource preact */
import { CATEGORIES } from '../../../engine/types.ts';
import { t } from '../../../i18n.ts';
import { Panel } from '../shell/panel.tsx';
import type { Part, Section, SectionProps } from '../shell/section.ts';
import { CategoryRules } from './category.tsx';
import { FellQuiet, QUIET, useQuietRules } from './fell-quiet.tsx';
import { Legend } from './legend.tsx';
import { PRESET, Presets } from './presets.tsx';

const BY_RULE: Part = { id: 'by-rule', title: 'options_by_rule', about: 'options_by_rule_about' };

/** How strict to be on the whole, and each rule for itself. */
function Rules(props: SectionProps) {
  const { settings, changeWithUndo } = props;
  const fallen = useQuietRules();
  const quiet = new Set(fallen.map(({ rule }) => rule));
  const changed = Object.keys(settings.rules).length;
  return (
    <>
      <Presets {...props} />
      <FellQuiet settings={settings} rules={fallen} />
      <Panel part={BY_RULE}>
        <Legend />
        <div class="categories">
          {CATEGORIES.map((category) => (
            <CategoryRules key={category} category={category} quiet={quiet} {...props} />
          ))}
        </div>
        {changed > 0 && (
          <p>
            <button
              type="button"
              onClick={() =>
                void changeWithUndo(t('options_rules_all_back_done'), (before) => ({ ...before, rules: {} }))
              }
            >
              {t('options_rules_all_back')}
            </button>
          </p>
        )}
      </Panel>
    </>
  );
}

export const RULES_SECTION: Section = {
  id: 'rules',
  title: 'options_rules_title',
  about: 'options_rules_lead',
  parts: [PRESET, QUIET, BY_RULE],
  Content: Rules,
};
