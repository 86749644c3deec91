/**
 * What small advertisements are made of, by kind: none says much alone, three kinds together are one. Patterns as in
 * advertising.ts. Sellers speak to everybody at once: they bid, offer, own what they offer, and name a price.
 */
export type Appeal = 'bid' | 'offer' | 'goods' | 'price' | 'when';

const GOODS =
  '(spa|salon|studio|boutique|bakery|cafe|restaurant|bar|shop|store|website|podcast|channel|ebook|book|novel|album|single|mixtape|ep|band|listing|listings|candles|menu|gym|classes|class|course|workshop|webinar|tea|gift|lashes|nails|facials|massage|massages|brunch|tacos|cupcakes|cakes|cookies|prints|hoodies|tees|merch|jewelry|jewellery|earrings|necklace|bracelets|collection|styles|style|designs|logo|tattoo|flash|rooms|room|venue|stall|booth|market|gig|show|set|event|party|fundraiser|raffle|closet|products|product|services|service|packages|package|sessions|appointments|tickets|seats|spots|beats|app|game|newsletter|blog|interview|open house|lessons|tuition|tutoring|cleaning|lawn|lawns|roofing|plumbing)';

/** A bid counts only where a clause begins. */
export const APPEALS_EN: readonly (readonly [string, Appeal])[] = [
  [
    '(come|stop by|stop in|swing by|visit|book|order|call|text|message|dm|inbox|email|shop|grab|get|join|enter|win|sign up|register|subscribe|check out|tune in|listen|stream|vote|follow|reserve|try|use|buy|hit me up|hmu|apply|download|tag|retweet|share|ask me how|contact|head over|treat yourself|hurry)',
    'bid',
  ],
  ["(don't|dont|do not) (forget|miss)", 'bid'],
  ['(need|want|looking for|looking to|ready to|tired of|struggling with) {,1,8} ?', 'bid'],
  ['(message|dm|pm|call|text|email|contact|inbox|write) (me|us|to reserve|to book|to order|for)', 'bid'],
  [
    '(new arrivals|now serving|now open|now booking|open house|just in|just dropped|just landed|just listed|fresh batch|is live|are live|is here|are here|is out|are out|out now|in stock|available|launch|launching|grand opening|new drop|the drop|release|releasing|hit the market|rooms open|doors at|doors open|last day|last chance|this week only|today only|while stocks last|limited|first come|wherever you get|signed copies|winner announced|live on)',
    'offer',
  ],
  [`(our|my|we have|we've got|new) {0,3} ${GOODS}`, 'goods'],
  [`${GOODS} (available|launch|tonight|tomorrow|today|promo|specials|special|sale)`, 'goods'],
  ["(my|our) (client|clients|client's|customer|customers)", 'goods'],
  [
    '(free|discount|discounts|promo|deal|deals|voucher|vouchers|sale|half price|cheap|affordable|from only|starting at|prices|giveaway|prize|prizes|free month|get paid|cents|obo|per month|per hour|an hour|full set|bogo|no fee)',
    'price',
  ],
];
