import type { Allowed } from '../../../engine/types.ts';
import type { MessageKey } from '../../../i18n.ts';

/** Rules about contact details: what is allowed to one of them is a detail that its owner publishes gladly. */
export const CONTACT_RULES = ['email-address', 'phone-number', 'street-address'] as const;
export type ContactRule = (typeof CONTACT_RULES)[number];

export const CONTACT_NAMES: Readonly<Record<ContactRule, MessageKey>> = {
  'email-address': 'options_contact_email',
  'phone-number': 'options_contact_phone',
  'street-address': 'options_contact_address',
};

export function isContact(allowed: Allowed): allowed is Allowed & { readonly rule: ContactRule } {
  return CONTACT_RULES.some((rule) => rule === allowed.rule);
}

/** What a detail looks like: an e-mail address has an @, a phone number is mostly digits. */
export function contactRuleOf(detail: string): ContactRule {
  if (detail.includes('@')) return 'email-address';
  return /^[+(\d][\d\s().\-/]*$/.test(detail) ? 'phone-number' : 'street-address';
}
