import { at, type Fixture } from '../fixture.ts';

export default {
  url: 'https://elk.zone/home',
  boxes: [
    {
      id: 'publish',
      editor: 'tiptap',
      open: [],
      editable: at('.publish-widget .ProseMirror'),
      submit: at('.publish-button'),
      keys: ['Mod+Enter'],
      like: 'bluesky post',
    },
  ],
} satisfies Fixture;
