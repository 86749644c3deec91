/** @jsxImportSource preact */
import { t } from '../../i18n.ts';
import { isLocked, type Lock, type Policy } from '../../settings/policy.ts';

interface Props {
  readonly policy: Policy;
  readonly what: Lock;
  /** For 'rules': which of them. */
  readonly rule?: string;
}

/** Says that something is locked, and by whom; nothing where it is not. */
export function Locked({ policy, what, rule }: Props) {
  if (!isLocked(policy, what, rule)) return null;
  return (
    <p class="locked">
      <LockSign />
      {t('options_locked', organisationOf(policy))}
    </p>
  );
}

export function LockSign() {
  return (
    <svg class="lock" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <rect x="3" y="7" width="10" height="7" rx="2" fill="currentColor" />
      <path d="M5.2 7V5a2.8 2.8 0 0 1 5.6 0v2" fill="none" stroke="currentColor" stroke-width="1.6" />
    </svg>
  );
}

/** The organisation as it calls itself. */
export function organisationOf(policy: Policy): string {
  return policy.organisation || t('options_your_organisation');
}
