/** How people speak ill in English of those they work with or for: the patterns of the rule people-at-work. */

import { ADVERB, BE, DEGREE } from '../../../lexicon/work/words-en.ts';
import { firstOf, oncePerDraft } from '../../matching/once.ts';
import { aboutOwnWork, isOwn, speaksOfWork, worksWithThem } from '../own-work.ts';
import type { Telling } from '../telling.ts';

const contempt: Telling = { level: 2, sign: 'contempt' };
const grave: Telling = { level: 2, sign: 'grievance', way: 'grievance' };
const annoyed: Telling = { level: 1, sign: 'displeasure', way: 'mild' };

const OWN = '(my|our|this|these|one of my|some of my|my new|my old|my ex|my former|my own)';
const PERSON = '(:boss|:mates|:clients)';
const INSULT =
  '(bitch|bitches|asshole|assholes|idiot|idiots|moron|morons|cunt|cunts|dick|dicks|dickhead|prick|pricks|bastard|bastards|jackass|twat|twats|dumbass|dumbasses|motherfucker|motherfuckers|fucker|fuckers|hoe|hoes|whore|pervert|creep|fucktard|retard|retards|douche|douchebag|jerk|jerks|nigga|niggas)';

export const PEOPLE_EN: readonly (readonly [pattern: string, telling: Telling])[] = [
  [`<bad: :hate> ${ADVERB}? {0,2} <work: (my|our|this|these) {0,2} ${PERSON}>`, { ...contempt, ofAuthor: true }],
  [
    '<bad: :hate> <work: (the|that|all|all the|dealing with|serving|talking to|rude|stupid)? (customers|clients|coworkers|co workers|colleagues|manager|managers|management|boss|people at work|people i work with|everyone at work|everybody at work|guy i work with|girl i work with|patients)>',
    { ...contempt, ofAuthor: true },
  ],
  [
    `<bad: (kill|murder|strangle|punch|slap|stab|choke|throttle|throat punch|beat up|poison|smack|hit|shoot|fight)> <work: (my|this|our|these|one of my|a) {0,1} ${PERSON}>`,
    { ...contempt, sign: 'violence', evenIf: true },
  ],
  [
    '<bad: (fuck|screw|fck)> <work: (my|this|these|all my|all these|you) {0,1} (:boss|:mates|customers|clients)>',
    contempt,
  ],
  // what they are
  [`<work: ${OWN} {0,2} ${PERSON}> {0,2} ${BE} ${DEGREE}? ${DEGREE}? {0,1} <bad: :contempt>`, contempt],
  [`<work: ${OWN} {0,2} ${PERSON}> {0,2} ${BE} ${DEGREE}? ${DEGREE}? <bad: :displeasure>`, annoyed],
  [
    `<work: (the|these|some|all|all the|most|every|half of)? (customers|clients|patients|students|pupils|coworkers|co workers|colleagues|managers|management|hr|bosses)> ${ADVERB}? ${BE} ${DEGREE}? ${DEGREE}? <bad: :contempt>`,
    { ...contempt, where: worksWithThem },
  ],
  [
    `<work: (the|these|some|all|all the|most)? (customers|clients|patients|students|pupils|coworkers|co workers|colleagues|managers|management|hr)> ${ADVERB}? ${BE} ${DEGREE}? ${DEGREE}? <bad: :displeasure>`,
    { ...annoyed, where: worksWithThem },
  ],
  [
    `<work: (boss|manager|supervisor|coworker|co worker|hr|management|customer|customers|client)> ${BE} ${DEGREE}? ${DEGREE}? <bad: (asshole|bitch|cunt|dick|prick|idiot|moron|stupid|useless|incompetent|psycho|shit|joke|jerk|pissing me off|driving me|creep|racist|sexist|toxic)>`,
    { ...contempt, where: worksWithThem },
  ],
  [
    `<work: ${OWN} {0,2} ${PERSON}> {,1,6} <bad: (is|are|'s|being|such|so|what|a|an|the|total|complete|fucking|of) {0,2} ${INSULT}>`,
    contempt,
  ],
  [
    `<bad: ${INSULT}> {0,9} <work: (at|from) (work|my job|the office|my work|my workplace)>`,
    { ...contempt, where: isOwn },
  ],
  [
    `<work: (at|from) (work|my job|the office|my work)> {,0,6} <bad: (this|that|these|those|some|such|bunch|fucking|a|an|is|are|the) {0,2} ${INSULT}>`,
    { ...contempt, where: isOwn },
  ],
  // what they do
  [
    '<bad: (want|wanna|deserve|asking) to be treated like {0,2} (human|person|adult)>',
    { ...grave, where: aboutOwnWork },
  ],
  // pupils and patients without a name for them
  [
    '<work: my (students|kids|class|pupils|patients|residents|clients|customers)> {0,2} (is|are|were|was) {0,2} <bad: (out of control|rude|lazy|dumb|stupid|idiots|disrespectful|awful|terrible|animals|monsters|little shits|brats|feral|loafers|devils|dying|gross|disgusting|unteachable|hopeless)>',
    contempt,
  ],
  [
    '<bad: (they|kids|students|pupils|teens|teenagers)> {,0,2} (are|is) {,0,6} (disobedient|disrespectful|whiners|loafers|oafs|disengaged|entitled|unteachable|lazy whiners)',
    contempt,
  ],
  [
    '<bad: (terrible|horrible|awful|incompetent|useless|clueless|racist|racists|toxic|worst|unprofessional|shitty|corrupt|abusive|sexist|crap|arrogant|pathetic)> {0,1} <work: (management|managers|leadership|hr|higher management|upper management|middle management|senior management|bosses|supervisors|senior staff)>',
    { ...grave, where: isReviewOrOwn },
  ],
  [
    "<work: (management|managers|leadership|hr|upper management|higher ups|supervisors|senior staff)> (has|have|had|is|are|was|were|does|do|don't|doesn't|lacks|lack) {0,3} <bad: (no idea|no clue|clueless|no respect|no knowledge|poor|terrible|horrible|useless|incompetent|toxic|disrespectful|a joke|unprofessional|no experience|not care|care about|favorites|favoritism|awful|lazy|bad|worst|arrogant|racist|sexist|disconnected|out of touch|non existent|nonexistent)>",
    { ...grave, where: isReviewOrOwn },
  ],

  // an insult somewhere in a sentence about them
  [
    `<work: (${OWN} {0,1} ${PERSON}|coworker|co worker|coworkers|my boss's|hr lady)> {,0,24} <bad: ${INSULT}>`,
    { ...contempt, where: isOwn },
  ],
  // ill feeling near them: a hint
  [
    '<work: (my|our) {0,1} (:boss|:mates|company|employer|customers|clients|patients|students)> {,0,10} <bad: :sour>',
    { ...annoyed, where: notPraise },
  ],
  [
    '<bad: :sour> {0,3} <work: (my|our) {0,1} (:boss|:mates|company|employer|customers|clients)>',
    { ...annoyed, ofAuthor: true, where: notPraise },
  ],
  [
    "<bad: (told|tell|telling)> <work: (my|the) (boss|manager|supervisor|hr|work)> {0,10} , ? (actually|but actually|but really|in reality|really|but i'm|but i was|lol|when really|when actually|haha)",
    { ...grave, sign: 'admission' },
  ],
  [
    '<bad: (if one more|one more|next) <work: (customer|client|patient|student|coworker|guest|caller|parent|person at work)>>',
    { ...annoyed, evenIf: true },
  ],
  [
    "<bad: (hate|hating|sick of|tired of|over|done with|so over|can't stand) {0,4} <work: (customer service|retail|food service|hospitality|call center|call centre|hotel work|waitressing|bartending|serving|teaching|nursing|being a (nurse|teacher|server|waiter|waitress|cashier|manager)|rude customers|customers)>>",
    { ...annoyed, ofAuthor: true },
  ],
  [
    '<work: (customers|clients|guests|callers|patrons)> are {0,3} <bad: (dumb|stupid|idiots|rude|morons|the worst|trash|so entitled|entitled|animals|insane|assholes|brain dead|braindead|gross|disgusting)>',
    { ...contempt, where: isOwn },
  ],
  [
    '<work: (my|our) {0,2} (:boss|:mates)> {,1,9} <bad: (one more time|taking it out on|takes it out on|takes credit|all the credit|behind my back|power trip|in front of everyone|in front of customers|for no reason|all the time|nothing all day|does nothing|do nothing|not a team player|sick days)>',
    { ...annoyed, evenIf: true, where: notPraise },
  ],
  // faint praise
];

function notPraise(
  draft: Parameters<typeof isOwn>[0],
  sentence: Parameters<typeof isOwn>[1],
  match: Parameters<typeof isOwn>[2],
): boolean {
  // "my coworker's cat" is about the cat.
  const possessed = draft.tokens[(match.captures['work']?.last ?? -2) + 1]?.text === "'s";
  return !possessed && firstPraise(sentence) > match.last;
}

const PRAISE = new Set(
  'love loves loved awesome amazing best great adore thank thanks grateful proud congrats lucky sweet nice kind happy'.split(
    ' ',
  ),
);
const firstPraise = firstOf(PRAISE);

function isReviewOrOwn(draft: Parameters<typeof speaksOfWork>[0]): boolean {
  return speaksOfWork(draft) || (!addressesOthers(draft) && draft.tokens.length > 3);
}
const addressesOthers = oncePerDraft((draft) =>
  draft.tokens.some((token) => token.kind === 'mention' || token.kind === 'link'),
);
