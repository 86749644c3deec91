/** @jsxImportSource preact */
import type { KnownName } from '../../../engine/types.ts';
import { t } from '../../../i18n.ts';
import type { Policy } from '../../../settings/policy.ts';
import { organisationOf } from '../locked.tsx';
import { NAME_KINDS } from './name-kinds.ts';

interface Props {
  /** The author's own. */
  readonly names: readonly KnownName[];
  readonly remove: (name: KnownName) => void;
  /** Whose names come on top; they cannot be removed. */
  readonly policy: Policy;
}

/** The names that matter, and whose they are. */
export function NameList({ names, remove, policy }: Props) {
  return (
    <ul class="list">
      {names.map((name) => (
        <li key={name.text}>
          <Name {...name} />
          <button
            type="button"
            class="quiet"
            aria-label={t('options_remove_item', name.text)}
            onClick={() => remove(name)}
          >
            {t('options_remove')}
          </button>
        </li>
      ))}
      {policy.names.map((name) => (
        <li key={`policy ${name.text}`}>
          <Name {...name} />
          <span class="muted">{t('options_from', organisationOf(policy))}</span>
        </li>
      ))}
    </ul>
  );
}

function Name({ text, kind }: KnownName) {
  return (
    <span class="item">
      <strong>{text}</strong> <span class="muted">{t(NAME_KINDS[kind])}</span>
    </span>
  );
}
