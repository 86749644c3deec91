import type { Audience, SiteBox } from '../sites/types.ts';

/** Who can read what is sent from a box now: what its page shows of the author's choice, else what holds on the site. */
export function audienceOf(entry: SiteBox | null): Audience {
  const chosen = entry?.audiences?.find(({ sign }) => document.querySelector(sign));
  return (chosen ?? entry)?.audience ?? 'public';
}
