/** The options page's sections in its order, by their addresses; the organisation's is there only under a policy. */
export const SECTIONS = [
  'try',
  'rules',
  'own',
  'words',
  'you',
  'identities',
  'sites',
  'rest',
  'insights',
  'data',
  'backup',
  'language',
] as const;
