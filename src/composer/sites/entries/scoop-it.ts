import type { Site } from '../types.ts';

export default {
  id: 'scoop-it',
  name: 'Scoop.it',
  matches: ['https://scoop.it/*', 'https://www.scoop.it/*'],
  on: true,
  boxes: [],
  notes:
    'Nothing about the markup was found: insights and comments are carried by the general signs. The fixture follows the site’s public description.',
  sure: 'none',
  source: 'none',
  checked: '2026-11-22',
} satisfies Site;
