/** @jsxImportSource preact */
import { t } from '../../../i18n.ts';
import { isLocked } from '../../../settings/policy.ts';
import { Locked } from '../../shared/locked.tsx';
import { Panel } from '../shell/panel.tsx';
import type { Part, SectionProps } from '../shell/section.ts';

export const COUNTDOWN: Part = { id: 'countdown', title: 'options_countdown', about: 'options_countdown_about' };

/** Seconds to choose from; more than ten would be a punishment (docs/design.md). */
const SECONDS = [0, 3, 5, 10];

/** How long "Post anyway" waits. */
export function Countdown({ held, policy, change }: Pick<SectionProps, 'held' | 'policy' | 'change'>) {
  const choices = SECONDS.includes(held.countdown) ? SECONDS : [...SECONDS, held.countdown].toSorted((a, b) => a - b);
  return (
    <Panel part={COUNTDOWN}>
      <label class="number">
        <span>{t('options_countdown_wait')}</span>
        <select
          value={held.countdown}
          disabled={isLocked(policy, 'countdown')}
          onChange={(event) => {
            const countdown = Number(event.currentTarget.value);
            void change((before) => ({ ...before, countdown }));
          }}
        >
          {choices.map((seconds) => (
            <option key={seconds} value={seconds}>
              {seconds === 0 ? t('options_countdown_none') : t('options_countdown_seconds', seconds)}
            </option>
          ))}
        </select>
      </label>
      <Locked policy={policy} what="countdown" />
    </Panel>
  );
}
