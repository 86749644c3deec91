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
  // who is there alone
  [
    `(just|only) (me|us) (and|&|n|with) (the|my|our|a)? {0,2} ${SMALL} (in the|at home|tonight|till|until|til|all|this|for|now|here|left|alone|here alone)`,
    'alone',
  ],
  ['(house|place|flat|apartment|crib|gaff) to (myself|ourselves)', 'alone'],
  [
    '(closing|opening|working) (up)? (alone|by myself|on my own|solo) (again|tonight|at|until|till|this|tomorrow)',
    'at-place',
  ],
  [
    "(nearest|no) (neighbour|neighbours|neighbor|neighbors|house|light|light's) {0,4} (mile|miles|km|kilometres|minutes) (away|off)?",
    'left-empty',
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
  // nobody in, and doors open
  [`${COUNT} (week|weeks|days|nights|month|months) (in|at|around) (the|my|our)? <place: {1,3}>`, 'leaving'],
  [
    "(nobody|no one|noone|nobody's|no-one) (is|'s|will be|'ll be)? (in|around|about|home|there|here) (all|until|till|tomorrow|today|this|at the house|from|for)",
    'empty',
  ],
  [
    "(door|doors|gate|window|windows|porch|shed|garage|house|it|it's|its) (is|are|'s)? (always|never|usually|still)? (unlocked|never locked|always open|left open|not locked|open all night|open for the cat)",
    'empty',
  ],
  [
    "(back|front|side|top|kitchen|patio|bathroom|bedroom) (door|window|gate) (is|'s)? (doesn't|won't|can't|does not|never|isn't|broken|stuck) {0,1} (shut|lock|close|open|locks|locked|broken)",
    'empty',
  ],
  [
    "(key|keys|spare key|spare) (is|are|'s|'re)? (always|still)? (under|in|behind|above|on top of|inside) (the|a|our|my) {0,3} (mat|doormat|pot|flowerpot|plant|gnome|mailbox|letterbox|meter|frame|rock|shed|bbq|door|step|tyre|wheel|porch)",
    'empty',
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
  ['(out of office|ooo|off grid|offline) (from|until|till|til|for|starting|between)', 'away'],
  [
    '(leave|leaving|fly|flying|off|go|going|head|heading) (for|to|out to) <place: {1,3}> (monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    'arrived',
  ],
  [
    '(off|leave|holiday) (work)? (and|to|so|in) {,0,5} (travel|travelling|traveling|fly|flying|go|going|visit|heading|head) (out|down|over)? (to)? <place: {1,3}>',
    'arrived',
  ],
  [
    '(thinking of|thinking about|planning on|planning to|looking at) (fly|flying|go|going|heading|driving|travelling|traveling) (down|over|up|out)? to (the)? <place: {1,3}>',
    'leaving',
  ],
  ['(checking|checked) (in)? (in|into|to|at) (to)? (the|our|my)? <place: {1,3}>', 'arrived'],
  ['^ at (the)? <place: {2,3}> (and|but|where)', 'arrived'],
  [
    "(i'm|im|i am|me) (here)? (on my own|by myself|all alone|alone) {0,3} (until|till|til|for * (days|nights|weeks)|with two|with the kids|with the baby)",
    'alone',
  ],
  [
    '^ (queueing|queuing|waiting|sitting|stood|sat|standing|chilling|parked|camped|camping|stuck) (here|up|down|about)? (at|in|outside) (the)? <place: {1,2}>',
    'arrived',
  ],
  ['(at|by|near) gate *', 'arrived'],
  ['(bye bye|goodbye|so long) <place: {1,2}> (for|until|see|back|til|till)', 'away'],
  // where somebody can be met
  [
    '(sat|sitting|stood|standing|waiting|queueing|queuing|in the queue|stuck|chilling|camped|parked) {0,2} (at|in|by|outside|near) (the)? {0,1} (gate|terminal|departures|arrivals|platform|seat|row|carriage|coach) *',
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
    '(my|the|our) (usual|regular|daily|nightly|morning|evening) {0,2} (5k|10k|run|jog|walk|route|loop|swim|ride)',
    'at-place',
  ],
];
