import type { Site } from '../types.ts';

export default {
  id: 'pleroma',
  name: 'Pleroma and Akkoma',
  matches: [],
  on: true,
  software: { name: 'Pleroma/Akkoma', sign: '#initial-results, .post-status-form .form-post-body' },
  boxes: [
    {
      kind: 'post',
      editable:
        '.post-status-form textarea.form-post-body, .post-status-form .form-post-subject input, input.form-post-subject',
      submit: ['.post-status-form .form-bottom button[type="submit"]'],
      keys: ['mod+enter'],
      audience: 'public',
    },
  ],
  notes:
    'No host of its own. Older versions send on the way up of Ctrl+Enter, which a question holds only because it takes the focus. Who can read a status is chosen below the box and not read.',
  sure: 'primary',
  source: 'pleroma-fe src/components/post_status_form/post_status_form.vue (mirror erisdisqordia/pleroma-fe)',
  checked: '2026-11-22',
} satisfies Site;
