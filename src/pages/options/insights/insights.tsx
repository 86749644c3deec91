/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { t } from '../../../i18n.ts';
import { byRule, byWeek, exportInsights, type Insights, InsightsStore, isEmpty } from '../../../insights/index.ts';
import { isLocked } from '../../../settings/policy.ts';
import { localDay } from '../../../storage/local-day.ts';
import { save } from '../../shared/download.ts';
import { Locked } from '../../shared/locked.tsx';
import { Switch } from '../../shared/switch.tsx';
import { nameOfRule } from '../own/rule-name.ts';
import { attempt } from '../shell/attempts.ts';
import { EraseButton } from '../shell/erase-button.tsx';
import { Panel } from '../shell/panel.tsx';
import type { Part, Section, SectionProps } from '../shell/section.ts';
import { RulesChart } from './rules-chart.tsx';
import { WeeksChart } from './weeks-chart.tsx';

const COUNTING: Part = { id: 'counting', title: 'options_insights_count', about: 'options_insights_count_about' };
const WEEKS: Part = { id: 'weeks', title: 'options_insights_weeks', about: 'options_insights_weeks_about' };
const BY_RULES: Part = { id: 'helped', title: 'options_insights_rules', about: 'options_insights_rules_about' };

/** How many weeks are drawn. */
const MANY = 12;

const store = new InsightsStore(browser.storage.local);

/** The counts, kept current; null until they are known. */
function useInsights(): Insights | null {
  const [insights, setInsights] = useState<Insights | null>(null);
  useEffect(() => {
    void store.get().then(setInsights);
    return store.watch(setInsights);
  }, []);
  return insights;
}

/** What came of warnings: counts on this machine, without a word of what was written. */
function InsightsContent({ settings, held, policy, change }: SectionProps) {
  const insights = useInsights();
  if (insights === null) return null;
  const rules = byRule(insights);
  const empty = isEmpty(insights);
  return (
    <>
      <Panel part={WEEKS}>
        {empty ? (
          <p class="empty">{t('options_insights_none')}</p>
        ) : (
          <WeeksChart weeks={byWeek(insights, localDay(Date.now()), MANY)} />
        )}
      </Panel>
      {rules.length > 0 && (
        <Panel part={BY_RULES}>
          <RulesChart rules={rules} nameOf={(rule) => nameOfRule(held, rule)} />
        </Panel>
      )}
      <Panel part={COUNTING}>
        <Switch
          on={held.insights}
          disabled={isLocked(policy, 'insights')}
          onChange={(on) => void change((before) => ({ ...before, insights: on }))}
        >
          {t('options_insights_on')}
        </Switch>
        <Locked policy={policy} what="insights" />
        {!settings.insights && !empty && <p class="muted">{t('options_insights_still')}</p>}
        <div class="buttons">
          <button
            type="button"
            disabled={empty}
            onClick={() => save('think-before-you-post-insights.json', exportInsights(insights))}
          >
            {t('options_insights_export')}
          </button>
          {!empty && <EraseButton name={t('options_kept_insights')} onErase={() => void attempt(store.erase())} />}
        </div>
      </Panel>
    </>
  );
}

export const INSIGHTS_SECTION: Section = {
  id: 'insights',
  title: 'options_insights_title',
  about: 'options_insights_lead',
  parts: [WEEKS, BY_RULES, COUNTING],
  Content: InsightsContent,
};
