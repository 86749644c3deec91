/** More of what advertisements say in English, above all those of small sellers: see advertising.ts for the weights. */
import type { AdSign } from './advertising.ts';

const WORK =
  '(video|vlog|channel|blog|website|page|podcast|shop|store|song|mixtape|track|review|tutorial|listing|listings|portfolio|etsy|playlist|stream)';

export const ADVERTISING_MORE_EN: readonly AdSign[] = [
  // what a small seller says
  ['turned it into (a|an) (board game|card game|book|business|app|shop|company|podcast)', 2, 'ad'],
  ['(details|info|link|links) in (the)? (comments|description|first comment|comment)', 2, 'ad'],
  ['(rare|signed|vintage|authentic|autographed) {0,8} (on ebay|coa|auction|certification|card|ball|jersey)', 2, 'ad'],
  ['(all|are)? back in stock', 2, 'ad'],
  ['did you know (that)? ', 1, 'ad'],
  ['(now|newly|officially|offically) (open|opening) (in|at|on|for|today|tomorrow)', 2, 'ad'],
  ['grand (opening|reopening)', 3, 'ad'],
  ['come (and)? (try|see|check|visit|meet) (us|them|it) (out)?', 2, 'ad'],
  ['(give|try) (us|them) (a try|out)', 1, 'ad'],
  ['(giving up|forfeiting|waiving|donating) (all|my)? (my)? royalties', 2, 'ad'],
  ["(it's|its) no secret (that)?", 1, 'ad'],
  ['self proclaimed', 1, 'ad'],
  ['(five|5) star (reviews|review)', 2, 'ad'],
  ['(go|please)? stream (it|my|our|now)', 1, 'ad'],
  ['selling (my|our|two|2|a|some|three|these|one) {0,3} (ticket|tickets|pass|passes|wristband)', 2, 'ad'],
  ['(hmu|dm me|message me|inbox me|pm me)', 1, 'ad'],
  ['(cure|cures|treatment|remedy|relief) {0,4} (ayurveda|ayurvedic|homeopathy|homeopathic|herbal)', 3, 'ad'],
  ['(no side effects|results guaranteed|guaranteed results|100 % (results|natural|guaranteed|safe))', 1, 'ad'],
  [`check out (my|our) (new|latest|most recent|newest|recent|other)? (new)? ${WORK}`, 3, 'ad'],
  ['get a discount', 2, 'ad'],
  ['fill out (our|the|my) {0,2} (form|link|survey)', 2, 'ad'],
  ['(first|next) * (people|customers|orders|followers|guests|callers|buyers) (to|who|get|receive)', 2, 'giveaway'],
  ['(get|gets|receive|win|wins) a free *', 1, 'giveaway'],
  // the oldest trade online
  [
    '(exotic|hot|busty|sexy|naughty|petite|horny|curvy) (brunette|blonde|milf|teen|redhead|babe|ebony|latina) (gets|getting|takes|loves|rides|sucks|fucks|on|live)',
    3,
    'ad',
  ],
  ['(gets|getting|get) {0,5} (nailed|pounded|drilled|railed)', 2, 'ad'],
];
