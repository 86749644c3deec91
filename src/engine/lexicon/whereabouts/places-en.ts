/** How people say in English that they have arrived, or where they will be: see absence.ts for what the kinds and patterns mean. */
import type { Absence } from './absence.ts';

export const ARRIVED_EN: readonly (readonly [string, Absence])[] = [
  [
    '(just|finally|safely) (landed|arrived|checked in|checked into|touched down|got|made it|pulled in|docked) (safe|safely)? (in|at|to|into|back in) (the|our|my)? <place: {1,3}>',
    'arrived',
  ],
  [
    "(i've|we've|i have|we have) (just|finally|safely)? (landed|arrived|checked in|touched down) (in|at|to) (the|our|my)? <place: {1,3}>",
    'arrived',
  ],
  ['(landed|arrived|touched down) (safe|safely|at last)? (in|at) <place: {1,3}>', 'arrived'],
  [
    '(stuck|stranded|waiting|sitting|chilling|delayed|trapped|sleeping) (here)? (in|at) (the|an)? {0,2} (airport|station|gate|terminal|hospital)',
    'arrived',
  ],
  [
    '(at|in) (the)? {0,2} airport (waiting|again|now|already|headed|heading|on my way|on our way|ready|bound|about)',
    'arrived',
  ],
  [
    '(boarding|about to board|ready to board|about to take off|waiting to board) (my|our|the|a)? {0,1} (flight|plane|train|ship|cruise|now|soon|for)?',
    'arrived',
  ],
  [
    "(i'm|im|i am|we're|we are|currently|still) (currently|still|finally|now|also|just|all)? in <place: {1,2}> (right now|rn|atm|at the moment|today|tonight|until|till|for|this|with)",
    'arrived',
  ],
  ['eta *', 'arrived'],
  [
    '(on the road|on my way|on our way|en route|driving|heading) (up|down|over|back)? to <place: {1,3}> {,0,6} (be there|arrive|arriving|get there|there) (around|at|by|about|for|in)',
    'arrived',
  ],
  ['(at|from) (the)? <place: {2,3}> (and|&) (this|the) (place|beach|view|line|queue|food)', 'arrived'],
];

export const AT_PLACE_EN: readonly (readonly [string, Absence])[] = [
  [
    '(days|nights|weeks|week|weekend) (hiking|camping|backpacking|trekking|skiing|cycling|sailing|climbing|driving) (in|around|through|across) (the)? <place: {1,3}>',
    'leaving',
  ],
  [
    "(i'll|we'll|i will|we will|i'm gonna|we're gonna|i'm going to|we're going to) be (at|in|down at|over at|staying at|staying in|performing at|playing at) (the)? <place: {1,4}>",
    'at-place',
  ],
  [
    '(come (say hi|find|see|meet|join) (me|us)|meet me|find me|come find us|meet us) (at|in|outside) (the)? <place: {1,4}>',
    'at-place',
  ],
  [
    '(attending|spending my birthday|celebrating my birthday|having dinner|having lunch|spending the (night|day|weekend)) {0,3} (at|in) (the)? <place: {1,4}>',
    'arrived',
  ],
  [
    "(i'm|im|i am|we're|we are) (at|in|down at|over at|sitting in|sat in|sitting at) (the)? <place: {1,4}> (right now|rn|now|tonight|with|waiting|alone|by myself)",
    'at-place',
  ],
  ['(pregaming|pre gaming|drinking|partying|drinks|party|afterparty) {0,3} (at) (the)? <place: {1,4}>', 'arrived'],
  [
    '(i|we) (run|jog|walk|walk my dog|walk the dog|go running|go for a run|cycle) (alone|by myself)? {0,5} (every|each) (morning|evening|night|day)',
    'routine',
  ],
];
