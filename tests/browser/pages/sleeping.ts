/** A draft that its author slept on, as it is stored (src/drafts/sleeping-drafts.ts). */

const DAY = 86_400_000;

/** Put to sleep the day before yesterday, so that the popup shows it. */
export function sleepingDraft(id: string, text: string, site = 'linkedin'): Record<string, unknown> {
  const now = Date.now();
  return {
    [`sleeping-draft-${id}`]: { id, text, site, at: now - 2 * DAY, wakes: now - DAY, expires: now + 5 * DAY },
  };
}
