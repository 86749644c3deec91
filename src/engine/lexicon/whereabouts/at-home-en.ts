/** What an empty home, a child left in it and a habit are made of in English: patterns for `compilePhrases`. */
export type AtHomeTag =
  /** Who looks after animals and plants while their people are away. */
  | 'minded'
  /** The home. */
  | 'house'
  /** Nobody in it. */
  | 'void'
  /** A child. */
  | 'child'
  /** Left to themselves. */
  | 'left'
  /** Why, or until when, the grown-ups are out. */
  | 'out'
  /** What somebody does outdoors again and again. */
  | 'habit'
  /** On which days. */
  | 'regular'
  /** Where. */
  | 'spot';

const DAYS = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)';

export const AT_HOME_EN: Readonly<Record<AtHomeTag, readonly string[]>> = {
  minded: [
    '(at|in|to|off to) (the)? (kennels|kennel|cattery|boarding)',
    '(dog|cat|pet|house) (sitter|sitters)',
    '(feeds|feeding|feed|minding|watering|water) (her|him|them|it|the (cat|cats|dog|fish|plants|chickens|rabbit|rabbits))',
    '(cat|dog) (has|got) the run of the house',
  ],
  house: ['(my|our|the) {0,1} (house|flat|place|apartment|home)', '(at|round) ours', '(house|flat) (is|will be)'],
  void: ['(empty|dark|unoccupied|locked up|shut up)', '(nobody|no one|noone|nobody is|not a soul)'],
  child: [
    '(kids|girls|boys|twins|son|daughter|toddler|baby|little one|little ones|children|grandson|granddaughter)',
    '(3|4|5|6|7|8|9|10|11|12) (year|yr|yo)',
  ],
  left: [
    "(left|leaving|i've left) (my|our|the|him|her|them)",
    '(by (themselves|himself|herself)|on (their|his|her) own|alone|unsupervised)',
    '(watching|with) (the|a|his|her|their)? (telly|tv|ipad|cartoons|tablet|netflix|xbox)',
    'fast asleep',
  ],
  out: [
    '(while|till|til|until) (i|i am|we|we are) {0,4} (finish|shift|work|nip|pop|out|get|go|gone|do|at)',
    '(popped|popping|nipped|nipping|pop|nip) (out|to|down|over|in)',
    '(back|home) (by|before|around|at) *',
    '(date night|night shift|late shift|early shift|couple of hours|couple of hrs|couple hrs|couple hours)',
  ],
  habit: [
    '(i|we|me|my daughter|my son|my wife|my husband|the dog) {0,6} (run|jog|swim|walk|walks|cycle|cycles|row|train|swims|runs|ride|rides)',
    'me and (the dog|my dog)',
    '(swim|run|jog|gym|yoga|parkrun|training|dog walk|park run|walk|bike ride|bench)',
  ],
  regular: [
    `every (${DAYS}|morning|evening|night|lunchtime|lunch|day|weekday)`,
    '(mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays)',
  ],
  spot: [
    '(along|round|around|through|by|at|past|up|down) the {0,2} (canal|river|park|lake|pond|lido|pool|track|woods|common|path|station|gym|beach|seafront|towpath|reservoir|bench|cemetery|harbour|pier|loop)',
    '(river|canal|lake|park) path',
    '(same|usual) (bench|lane|route|table|spot|seat|corner|loop)',
  ],
};
