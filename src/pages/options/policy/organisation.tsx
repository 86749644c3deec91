/** @jsxImportSource preact */
import { type MessageKey, ruleText, t } from '../../../i18n.ts';
import { LOCKS, type Lock } from '../../../settings/policy.ts';
import { LockSign, organisationOf } from '../../shared/locked.tsx';
import { MODE_NAMES } from '../rules/modes.ts';
import { Panel } from '../shell/panel.tsx';
import type { Part, Section, SectionProps } from '../shell/section.ts';

const SETS: Part = { id: 'presets', title: 'options_organisation_sets', about: 'options_organisation_sets_about' };

const NAMES: Readonly<Record<Lock, MessageKey>> = {
  enabled: 'options_everywhere',
  preset: 'options_preset',
  countdown: 'options_countdown',
  insights: 'options_insights_title',
  sync: 'options_sync',
  rules: 'options_by_rule',
};

/** What an organisation has set for its people, and what of it they cannot change. */
function Organisation({ policy }: SectionProps) {
  const locked = LOCKS.filter((lock) => policy.locked.includes(lock));
  return (
    <Panel part={SETS}>
      <p>{t('options_organisation_by', organisationOf(policy))}</p>
      {policy.guidelines !== null && (
        <p>
          <a class="source" href={policy.guidelines} target="_blank" rel="noreferrer">
            {t('options_organisation_guidelines')}
          </a>
        </p>
      )}
      <ul class="list">
        {locked.map((lock) => (
          <li key={lock}>
            <LockSign />
            <span class="item">{t('options_organisation_locked', t(NAMES[lock]))}</span>
          </li>
        ))}
        {Object.entries(policy.rules).map(([rule, mode]) => (
          <li key={rule}>
            <span class="item">
              {ruleText(rule, 'name') || rule} <span class="muted">{t(MODE_NAMES[mode])}</span>
            </span>
          </li>
        ))}
        {policy.names.map(({ text }) => (
          <li key={text}>
            <span class="item">
              {text} <span class="muted">{t('options_names_title')}</span>
            </span>
          </li>
        ))}
        {policy.patterns.map(({ id, pattern }) => (
          <li key={id}>
            <span class="item">
              {pattern} <span class="muted">{t('options_own_title')}</span>
            </span>
          </li>
        ))}
      </ul>
      {policy.problems.length > 0 && (
        <p class="muted">{t('options_organisation_problems', policy.problems.join(', '))}</p>
      )}
    </Panel>
  );
}

export const ORGANISATION_SECTION: Section = {
  id: 'organisation',
  title: 'options_organisation_title',
  about: 'options_organisation_lead',
  parts: [SETS],
  Content: Organisation,
};
