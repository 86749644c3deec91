/** @jsxImportSource preact */

import type { Mode } from '../../../engine/types.ts';
import { type MessageKey, t } from '../../../i18n.ts';
import { Mark } from '../../shared/mark.tsx';
import { MODE_NAMES } from './modes.ts';

const MEANS: readonly { mode: Mode; about: MessageKey }[] = [
  { mode: 'off', about: 'options_mode_off_about' },
  { mode: 'hint', about: 'options_mode_hint_about' },
  { mode: 'ask', about: 'options_mode_ask_about' },
];

/** What the marks beside the rules mean. */
export function Legend() {
  return (
    <dl class="legend">
      {MEANS.map(({ mode, about }) => (
        <div key={mode}>
          <dt>
            <Mark of={mode} />
            {t(MODE_NAMES[mode])}
          </dt>
          <dd class="muted">{t(about)}</dd>
        </div>
      ))}
    </dl>
  );
}
