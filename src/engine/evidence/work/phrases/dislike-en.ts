/** Dislike of one's work that is said by denying, by a part of it, or of a trade: patterns of the rule hates-work. */

import { ADVERB, BE, DEGREE, JOB_PLACE, ROLE } from '../../../lexicon/work/words-en.ts';
import { endsClause, isSubject } from '../clause.ts';
import { isGrumble, isIronic } from '../mood.ts';
import { isFirstHandOrShort, isOwn, speaksOfWork, speaksOfWorkOrAlone } from '../own-work.ts';
import type { Telling } from '../telling.ts';

const ownHatred: Telling = { level: 2, sign: 'contempt', ofAuthor: true };
const moan: Telling = { level: 1, sign: 'weariness', way: 'mild' };
const ownMoan: Telling = { ...moan, ofAuthor: true };

const NOT =
  "(don't|do not|didn't|did not|not|no longer|never|can't|cannot|couldn't|hardly|barely|isn't|wasn't|ain't|aint)";
const MORE = '(really|even|exactly|particularly|actually|honestly|truly|at all|that|too|very|so|all that|much)';
const LIKE =
  '(like|likes|love|loves|enjoy|enjoys|liking|loving|enjoying|enjoyed|into|fond of|happy|happy with|happy at|happy in|satisfied with|satisfied at|satisfied in|proud of|thrilled with|thrilled about|thrilled at|passionate about|feeling|digging|vibing with|cut out for|care for|impressed with|impressed by|excited about|excited for|keen on|looking forward to|thriving in|thriving at|fulfilled at|fulfilled in|fulfilled by|motivated at|motivated by)';
const MINE = '(my|our|this|that|the new|my new|this new|my current|my old)';
const LOATHES =
  "(hate|hated|hating|loathe|loathed|despise|despised|detest|dread|dreaded|can't stand|couldn't stand|dislike|disliked|resent|resented)";

export const DISLIKE_EN: readonly (readonly [pattern: string, telling: Telling])[] = [
  [`<bad: ${NOT} ${MORE}? ${MORE}? ${LIKE}> <work: ${MINE} {0,2} :job>`, { ...ownMoan, where: unpossessed }],
  [`<bad: :hate> <work: (working|being) (here|there)>`, ownMoan],
  [`<bad: (hate|hating|hated)> <work: it (here|there)>`, { ...ownMoan, where: speaksOfWork }],
  [
    `<bad: (:hate|dread|dreading|regret|regretted|regretting) {0,2}> <work: (minute|second|day|part|bit|hour|moment|aspect|thing) (of|about|in|at) (my|this|that|the|working|being at) {0,1} (:job|here|there)>`,
    ownHatred,
  ],
  [
    `<bad: (:hate|sick of|tired of|regret|dread|over|fed up with)> <work: (being|working as) (a|an|their) {0,2} ${ROLE}>`,
    ownMoan,
  ],
  [
    `<work: (a|an|the|this|my|that) {0,2} (job|career|company|place|internship|role|position|profession)> <bad: (i|that i|which i) (really|absolutely|fucking|just|truly|already|so)? ${LOATHES}>`,
    ownHatred,
  ],
  [
    `<bad: (cope|coping|survive|surviving|stuck|stay|staying|deal|dealing|do|live|living|trapped|suffer)> {0,2} <work: (a|the|your) (job|career|position)> (that|which)? (you|they|i|one) {0,1} (hate|hates|dislike|despise|don't like|can't stand)`,
    { ...moan, evenIf: true },
  ],
  // what it is called first, then "it": "new job, two weeks in and I can't stand it"
  [
    "<work: (new job|my job|this job|this company|this place|my internship|help desk|call center|call centre|office job|desk job|retail job|first job|months in|weeks in|days in|years in|worked there|worked here|working there)> {,0,12} <bad: (can't stand it|hate it|hated it|hating it|don't like it|didn't like it|not enjoying it|not loving it|already bored|so bored|i'm over it|hate every|hated every|was a joke|was hell|was awful|never again|fucking awful|can't do it anymore|can't take it anymore)>",
    { ...ownMoan, where: isOwn },
  ],
  // where it leads
  [
    `<work: (my|this|our) {0,2} :job> {0,1} ${BE} ${DEGREE}? <bad: (going nowhere|a dead end|dead end|not it|not worth it|not for me|sucking|pointless|nowhere|getting old|ass|trash|whack|wack|too much|a lot right now|beyond a joke|ruining me|breaking me|destroying me|not sustainable|doomed|bleeding|losing)>`,
    moan,
  ],
  [
    `<work: this (place|job|company|office)> (isn't|ain't|is not|aint) <bad: (it|for me|worth|the one|where i)>`,
    { ...moan, where: speaksOfWorkOrAlone },
  ],
  [
    '<bad: (stuck|trapped|wasting away|wasting my life|rotting|dying|suffocating|withering)> (in|at) <work: (a|an|this|my|the same) {0,2} (job|office|cubicle|desk|company|career|call center|call centre|warehouse|shop|store)>',
    ownMoan,
  ],
  [
    '<work: (dead end|minimum wage|shitty|crappy|boring|low paying|underpaid|thankless|soulless) (job|jobs|retail job|office job|desk job)> , <bad: (no|student|debt|living|single|still|and no|broke|zero)>',
    { ...ownMoan, where: isFirstHandOrShort },
  ],
  [
    "<bad: (don't|do not|can't|cannot) (see|imagine|picture) (this|my|our|the|myself)> {0,1} <work: (place|company|job|firm|staying|working|doing)> {0,2} (lasting|surviving|here|another|much longer|last|going|make|making)",
    { ...moan, where: speaksOfWorkOrAlone },
  ],
  [
    `<work: (this|our) {0,1} (company|firm|startup|employer|workplace)> (is|was) <bad: (going nowhere|going downhill|going to hell|doomed|a sinking ship|sinking|falling apart|finished|toast|dying|on its last legs|in trouble|clueless|lost)>`,
    { ...moan, where: speaksOfWorkOrAlone },
  ],
  [
    `<bad: (not|isn't|hardly|less)> ${MORE}? (hopeful|positive|sure|certain|convinced|optimistic) {0,2} <work: (future|outlook|direction|leadership) (of|for|at|in) (this|my|our|the) (company|firm|place|employer|business|team)>`,
    moan,
  ],
  ["<bad: (it's|its|it is) not the <work: (work|job)>> ,? (it's|its|it is|but|that|i hate|just)", moan],
  ['<bad: (f|eff|fk|fck)> <work: (my job|this job|work|this place)>', { ...ownMoan, where: endsClause }],
  [
    '<bad: (glad|happy|love|thrilled|yay|lucky me|so worth|great|loved|delighted|nice) {0,3} (i|to|that i)? {0,1} (came|come|coming|got up|get up|woke up|went|be)> {,0,8} <work: (work|customers|store|shift|office|day off|boss|job)>',
    { ...ownMoan, sign: 'irony', where: isIronic },
  ],
  // hell, and such
  [
    `<work: (work|office|offices|the office|corporate life|office life|retail|customer service)> ${ADVERB}? (is|was|are|'s|were|has been) ${DEGREE}? ${DEGREE}? {0,1} <bad: (hell|torture|the worst|a prison|soul crushing|purgatory|killing me|draining me|a joke|trash|ass|unbearable|crazy|insane|rough|brutal|so slow|so dead|dragging|going by so slow)>`,
    { ...moan, where: isSubject },
  ],
  [
    '<work: (after work|from work|off work|at work|before work|on my lunch break|on my break|on the way to work|in the work (toilet|bathroom|car park)|in my car (at|after|before) work)> {,0,5} <bad: (cry|crying|cried|ready to cry|in tears|sobbing|want to cry|wanna cry|want to scream|need (wine|a drink|vodka|tequila|alcohol|therapy)|done with life|mentally drained|dead inside)>',
    ownMoan,
  ],
  [
    '<bad: (cry|crying|cried|cries|in tears|sobbing|sobbed|breakdown|break down|broke down|panic attack)> {0,5} <work: (at work|before work|after work|on my way to work|on the way to work|on my lunch break|on my lunch|on my break|before i go in|before my shift|every shift|in the (office|break room|stockroom|work bathroom|work toilet)|in the car before|over this job|because of work|because of my job)>',
    ownMoan,
  ],
  [
    `<work: (${JOB_PLACE})> {0,3} <bad: (made me cry|got me crying|broke me|has broken me|sucked today|sucks today|was hell|is hell|has been hell|was brutal|kicked my ass|beat my ass|can suck|can kiss my ass|drained me)>`,
    { ...moan, where: isGrumble },
  ],
  [
    '<bad: (over|hate|dread|dreading|hating|worst (thing|part) about)> (this|that|the|my|about)? <work: (interview|job interview|job search|job hunt|job hunting|applying for jobs|orientation|onboarding|training day|night shift|night shifts|early shift|early shifts|opening shift|closing shift|commute|monday meetings|team meetings|staff meetings|zoom meetings|office politics)>',
    ownMoan,
  ],
  [
    '<bad: (worst|most awkward|weirdest|shittiest|terrible|horrible|awful|disastrous) {0,1}> <work: (interview|job interview)> {0,1} (ever|of my life|today|yesterday|i)',
    ownMoan,
  ],
  [
    "<work: (interview|interviewed|interviewing)> {,0,12} <bad: (rejection|rejected|ghosted|nothing back|never heard|waste of|no reply|form email|on his phone|on her phone|didn't even|couldn't even|were late|was late|kept me waiting|overqualified|over qualified|underqualified)>",
    { ...moan, where: isFirstHandOrShort },
  ],
  [
    "<bad: (told|said|says|saying|apparently) {0,2} (i'm|i was|i am|im) (overqualified|over qualified|underqualified|too experienced|not experienced|not a fit|not a good fit|too old|too young|not qualified)>",
    { ...moan, where: hears },
  ],
  // Mondays, sighs
  [
    '<bad: (hate|hating|dread|dreading|fuck|ugh|screw|another) {0,1} (mondays|monday)> {,0,4} <work: (at work|at the office|office|clients|customers|shift|meetings|meeting|emails|job|boss)>',
    ownMoan,
  ],
  [
    '<work: (mondays|monday) (at|in) (work|the office|this place|my job|this job|this office)> {0,3} <bad: (worst|suck|sucks|hell|awful|illegal|torture|kill me|hate|rough|are the|so long|painful)>',
    moan,
  ],
  [
    '<bad: (first|second|third|1st|2nd) (day|week) (here|at|on|of|in) {0,4}> {,0,5} <work: (already bored|so boring|so dull|boring|bored|hate it|hate this|already hate|regret|want to quit|wanna quit|already done|kill me)>',
    { ...moan, where: speaksOfWorkOrAlone },
  ],
  [
    '<bad: (hours|days|day|week|morning|afternoon|shift) of <work: (stapling|filing|shredding|scanning|photocopying|data entry|spreadsheets|answering phones|cold calling|paperwork|folding|sorting)>>',
    ownMoan,
  ],
];

type Where = NonNullable<Telling['where']>;

/** Not "this company's ad". */
function unpossessed(...[draft, , match]: Parameters<Where>): boolean {
  return draft.tokens[match.last + 1]?.text !== "'s";
}

/** Told by somebody who might have hired the author. */
function hears(...[draft]: Parameters<Where>): boolean {
  return /\b(?:interview\w*|hr|jobs?|hir\w+|recruit\w+|position|appl(?:y|ied|ying|ication)|manager|bank|company)\b/i.test(
    draft.text,
  );
}
