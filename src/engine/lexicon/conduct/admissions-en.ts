/** More of what English speakers tell of their own drinking, drugs and small offences (see offences.ts). */
import type { Offences } from './offences.ts';

const SPIRITS =
  '(wine|rum|vodka|whiskey|whisky|gin|tequila|jack|hennessy|henny|fireball|champagne|prosecco|bourbon|soju|jager|brandy|pinot|moonshine)';
const HALLUCINOGENS = '(acid|lsd|shrooms|mushrooms|dmt|molly|mdma|ketamine|ket|ecstasy|coke|cocaine)';
const DRUNK = '(drunk|wasted|hammered|smashed|plastered|shitfaced|fucked up|trashed|turnt|blackout|shit faced|stoned)';
const MINE = '(my|the|a|his|her|our|another)';

export const MORE_ADMISSIONS_EN: Offences = {
  offence: [
    '(spent|did|doing|served|spending) {0,3} (nights|night|days|weekend|months|years|weeks) in (jail|prison|county|a cell|custody)',
    '(getting|got|just|fresh|came|been|coming) out (of|from) (jail|prison|county lockup)',
    '(my|the) (bond|bail) (was|is|about|hearing|money)',
    "(never|not|haven't|havent|don't|dont) (once)? (paid|pay|paying) (a|for)? (a|the|my)? (fare|train|bus|tube|subway|metro|tram|ticket on the)",
    '(hopped|jumped|hop|jump|dodged|hopping|jumping) the (barrier|barriers|turnstile|turnstiles|ticket gate|ticket gates)',
    '(lied|lie|lying|fudged|fudging) on my (timesheet|timesheets|application|hours|mileage|expenses)',
    '(told|telling) (the|my)? insurance (company)? {0,6} stolen',
    '(stole|nicked|swiped|lifted|pinched) {0,2} (drills|laptops|laptop|cash|stock|tools|glasses) from (my|the) {0,2}',
    '(done|did|doing) a runner from',
  ],
  cheating: [
    '(got|had|let|paid|made|have) my (friend|brother|sister|mate|cousin|roommate|girlfriend|boyfriend|mum|mom|dad) (to)? (take|sit|do|write) (the|my|this|that) {0,2} (exam|test|theory|essay|quiz|homework|coursework|final)',
    'my (friend|brother|sister|mate|cousin|roommate) (did|sat|took|wrote) my {0,3} (exam|test|theory|essay|quiz|homework|coursework)',
    '(let|letting|made|had) (chatgpt|gpt|ai|claude) do (my|the|all) ',
    'copied the (entire|whole) {0,2} (paper|exam|test|homework|essay|thing)',
    '(phone|notes) in my (sock|lap|sleeve|bra) {0,3} (exam|test)',
  ],
  driving: [
    '(been|still|was|am|been out) driving without (insurance|a licence|a license|tax|an mot|mot|plates|registration)',
    'driving home (high|drunk|stoned|buzzed|tipsy|wasted|hammered) (is|was|like)',
    '(blew|blown|blow) (way)? over the limit',
    '(drove|driven|driving|drive) (home|back) {0,2} from (the|a)? (pub|bar|club|party|brewery|wedding) {,0,8} (remember|wobbly|swerving|one eye|lanes|blackout|how i got)',
    '(behind the wheel|at the wheel) after {0,4} (pints|beers|drinks|glasses|wines|shots|cocktails)',
    "(shouldn't|shouldnt|should not) have (driven|drove|been driving|got behind)",
    '(drove|driven|driving) (home|back|to|us) {0,4} after {0,3} (beers|drinks|pints|glasses|wines|drinking|cocktails|margaritas|bottle)',
    `(had|after|drank|necked|sank) {0,5} (beers|drinks|pints|wines|cocktails|${SPIRITS}) {,0,3} (then|and) (drove|driving|drive)`,
  ],
  drugs: [
    '(rolled|smoked|sparked|lit|rolling|smoking) (one|a fat one|up|a jay|a j) (before|after|in|at|on|with|for)',
    '(still|so|too|way too) (high|baked|stoned|tripping|rolling|coming down) from',
    '(tried|took|taken|dropped|dropping) (acid|lsd|shrooms|dmt|molly|mdma|ketamine|ket|ecstasy|cocaine)',
    '(two|three|four|five|few) lines (in|deep) (and|already|lol|by)',
    'sheet of (tabs|acid)',
    `${HALLUCINOGENS} (on|at|with|in) (the|my|a) {0,5} (yesterday|last night|today|weekend|tonight)`,
    `(me|i feel|i felt|feeling) (when|after|on) (doing|taking|dropping|having|i do|i took|on)? ${HALLUCINOGENS}`,
    `(rarest|best|purest|strongest|cleanest|craziest) (${HALLUCINOGENS}|chemical|product|tabs|weed|bud) (i've|ive|i have|we've) (ever)? (had|dealt|tried|sold|smoked|done|taken)`,
    '(had|did|doing|bumped|sniffed|snorted) a (line|bump|key) (before|in|at|off|during|with)',
    `(hotboxed|hotboxing|hot boxed|hot boxing) (${MINE}|in)`,
    "(ain't|aint|got|have|having|i'm|im|running|ran) (got)? (no|low on|out of) weed",
    '(who|who is|where) (got|has|is) (the|a) (plug|gas|loud|za)',
    '(bought|sold|got|copped|scored|picked up) (an|a|half an|half a|my) (eighth|oz|zip|ounce|half oz|gram|baggie|qp)',
    '(growing|grown|grow|got) {0,2} plants in (the|my|our) (attic|loft|closet|tent|basement|shed|garage)',
    '(weed|coke|drug) (delivery|dealer|guy|man) (took|came|comes|is|was|never|just)',
    '(do|take|pop|doing|taking|popping|took|popped) (an|some|two|half|a|my|your|her|his)? (addy|adderall|xan|xanax|perc|molly|vyvanse|oxy) (to|before|and|for|with|in)',
    'half a (pill|tab|xan|perc) (and|before|in|at)',
  ],
  drunk: [
    `(gonna|gunna|going to|about to|bout to|tryna|trying to|finna|wanna|lets|let's|let us|need to|plan is to|imma|ima) (get|be|stay) (so|super|really|absolutely|hella|too|real|very|fucking|completely)? ${DRUNK}`,
    '(stay|staying) drunk',
    `(finish|finishing|finished|killed|killing|polished off|polishing off|demolished|drinking|drank|downed|necked) {0,3} (bottle|box|case|handle|fifth) of (this|that)? ${SPIRITS}`,
    `(bottle|handle|fifth|box|litre|liter|pint|jug) of ${SPIRITS} (left|alone|tonight|to myself|deep|down|gone|later|that can't|to finish|by myself|before)`,
    `(bottles|handles|boxes) of ${SPIRITS} (left|alone|tonight|to myself|deep|down|gone|later|in)`,
    '(went|gone|going|been|back|go|slipped and went) on (a|an|another|s|my)? {0,2} bender',
    'bender (weekend|again|continues|day)',
    '(back|straight back) on the (bottle|booze|drink|sauce|gin|beers)',
    '(niggas|everyone|everybody|we all|yall|we) (is|are|be|all)? drunk (but|already|af|rn|and|tho|as|off)',
    "(i'm|im|i am|got|proper|absolutely|well|still) (proper|absolutely|well|so)? (leathered|steaming|steamin|wrecked on|bladdered|wankered|rat arsed|ratarsed|trollied|mullered)",
    'had to put me to bed',
    '(drank|drunk|emptied) (the)? (entire|whole)? minibar',
    "(don't|dont|can't|cant) throw out (whiskey|good|wine|booze|alcohol)",
    '(gonna|going to) be a {0,3} drunk (night|day|weekend|evening|one)',
  ],
};
