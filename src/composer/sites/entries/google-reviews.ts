import type { Site } from '../types.ts';

export default {
  id: 'google-reviews',
  name: 'Google Maps',
  matches: [
    'https://search.google.com/local/writereview*',
    'https://www.google.ca/local/*',
    'https://www.google.ca/maps/*',
    'https://www.google.ch/local/*',
    'https://www.google.ch/maps/*',
    'https://www.google.co.uk/local/*',
    'https://www.google.co.uk/maps/*',
    'https://www.google.com/local/*',
    'https://www.google.com/maps/*',
    'https://www.google.de/local/*',
    'https://www.google.de/maps/*',
    'https://www.google.fr/local/*',
    'https://www.google.fr/maps/*',
  ],
  on: true,
  boxes: [
    {
      kind: 'review',
      editable: 'textarea',
      submit: [],
      keys: [],
      audience: 'public',
    },
  ],
  notes:
    'The form is a frame named goog-reviews-write-widget on maps and search pages; only that it holds a textarea was found, not its address: pages of maps and local listings are covered, the rest of Google is left alone. The button has a text only: the general signs find it.',
  sure: 'several',
  source: 'several scripts that reach for the frame and its textarea',
  checked: '2026-11-22',
} satisfies Site;
