import type { Site } from '../types.ts';

/** The icon on the button that opens the menu of who can read it; older versions first. */
const AUDIENCES = [
  { audience: 'limited', sign: '.privacy-dropdown__value-icon .icon-lock, .compose-form .dropdown-button .icon-lock' },
  { audience: 'private', sign: '.privacy-dropdown__value-icon .icon-at, .compose-form .dropdown-button .icon-at' },
] as const;

export default {
  id: 'mastodon',
  name: 'Mastodon',
  // The larger servers; people add their own with "Guard this site".
  matches: [
    'https://fosstodon.org/*',
    'https://hachyderm.io/*',
    'https://infosec.exchange/*',
    'https://mamot.fr/*',
    'https://mas.to/*',
    'https://mastodon.online/*',
    'https://mastodon.social/*',
    'https://mastodon.top/*',
    'https://mastodon.world/*',
    'https://mstdn.social/*',
    'https://piaille.fr/*',
    'https://techhub.social/*',
    'https://toot.aquilenet.fr/*',
  ],
  on: true,
  software: { name: 'Mastodon', sign: '#mastodon[data-props], #mastodon form.compose-form, script#initial-state' },
  boxes: [
    {
      // Ctrl+Enter is handled in the textarea's own keydown and submits without a submit event.
      kind: 'post',
      editable: 'form.compose-form textarea',
      submit: ['.compose-form__submit button[type="submit"]', '.compose-form__publish button'],
      keys: ['mod+enter'],
      audience: 'public',
      audiences: AUDIENCES,
    },
    {
      kind: 'post',
      editable: '#cw-spoiler-input',
      submit: ['.compose-form__submit button[type="submit"]', '.compose-form__publish button'],
      keys: ['mod+enter'],
      audience: 'public',
      audiences: AUDIENCES,
    },
  ],
  notes:
    'Also its forks (glitch-soc, Hometown), on any host once its user adds it. The button says "Post", "Publish", "Toot!" or "Reply". Who can read a post is told by the icon of its menu; the selector for the newest versions is not confirmed by code.',
  sure: 'primary',
  source:
    'mastodon/mastodon app/javascript/mastodon/features/compose/components/compose_form.jsx and privacy_dropdown.jsx',
  checked: '2026-11-22',
} satisfies Site;
