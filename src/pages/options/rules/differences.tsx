/** @jsxImportSource preact */
import { differenceOf } from '../../../engine/identities.ts';
import type { Category } from '../../../engine/types.ts';
import { type MessageKey, t } from '../../../i18n.ts';
import type { Settings } from '../../../settings/index.ts';
import { IDENTITIES } from '../../shared/identities.ts';
import { Mark } from '../../shared/mark.tsx';
import { sitesUnder } from '../identities/site-names.ts';

const SAID: Readonly<Record<'ask' | 'hint' | 'off', MessageKey>> = {
  ask: 'options_differs_ask',
  hint: 'options_differs_hint',
  off: 'options_differs_off',
};

interface Props {
  readonly category: Category;
  readonly settings: Settings;
}

/** How a category differs under another identity than a personal one, and on which sites that is so. */
export function Differences({ category, settings }: Props) {
  const differing = IDENTITIES.flatMap((identity) => {
    const by = differenceOf(identity.value, category);
    return by === null ? [] : [{ ...identity, by }];
  });
  if (differing.length === 0) return null;
  return (
    <ul class="differences">
      {differing.map(({ value, label, by }) => {
        const sites = sitesUnder(settings, value);
        return (
          <li key={value}>
            <Mark of={by} />
            <span>
              {t(SAID[by], t(label))}
              {sites.length > 0 && <span class="muted"> {sites.join(', ')}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
