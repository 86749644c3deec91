import type { Context } from './types.ts';

/** What is assumed of an author who has told us nothing. */
export const DEFAULT_CONTEXT: Context = {
  preset: 'normal',
  rules: {},
  names: [],
  allowed: [],
  regions: ['US', 'GB', 'CA', 'AU', 'FR', 'BE', 'CH'],
  identity: 'personal',
  audience: 'public',
  kind: 'post',
};
