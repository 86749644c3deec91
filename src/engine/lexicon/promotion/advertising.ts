/**
 * What advertisements say: patterns for `compilePhrases` with a weight. 3 is an advertisement by itself; 2 needs a little
 * more; 1 only helps. Weights are set by hand from how often the words stand in posts that are no advertisements.
 */

/** What kind of advertisement it is, for the way out that is offered. */
export type AdKind = 'ad' | 'giveaway' | 'pitch';
/** A pattern, its weight and what it is a sign of. */
export type AdSign = readonly [pattern: string, weight: 1 | 2 | 3, kind: AdKind];

/** Hashtags of advertisements, without the #. */
export const AD_TAGS: ReadonlyMap<string, 1 | 2 | 3> = new Map([
  ...'linkinbio giveaway giveaways sweepstakes competition contest concours jeuconcours codepromo bonplan bonsplans ebay promocode discountcode'
    .split(' ')
    .map((tag): [string, 3] => [tag, 3]),
  ...'etsy poshmark sale promo discount shopnow shoponline buynow forsale onsale flashsale blackfriday cybermonday soldes promotion dropshipping workfromhome networkmarketing onlinebusiness makemoneyonline affiliate affiliatemarketing groovereffect preorder newrelease outnow newmusic shopsmall smallbusiness smallbiz sneakpeek handmade handmadejewelry etsyshop etsyseller bijouterie boutique weddingplanner eventplanner miamiweddingplanner realtor realestate forex crypto airdrop nft freebie'
    .split(' ')
    .map((tag): [string, 2] => [tag, 2]),
  ...'ad ads shop shopping fashion style ootd jewelry earrings jewellery diamonds booking autofollow teamfollowback followback follow4follow f4f l4l like4like tattoo hairstylist makeup mua beauty skincare fitness deals deal coupon fitfam entrepreneur marketing business exclusive limitededition limited spotify soundcloud itunes kindle amazon aceo dogclothes'
    .split(' ')
    .map((tag): [string, 1] => [tag, 1]),
]);
