/** What advertisements say in English: see advertising.ts for the weights. */
import type { AdSign } from './advertising.ts';

const GOODS =
  '(products|product|collection|collections|line|range|shop|store|etsy|etsy shop|website|site|merch|single|album|ep|mixtape|book|ebook|novel|course|courses|podcast|app|menu|arrivals|styles|designs|prints|candles|jewelry|jewellery|earrings|services|offer|offers|deals|listing|listings|giveaway|newsletter|blog|channel|video|vlog|review|tutorial|youtube channel|page)';
const NAMED = '(my|our|my new|our new|our latest|my latest|the new|the latest|our brand new|my brand new|this new)';

export const ADVERTISING_EN: readonly AdSign[] = [
  // what readers are told to answer
  [
    '(dm|message|inbox|text|email) (me|us) (the word)? (grow|go|start|ready|yes|info|free|now|*) (!|to|for)?',
    2,
    'pitch',
  ],
  [
    '(i|we) help (coaches|women|men|entrepreneurs|businesses|people|founders|brands|moms|mums|creators|professionals|busy|small|companies|teams|agents|freelancers)',
    2,
    'pitch',
  ],
  ['(tag|follow|like|share|rt|retweet) {,0,6} (to win|for a chance|to enter|winner|winners)', 3, 'giveaway'],
  ['(tag) (a|three|two|3|2|your) (friend|friends|bestie|mates|mate)', 2, 'giveaway'],
  ['(last|final|only) * (spots|spot|places|seats|slots|spaces)', 2, 'ad'],
  [
    '(spots|places|seats|slots|spaces) (are)? (filling|going|selling|running|left|remaining|available) (up|fast|out|quickly|for)?',
    2,
    'ad',
  ],
  ['(just|back|finally|newly) (restocked|in stock|relaunched)', 1, 'ad'],
  [
    '(drops|dropping|out) (this|on)? (friday|monday|tonight|midnight|tomorrow|tuesday|wednesday|thursday|saturday|sunday)',
    1,
    'ad',
  ],
  [
    '(use|with|code) (my)? (code)? * (for|to get) (a treat|% off|off|* off|money off|free|a discount|15|10|20)',
    2,
    'ad',
  ],
  ['(order|book|buy|call) (today|now) (and)? (get|receive|for|to)?', 1, 'ad'],
  // what sells itself
  [
    '(happy hour|2 for 1|two for one|bottomless|drink specials|food specials|live dj|ladies night|ladies free|free entry)',
    2,
    'ad',
  ],
  ['(all day|all night|every (monday|tuesday|wednesday|thursday|friday|saturday|sunday)) ', 1, 'ad'],
  ['(sign up|signup|join|register) (with|through|using|via) (my|our|this)', 2, 'ad'],
  ['(ask|message|dm|inbox) me (how|about|for|to)?', 1, 'pitch'],
  ['ask me how', 2, 'pitch'],
  ['subscribe to (my|our) (youtube|channel|podcast|newsletter|twitch|onlyfans|patreon)', 3, 'ad'],
  [
    '(check out|listen to|stream|download|buy|hear|peep) (my|our) (new|latest|debut|own|first)? (track|song|single|mixtape|beat|beats|music|remix|mix|ep|album|book|novel|ebook|podcast|etsy|shop|store|merch|course|website|soundcloud|app)',
    3,
    'ad',
  ],
  [
    '(on|via) (soundcloud|spotify|itunes|apple music|bandcamp|kindle|udemy|patreon|onlyfans|etsy|amazon|teachable|kickstarter|gofundme)',
    1,
    'ad',
  ],
  [
    '(my|our) (new|first|debut|latest|upcoming) (course|book|ebook|novel|album|single|video|podcast|track|ep|webinar|workshop|masterclass|collection)',
    1,
    'ad',
  ],
  [
    '(my|our) (online|free|new|upcoming)? (coaching|course|program|programme|class|classes|workshop|masterclass|webinar)',
    1,
    'ad',
  ],
  ['(booth|stand) (number|no|#)? *', 1, 'ad'],
  ['(book|reserve|claim|secure|schedule) your *', 2, 'ad'],
  ['tickets {0,6} on sale', 3, 'ad'],
  ['(doors (open|at)|at the door|presale|pre-sale|advance tickets)', 1, 'ad'],
  ['(need|want|looking for) (a|an|to) {1,8} ?', 1, 'pitch'],
  [
    'we (build|make|design|create|sell|offer|provide|do|have) (affordable|custom|quality|high quality|professional|beautiful|the best|bespoke|unique|handmade)',
    2,
    'pitch',
  ],
  ['(limited|few) (spots|places|seats|slots)', 1, 'ad'],
  ['free (spins|bets|bet|ebook|guide|webinar|masterclass|sample|training|copy|gift|entry)', 2, 'ad'],
  // where to go
  ['(click|clickable|see|hit|tap|check) (the|that|my|our)? link (in|on) (my|the|our|his|her)? (bio|profile)', 3, 'ad'],
  ['link (is)? (in|on) (my|the|our)? (bio|profile)', 2, 'ad'],
  ['link (below|in comments|in the comments|in description|in first comment) ', 1, 'ad'],
  [
    '(shop|order|buy|pre-order|preorder|get yours|grab yours|get it|download|stream|book|book online|available) (it|them|yours|today|here|now|online|all)? (here|now|online|today|via the link|at the link) ',
    2,
    'ad',
  ],
  ['(shop|order|buy) (now|online|today|the look|the collection|our|my)', 2, 'ad'],
  ['(shop|get|give) {0,5} (online|the gift of|all outfit details|outfit details)', 2, 'ad'],
  [
    '(order|book|claim|reserve|grab|get|secure) (yours|your spot|your seat|your ticket|your tickets|your copy|your place|your free|your appointment|my team|your session|your slot)',
    3,
    'ad',
  ],
  ['(get|grab) your {1,5} (now|today|before they)', 2, 'ad'],
  ['looking for {1,6} ?', 1, 'ad'],
  ['(get|grab) your * (now|or|today|while|before|here)', 1, 'ad'],
  [
    '(use|enter|with|using|quote) (my|our|the|promo|discount|coupon|referral|credit)? (promo|discount|coupon|referral|credit)? code',
    2,
    'ad',
  ],
  ['(promo|discount|coupon|referral|voucher|credit) (code|codes)', 2, 'ad'],
  ['(my|a) code (when you sign up|for|at checkout|to get)', 3, 'ad'],
  ['use code * ', 3, 'ad'],
  [`(check out|check|visit|see|browse|discover|shop|explore) (out)? ${NAMED} {0,2} ${GOODS}`, 2, 'ad'],
  ['(go and|go|please|so)? check out (my|our) (new|latest|most recent|newest|recent) ', 2, 'ad'],
  [`(introducing|announcing|presenting|now offering) (our|the|a)? {0,2} `, 1, 'ad'],
  ['introducing *', 2, 'ad'],
  [
    `our (new|newest|latest|dazzling|gorgeous|best selling|bestselling|brand new|holiday|spring|summer|autumn|fall|winter|christmas) {0,2} ${GOODS}`,
    2,
    'ad',
  ],
  ['(one|some) of our (newest|latest|best|favorite|favourite|most popular|dazzling|gorgeous|new|bestselling)', 2, 'ad'],
  ['our new *', 1, 'ad'],
  ['(sign up|register|enroll|enrol|join|subscribe) (now|today|for free|here|for our|to our|to my|for my)', 2, 'ad'],
  ['subscribe to (my|our) (channel|newsletter|podcast|page|youtube|blog|onlyfans)', 2, 'ad'],
  ['sign up for (@|our|my|the|*) {0,2} newsletter', 2, 'ad'],
  // money from nothing
  // giveaways
  ['(giveaway|give away|giveaways|sweepstakes|sweepstake)', 2, 'giveaway'],
  [
    '(enter|entry|entering|follow|rt|retweet|like|comment|tag|share|guess) {0,6} (to win|for a chance|for your chance|to enter|to be entered|in to win)',
    3,
    'giveaway',
  ],
  [
    '(chance to win|enter to win|could win|win a free|win free|win one of|win 2|win two|be one of the first)',
    2,
    'giveaway',
  ],
  ['(giving|give) (these|this|them|one|some|it|away|2|two|3)? away (to|a|an|one|for)', 3, 'giveaway'],
  ['(follow|like) (and|&|+|n) (rt|retweet|share|follow|tag|repost)', 3, 'giveaway'],
  ['(rt|retweet|share) (and|&|+|,|n|this|to) (follow|like|win|enter|a|tag)', 2, 'giveaway'],
  ['(i|you) (wanna|want to|could|can) win', 1, 'giveaway'],
  ['(follow|f4f|l4l|team ?follow ?back|follow back|follow for follow|followback|followtrain)', 1, 'giveaway'],
  ['help us (name|choose|pick|reach)', 1, 'giveaway'],
  // pitches to strangers
  [
    '(i|we) (help|work with|specialize in|specialise in) {0,3} (businesses|companies|brands|entrepreneurs|coaches|founders|startups|clients|small businesses|people like you|business owners) {0,3} (to|grow|get|scale|increase|boost|find|achieve|with)',
    3,
    'pitch',
  ],
  [
    '(quick|short|15 minute|15 min|free|discovery) (call|demo|consultation) (this week|next week|to|with|tomorrow)',
    2,
    'pitch',
  ],
];
