import type { KnownName } from '../../../engine/types.ts';
import type { MessageKey } from '../../../i18n.ts';

type Kind = KnownName['kind'];

/** Whose a name is. */
export const NAME_KINDS: Readonly<Record<Kind, MessageKey>> = {
  employer: 'options_name_employer',
  recruiter: 'options_name_recruiter',
  client: 'options_name_client',
  colleague: 'options_name_colleague',
  project: 'options_name_project',
  self: 'options_name_self',
};

export const isNameKind = (value: unknown): value is Kind => typeof value === 'string' && value in NAME_KINDS;
