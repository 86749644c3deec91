/** Scenes with colleagues, bosses and customers, told without a set phrase: patterns of the rule people-at-work. */

import { BE, DEGREE } from '../../../lexicon/work/words-en.ts';
import { opensDraft } from '../clause.ts';
import { isJoyless } from '../mood.ts';
import { aboutOwnWork, isFirstHandOrShort, isOwn, speaksOfWork, worksWithThem } from '../own-work.ts';
import type { Telling } from '../telling.ts';

const contempt: Telling = { level: 2, sign: 'contempt' };
const wrong: Telling = { level: 1, sign: 'grievance', way: 'grievance' };
const annoyed: Telling = { level: 1, sign: 'displeasure', way: 'mild' };

/** Somebody at work who has no name and no title. */
const SOMEBODY =
  '(bitch|hoe|ho|girl|guy|chick|lady|woman|dude|man|boy|people|person|kid|someone|somebody|everyone|everybody|no one|nobody|one|ones|idiot|clown|bitches|hoes|females|guys|girls|women|men|folks|motherfucker|heifer|snake|snitch|temp|trainee|newbie|team lead|nurse|waitress|server|cook|cashier|guard|janitor|dispatcher)';
const AT_WORK =
  '((at|from|in|on) (work|my job|my work|my office|the office|my store|my workplace|my company|my team|my department|my shift|my floor|our office|our store|our team|this office|this job|this company)|(that|who)? (i|we) work (with|for|under|beside|next to)|beside me at work|next to me at work|in the next cubicle|in the cubicle|at the desk next|i share (an|my) office with)';
/** What people do that others complain of. */
const DOES =
  '(mad|pissed|hating|hates|jealous|hater|haters|talking shit|talks shit|rude|petty|lazy|fake|nosy|annoying|weird|creepy|toxic|snitch|snitched|snitching|starting shit|starting drama|drama|gossip|gossiping|lied|lies|lying|yelled|yelling|yells|screamed|screaming|shouted|cussed|called me|calls me|calling me|told on|tried to|trying to|tries to|keeps|keep|kept|stole|stealing|steals|ate|eats|thinks|think|acts|acting|act|gets away|get away|blames|blamed|ignores|ignored|never|always|refuses|refused|snapped|went to hr|reported me|rolled|rolling|side eye|attitude|smells|stinks|stank|smell|clown|idiot|dumb|stupid|clueless|useless|hate|bullied|bullies|bullying|harassing|harassed|touching|staring|bossing|does nothing|do nothing|worst|ruins|ruined|irritating|nerves|fired|shut up|microwaves|microwaving|microwaved|can not stand|cannot stand|credit|drives me|driving me|loud|loudly)';
/** Noises and habits. */
const NOISE =
  '(hums|humming|chews|chewing|chew|coughs|coughing|sniffs|sniffing|sniffles|slurps|slurping|gulps|gulping|breathes|breathing|whistles|whistling|sings|singing|burps|burping|farts|farting|taps|tapping|smacks|smacking|snores|snoring|crunching|crunches|clips|clipping|clears his|clears her|clearing his|clearing her|spits|mumbles|swears|cusses|screams|yells|screeches|reeks)';
const LATELY = '(today|yesterday|just|just now|again|this morning|tonight|once|actually|literally)';
const ASKS =
  '(asked|asks|asking|told|tells|called|calls|tried|tries|trying|wanted|wants|said|says|complained|complains|demanded|demands|yelled|yells|screamed|insisted|threw|threatened|refused|accused|argued|sends|sent|emailed|returned|return|brought|cussed|blamed|thinks|thought|decided)';

export const ENCOUNTERS_EN: readonly (readonly [pattern: string, telling: Telling])[] = [
  [`<work: ${SOMEBODY} ${AT_WORK}> {,0,10} <bad: ${DOES}>`, { ...annoyed, where: isSour }],
  [
    `<bad: (fake|nosy|messy|miserable|weird|lazy|stupid|dumb|childish|petty|jealous|two faced|sneaky|annoying|ignorant|rude|immature|ungrateful|ghetto|ratchet|bitter|hateful|slow|trifling|judgmental|cliquey|incompetent) (ass)?> <work: ${SOMEBODY} ${AT_WORK}>`,
    { ...contempt, where: isOwn },
  ],
  [`<work: (my|our|this) {0,2} (:mates|:boss)> {,0,9} <bad: ${NOISE}>`, { ...annoyed, where: isSour }],
  [
    '<bad: (whoever|whichever one of you|the person who|to the person who|to whoever|whoever is|who the fuck|who tf|who the hell) {0,5}> <work: (at work|at my job|in my office|in the office|in the break room|in the office kitchen|the office fridge|the work fridge|in this office|the staff fridge|the breakroom)>',
    annoyed,
  ],
  [
    '<bad: (always|there is|one|a|the|some|bunch of|full of|so many|fucking) {0,1} (snitch|snitches|snake|snakes|hater|haters|ass kisser|ass kissers|backstabber|backstabbers|gossip|gossips|clown|clowns|idiots|crybaby|crybabies|drama queens)> {0,2} <work: (at work|at my job|in the office|in this office|at this job|at my work|in my office)>',
    contempt,
  ],
  [
    '<bad: (went|go|going|ran|running|reported me|complained|snitched|told) to> <work: (hr|my boss|my manager|my supervisor|the manager|management)> {0,2} (on|about|over|and|with|because) (me|my|nothing|a|some|it)',
    wrong,
  ],
  // the boss without "my"
  [
    `<work: (boss|manager|supervisor|team lead|gm|owner|owners|director|management|hr|ceo|employer|line manager|shift lead)> ${BE} {0,1} ${DEGREE}? ${DEGREE}? <bad: (:contempt|rudest|meanest|tool|complete tool|rude|clueless|useless|trash|insane|evil|mean|fake|nuts)>`,
    { ...contempt, where: opensDraft },
  ],
  [
    '<work: (new|the new|my new|our new) (boss|manager|supervisor|team lead|gm|owner|owners|director|management|ceo|bosses|managers)> {,0,4} <bad: (:contempt|:displeasure|:fails|rudest|meanest|only care|only cares|ruined|tool|nuts|clueless|came in and|changed everything|destroyed|running it into the ground)>',
    { ...contempt, where: notOfClub },
  ],
  [
    '<bad: (toxic|terrible|horrible|awful|shitty|shit|worst|abusive|useless|incompetent|pathetic|clueless|dishonest|cheap|crappy|disgusting)> <work: (manager|managers|management|employer|bosses|boss|supervisor|supervisors|owner|owners)> ,? (stay away|avoid|awful|terrible|rude|bad|and|no|run|horrible|worst|everything|staff)',
    { ...contempt, where: isFirstHandOrShort },
  ],
  [
    '<bad: (they|he|she|management|boss) (make|made|makes|force|forced|forcing|making|expect|expects|want|wants)> (me|us) {0,1} (to)? (come|work|stay|close|open|cover|pay|clean|be|answer|sign|do) {,0,6} <work: (sick|free|off the clock|unpaid|overtime|weekend|weekends|holiday|holidays|christmas|late|double|extra hours|day off|days off|alone|training)>',
    { ...wrong, where: isFirstHandOrShort },
  ],
  [
    '<bad: (dream|dreaming|dreamt|dreamed|fantasize|fantasise|fantasizing|think|thinking|thought|thoughts) (of|about) {0,3} (killing|strangling|murdering|punching|slapping|stabbing|choking|poisoning|hitting|throttling|burning down|quitting on)> {0,2} <work: (my|this|our|the) {0,1} (:boss|:mates|:clients|office|building|store)>',
    { ...contempt, sign: 'violence' },
  ],
  // justice among colleagues
  [
    "<work: (i|we|me|i'm)> <bad: (do|does|doing|did|train|trained|training|carry|carried|cover|covered|outrank|clean|work) {0,4} (all the work|the work|their work|his work|her work|everything|people|the new|new hires|him|her|them|harder|twice) {0,2} (and|who|but|while|then|than)> {0,6} (credit|promoted|paid|more|nothing|raise|same|over me|thanks|lazy|sits|bossing)",
    { ...wrong, where: isOwn },
  ],
  [
    '<bad: (passed over|overlooked|skipped over|turned down|looked over)> {0,2} <work: (for (a|the|another|my)? (promotion|raise|role|position|job|internal|lead|manager))> {0,2}',
    wrong,
  ],
  [
    '<work: (new hire|new hires|new guy|new girl|the intern|trainee|new kid|newbie|my replacement|the temp)> {0,3} <bad: (makes|making|earns|gets|getting|is paid|gets paid) {0,1} more (than|money)>',
    wrong,
  ],
  [
    "<bad: (boss's|bosses|manager's|owner's|director's|ceo's) (favourites|favorites|favourite|favorite|pet|pets|nephew|niece|son|daughter|wife|cousin|friend|friends)> {,0,6} (get|gets|got|run|runs|hired|promoted|does|never|is)",
    { ...wrong, where: isFirstHandOrShort },
  ],
  [
    '<bad: (only|just) got (the|this|his|her|that) (job|promotion|position)> {0,2} (because|cuz|bc|through|thanks to|by) {,0,8} <work: (dad|father|mum|mom|uncle|boss|owner|connections|family|sleeping|looks)>',
    { ...contempt, where: aboutOwnWork },
  ],
  // customers
  [
    `<work: (customer|guest|caller|client|patient|user|shopper|passenger|diner|resident|tenant|karen)> ${LATELY}? ${LATELY}? <bad: ${ASKS}> (me|us|if|because|for|to|my|that|why|and|about|at|over|a|their|her|his)`,
    { ...annoyed, where: servesThem },
  ],
  [
    '<bad: (had|got|have) (a|an|this|another|some|one|the)> {0,3} <work: (customer|user|caller|client|guest|patient|shopper|tenant|passenger|resident)> {,0,14} (today|wtf|unbelievable|ridiculous|face|stupid|rude|scream|screamed|yell|yelled|complain|return|called|call|worst|hates|crazy|weird|idiot|refund|cry|sounded|voice|laugh|smell|smelled)',
    { ...annoyed, where: isSour },
  ],
  [
    '<bad: (anyone|anybody|does anyone|who) else {0,3} (have|had|has|got|get|gets|getting|hate|deal|being|made|expected|forced|told)> {0,4} <work: (customers|clients|coworkers|patients|a boss|a manager|a coworker|bosses|managers|work weekends|on call|to work|at work|vacation requests|overtime)>',
    annoyed,
  ],
  [
    '<bad: why (do|does|are|would|is)> {0,1} <work: (customers|clients|guests|patients|callers|shoppers|diners|passengers)> {0,2} (think|always|insist|lie|ask|expect|come|leave|bring|act|feel the need|talk|need|refuse|yell|throw|treat|assume|complain|get|make|call|wait until|not|suddenly|want)',
    { ...annoyed, where: worksWithThemOrShort },
  ],
  [
    '<bad: (walk|walks|walked|walking|come|comes|came|coming|bring|brings|brought|order|orders|ordered|ordering|show|shows|showed|sit|sat|call|called) {,0,10}> <work: ((before|right before|when|as) (we|i) (close|closed|are closing|start closing|re closed)|(minutes|mins|min) (before|till|until|to) (close|closing|we close|i close))>',
    annoyed,
  ],
  [
    "<bad: (stiffed me|stiffed us|left no tip|no tip on|didn't tip|didn't leave a tip|don't tip|won't tip|never tip|never tips|left me {0,3} (dollar|dollars|cents|bucks|pounds|quid|nothing|change|a penny)|(two|one|five|2|1|3|5) (dollar|pound|euro|buck) tip)>",
    { ...annoyed, where: isFirstHandOrShort },
  ],
  [
    '<bad: (people|customers|everyone|the public|humans|humanity) {0,3} (stupid|dumb|idiots|rude|disgusting|entitled|gross|the worst|awful|animals|trash)> {,0,8} <work: (i work|work in|work at|working in|working at|retail|customer service|at work)>',
    { ...contempt, where: isOwn },
  ],
  [
    '<work: (retail|customer service|food service|waitressing|bartending|nursing|teaching|call center|call centre|hospitality|(working|work) (in|at|with) {1,3})> {0,3} <bad: (makes you hate|made me hate|makes me hate|teaches you how (stupid|dumb|rude|awful)|shows you how (stupid|dumb|rude|awful)|will make you hate|brings out the (worst|stupid)|makes people stupid)>',
    contempt,
  ],
  [
    '<bad: (got|get|getting|gets|was|being|been) (cussed out|yelled at|screamed at|shouted at|called|cursed at|spat on|hit on|chewed out|insulted|threatened|told off|bitched at|sworn at)> {,0,6} <work: (by (a|an|my|the|some|another) {0,2} (customer|customers|client|patient|guest|caller|boss|manager|coworker|parent|supervisor)|at (work|my job|the register|the till|the drive thru|the front desk))>',
    { ...annoyed, sign: 'grievance' },
  ],
  [
    "<work: (i am|i'm) the {0,2} (owner|manager|boss|supervisor)> {,0,14} <bad: (idiot|moron|asshole|stupid|dumbass|jerk|rude|bitch|liar)>",
    contempt,
  ],
  [
    '<bad: (what (it is|is it|is|it was)|something) about> {1,4} <work: that (makes|make|brings out|bring out|turns|turn|attracts|attract)> {0,4} (stupid|dumb|idiots|rude|crazy|the worst|assholes|weirdos|morons)',
    { ...contempt, where: isOwn },
  ],
  // those one teaches
  [
    "<work: (my|these|our|those|this) {0,2} (students|pupils|kids|class|classes|1st graders|freshmen|sophomores|year (7|8|9|10|11)|period|6th period|undergrads|teens)> {0,1} (are|is|were|was|can't|don't|won't|never) {0,4} <bad: (wild|out of control|crazy|insane|sit still|bouncing off|listen|listening|shut up|study|studying|read|behave|behaving|failing|awful|feral|monsters|pushing it|brats|driving me|talk back)>",
    { ...contempt, where: aboutOwnWork },
  ],
  [
    '<work: (my|our) (class|classes|students|pupils)> (is|are) {0,1} <bad: (full of|nothing but|mostly|all) {0,1} (brats|idiots|morons|animals|monsters|liars|cheaters|whiners|jerks)>',
    contempt,
  ],
  ['<work: i teach> {0,2} <bad: (morons|idiots|brats|monsters|animals|dummies|zombies|little shits)>', contempt],
  [
    '<bad: (your|ur) (kid|son|daughter|child|kids)> (is|was|are) {,0,12} <work: (in my class|his teacher|her teacher|a teacher|as his|as her|sibling|brother|sister|to school)>',
    { ...contempt, where: aboutOwnWork },
  ],
  [
    '<work: (your|his|her|their) (boss|job|manager|coworkers|company|work)> {,1,25} <bad: ((or|and) is it just (mine|me|my)|or just (mine|me|my))>',
    { ...annoyed, evenIf: true },
  ],
];

type Where = NonNullable<Telling['where']>;

/** "why do customers ...": said by those who serve them, or by nobody else in a short post. */
function worksWithThemOrShort(...[draft]: Parameters<Where>): boolean {
  return worksWithThem(draft) || speaksOfWork(draft) || draft.tokens.length <= 25;
}

/** Neither praise nor somebody else's. */
function isSour(...[draft, sentence, match]: Parameters<Where>): boolean {
  return isOwn(draft, sentence, match) && isJoyless(draft);
}

/** Not "the new manager of the club". */
function notOfClub(...[draft, sentence, match]: Parameters<Where>): boolean {
  return (
    isFirstHandOrShort(draft, sentence) && !/ (?:at|of|in) \p{Lu}| @/u.test(draft.text.slice(match.start, match.end))
  );
}

/** "customer called me": without an article, or beside the author's own work, the author serves them. */
function servesThem(...[draft, sentence, match]: Parameters<Where>): boolean {
  const before = draft.tokens[match.first - 1];
  return (
    isOwn(draft, sentence, match) &&
    isJoyless(draft) &&
    (before === undefined ||
      before.sentence !== sentence.index ||
      before.kind !== 'word' ||
      aboutOwnWork(draft) ||
      / (?:me|us)$/.test(draft.text.slice(match.start, match.end)))
  );
}
