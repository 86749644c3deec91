/** @jsxImportSource preact */
import { t } from '../../../i18n.ts';
import { Switch } from '../../shared/switch.tsx';
import { Panel } from '../shell/panel.tsx';
import type { Part, SectionProps } from '../shell/section.ts';
import type { Hours } from './hours.ts';
import { HoursList } from './hours-list.tsx';

export const AWARENESS: Part = { id: 'awareness', title: 'options_awareness', about: 'options_awareness_about' };

const OFFICE: Hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };
/** From how many posts a day on one is told, until one chooses another number. */
const MANY = 10;
const MOST = 1000;

/** What the user wants to be reminded of on the card: nothing of it is on by itself. */
export function Awareness({ settings, change, changeWithUndo }: Omit<SectionProps, 'item'>) {
  const { awareness } = settings;
  const set = (what: Partial<typeof awareness>) =>
    void change((before) => ({ ...before, awareness: { ...before.awareness, ...what } }));
  return (
    <Panel part={AWARENESS}>
      <Switch on={awareness.workingHours.length > 0} onChange={(on) => set({ workingHours: on ? [OFFICE] : [] })}>
        {t('options_awareness_work')}
      </Switch>
      {awareness.workingHours.length > 0 && (
        <HoursList
          hours={awareness.workingHours}
          first={OFFICE}
          onChange={(edit) =>
            void change((before) => ({
              ...before,
              awareness: { ...before.awareness, workingHours: edit(before.awareness.workingHours) },
            }))
          }
          onRemove={(edit) =>
            void changeWithUndo(t('options_hours_removed'), (before) => ({
              ...before,
              awareness: { ...before.awareness, workingHours: edit(before.awareness.workingHours) },
            }))
          }
        />
      )}
      <Switch on={awareness.lateNight} onChange={(lateNight) => set({ lateNight })}>
        {t('options_awareness_night')}
      </Switch>
      <Switch on={awareness.postsToday !== null} onChange={(on) => set({ postsToday: on ? MANY : null })}>
        {t('options_awareness_posts')}
      </Switch>
      {awareness.postsToday !== null && (
        <label class="number">
          <span>{t('options_awareness_posts_from')}</span>
          <input
            type="number"
            min={1}
            max={MOST}
            step={1}
            value={awareness.postsToday}
            onChange={(event) => {
              const posts = event.currentTarget.valueAsNumber;
              if (Number.isInteger(posts) && posts >= 1 && posts <= MOST) set({ postsToday: posts });
              else event.currentTarget.value = String(awareness.postsToday);
            }}
          />
        </label>
      )}
    </Panel>
  );
}
