import type { Context } from '../../engine/types.ts';
import { type MessageKey, t } from '../../i18n.ts';

export type Identity = Context['identity'];

/** Whose name an account carries. */
export const IDENTITIES: readonly {
  readonly value: Identity;
  readonly label: MessageKey;
  readonly about: MessageKey;
}[] = [
  { value: 'personal', label: 'options_identity_personal', about: 'options_identity_personal_about' },
  { value: 'professional', label: 'options_identity_professional', about: 'options_identity_professional_about' },
  { value: 'anonymous', label: 'options_identity_anonymous', about: 'options_identity_anonymous_about' },
];

/** Its name for people. */
export const labelOf = (identity: Identity): string =>
  t(IDENTITIES.find(({ value }) => value === identity)?.label ?? 'options_identity_personal');
