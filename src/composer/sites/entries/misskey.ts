import type { Site } from '../types.ts';

export default {
  id: 'misskey',
  name: 'Misskey',
  matches: ['https://misskey.io/*'],
  on: true,
  software: { name: 'Misskey', sign: '#misskey_app, #sharkey_app, [data-cy-open-post-form]' },
  boxes: [
    {
      // Notes, replies and quotes, and the content warning above them.
      kind: 'post',
      editable: 'textarea[data-cy-post-form-text], div:has(> textarea[data-cy-post-form-text]) input.mk-input-text',
      submit: ['button[data-cy-open-post-form-submit]'],
      keys: ['mod+enter'],
      audience: 'public',
      audiences: [
        { audience: 'limited', sign: 'header:has([data-cy-open-post-form-submit]) .ti-lock' },
        { audience: 'private', sign: 'header:has([data-cy-open-post-form-submit]) .ti-mail' },
      ],
    },
  ],
  notes:
    'Also its forks (Sharkey, CherryPick, Firefish keep these attributes), on any host once its user adds it. The button says "Note".',
  sure: 'primary',
  source: 'MisskeyIO/misskey packages/frontend/src/components/MkPostForm.vue',
  checked: '2026-11-22',
} satisfies Site;
