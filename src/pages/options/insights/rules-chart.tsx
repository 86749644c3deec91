/** @jsxImportSource preact */
import { t } from '../../../i18n.ts';
import { type RuleHistory, reconsidered } from '../../../insights/index.ts';

interface Props {
  readonly rules: readonly RuleHistory[];
  readonly nameOf: (rule: string) => string;
}

/** How many are shown: those that helped most. */
const MOST = 12;

/** What each rule's warnings led to, as a table with a bar in each row. */
export function RulesChart({ rules, nameOf }: Props) {
  const shown = rules.slice(0, MOST);
  const top = Math.max(...shown.map((rule) => reconsidered(rule) + rule.posted), 1);
  return (
    <div class="scroll" tabIndex={0} role="group" aria-label={t('options_insights_rules')}>
      <table class="rule-bars">
        <thead>
          <tr>
            <th scope="col">{t('options_insights_rule')}</th>
            <th scope="col" class="number-head">
              {t('options_insights_reconsidered')}
            </th>
            <th scope="col" class="number-head">
              {t('options_insights_posted')}
            </th>
            <th scope="col" class="number-head">
              {t('options_insights_not_useful')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((rule) => (
            <tr key={rule.rule}>
              <th scope="row">
                {nameOf(rule.rule)}
                <svg viewBox="0 0 200 8" preserveAspectRatio="none" class="bar" aria-hidden="true">
                  <rect class="edited" width={(reconsidered(rule) / top) * 200} height="8" />
                  <rect
                    class="rest"
                    x={(reconsidered(rule) / top) * 200}
                    width={(rule.posted / top) * 200}
                    height="8"
                  />
                </svg>
              </th>
              <td>{reconsidered(rule)}</td>
              <td>{rule.posted}</td>
              <td>{rule.notUseful}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
