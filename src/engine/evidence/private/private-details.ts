import type { Context, Draft, Span } from '../../types.ts';
import { foldedText } from '../matching/fold.ts';
import { SpanSet } from '../matching/span-set.ts';
import { type Address, findAddresses } from './address.ts';
import { type BankNumber, findAccounts, findCards } from './bank.ts';
import { type Email, findEmails } from './email.ts';
import { findIdentityNumbers, type IdentityNumber } from './identity-numbers.ts';
import { findSpokenSecrets, type SpokenSecret } from './passwords.ts';
import { findPhones, type Phone } from './phone.ts';
import { findSecrets, type Secret } from './secrets.ts';

/** What stands where in a draft: each place belongs to one kind, the surest first. */
export interface PrivateDetails {
  readonly secrets: readonly Secret[];
  readonly spoken: readonly SpokenSecret[];
  readonly emails: readonly Email[];
  readonly accounts: readonly BankNumber[];
  readonly identities: readonly IdentityNumber[];
  readonly cards: readonly BankNumber[];
  readonly phones: readonly Phone[];
  readonly addresses: readonly Address[];
}

const cache = new WeakMap<Draft, { readonly regions: readonly string[]; readonly details: PrivateDetails }>();

/** Reads all formatted details once for all rules, so that one number is never called two things. */
export function privateDetails(draft: Draft, context: Context): PrivateDetails {
  const cached = cache.get(draft);
  if (cached !== undefined && cached.regions === context.regions) return cached.details;
  const details = read(draft, context.regions);
  cache.set(draft, { regions: context.regions, details });
  return details;
}

function read(draft: Draft, regions: readonly string[]): PrivateDetails {
  const folded = foldedText(draft);
  const taken = new SpanSet();
  const claim = <T extends Span>(found: readonly T[]): T[] => found.filter((span) => taken.add(span));
  const secrets = claim(findSecrets(draft.text));
  const spoken = claim(findSpokenSecrets(draft.text, folded));
  const emails = claim(findEmails(folded)).filter((email) => !email.office);
  // what a link carries is its address, except where the address is a phone's
  claim(draft.tokens.filter((token) => token.kind === 'link' && !/^(?:https?:\/\/)?wa\.me\//.test(token.text)));
  return {
    secrets,
    spoken,
    emails,
    accounts: claim(findAccounts(folded)),
    identities: claim(findIdentityNumbers(draft.text, folded)),
    cards: claim(findCards(folded)),
    phones: claim(findPhones(folded, regions)),
    addresses: claim(findAddresses(draft.text, folded)),
  };
}
