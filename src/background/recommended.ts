import { type SettingsStore } from '../settings/index.ts';
import { type Policy, recommended } from '../settings/policy.ts';
import { type Area, StoredItem } from '../storage/item.ts';

/** Takes over what the organisation recommends without locking it: once, so that the user's choice holds from then on. */
export async function adoptRecommended(
  policy: Policy,
  settings: Pick<SettingsStore, 'update'>,
  local: Area,
): Promise<void> {
  const adopted = new StoredItem<Policy['choices']>(local, 'policy-recommended', (stored) =>
    typeof stored === 'object' && stored !== null ? stored : {},
  );
  const news = recommended(policy, await adopted.get());
  if (Object.keys(news).length === 0) return;
  await settings.update((before) => ({ ...before, ...news }));
  await adopted.update((before) => ({ ...before, ...news }));
}
