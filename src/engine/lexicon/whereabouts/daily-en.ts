/**
 * Who is at home, who is not, and where somebody can be met, as people say it in passing in English: see absence.ts for
 * what the kinds and patterns mean.
 */
import type { Absence } from './absence.ts';

const FAMILY =
  '(wife|husband|hubby|wifey|partner|boyfriend|girlfriend|bf|gf|fiance|fiancé|fiancee|fiancée|roommate|roommates|flatmate|flatmates|housemate|housemates|parents|mom|mum|dad|folks|the folks|family|other half|missus|old man|mister|hubs)';
const SMALL =
  '(kids|kid|baby|babies|toddler|twins|little ones|little one|bairns|wee ones|children|girls|boys|bump|newborn|dog|dogs|cat|cats|pup|puppy)';
const CHILD =
  '(kid|kids|son|daughter|sons|daughters|child|children|boy|boys|girl|girls|twins|teenager|teen|eldest|oldest|youngest|little one|little ones|12yo|11yo|10yo|9yo|8yo|year old)';
const BY_THEMSELVES =
  '(alone|on (his|her|their) own|by (himself|herself|themselves|themself)|unsupervised|unaccompanied)';
const ALONE = '(alone|all alone|by myself|on my own|on my tod|solo|all by myself)';
const COUNT = '(one|two|three|four|five|six|eight|ten|twelve|fourteen|2|3|4|5|6|7|8|9|10|11|12|14|15|20|21|30)';
const PLACE_ENDS = '(until|till|til|for|this|tonight|tomorrow|from|all|next)';

export const DAILY_EN: readonly (readonly [string, Absence])[] = [
  // who is not at home
  [
    `${FAMILY} (is|are|'s|'re|has been|got|just got|gets)? {0,1} (on nights|on night shift|on night shifts|on the night shift|working nights|works nights|deployed|working away|works away|away with work|on a business trip|on a work trip|on earlies|offshore|on the rigs|at sea)`,
    'family-away',
  ],
  [
    `(my|the|both)? {0,1} ${FAMILY} (are|is|'s|'re)? (gone|away|off|out of town|not around|not here|not home|abroad|overseas) (for|until|till|til|this|all|tonight|next|again|on|at|in)`,
    'family-away',
  ],
  [
    `(wife|husband|hubby|partner|missus|kids|boys|girls|family|parents) (and (the)? (kids|boys|girls|dog|baby))? (are|is|'re|'s|went|have gone|has gone|gone)? (at|to|off to|up at|down at) (the|my|her|his|their)? {0,1} (lake|beach|coast|cabin|in-laws|mothers|mother's|mum's|mums|mom's|parents|grandparents|grandma's|camp|seaside|cottage) (all|until|till|for|this|tonight|next)`,
    'family-away',
  ],
  // who is there alone
  [
    `(first|last|another|second) night (all)? ${ALONE} {0,3} (in|at) (the|my|our|this) {0,3} (house|flat|place|apartment|home|cabin|cottage|studio)`,
    'alone',
  ],
  [`(flying solo|solo parenting|single parenting) {0,5} (this|till|until|tonight|all|for|while|again)`, 'alone'],
  [`(i'm|im|i am|sat|sitting|stood|here) {0,1} (in|at) (the|a)? <place: {1,4}> ${ALONE}`, 'arrived'],
  [
    `(closing|opening|locking|shutting|working|running) (up)? (the|a)? {0,2} (cafe|café|shop|store|bar|pub|salon|station|pharmacy|gym|kiosk|library|office|diner) ${ALONE}`,
    'routine',
  ],
  [
    `${FAMILY} 's (flight|plane|train|boat|ferry|bus) (to|for)? {0,3} (leaves|left|is|took|goes|departs|boards)`,
    'family-gone',
  ],
  [`${FAMILY} (left|leaves|flew|flies|has left|gone|just left) (for|to) <place: {1,3}>`, 'family-gone'],
  [
    `(just|only) (me|us) (and|&|n|with) (the|my|our|a)? {0,2} ${SMALL} (in the|at home|tonight|till|until|til|all|this|for|now|here|left|alone|here alone)`,
    'alone',
  ],
  [
    `(alone|on my own|by myself|solo) (with|w) (the|my|our|a)? {0,2} ${SMALL} (tonight|till|until|til|all|this|for|at home|in the|again)`,
    'alone',
  ],
  ['(holding|hold) (down)? the fort (alone|solo|by myself|on my own|this|tonight|until|till)', 'alone'],
  ['(house|place|flat|apartment|crib|gaff) to (myself|ourselves)', 'alone'],
  [
    '(got|have) (the|an|a) {0,2} (house|place|flat|apartment|crib|gaff) (empty|free) (tonight|this|until|till|for|all)',
    'alone',
  ],
  ['(free house|free gaff|empty house|house is free|gaff is free) (tonight|this|until|till|for|all)', 'alone'],
  [
    '(sleeping|staying|living|spending the night) (here)? (alone|by myself|on my own) (tonight|this week|this weekend|for the first time|until|till|for|in the|in this|in a)',
    'alone',
  ],
  [
    '(home|house) (sick|ill)? (today|all day|alone)? , {0,2} (kids|everyone|husband|wife) (at|is at|are at|in|off at) (school|work)',
    'alone',
  ],
  [
    '(working|closing|opening|doing|on) (the)? {0,2} (shift|closing shift|night shift|close|late|nights|till) (alone|by myself|on my own|solo) {0,6} (tonight|again|tomorrow|till|until|this)',
    'at-place',
  ],
  [
    '(closing|opening|working) (up)? (alone|by myself|on my own|solo) (again|tonight|at|until|till|this|tomorrow)',
    'at-place',
  ],
  [
    "(nearest|no) (neighbour|neighbours|neighbor|neighbors|house|light|light's) {0,4} (mile|miles|km|kilometres|minutes) (away|off)?",
    'left-empty',
  ],
  [
    '(no|without) (signal|neighbors|neighbours|alarm|cameras|locks) {0,1} (no|or) (neighbors|neighbours|alarm|signal|lock|cameras|locks)',
    'empty',
  ],
  // children on their own
  [
    `(my|our|the) {0,3} ${CHILD} (walk|walks|gets|get|take|takes|ride|rides|bike|bikes|waits|wait|catches|goes|go|comes|come|travel|travels) {0,9} ${BY_THEMSELVES}`,
    'child-alone',
  ],
  [
    `(my|our|the) {0,3} ${CHILD} (is|are|'s|'re|will be|stays|stay) {0,2} ${BY_THEMSELVES} (until|till|til|after|at|in|for|every|while|from|tonight)`,
    'child-alone',
  ],
  [
    `(left|leaving|leave) (the|my|our) {0,2} ${CHILD} {0,5} (ipad|tablet|tv|netflix|for a couple|for an hour|for two hours|for a few hours|in charge|home|alone|asleep)`,
    'child-alone',
  ],
  [
    `(my|our|the) {0,3} ${CHILD} (is|are|'s|'re|will be)? (babysitting|watching|minding|looking after) (the|his|her|their) {0,3} (tonight|while|for|until|till)`,
    'child-alone',
  ],
  // nobody in, and doors open
  [
    `(my|our|the) {0,3} ${CHILD} {0,4} (starts|starting|started|begins) (walking|going|getting|taking) {0,7} ${BY_THEMSELVES}`,
    'child-alone',
  ],
  ['(boys|girls|kids|twins|children) {,0,7} (holding|hold) (down)? the fort', 'child-alone'],
  [
    "(front|back|main)? (door|window|gate) (lock|locks|alarm|latch) {0,1} (still|isn't|hasn't|not|is|are) {0,2} (not|broken|fixed|working|bust|busted)",
    'empty',
  ],
  ['(neighbours|neighbors|neighbour|neighbor|next door) (have|has|got) (the|a|our|my|spare) {0,1} (key|keys)', 'away'],
  ["(don't|dont) (rob|burgle|break into) (us|me|our|my)", 'away'],
  ['(house|flat|place|it|home) {0,1} just (sits|stands) (there|empty|idle|dark)', 'left-empty'],
  [`${COUNT} (week|weeks|days|nights|month|months) (in|at|around) (the|my|our)? <place: {1,3}>`, 'leaving'],
  ['fortnight (in|at|on) (the|a)? <place: {1,3}>', 'away'],
  ['(holiday|vacation|vacay|out of office|ooo|annual leave) (mode|mood) (on|activated|engaged|enabled)', 'away'],
  [`${COUNT} (days|weeks|nights) , (no|zero) (laptop|phone|emails|email|work|kids|internet|signal|wifi)`, 'arrived'],
  [
    '(in|on) (the|our|a) (camper|campervan|camper van|motorhome|caravan|narrowboat|canal boat|yacht) (all|for|until|till|from|through)',
    'away',
  ],
  ['(we|i) (leave|fly|set off|head off) at *', 'leaving'],
  [
    "(we're|we are|i'm|i am|im|we'll be|everyone's|everyone is|all) (all)? out (all day|all night|all evening|all week|from|till|until|til) ",
    'away',
  ],
  [
    "(nobody|no one|noone|nobody's|no-one) (is|'s|will be|'ll be)? (in|around|about|home|there|here) (all|until|till|tomorrow|today|this|at the house|from|for)",
    'empty',
  ],
  [
    "(door|doors|gate|window|windows|porch|shed|garage|house|it|it's|its) (is|are|'s)? (always|never|usually|still)? (unlocked|never locked|always open|left open|not locked|open all night|open for the cat)",
    'empty',
  ],
  [
    "(never|don't|dont|forgot to|didn't|can't|doesn't|won't) (even)? (lock|close|shut) (the|our|my) {0,1} (door|doors|house|gate|window|windows|shed|garage|car)",
    'empty',
  ],
  [
    "(back|front|side|top|kitchen|patio|bathroom|bedroom) (door|window|gate) (is|'s)? (doesn't|won't|can't|does not|never|isn't|broken|stuck) {0,1} (shut|lock|close|open|locks|locked|broken)",
    'empty',
  ],
  ['(leaving|leave|left) (the)? {0,1} (door|window|gate|garage) (unlocked|open) (for|while|all|so|tonight)', 'empty'],
  [
    "(key|keys|spare key|spare) (is|are|'s|'re)? (always|still)? (under|in|behind|above|on top of|inside) (the|a|our|my) {0,3} (mat|doormat|pot|flowerpot|plant|gnome|mailbox|letterbox|meter|frame|rock|shed|bbq|door|step|tyre|wheel|porch)",
    'empty',
  ],
  [
    '(gate|door|entry|building|alarm|garage|key safe|lockbox|buzzer) code (is)? * {0,1} (for anyone|for everyone|for those|if you|come in|just)',
    'empty',
  ],
  [
    "(we've|we have|i've|we|i) left the (house|flat|place) (with|and|in|for|until|till|open|unlocked|empty)",
    'left-empty',
  ],
  // trips, told short
  ['(here we come|here i come)', 'leaving'],
  ['next stop :? <place: {1,3}>', 'arrived'],
  [
    `(trip|weekend|getaway|break|hen do|stag do|hens|stag|reunion|holiday|hols) {,0,2} (in|to|at)? <place: {1,3}> ${PLACE_ENDS}`,
    'arrived',
  ],
  [':destination (till|until|til|for the weekend|for the week|for a week|for two weeks|bound|baby)', 'arrived'],
  [
    '(off|away|gone) (to|at|for|up to|down to) {1,4} (until|till|til|thru|through|for a|for the|for two|for three|for four|for 2|for 3|for ten|for 10|all week|all weekend)',
    'away',
  ],
  [
    '(off|away|heading|going|driving|escaping) (to|up to|down to) (the|our|my|a) {0,2} (cabin|cottage|lake|lake house|beach house|in-laws|campsite|caravan|villa|boat|coast|mountains)',
    'leaving',
  ],
  [
    '(two|three|four|five|six|2|3|4|5|6|10|ten) (weeks|days|nights|months) (of|in|off|on|at) (van life|no phone|no internet|sun|sunshine|sand|bliss|freedom|wine|skiing|snow|paradise|the sun|the sea|the road|a cruise|cruising|camping|off grid|island)',
    'away',
  ],
  ['(out of office|ooo|off grid|offline) (from|until|till|til|for|starting|between)', 'away'],
  ['t minus * (days|day|sleeps|hours|weeks)', 'arrived'],
  [
    '(starting|from) (saturday|sunday|monday|tuesday|wednesday|thursday|friday|tomorrow) (we|i)? (will be|are|am)? (in|at) <place: {1,3}>',
    'away',
  ],
  ['(somewhere)? over the (atlantic|pacific|channel|ocean) by', 'leaving'],
  ["(we|i) (won't|wont|will not|aren't|are not|shan't) (be)? (back|home) (until|till|til|before|for)", 'away'],
  [
    "(we're|we are|i'm|i'll be|we'll be|we) (back|home|return|returning) (on|the) (the)? (1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st)",
    'away',
  ],
  [
    '(someone|anyone|somebody|who can|can someone|can anyone|could anyone|need someone to) {0,4} (feed|water|walk|check on|look after|collect|pick up|take in|watch) (our|my|the) {0,1} (cat|cats|dog|dogs|plants|post|mail|parcels|house|chickens|bins|tomatoes|garden) {0,3} (while|until|till|this|next|from|for)',
    'away',
  ],
  ['(dog|cat|pet|house) (sitter|kennels|kennel|boarding) {0,6} (we|i) (leave|fly|go|head)', 'away'],
  [
    "(dog's|dog is|cat's|cats are|dogs are|dog) {0,2} (off)? (to|in|at) (the)? (kennels|kennel|cattery|boarding|my mum's|my mums|grandma's)",
    'left-empty',
  ],
  [
    '(leave|leaving|fly|flying|off|go|going|head|heading) (for|to|out to) <place: {1,3}> (monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    'arrived',
  ],
  [
    'made it (safe|safely|back|out|down|up)? to (the)? <place: {1,2}> (safe|safely|finally|!|in one piece|after)',
    'arrived',
  ],
  [
    '(a|one|two|three|four|five|ten|2|3|4|5|7|10|few) (week|weekend|month|fortnight|days|weeks|nights) (on my own|by myself|alone|solo) in <place: {1,3}>',
    'away',
  ],
  [
    '(off|leave|holiday) (work)? (and|to|so|in) {,0,5} (travel|travelling|traveling|fly|flying|go|going|visit|heading|head) (out|down|over)? (to)? <place: {1,3}>',
    'arrived',
  ],
  [
    '(thinking of|thinking about|planning on|planning to|looking at) (fly|flying|go|going|heading|driving|travelling|traveling) (down|over|up|out)? to (the)? <place: {1,3}>',
    'leaving',
  ],
  [
    "(at|with) my (parents|grandparents|parents'|grandparents'|sister's|brother's|mom's|mum's|dad's|in-laws|in laws|family) {0,1} (in|near) {1,2} (for|till|until|til|all)",
    'away',
  ],
  [
    '(lake house|lakehouse|beach house|cabin|cottage|at the lake|at the beach|camping) all (weekend|week|summer|month|labor|memorial)',
    'away',
  ],
  ['gone (fishing|camping|hiking|skiing|surfing|sailing)', 'leaving'],
  ['(countdown|counting down) , {0,1} * (days|day|sleeps|weeks|hours) (until|till|til|to) <place: {1,3}>', 'arrived'],
  ['(countdown|counting down) : {0,1} * (days|day|sleeps|weeks|hours) (until|till|til|to) <place: {1,3}>', 'arrived'],
  ['(checking|checked) (in)? (in|into|to|at) (to)? (the|our|my)? <place: {1,3}>', 'arrived'],
  ["(i'm|im|i am|we're|we are) (going|off|heading) to (see|watch|hear) {1,4} at (the|a)? <place: {1,3}>", 'at-place'],
  ['(celebrating|celebrate|celebrated) {1,4} (tonight|today|tomorrow|now) (at|in) (the)? <place: {1,3}>', 'arrived'],
  ['^ at (the)? <place: {2,3}> (and|but|where)', 'arrived'],
  ['(hiking|cycling|walking|biking|thru hiking|riding) the <place: {1,2}> (starting|from|this|next|in|on)', 'leaving'],
  ['(walking|cycling|running|jogging) {0,2} (by myself|alone|on my own) {0,6} (now|tonight|rn|right now)', 'alone'],
  [
    '(leaving|flying|heading out) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|today) (for|to) <place: {1,3}>',
    'arrived',
  ],
  [
    "(i'm|im|i am|me) (here)? (on my own|by myself|all alone|alone) {0,3} (until|till|til|for * (days|nights|weeks)|with two|with the kids|with the baby)",
    'alone',
  ],
  ['(close|closing|lock|locking) up {0,3} (alone|by myself|on my own)', 'routine'],
  [
    '^ (queueing|queuing|waiting|sitting|stood|sat|standing|chilling|parked|camped|camping|stuck) (here|up|down|about)? (at|in|outside) (the)? <place: {1,2}>',
    'arrived',
  ],
  ['(at|by|near) gate *', 'arrived'],
  ['(bye bye|goodbye|so long) <place: {1,2}> (for|until|see|back|til|till)', 'away'],
  ['(setting|set|heading|head) off {0,6} (for|to) <place: {1,3}>', 'leaving'],
  [
    '(got|hopped|caught|boarding|just|currently|stuck|sat|sitting) {0,2} on (the|a|my) {0,2} (ferry|train|flight|bus|coach|plane) to <place: {1,3}>',
    'arrived',
  ],
  ['(whole|entire) {0,2} (floor|building|office|house|place|flat|apartment) to myself', 'alone'],
  [
    '(nobody|no one|noone) (in|at) (the|our|my) {0,1} (house|flat|place|apartment|home) (till|until|til|for|all|this)',
    'empty',
  ],
  [
    `my ${FAMILY} (has|have|'s|'ve)? (just)? (gone|flown|left|travelled|traveled|moved out|driven) (to|for|off to) <place: {1,3}>`,
    'family-away',
  ],
  ["(he's|she's|he is|she is|they're) away {0,4} for * (weeks|days|months|nights)", 'family-away'],
  [
    "(power|alarm|lights) (is|are|'s)? out (on|in|at) (our|my) (street|house|road|building) {,0,5} (alone|by myself|on my own)",
    'alone',
  ],
  // where somebody can be met
  ['(if any|if anyone|if anybody) {0,3} (fancy|fancies|nearby|is near|wants to join|want to join)', 'at-place'],
  [
    '(sat|sitting|stood|standing|waiting|queueing|queuing|in the queue|stuck|chilling|camped|parked) {0,2} (at|in|by|outside|near) (the)? {0,1} (gate|terminal|departures|arrivals|platform|seat|row|carriage|coach) *',
    'arrived',
  ],
  [
    '(gate|terminal|platform|seat|carriage) * (at|in)? (heathrow|gatwick|stansted|jfk|lax|cdg|orly|schiphol|airport|waiting|with a)',
    'arrived',
  ],
  [
    '(room|suite|cabin|stand|booth|table|seat|pitch|plot|hall) (number|no)? * {0,8} (hit me up|come say|say hi|find me|come find|all week|all day|all weekend|until|till|come by|swing by|if you|if anyone)',
    'arrived',
  ],
  [
    "(you'll|you will|you can|u can|come|can) (find|catch|meet|see|join) (me|us) (on|at|in|by|outside|near) (the|stand|booth)? *",
    'at-place',
  ],
  ['(currently|right now|now|still|rn|just|back) (at|in|outside|down|sat in|sat at) (the)? <place: {1,4}>', 'at-place'],
  ['^ (at|in|outside) (the)? <place: {1,4}> (on|till|until|til|for|if|right|now|tonight|rn|come)', 'arrived'],
  ['(come say hi|come say hello|come and say hi|come find me|swing by if)', 'at-place'],
  [
    "(i'm|im|i am|i'll be|we're|we'll be|i) (at|outside) (the)? {1,4} (every|each) (morning|evening|night|day|monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
    'routine',
  ],
  [
    '(on|at|in) (the)? {1,5} every (monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|evening|weekday) (if|at|come|from)',
    'routine',
  ],
  [
    '(my|the|our) (usual|regular|daily|nightly|morning|evening) {0,2} (5k|10k|run|jog|walk|route|loop|swim|ride)',
    'at-place',
  ],
  [
    '(running|jogging|cycling|swimming|walking|hiking) (the|along the|on the|round the|around the|in the) {1,3} (alone|solo|by myself|on my own) (in|at|tonight|now|every|tomorrow|before)',
    'routine',
  ],
  [
    '(i|we) (run|jog|walk|swim|cycle|train|row) (the|along|around|round|at|in|through|my) {1,4} (every|each) (morning|evening|night|day|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    'routine',
  ],
];
