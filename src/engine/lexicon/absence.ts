/**
 * How people say that they are not at home, alone, or somewhere just now: patterns for `compilePhrases`. A captured
 * <place: ...> has to look like a place (a capital letter, or a known destination). A pattern that begins with ^ counts
 * only at the start of a sentence, where the author leaves "I am" out.
 */

export type Absence =
  /** Nobody is at home. */
  | 'empty'
  /** An empty house is named; counts with a time. */
  | 'left-empty'
  /** A child is alone. */
  | 'child-alone'
  /** The author is alone. */
  | 'alone'
  /** Somebody of the household is away. */
  | 'family-away'
  /** The author is away. */
  | 'away'
  /** The author goes away; counts with a time. */
  | 'leaving'
  /** The author has just got somewhere, or is on the way. */
  | 'arrived'
  /** The author is or will be at a place; counts with a time. */
  | 'at-place'
  /** Where the author is at a regular time. */
  | 'routine';

const ME =
  "(i'm|im|i am|we're|we are|i'll be|we'll be|i will be|we will be|me and {1,2} are|ima be|my family and i are)";
const HOME = '(house|home|flat|apartment|apt|place|condo)';
const CHILD =
  '(kid|kids|son|daughter|sons|daughters|child|children|baby|toddler|little one|little ones|boy|boys|girl|girls|twins|teenager)';
const FAMILY =
  '(wife|husband|hubby|wifey|partner|boyfriend|girlfriend|bf|gf|fiance|fiancé|fiancee|fiancée|roommate|roommates|flatmate|flatmates|housemate|housemates|parents|mom|mum|dad|mother|father|folks|family|other half|better half|spouse)';

export const EMPTY_EN: readonly string[] = [
  `(my|our|the|mum's|mom's) ${HOME} (is|'s|will be|'ll be|sits|stands|is gonna be|is going to be) (all|completely|totally|just)? (empty|unattended|unoccupied|vacant|unlocked)`,
  `(leave|leaving|left) (my|our|the) (house|flat|apartment|home|front door|back door) (empty|unlocked|unattended|open all)`,
  "(nobody|no one|noone|no-one) (is|'s|will be|'ll be|is gonna be) (at)? home",
  "(nobody|no one|noone|no-one) (is|'s|will be|'ll be) (in|at) (my|our|the) (house|flat|apartment)",
  `(key|keys) (is|are|'s) (under|in|behind) (the|a) (mat|doormat|door mat|flower pot|flowerpot|plant pot|pot|letterbox|mailbox|meter box|rock|gnome)`,
  `(alarm|burglar alarm|security camera|cameras) (is|are) (broken|off|not working|down) (at|in)? (home|my house|our house|the house)?`,
];

export const ALONE_EN: readonly (readonly [string, Absence])[] = [
  ['(empty|unattended) (house|flat|apartment|home) (all|until|till|for|this|tonight|while|next)', 'left-empty'],
  [
    `(my|our|the) {0,2} ${CHILD} (is|are|'s|'re|will be|stay|stays|staying) (home alone|alone at home|at home alone|alone in the house|home by himself|home by herself|home by themselves|on their own at home)`,
    'child-alone',
  ],
  [
    `(leave|leaving|left) (my|our|the) {0,2} ${CHILD} (home alone|alone at home|at home alone|home by himself|home by herself|home by themselves)`,
    'child-alone',
  ],
  ['home alone', 'alone'],
  ['alone at home', 'alone'],
  ['at home alone', 'alone'],
  ['alone in (the|my|our|this) (big|huge|empty|old|whole)? (house|flat|apartment|cabin|hotel|room)', 'alone'],
  ['(the|this|my|our) (whole|entire|big)? (house|place|flat|apartment|crib) (all)? to (myself|ourselves)', 'alone'],
  [
    '(on my own|by myself|all alone) (at home|in the house|in the flat|tonight|all night|this weekend|all weekend|for the weekend|all week|for the week|for the night)',
    'alone',
  ],
  ['(walking|jogging|running) home (all)? alone', 'routine'],
  [
    `my {0,1} ${FAMILY} (is|are|'s|'re|will be) (away|out of town|out of the country|gone|abroad|overseas|travelling|traveling|on a trip|on a business trip|deployed|on holiday|on vacation|out for|not home|not here)`,
    'family-away',
  ],
  [
    `(my|the)? {0,1} ${FAMILY} (is|are|'s|'re)? (leaving|flying|off|heading|headed|going) (for|to|out to|away to) <place: {1,3}>`,
    'family-away',
  ],
  [
    `(my|the) {0,1} ${FAMILY} (is|are|'s|'re) (going away|flying out|leaving (tomorrow|tonight|today|on|next|this)) `,
    'family-away',
  ],
];

export const AWAY_EN: readonly (readonly [string, Absence])[] = [
  [
    `${ME} (currently|still|finally|actually|now|just|all|both)? away (until|till|til|for|from|this|next|all|on holiday|over|with|in|at|right now|now|atm|tonight|tomorrow)`,
    'away',
  ],
  ['away from home (until|till|til|for|from|this|next|all|over|right now|at the moment)', 'away'],
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
  ["(i|we) (won't|will not) be (home|back home|at home|back) (until|till|til|before|for|tonight|this|next)", 'away'],
  [
    `${ME} (currently|finally|still)? (abroad|overseas|travelling|traveling|backpacking|camping|vacationing|holidaying|road tripping|roadtripping) (alone|solo|with|in|around|through|across|until|till|for|this|by)`,
    'away',
  ],
  [
    '(travelling|traveling|backpacking|road tripping|roadtripping) (alone|solo|with my|with our|with the fam|around <place: {1,2}>|in <place: {1,2}>|through <place: {1,2}>|across <place: {1,2}>)',
    'away',
  ],
  ['(my|a|our|first|taking a) solo (trip|travel|travels|vacation|road trip) (to|in|around|next|this)', 'leaving'],
  [
    '(vacation|vacay|holiday|hols|roadtrip|road trip|cruise|honeymoon|camping) (time|mode|mood|vibes) (activated|on|started|begins|starts|@|!|has begun)',
    'away',
  ],
  [
    '(vacation|vacay|holiday|honeymoon|roadtrip|road trip) (starts|started|begins|has started|has begun|is on) (now|today|tomorrow|tonight)?',
    'away',
  ],
  [
    '(looking after|taking care of|watching|feeding|minding) (my|our|the) (cat|cats|dog|dogs|house|plants|pets|kids|place|apartment|flat|home) (while|until|till|for the week|this week|next week)',
    'away',
  ],
  [
    '(house sitter|house sitting for me|cat sitter|dog sitter|house-sitting for us) (while|until|this|next|for)',
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
    "(my|our|the) (flight|plane|train|ferry|bus|cruise|ship|boat) (leaves|departs|is|takes off|'s|boards) (at|in|on|tomorrow|tonight|this|early|first thing|next)",
    'leaving',
  ],
  [
    '(flying|fly|flying out|fly out|leaving|we leave|i leave|heading out|heading off|departing|jetting off|we fly|i fly|travelling|traveling) (out)? (tomorrow|tonight|on|next|this|first thing|in the morning|early|today|in (a|one|two|three|four|five|1|2|3|4|5|6|7|8|9|10) (hour|hours|day|days|week|weeks))',
    'leaving',
  ],
  [
    `${ME} (finally|actually|really|all)? going (on|away|off) (on|for|with)? (a|my|our)? (first|big|little|family|solo|two week|week long|long|short|much needed)? (holiday|holidays|vacation|vacay|trip|cruise|honeymoon|road trip|roadtrip|camping trip|weekend|few days|week|backpacking|retreat|safari)`,
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
  [
    "(we've|we have|i've|i have) (got)? (a|our|my)? {0,2} (trip|holiday|vacation|cruise|flight|road trip) (to <place: {1,3}>|booked|planned|coming up|next|tomorrow|this)",
    'leaving',
  ],
  ['^ (vacation|holiday|trip) (ideas|plans|tips|advice|itinerary|recommendations) (for|in|to) {1,3}', 'arrived'],
  [
    '(my|our) (trip|holiday|vacation|honeymoon|cruise|flight) (to <place: {1,3}>)? (is|starts|begins|in|next|tomorrow|this)',
    'leaving',
  ],
  [
    "(can't wait|counting down|countdown|so excited|excited|packed|packing|all packed|bags packed|suitcase packed|bags are packed) (for|to|until) (my|our)? {0,2} (trip|holiday|vacation|vacay|cruise|honeymoon|getaway|beach|weekend away)",
    'leaving',
  ],
  [
    '(packing|packed|all packed|supplies|bags packed|all set|ready) for {0,1} (houseboating|camping|glamping|the cabin|the lake|the beach|vacation|holiday|the cruise|<place: {1,2}>)',
    'leaving',
  ],
];

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
  [
    '(driving|riding|on the road|on our way|on my way|en route|heading) (up|down|over|back|home)? to <place: {1,3}> , {,0,9} eta',
    'arrived',
  ],
  ['eta *', 'arrived'],
  [
    "(i'm|im|i am|we're|we are) (here|staying|checked in) (at|in) (the)? <place: {1,3}> (until|till|for|tonight|right now|now|with|room)",
    'arrived',
  ],
  ['(at|from) (the)? <place: {2,3}> (and|&) (this|the) (place|beach|view|line|queue|food)', 'arrived'],
];

export const AT_PLACE_EN: readonly (readonly [string, Absence])[] = [
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
    "(at|in) (the)? (lax|jfk|ohare|o'hare|heathrow|gatwick|stansted|cdg|orly|roissy|schiphol|sfo|ord|dfw|atl|newark|laguardia) (airport|waiting|for|about|right|now|with|again|delayed|,)",
    'arrived',
  ],
  [
    "(stuck|sitting|waiting|stranded|delayed|layover|chilling) (here)? (in|at) (lax|jfk|ohare|o'hare|heathrow|gatwick|stansted|cdg|orly|roissy|schiphol|sfo|ord|dfw|atl|newark|laguardia)",
    'arrived',
  ],
  [
    "(spending|we're spending|i'm spending|we spend) (the|this|my|our|next|a|two|three|2|3) {0,2} (weekend|week|summer|month|days|holidays|christmas|easter|night|break) (in|at|with|on) (the|my|our|some)? {0,3} (place|parents|family|cabin|cottage|lake|beach|grandparents|grandma|in-laws|<place: {1,3}>)",
    'arrived',
  ],
  ["(i'm|im|i am|we're|we are|i'll be|we'll be) (back)? in town (until|till|for|this|next|from|tonight)", 'arrived'],
  [
    "(anyone|anybody|who is|who's|who) (else)? (in|around|near) <place: {1,2}> (this|next|tonight|tomorrow|on|for|right)",
    'leaving',
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

/** The same in French. */
export const HEADED_FR: readonly (readonly [string, Absence])[] = [
  [
    "^ (partis|parti|partie|parties|de retour|posés|posé|posée|installés|installé|installée|bien installés|bien installé|bien installée) (en|à|au|aux|pour|dans|chez) (l'|la|le|les)? <place: {1,3}>",
    'away',
  ],
  ["^ (absent|absente|absents|absentes) (jusqu'au|jusqu'à|du|pour|toute|tout|cette|ce|la semaine)", 'away'],
  ["(installé|installée|installés|installées) (à|au|dans|en) (l'|la|le|les|notre)? <place: {1,3}>", 'arrived'],
  [
    "^ (petit|petite|long|grand)? (en)? (week-end|escapade|séjour|vacances|voyage|congés|croisière) (en amoureux|en famille|entre amis|entre copines|entre potes|prolongé)? (à|en|au|aux|dans|chez) (l'|la|le|les)? <place: {1,3}>",
    'arrived',
  ],
  ['(enfin|officiellement|ça y est) (en)? (vacances|congés)', 'away'],
  ["^ (à l'aéroport|à la gare|dans l'avion|dans le train|dans le tgv|dans le ferry|dans le car|en gare)", 'leaving'],
  [
    "(à l'aéroport|dans l'avion|dans le train|dans le tgv|dans le ferry|dans le car|dans la voiture) ,? (pour|direction|vers) (la|le|les|l')? <place: {1,3}>",
    'arrived',
  ],
  [
    "(je suis|j'suis|on est|nous sommes|nous voilà|me voilà) en route (pour|vers) (la|le|les|l')? <place: {1,3}>",
    'arrived',
  ],
  ["direction (la|le|les|l')? <place: {1,3}>", 'leaving'],
  [
    "(je|j'|on|nous) (pars|part|partons|repars|repart) {1,3} (en|à|au|aux|dans|chez) (la|le|les|l')? <place: {1,3}>",
    'leaving',
  ],
  [
    "(je|j'|on|nous) (passe|passons|vais passer|va passer|passerai|passera) (le|la|mes|nos|les|deux|trois|une|quelques|ce|cette) {0,2} (week-end|semaine|vacances|jours|fêtes|nuit|nuits) (à|au|aux|en|chez|dans) ",
    'arrived',
  ],
  ["(je rentre|j'rentre|je marche|je suis dehors) (à pied|chez moi)? (tout|toute) (seul|seule)", 'routine'],
  ['(départ|vacances|voyage|vol|avion) j (1|2|3|4|5|6|7|8|9|10|15|20|30)', 'arrived'],
  [
    '(j|j -) (1|2|3|4|5|6|7|8|9|10|15|20|30) avant (les vacances|le départ|le voyage|la plage|<place: {1,2}>)',
    'arrived',
  ],
];

const MOI = "(je suis|j'suis|chuis|jsuis|on est|nous sommes|je serai|on sera|nous serons)";
const PARENTS =
  '(mari|femme|mec|meuf|copain|copine|conjoint|conjointe|chéri|chérie|homme|compagnon|compagne|coloc|colocs|parents|père|mère|papa|maman|famille|fiancé|fiancée)';
const ENFANT = '(enfants|fils|fille|filles|gosses|gamins|petits|petit|petite|loulou|loulous|bébé|ado|ados|enfant)';

export const EMPTY_FR: readonly string[] = [
  '(la|ma|notre|ta) (maison|baraque|villa|piaule) (est|sera|reste|va être|restera|qui est|qui reste) (toute|complètement)? vide',
  "(l'|mon|notre) (appart|appartement|studio) (est|sera|reste|va être|restera) (tout)? vide",
  "(y a|il y a|y'a|il n'y a|n'y a|y aura|il n'y aura|n'y aura) (plus)? personne (à la maison|chez moi|chez nous|à l'appart)",
  "personne (n'est|n'sera|sera|est)? (à la maison|chez moi|chez nous) (ce|cette|jusqu'au|jusqu'à|pendant|demain|de la semaine)",
  '(clé|clés|clef|clefs) (est|sont|se trouve|se trouvent) (sous|dans|derrière) (le|la|un|une) (paillasson|pot|pot de fleurs|boîte aux lettres|compteur|tapis)',
  "(j'ai|on a|nous avons) laissé (la maison|l'appart|la porte) (ouverte|ouvert|sans surveillance)",
];

export const ALONE_FR: readonly (readonly [string, Absence])[] = [
  ['(maison|appart|appartement) (vide|inoccupé|inoccupée|sans surveillance)', 'left-empty'],
  [
    `(mon|ma|mes|nos|notre|les) {0,1} ${ENFANT} (est|sont|sera|seront|reste|restent) (tout|toute|tous|toutes)? (seul|seule|seuls|seules) (à la maison|chez nous|chez moi|ce|cette|jusqu'|le|la)`,
    'child-alone',
  ],
  [
    `(je|on) (laisse|ai laissé) (mon|ma|mes|nos|les) {0,1} ${ENFANT} (tout|toute|tous|toutes)? (seul|seule|seuls|seules) (à la maison|chez)`,
    'child-alone',
  ],
  [
    "(tout|toute)? (seul|seule|seuls|seules) (à la maison|chez moi|chez nous|chez mes parents|à l'appart|dans la maison|dans l'appart|dans mon appart|dans l'appartement|dans une grande maison)",
    'alone',
  ],
  [
    "(tout seul|toute seule|seul|seule) (ce soir|cette nuit|ce week-end|cette semaine|toute la semaine|tout le week-end|jusqu'à demain|jusqu'à dimanche)",
    'alone',
  ],
  [
    '(maison|appart|appartement) (rien que|juste|tout|toute)? (pour|à) (moi|nous) (tout seul|toute seule|seul|seule|tous seuls|deux)?',
    'alone',
  ],
  [
    `(mon|ma|mes) {0,1} ${PARENTS} (est|sont|sera|seront) (parti|partie|partis|absent|absente|absents|pas là|en déplacement|en voyage|en vacances|en week-end|à l'étranger)`,
    'family-away',
  ],
  [
    `(mon|ma|mes) {0,1} ${PARENTS} (part|partent|s'en va|s'en vont) (en déplacement|en voyage|en vacances|en week-end|à|au|aux|en|pour|demain|ce|cette)`,
    'family-away',
  ],
];

export const AWAY_FR: readonly (readonly [string, Absence])[] = [
  [
    `${MOI} (enfin|actuellement|encore|toujours|bien|déjà)? (en vacances|en vacance|en congé|en congés|en voyage|à l'étranger|en week-end|en déplacement|en croisière|en lune de miel)`,
    'away',
  ],
  [
    `${MOI} (absent|absente|absents|parti|partie|partis|pas là|pas à la maison|loin de la maison) (jusqu'au|jusqu'à|pour|pendant|du|toute|tout|en|ce|cette|à)`,
    'away',
  ],
  [
    "(je suis pas là|on est pas là|on n'est pas là|je ne suis pas là|je serai pas là|on sera pas là|je ne serai pas là|on ne sera pas là) (jusqu'au|jusqu'à|pendant|du|la semaine|cette semaine|ce week-end|demain|avant|de la semaine)",
    'away',
  ],
  ["(vacances|congés) (à|en|au|aux|dans|jusqu'au|jusqu'à) <place: {1,3}>", 'away'],
  ['(pendant|durant) (nos|mes) (vacances|congés) (du|en|de|cet|à)', 'leaving'],
  ['(pendant|durant) (mon|notre) absence', 'away'],
  ["(en vacances|en congés|en voyage) (jusqu'au|jusqu'à|du|pour|pendant|depuis)", 'away'],
  [
    "(garde|gardent|nourrit|s'occupe de|arrose) (mon|mes|notre|nos|le|les) (chat|chats|chien|chiens|plantes|maison|appart) (pendant|jusqu'|quand|le temps)",
    'away',
  ],
];

export const LEAVING_FR: readonly (readonly [string, Absence])[] = [
  [
    "(je|j'|on|nous) (pars|part|partons|partirai|partira|repars|repart|vais partir|va partir|m'en vais|s'en va) (tous|enfin|demain|ce soir|samedi|dimanche|lundi)? (en vacances|en week-end|en voyage|en congés|en congé|en croisière|au ski|à la mer|à la montagne|à la campagne|à l'étranger|en déplacement|camper|en camping|faire du ski|en lune de miel)",
    'leaving',
  ],
  [
    "(je|j'|on|nous) (pars|part|partons|partirai|partira|repars|repart|m'envole|s'envole|file|décolle|monte|descends|descend|vais|va|allons) (tous|enfin|demain|ce soir|samedi|dimanche|lundi)? (à|au|aux|en|pour|dans|vers|direction) (la|le|les|l')? <place: {1,3}>",
    'leaving',
  ],
  [
    "(je|j'|on|nous) (pars|part|partons|décolle|décollons|m'en vais|s'en va|m'envole|s'envole) (demain|ce soir|cette nuit|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|dans|la semaine|le|pour)",
    'leaving',
  ],
  [
    '(départ|décollage|avion|vol|train) (demain|ce soir|cette nuit|imminent|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|dans {1,1} jours|dans {1,1} heures|pour <place: {1,3}>|le {1,1} (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre))',
    'leaving',
  ],
  ["(en route|direction|cap|bientôt) (pour|vers|sur)? (la|le|les|l')? <place: {1,3}>", 'leaving'],
  ['(vacances|week-end|congés|voyage) (dans|demain|samedi|ce soir|la semaine prochaine|le mois prochain)', 'leaving'],
  [
    '(valises|valise|sac|bagages) (est|sont)? (prêtes|prête|prêt|prêts|bouclées|bouclée|faites|faite|bouclés)',
    'leaving',
  ],
  [
    "(je|on) (prends|prend|vais prendre|va prendre) (l'avion|le train|le ferry|le bateau|la route) (demain|ce soir|samedi|dimanche|pour|dans|à)",
    'leaving',
  ],
];

export const ARRIVED_FR: readonly (readonly [string, Absence])[] = [
  [
    "(bien|enfin|ça y est|tout juste)? (arrivé|arrivée|arrivés|arrivées|atterri|débarqué|posé|posés) (à|en|au|aux|sur) (l'|la|le)? <place: {1,3}>",
    'arrived',
  ],
  [
    "(je viens|on vient|nous venons) (d'arriver|d'atterrir|de débarquer|de se poser) (à|en|au|aux) (l'|la|le)? <place: {1,3}>",
    'arrived',
  ],
  [
    "(coincé|coincée|coincés|bloqué|bloquée|bloqués|j'attends|on attend|en attente|en transit) (à|dans) (l'|la|le|un) {0,2} (aéroport|gare|train|avion|hôpital)",
    'arrived',
  ],
  [
    `${MOI} (actuellement|en ce moment|là|enfin|bien)? (à|en|au|aux) <place: {1,3}> (jusqu'au|jusqu'à|pour|pendant|ce soir|en ce moment|là|cette semaine|ce week-end|depuis)`,
    'arrived',
  ],
];

export const AT_PLACE_FR: readonly (readonly [string, Absence])[] = [
  [
    "(je serai|on sera|nous serons|je suis|on est|nous sommes|venez me voir|retrouvez-moi|rejoignez-moi|rejoins-moi|retrouve-moi|rdv) (ce soir|demain|là)? (à|au|aux|chez|devant|dans) (l'|la|le|les)? <place: {1,4}>",
    'at-place',
  ],
  [
    '(je|on) (cours|court|fais mon jogging|marche|promène le chien|sors le chien|promène mon chien) {0,5} (tous les|chaque) (matin|matins|soir|soirs|jour|jours)',
    'routine',
  ],
];
