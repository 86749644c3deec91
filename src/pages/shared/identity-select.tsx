/** @jsxImportSource preact */
import { t } from '../../i18n.ts';
import { IDENTITIES, type Identity } from './identities.ts';

interface Props {
  /** Where a label elsewhere names it. */
  readonly id?: string;
  /** Id of what else is said of it. */
  readonly about?: string;
  /** Where there is no label. */
  readonly label?: string;
  readonly value: Identity;
  readonly onChange: (identity: Identity) => void;
}

/** Whose name an account carries, to be chosen. */
export function IdentitySelect({ id, about, label, value, onChange }: Props) {
  return (
    <select
      id={id}
      value={value}
      aria-label={label}
      aria-describedby={about}
      onChange={(event) => {
        const chosen = IDENTITIES.find((identity) => identity.value === event.currentTarget.value);
        if (chosen !== undefined) onChange(chosen.value);
      }}
    >
      {IDENTITIES.map((identity) => (
        <option key={identity.value} value={identity.value}>
          {t(identity.label)}
        </option>
      ))}
    </select>
  );
}
