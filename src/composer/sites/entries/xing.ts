import type { Site } from '../types.ts';

export default {
  id: 'xing',
  name: 'XING',
  matches: ['https://www.xing.com/*', 'https://xing.com/*'],
  on: true,
  boxes: [],
  notes:
    'Nothing about today’s markup was found. Posts, comments and messages are carried by the general signs; the fixture follows the site’s public description, in German.',
  sure: 'none',
  source: 'none: the only public tool (Ryuno-Ki/Xing2Twitter) is of 2014',
  checked: '2026-11-22',
} satisfies Site;
