import type { Site } from '../types.ts';

export default {
  id: 'elk',
  name: 'Elk',
  matches: ['https://elk.zone/*', 'https://main.elk.zone/*'],
  on: true,
  software: { name: 'Elk', sign: '#__nuxt .publish-button' },
  boxes: [
    {
      kind: 'post',
      editable: '#__nuxt:has(.publish-button) .ProseMirror[contenteditable="true"]',
      submit: ['button.publish-button'],
      keys: ['mod+enter'],
      audience: 'public',
    },
  ],
  notes: 'A client for Mastodon. Who can read a post is chosen beside the box and not read.',
  sure: 'primary',
  source: 'elk-zone/elk components/publish/PublishWidget.vue',
  checked: '2026-11-22',
} satisfies Site;
