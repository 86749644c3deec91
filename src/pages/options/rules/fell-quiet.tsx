/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { language, t } from '../../../i18n.ts';
import { FeedbackStore, type QuietRule, quietRules } from '../../../insights/index.ts';
import { Mark } from '../../shared/mark.tsx';
import { nameOfRule } from '../own/rule-name.ts';
import { attempt } from '../shell/attempts.ts';
import { Panel } from '../shell/panel.tsx';
import type { Part, SectionProps } from '../shell/section.ts';

export const QUIET: Part = { id: 'quiet', title: 'options_quiet', about: 'options_quiet_about' };

export const feedback = new FeedbackStore(browser.storage.local);

/** The rules that were called not useful too often and fell quiet, kept current. */
export function useQuietRules(): readonly QuietRule[] {
  const [rules, setRules] = useState<readonly QuietRule[]>([]);
  useEffect(() => {
    void feedback.get().then((all) => setRules(quietRules(all)));
    return feedback.watch((all) => setRules(quietRules(all)));
  }, []);
  return rules;
}

interface Props extends Pick<SectionProps, 'settings'> {
  readonly rules: readonly QuietRule[];
}

/** Rules that fell quiet by themselves, and how to hear them again. */
export function FellQuiet({ settings, rules }: Props) {
  if (rules.length === 0) return null;
  return (
    <Panel part={QUIET}>
      <ul class="list">
        {rules.map(({ rule, since, notUseful, of }) => {
          const name = nameOfRule(settings, rule);
          const day = new Date(since).toLocaleDateString(language(), { dateStyle: 'long' });
          return (
            <li key={rule}>
              <Mark of="off" />
              <span class="item">
                <strong>{name}</strong> <span class="muted">{t('options_quiet_since', day, notUseful, of)}</span>
              </span>
              <button
                type="button"
                aria-label={t('options_quiet_undo_item', name)}
                onClick={() => void attempt(feedback.undo(rule))}
              >
                {t('options_quiet_undo')}
              </button>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
