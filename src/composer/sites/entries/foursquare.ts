import type { Site } from '../types.ts';

export default {
  id: 'foursquare',
  name: 'Foursquare, Swarm',
  matches: [
    'https://*.swarmapp.com/*',
    'https://app.foursquare.com/*',
    'https://foursquare.com/*',
    'https://fr.foursquare.com/*',
    'https://swarmapp.com/*',
  ],
  on: true,
  boxes: [],
  notes:
    'Foursquare has been closing its city guide, and Swarm lives in an app; what is left on the web (tips, comments on check-ins) is carried by the general signs. The fixture follows the site’s public description.',
  sure: 'none',
  source: 'none',
  checked: '2026-11-22',
} satisfies Site;
