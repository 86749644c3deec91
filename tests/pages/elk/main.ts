import { mountTiptap } from '../../../src/pages/demo/editors/tiptap.ts';
import { compose } from '../shared/compose.ts';

compose({
  box: 'publish',
  mount: mountTiptap,
  at: '[data-editor]',
  attributes: { class: 'content-editor content-rich' },
  placeholder: 'What is on your mind?',
  button: '.publish-button',
  disables: 'aria-disabled',
  keys: ['Mod+Enter'],
});
