/** How people say in English that they dislike their work: the patterns of the rule hates-work. */

import { ADVERB, BE, DEGREE } from '../../../lexicon/work/words-en.ts';
import { hasOffer } from '../beginnings.ts';
import { endsClause, isSubject } from '../clause.ts';
import { isFirstHand } from '../own-work.ts';
import type { Telling } from '../telling.ts';

const hatred: Telling = { level: 2, sign: 'contempt' };
const ownHatred: Telling = { level: 2, sign: 'contempt', ofAuthor: true };
const moan: Telling = { level: 1, sign: 'weariness', way: 'mild' };
const ownMoan: Telling = { level: 1, sign: 'weariness', ofAuthor: true, way: 'mild' };

const BAD_NOUN =
  '(shit|shitty|shite|crap|crappy|stupid|dumb|dead end|boring|awful|horrible|terrible|worst|lousy|fuck ass|ass|bullshit|soul crushing|soul sucking|soul destroying|thankless|miserable|pointless|goddamn|god damn|godforsaken|fuckass|hell|pathetic|toxic|crummy|god awful|piece of shit|damned|bitch ass|weak ass|sorry ass|dumb ass|lame ass|lame)';

export const HATES_WORK_EN: readonly (readonly [pattern: string, telling: Telling])[] = [
  // English: the feeling, then the work
  [`<bad: :hate> ${ADVERB}? {0,2} <work: (my|our|this|these) {0,2} :job>`, ownHatred],
  [
    '<bad: :hate> {0,1} <work: (the|that|dis) {0,1} (job|work|office|company)>',
    { ...ownHatred, level: 1, raise: hasOffer },
  ],
  [
    '<bad: :hate> <work: (work|working|going to work|coming to work|being at work|going into work|having to work|waking up for work)>',
    { ...ownHatred, where: endsClause },
  ],
  [
    '<bad: :hate> <work: (working|being|going|coming|getting up) {0,3} (here|at|for|in|with|retail|customer service)> {0,2} (here|work|place|people|company|job|there|them|retail|office|team)',
    ownHatred,
  ],
  [`<bad: :weary> ${ADVERB}? {0,3} <work: (my|our|this) {0,2} :job>`, ownMoan],
  // the work, then what it is
  [`<work: (my|our|this) {0,2} :job> {0,2} ${BE} ${DEGREE}? ${DEGREE}? <bad: :contempt>`, hatred],
  [`<work: (my|our|this) {0,2} :job> {0,2} ${BE} ${DEGREE}? ${DEGREE}? <bad: :displeasure>`, moan],
  [
    `<work: (work|the office|corporate)> ${ADVERB}? ${BE} ${DEGREE}? ${DEGREE}? <bad: :contempt>`,
    { ...hatred, where: isSubject },
  ],
  [
    `<work: (work|the office)> (today|tonight|tomorrow|lately|is|was|has been|'s|will be)? ${BE} ${DEGREE}? ${DEGREE}? <bad: :displeasure>`,
    { ...moan, where: isSubject },
  ],
  [`<work: (my|our|this|these) {0,1} <bad: ${BAD_NOUN}> (ass|little|old|fucking)? :job>`, hatred],
  [
    `(have|got|have got|start|starting|hate|in|at|stuck in|stuck at|working|work|quit|leave|leaving|need) <work: (a|the|such a|this|an|some) {0,1} <bad: ${BAD_NOUN}> (ass|little|old|fucking)? (job|jobs|shift|company|boss|workplace)>`,
    ownHatred,
  ],
  [
    "<bad: (horrible|terrible|awful|worst|toxic|shit|shitty|bad|hostile|miserable|disgusting|crappy|poor)> <work: (place|places|company|environment|culture|store|restaurant) (i have ever|i ever|i've ever)? (to work|to be employed|worked)>",
    hatred,
  ],
  [
    '<bad: (toxic|hostile|unhealthy|negative|abusive|bad|poor|terrible|horrible|stressful|unprofessional|sexist|racist)> <work: ((work|working|office|company|corporate) (environment|culture|atmosphere|place|conditions)|workplace)>',
    { ...hatred, where: isFirstHand },
  ],
  // at work, and how it feels there
  [
    '<work: (work|the office|my job)> (aka|a k a|also known as|or as i call it|=) <bad: (hell|prison|jail|the worst place|hellhole|torture|purgatory)>',
    hatred,
  ],
  [
    `<bad: (don't want to|don't wanna|do not want to|can't be arsed|can't be bothered|couldn't be arsed|dreading|dread|really don't feel like|don't feel like|hate|hating|not ready|would rather die than|rather die than|not looking forward|can't bring myself|so don't want|no motivation|zero motivation|no desire)> {0,3} (going|go|come|coming|to|get up for|getting up for|for|be at|be in|be going|head|wake up for) {0,2} <work: (work|the office|my shift|this job|that office|my job)>`,
    { ...ownMoan, where: endsClause },
  ],
  [
    "<bad: (don't want to|don't wanna|can't be arsed to|dreading) <work: (work|working) (today|tomorrow|tonight|this weekend|anymore|at all|here|there|with|monday)>>",
    ownMoan,
  ],
  ['<bad: (dreading|dread)> <work: (work|my shift|monday|going back|my first day|the office)>', ownMoan],
  [
    '<bad: all i do> {0,3} (is|here is) {0,3} <work: (scan|scanning|file|filing|shred|shredding|photocopy|photocopying|copy|print|answer|data entry|spreadsheets|spreadsheet|stare|stuff envelopes|stamp|type|paperwork|sit|emails|holepunch|clean up after|fold)>',
    ownMoan,
  ],
  [
    '<bad: (waste|wasting|wasted) {0,4} (life|time|talent|years|days)> {0,3} <work: (at|in|on|for) (this|my|that) (job|company|office|place|work|desk)>',
    ownMoan,
  ],
  // offers, interviews, prospects
  [
    `<bad: (not|so not|not even|not really|not at all|not very)> (pumped|excited|thrilled|enthusiastic|psyched|looking forward|hyped|optimistic|keen|motivated) {0,5} <work: (interview|job|shift|first day|new job|internship|company|compagny|offer)>`,
    ownMoan,
  ],
  [
    '<work: (offered me|gave me an offer of|they offer me|job offer of)> {0,4} <bad: (peanuts|pennies|joke|insult|insulting|pathetic|shit|pittance|crumbs)>',
    hatred,
  ],
  [
    '<bad: (no culture|no values|no ethics|no leadership|no morals)> , (no|zero|poor) (values|culture|ethics|vision|respect|morals|leadership|direction)',
    hatred,
  ],
  [
    'i love my (job|work|boss|coworkers|colleagues|customers|clients|shift|students) {,0,4} <bad: (#not|#sarcasm|#annoying|#fml|#killme|#stoptalking|#sarcastic|#helpme|#ihatemyjob|#kms|said no one ever|not)>',
    { ...moan, sign: 'irony' },
  ],
  [
    "<bad: (would|i'd) rather {0,4} than> {0,2} <work: (work|go to work|be at work|go back to work|work here|this job|be working)>",
    ownMoan,
  ],
];
