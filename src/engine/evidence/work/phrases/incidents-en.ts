/** Trouble at work and tales of customers in English: patterns of the rule people-at-work. */
import { isOwn } from '../own-work.ts';
import type { Telling } from '../telling.ts';

const contempt: Telling = { level: 2, sign: 'contempt' };
const wrong: Telling = { level: 1, sign: 'grievance', way: 'grievance' };
const annoyed: Telling = { level: 1, sign: 'displeasure', way: 'mild' };
const ADJECTIVE =
  '(stupid|dumb|rude|annoying|idiot|idiotic|entitled|asshole|fucking|useless|incompetent|lazy|shitty|crazy|racist|sexist|creepy|toxic|awful|horrible|terrible|worst|bitchy|ignorant|dickhead|dumbass|arrogant|whiny|nasty|evil|pathetic|disrespectful|unprofessional|abusive|bitch|bitch ass|psycho|moronic|clueless|cheap|two faced|sleazy|piece of shit)';

export const INCIDENTS_EN: readonly (readonly [pattern: string, telling: Telling])[] = [
  [
    '<bad: (complained|complaining|reported me|snitched|ratted|told on me|tattled|talking shit|talks shit|talked shit|spreading rumors|spread rumors|lied|bitched|went crying)> {0,4} <work: (to|about me to|behind my back to|about) (my|our|the) (boss|manager|supervisor|hr|coworkers|head|principal|gm|director)>',
    wrong,
  ],
  [
    '<bad: (trying|tried|tries|wants|wanted|gonna|going) to (get|have) me <work: (fired|sacked|written up|in trouble at work|in trouble with my boss|suspended)>>',
    wrong,
  ],
  [
    "<work: (i work|i'm working|working|i worked|worked) with> {0,3} <bad: (idiots|morons|assholes|bitches|clowns|children|retards|snakes|the dumbest|the stupidest|the worst|the laziest|fucking|a bunch of|stupid|incompetent|dumb|lazy|such|fake|an idiot|a moron|a bitch|an asshole|a liar)>",
    contempt,
  ],
  [
    '<bad: (call|called|calling|calls|calls me|calling me|called me|text|texted|texting) (me)? {0,1} (in|into work|in to work)? (on my day off|on my days off|on my vacation|on my weekend|at home about work)>',
    wrong,
  ],
  [
    "<bad: (won't|wouldn't|didn't|refuse to|refused to|doesn't|never) (give|let|approve|approved|gives|lets) (me|us|my)> {0,4} <work: (day off|time off|off work|days off|vacation|holiday|pto|leave|leave early|raise|break|breaks|hours|weekend off|christmas off)>",
    wrong,
  ],
  // tales of customers
  [
    '<bad: (just|today|once|yesterday) (had|got) (a|an|this|another|some)> {0,1} <work: (customer|user|caller|client|guest|patient|parent|shopper|tenant|student)> {0,3} (try|trying|ask|asking|tell|telling|call|calling|come|yell|yelling|scream|screaming|complain|complaining|demand|demanding|insist|throw|threaten|refuse|who|that|bring|send)',
    annoyed,
  ],
  [
    "<work: (my|our|these|this) {0,1} (students|class|pupils|kids|patients|residents)> {,0,10} <bad: (make me want to (die|quit|scream|kill)|are killing me|drive me|driving me|hate them|fail|failing|cheat|cheated|idiots|dumb|stupid|lazy|can't read|monsters|animals|disrespectful|brats|shut up|smell|stink)>",
    contempt,
  ],
  [
    "<bad: (it's not that|not that|it isn't that) i (hate|dislike|don't like)> {0,2} <work: (my|our|this) {0,2} (:boss|:mates|:clients)>",
    { ...contempt, sign: 'paralipsis', evenIf: true },
  ],
  [`<bad: ${ADJECTIVE}> {0,1} <work: (coworker|co worker|coworkers|co workers)>`, { ...contempt, where: isOwn }],
];
