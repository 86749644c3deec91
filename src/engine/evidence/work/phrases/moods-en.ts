/** Moods that work brings on, sighs and used-to-bes in English: patterns of the rule hates-work. */
import { endsClause } from '../clause.ts';
import { isGrumble, isSad } from '../mood.ts';
import { isFirstHand, isFirstHandOrReview, speaksOfWork, speaksOfWorkOrAlone } from '../own-work.ts';
import type { Telling } from '../telling.ts';

const hatred: Telling = { level: 2, sign: 'contempt' };
const moan: Telling = { level: 1, sign: 'weariness', way: 'mild' };
const ownMoan: Telling = { level: 1, sign: 'weariness', ofAuthor: true, way: 'mild' };

export const MOODS_EN: readonly (readonly [pattern: string, telling: Telling])[] = [
  [
    '<bad: (stressed|stressing|anxious|panicking|panic attack|panic attacks|cried|burnt out|burned out|burning out|burnout|depressed|miserable|so done|fed up|suicidal|mental breakdown|breakdown|losing it|overwhelmed|drained)> {0,2} <work: (at|about|from|because of|due to|with|over|by|thanks to) {0,1} (work|my job|my boss|my shift|my workload|my manager|my company)>',
    ownMoan,
  ],
  [
    `<bad: (bad|shitty|terrible|worst|horrible|awful|shit|crappy|stressful|rough|hellish|fucking|fuck of a|miserable|hell of a|worst damn)> <work: (day|week|night|shift|morning) (at|of) (work|the office|my job)>`,
    ownMoan,
  ],
  ['<work: (work|job|office|shift)> <bad: (rant|rants|drama|bullshit|problems|sucks|woes|hell|stress)>', ownMoan],
  [
    '<bad: (rant|ranting|venting|vent|bitching|complaining|moaning|whining)> (about|on|re) <work: (my|this)? {0,1} (work|job|boss|coworkers|coworker|shift|manager|customers|company)>',
    ownMoan,
  ],
  [
    '<bad: (wish|wishing) {0,2} (i was|i were|was|i could be|to be) {0,2} (anywhere|home|in bed|asleep|at home)> {0,4} <work: (work|at work|the office|working|this shift)>',
    ownMoan,
  ],
  [
    '<bad: (get me|let me|want to|wanna|gotta|need to|ready to|just wanna|just want to) (go|get|be)? (home|out of|outta|outta here|off)> {0,3} <work: (from work|of work|work|this shift|the office|shift)>',
    { ...ownMoan, where: endsClause },
  ],
  [
    '<work: (work|job|shift|office|customers|meeting|boss|coworkers)> {,0,14} <bad: (#not|#sarcasm|#fml|#sarcastic|#killme|#kms|#ihatemyjob|#hatemyjob|#worksucks|#fuckwork|#ineedanewjob|#toxicworkplace|#worstjobever|#notmyjob|#iquit)>',
    ownMoan,
  ],
  [
    "<bad: (counting (down)? the (minutes|hours|seconds|days)|clock watching|watching the clock|is it (five|5|5pm|friday|time) yet|hours to go|hours left|more hours)> {,0,6} <work: (work|shift|till i'm off|until i'm off|i get off|of this|i can leave|office|to go home)>",
    ownMoan,
  ],
  ["<bad: (not|isn't|ain't|aint|is not)> (my|in my) <work: (job description|job title|pay grade)>", ownMoan],
  [
    "<bad: (worst|most boring|most stressful|most miserable|shittiest|most annoying|dumbest|lowest point|biggest mistake|most toxic)> {0,5} <work: (my job|this job|of my career|in my career|job i've|job i ever|job i've ever|job ever|in my job|company i|boss i|employer i|place i've worked|place i ever worked|places i've worked|job experience|work experience)>",
    hatred,
  ],
  [
    '<work: (worked|work|working|work) (at|for) {1,4}> {,0,12} <bad: (fucking sucked|sucked|sucks|hated it|hate it|hated every|was hell|is hell|worst|terrible|horrible|awful|nightmare|treated us|treated me|never again|toxic|shit show|shitshow|a joke|total joke|miserable|was shit|is shit|is trash|was trash|hellhole)>',
    { ...hatred, where: isFirstHand },
  ],
  [
    "<work: corporate> <bad: (can (go to hell|suck|kiss|eat)|bullshit|sucks|greed|doesn't care|don't care|slave|nonsense|bs)>",
    { ...hatred, where: speaksOfWork },
  ],
  [
    '<bad: (no|not) {0,2} <work: (motivation|will|desire|interest|energy|strength)> (to|for|in|at) (work|working|go to work|my job|do my job|this job)>',
    ownMoan,
  ],
  [
    "<bad: (ugh|fml|blah|bleh|kill me|fuck|smh|boo|grr|argh|sigh|someone shoot me|shoot me|end me|kill me now|can't even|so much for)> {,0,3} <work: (work|off to work|back to work|working|at work|i have work|gotta work|have to work|i work|monday|my shift|this job|have to go to work|work tomorrow)>",
    { ...ownMoan, where: endsClause },
  ],

  [
    '<bad: (have to|gotta|got to|going to|going|stuck|back to|off to|back|need to go|must go|early|late|another|all day|all night|woke up for|up for|tomorrow|today|weekend|not)> {0,9} <work: (work|meeting|meetings|the office|my shift|double shift|my desk|working|interview)>',
    { ...ownMoan, sign: 'sigh', where: isSad },
  ],
  [
    '<work: (work|meeting|meetings|my shift|double shift|working|the office)> {0,4} <bad: (today|tomorrow|tonight|now|again|already|monday|early|all day|all night|this weekend|on (a|saturday|sunday|my birthday|christmas|weekends)|until|till)>',
    { ...ownMoan, sign: 'sigh', where: isSad },
  ],
  [
    '<bad: (used to|use to) (love|like|enjoy|be proud of|love going to|love working)> {0,3} <work: (my job|working here|this job|this company|my work|working for|working at|coming to work|going to work)>',
    { ...ownMoan, way: 'default' },
  ],
  [
    "<bad: (it's not that|not that|it isn't that) i (hate|dislike|don't like|don't love)> {0,2} <work: (my|this|our) {0,2} :job>",
    { ...moan, sign: 'paralipsis', evenIf: true },
  ],

  [
    '<work: (my|this) {0,1} (job|work|shift|internship|office|place)> {0,6} <bad: :sour>',
    { ...moan, where: isGrumble },
  ],
  [
    '<work: working (here|there|for this company|in this place|at this place)> (is|feels|has been|makes me) {0,3} <bad: (like|hell|torture|killing|a joke|a nightmare|sick|miserable|depressing|draining|pointless|being back)>',
    { ...ownMoan },
  ],
  [
    "<bad: (never|don't ever|do not|nobody should ever|no one should) (ever)? <work: (work|apply|working|shop and work) (for|at|here)>> {,0,10} (worst|toxic|terrible|horrible|shit|hell|awful|scam|abusive|cheap)",
    hatred,
  ],
  [
    "<bad: (worst|shittiest|cheapest|most toxic|terrible|horrible|awful|shitty)> <work: (employer|workplace|company to work for|boss|bosses|managers|management|job) (ever|i've had|in the world|in town|on earth|imaginable)>",
    hatred,
  ],
  [
    '<work: (new job|this job|first week|first month|started (this|my) job)> {,0,8} <bad: (already (regret|hate|want to quit|over it|done|miserable)|regretting (it|this|every)|big mistake|made a mistake|what have i done|biggest mistake)>',
    hatred,
  ],

  [
    '<work: this (place|job|company|dump|store|office|ward|school|restaurant|hotel|department)> (is|was|feels like|has become) {0,4} <bad: (a prison|prison|hell|a joke|a circus|a madhouse|a zoo|a cult|toxic|a mess|a disaster|falling apart|the worst|a dump|a shithole|a nightmare|ridiculous|unreal|insane|a sinking ship|killing me|sucking the life)>',
    { ...hatred, level: 1, where: speaksOfWork },
  ],
  [
    '<bad: (already|immediately|instantly|just) (want|wanted|wanna|ready|counting down|dying) (to)? {0,2} (go home|clock out|leave|quit|die|cry)>',
    { ...ownMoan, where: speaksOfWork },
  ],
  [
    "<bad: (only|only reason i|the only reason i|only thing keeping me) (stay|stayed|staying|haven't quit|still work|keep|at)> {0,2} <work: (at this job|in this job|at this company|this job|here is the|at work|working here)>",
    ownMoan,
  ],
  ['<bad: (bare minimum|absolute minimum)> {0,1} <work: (at work|at my job|at this job)>', { ...ownMoan, level: 1 }],
  [
    '<work: (they|my boss|my company|my manager|hr|management|my employer)> <bad: (promised|promise|told|said) (me|us)> {0,8} (and now|but now|and then|but instead|but they)',
    { ...moan, where: speaksOfWorkOrAlone },
  ],
  [
    '<bad: (worst|shittiest|most toxic|cheapest)> <work: (companies|employers|workplaces|places to work|jobs)> {0,2} (i|you|to|in|anyone|ever)',
    { ...hatred, where: isFirstHandOrReview },
  ],
  [
    "<bad: (not|isn't|aren't|never|hardly|less than) {0,3} (optimistic|confident|hopeful|convinced|impressed) {0,4}> <work: (outlook|future|direction|leadership|management|prospects|strategy)? {0,2} (of|for|in|about|by|with)? (this|my|our|the) (company|compagny|firm|employer|business|startup|organisation|organization|management|leadership)>",
    { ...hatred, where: isFirstHand },
  ],
];
