/** @jsxImportSource preact */
import { t } from '../../../i18n.ts';
import { Panel } from '../shell/panel.tsx';
import type { Part, Section, SectionProps } from '../shell/section.ts';
import { AWARENESS, Awareness } from './awareness.tsx';
import { COUNTDOWN, Countdown } from './countdown.tsx';
import { DAYS, type Hours } from './hours.ts';
import { HoursList } from './hours-list.tsx';
import { UNTIL, Until } from './until.tsx';

const QUIET_HOURS: Part = { id: 'hours', title: 'options_quiet_hours', about: 'options_quiet_hours_about' };

const NIGHT: Hours = { days: [...DAYS], from: '23:00', to: '07:00' };

/** A rest from posting, and what the user wants to be aware of. */
function Rest(props: SectionProps) {
  const { settings, change, changeWithUndo } = props;
  const withHours = (edit: (hours: readonly Hours[]) => Hours[]) => (before: typeof settings) => ({
    ...before,
    rest: { ...before.rest, hours: edit(before.rest.hours) },
  });
  return (
    <>
      <Until {...props} />
      <Panel part={QUIET_HOURS}>
        <HoursList
          hours={settings.rest.hours}
          first={NIGHT}
          onChange={(edit) => void change(withHours(edit))}
          onRemove={(edit) => void changeWithUndo(t('options_hours_removed'), withHours(edit))}
        />
      </Panel>
      <Awareness {...props} />
      <Countdown {...props} />
    </>
  );
}

export const REST_SECTION: Section = {
  id: 'rest',
  title: 'options_rest_title',
  about: 'options_rest_lead',
  parts: [UNTIL, QUIET_HOURS, AWARENESS, COUNTDOWN],
  Content: Rest,
};
