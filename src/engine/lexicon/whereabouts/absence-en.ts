/** How people say in English that they are away, alone, or somewhere: see absence.ts for what the kinds and patterns mean. */
import type { Absence } from './absence.ts';

const ME =
  "(i'm|im|i am|we're|we are|i'll be|we'll be|i will be|we will be|me and {1,2} are|ima be|my family and i are)";
const HOME = '(house|home|flat|apartment|apt|place|condo)';
const CHILD =
  '(kid|kids|son|daughter|sons|daughters|child|children|baby|toddler|little one|little ones|boy|boys|girl|girls|twins|teenager)';
const FAMILY =
  '(wife|husband|hubby|wifey|missus|partner|boyfriend|girlfriend|bf|gf|fiance|fiancé|fiancee|fiancée|roommate|roommates|flatmate|flatmates|housemate|housemates|parents|rents|mom|mum|dad|mother|father|folks|family|other half|better half|spouse)';

export const EMPTY_EN: readonly string[] = [
  `(my|our|the|mum's|mom's) ${HOME} (is|'s|will be|'ll be|sits|stands|is gonna be|is going to be) (all|completely|totally|just)? (empty|unattended|unoccupied|vacant|unlocked)`,
  `(leave|leaving|left) (my|our|the) (house|flat|apartment|home|front door|back door) (empty|unlocked|unattended|open all)`,
  "(nobody|no one|noone|no-one) (is|'s|will be|'ll be|is gonna be) (at)? home",
  "(nobody|no one|noone|no-one) (is|'s|will be|'ll be) (in|at) (my|our|the) (house|flat|apartment)",
  `(key|keys) (is|are|'s) (under|in|behind) (the|a) (mat|doormat|door mat|flower pot|flowerpot|plant pot|pot|letterbox|mailbox|meter box|rock|gnome)`,
  `(alarm|burglar alarm|security camera|cameras) (is|are) (broken|off|not working|down) (at|in)? (home|my house|our house|the house)?`,
];

export const ALONE_EN: readonly (readonly [string, Absence])[] = [
  [
    `(my|our|the) {0,2} ${CHILD} (is|are|'s|'re|will be|stay|stays|staying) (home alone|alone at home|at home alone|alone in the house|home by himself|home by herself|home by themselves|on their own at home)`,
    'child-alone',
  ],
  ['home alone', 'alone'],
  ['alone at home', 'alone'],
  ['(the|this|my|our) (whole|entire|big)? (house|place|flat|apartment|crib) (all)? to (myself|ourselves)', 'alone'],
  [
    `my {0,1} ${FAMILY} (is|are|'s|'re|will be) (away|out of town|out of the country|gone|abroad|overseas|travelling|traveling|on a trip|on a business trip|deployed|on holiday|on vacation|out for|not home|not here)`,
    'family-away',
  ],
  [
    `${FAMILY} (is|are|'s|'re) (at|with|to|visiting|staying with|staying at) (her|his|their) {0,1} (mother|mum|mom|dad|parents|sister|brother|family|folks) {0,2} (until|till|til|for|this|over|all)`,
    'family-away',
  ],
  [
    `(my|the)? {0,1} ${FAMILY} (is|are|'s|'re)? (leaving|flying|off|heading|headed|going) (for|to|out to|away to) <place: {1,3}>`,
    'family-away',
  ],
];

export const AWAY_EN: readonly (readonly [string, Absence])[] = [
  [
    `${ME} (currently|still|finally|actually|now|just|all|both)? away (until|till|til|for|from|this|next|all|on holiday|over|with|in|at|right now|now|atm|tonight|tomorrow)`,
    'away',
  ],
  [`${ME} (currently|still|finally|now)? (going to be)? out of (town|the country|state) `, 'away'],
  ['out of (town|the country) (until|till|til|for|from|this|next|all|over|on)', 'away'],
  [
    `${ME} (currently|still|finally|officially|now|off|off on|away on|going)? on (a|my|our|the)? (well deserved|much needed|family|little|short|long|two week|week long|summer|winter)? (holiday|holidays|vacation|vacay|hols|honeymoon|cruise|roadtrip|road trip|business trip|work trip|annual leave|city break|staycation)`,
    'away',
  ],
  ['on (holiday|vacation|vacay|honeymoon) (in|at|with|until|till|til|for|this|next|right now|now|from)', 'away'],
  [
    "while (i'm|im|i am|we're|we are) (away|gone|on holiday|on vacation|out of town|abroad|overseas|travelling|traveling|in <place: {1,2}>)",
    'away',
  ],
  [
    '(travelling|traveling|backpacking|road tripping|roadtripping) (alone|solo|with my|with our|with the fam|around <place: {1,2}>|in <place: {1,2}>|through <place: {1,2}>|across <place: {1,2}>)',
    'away',
  ],
  [
    '(vacation|vacay|holiday|hols|roadtrip|road trip|cruise|honeymoon|camping) (time|mode|mood|vibes) (activated|on|started|begins|starts|@|!|has begun)',
    'away',
  ],
  [
    '(looking after|taking care of|watching|feeding|minding) (my|our|the) (cat|cats|dog|dogs|house|plants|pets|kids|place|apartment|flat|home) (while|until|till|for the week|this week|next week)',
    'away',
  ],
];

export const LEAVING_EN: readonly (readonly [string, Absence])[] = [
  [
    `(${ME}|we|i) (all|finally|currently|actually|just|both|now|already)? (leaving|leave|flying|fly|fly out|flying out|heading|headed|head|head off|heading off|heading out|travelling|traveling|travel|driving|drive|sailing|set off|setting off|jetting off|off) (out|off|down|up|over|back)? (for|to) (the|my|our)? <place: {1,3}>`,
    'leaving',
  ],
  [
    '(flying|jetting|jetting off|flying out|heading out|heading off|heading|headed|leaving|driving|off) (out|off|down|up|over|back)? (for|to) (the|my|our)? <place: {1,3}>',
    'leaving',
  ],
  [
    '(flying|fly|flying out|fly out|leaving|we leave|i leave|heading out|heading off|departing|jetting off|we fly|i fly|travelling|traveling) (out)? (tomorrow|tonight|on|next|this|first thing|in the morning|early|today|in (a|one|two|three|four|five|1|2|3|4|5|6|7|8|9|10) (hour|hours|day|days|week|weeks))',
    'leaving',
  ],
  [
    `${ME} (going|off) (camping|backpacking|skiing|travelling|traveling|sailing|hiking|interrailing|abroad|overseas|away) (in|to|for|with|next|this|tomorrow|on|from|over|around|alone)`,
    'leaving',
  ],
  [`${ME} going (back|over|down|up|out)? to (the|a|my|our)? <place: {1,3}>`, 'leaving'],
  [
    "(i'm|we're|i am|we are|i'll be|we'll be) (taking|planning|doing|having|booking|organising|organizing) (a|an|my|our) {0,3} (holiday|vacation|trip|road trip|roadtrip|cruise|getaway|honeymoon|weekend away|city break|tour)",
    'leaving',
  ],
  [
    '^ (a|one|two|three|four|five|six|seven|ten|2|3|4|5|6|7|8|9|10|12|14|24|36|48|72)? (week|weekend|month|fortnight|days|weeks|nights|hours) (alone|solo|off|away|trip)? in <place: {1,3}>',
    'arrived',
  ],
  ['^ (vacation|holiday|trip) (ideas|plans|tips|advice|itinerary|recommendations) (for|in|to) {1,3}', 'arrived'],
  [
    '(my|our) (trip|holiday|vacation|honeymoon|cruise|flight) (to <place: {1,3}>)? (is|starts|begins|in|next|tomorrow|this)',
    'leaving',
  ],
  [
    '(packing|packed|all packed|supplies|bags packed|all set|ready) for {0,1} (houseboating|camping|glamping|the cabin|the lake|the beach|vacation|holiday|the cruise|<place: {1,2}>)',
    'leaving',
  ],
];

/** Without "I am": how posts begin. */
export const HEADED_EN: readonly (readonly [string, Absence])[] = [
  [
    '(finally|officially|currently|still|already|so|now) on (vacation|holiday|holidays|vacay|hols|honeymoon|annual leave)',
    'away',
  ],
  ['^ on (vacation|holiday|vacay|hols|honeymoon|annual leave)', 'away'],
  [
    '^ (going|travelling|traveling|heading|road trip|roadtrip|trip|flight|weekend trip|getaway|cruise|train) (back|over|down|up|out)? to (the|my|our)? <place: {1,3}>',
    'leaving',
  ],
  [
    '^ (planning|booked|booking|organising|organizing|finally booked|just booked) (a|an|our|my|another) {0,2} (trip|holiday|vacation|getaway|honeymoon|cruise|tour|visit|flight|weekend) (to|in|around|for) <place: {1,3}>',
    'leaving',
  ],
  ['^ (visiting|touring|exploring|taking {1,4} to) <place: {1,3}>', 'leaving'],
  [
    `(${ME}|i will|we will|we'll|i'll) (be)? (visiting|visit|touring|taking {1,3} to|bringing {1,3} to) <place: {1,3}>`,
    'leaving',
  ],
  [
    '^ (chilling|chillin|relaxing|partying|sunbathing|exploring|enjoying|back|here|first time|last night|first day|first night) in <place: {1,3}>',
    'leaving',
  ],
  ['^ in <place: {1,3}> (for|until|till|this|right|with|tonight|now)', 'leaving'],
  [
    "(stuck|sitting|waiting|stranded|delayed|layover|chilling) (here)? (in|at) (lax|jfk|ohare|o'hare|heathrow|gatwick|stansted|cdg|orly|roissy|schiphol|sfo|ord|dfw|atl|newark|laguardia)",
    'arrived',
  ],
  [
    '^ (only|just)? (one|two|three|four|five|six|seven|ten|1|2|3|4|5|6|7|8|9|10|12|14|20|30) (more)? (days|day|sleeps|sleep|weeks|week|hours|hrs) (until|till|til|to|before) (we|i|my|our|the)? (go|leave|fly|head|vacation|holiday|trip|<place: {1,3}>)',
    'arrived',
  ],
  [
    "(so|super|very)? (excited|stoked|pumped|can't wait|ready) (for|to go to|to visit|to be in|to see) <place: {1,3}> (next|tomorrow|this|in|on)",
    'leaving',
  ],
  [
    `(husband|hubby|wife|wifey|boyfriend|girlfriend|parents|roommate|roommates|flatmate|bf|gf) (is|are|'s|'re) (away|out of town|travelling|traveling|on a (work|business) trip|working away|gone (for|until|this|all))`,
    'family-away',
  ],
  [`(house|home|flat|apartment) (is|'s|will be) (all|completely)? (empty|unattended)`, 'left-empty'],
];
