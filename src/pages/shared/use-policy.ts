import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { NO_POLICY, type Policy, PolicyStore } from '../../settings/policy.ts';
import { Early } from './early.ts';

const store = new PolicyStore(browser.storage.managed);

/** As it was when the page was opened. */
export const earlyPolicy = new Early(() => store.get());

/** What an organisation presets, kept current; nothing until it is known. */
export function usePolicy(): Policy {
  const [policy, setPolicy] = useState(earlyPolicy.value ?? NO_POLICY);
  useEffect(() => {
    void store.get().then(setPolicy);
    return store.watch(setPolicy);
  }, []);
  return policy;
}
