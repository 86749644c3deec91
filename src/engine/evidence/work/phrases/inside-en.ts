/** What people let out from inside their work beside set phrases of secrecy: patterns of the rule business-secret. */

import { oncePerDraft } from '../../matching/once.ts';
import { isInside, isInsider } from '../inside.ts';
import { isFirstHand } from '../own-work.ts';
import type { Telling } from '../telling.ts';
import { isBeforehand } from './secrets-en.ts';

type Where = NonNullable<Telling['where']>;

const secret: Telling = { level: 2, sign: 'secret', evenIf: true };
const inside: Telling = { level: 1, sign: 'inside-knowledge', evenIf: true };

/** A figure of pay somewhere in the draft. */
const tellsPay = oncePerDraft(
  ({ text }) =>
    /\b(?:salary|raise|bonus|gross|base pay|comp)\b/i.test(text) &&
    /\d{2,3}(?:[.,]\d{1,3})?\s?k\b|\d{2,3},\d{3}/i.test(text),
);
const keptPay: Where = (draft, sentence, match) => tellsPay(draft) && isInside(draft, sentence, match);
const insideMine: Where = (draft, sentence, match) => isFirstHand(draft) && isInside(draft, sentence, match);

const WHOSE =
  '(customers|customer|clients|client|parents|passengers|patients|staff|employees|anyone|anybody|inspectors|auditors|the press|suppliers|the public|guests|residents|investors|buyers|the police|families)';

export const INSIDE_EN: readonly (readonly [pattern: string, telling: Telling])[] = [
  // pay and shares
  [
    "<bad: (can't|cannot|couldn't|never|haven't|not|only) {0,1} (tell|told|share|shared|tell this|knows|know|telling) {0,4} (anyone|anybody|my coworkers|no one|my wife|my husband|you guys|reddit|my parents)>",
    { ...inside, where: keptPay },
  ],
  [
    '<work: (our|my|we get|you get|they give you|company)> {0,2} <bad: (stock|stocks|options|shares|equity|rsus)> {,0,14} (ipo|go public|goes public|publicly|publicaly|tradable|not public|public yet|vest|until 20*)',
    { ...inside, where: isBeforehand },
  ],
  [
    "<work: (company|we|we're|they)> {0,1} <bad: (isn't|is not|aren't|are not|is yet to be|not|yet to be) {0,2} (public|publicly traded|publicly tradable|publicaly tradable|tradable|listed) (yet|so|until|and)?> {,0,10} (stock|stocks|shares|options|equity|sell|salaries)",
    { ...inside, where: isBeforehand },
  ],
  // who can get in, and with what
  [
    '<work: (one of our|one of my|our|a|my|the) {0,1} (users|user|client|clients|customers|customer|coworker|coworkers|colleague|boss|admin|company|office)> {,0,9} <bad: (password|passwords|pin code|login)> {,0,4} (is|was|were|lol|on|as|post-it|written|123|are)?',
    { ...secret, where: tellsPassword },
  ],
  [
    '<bad: (default|admin|company|wifi|alarm|door|safe) (password|passwords|code|codes)> {0,3} <work: (for (all)? our|at (our|my) (company|work|office|store|job|clinic|school)|of our|at work)>',
    { ...secret, where: isInside },
  ],
  [
    '<work: (everyone|everybody|anyone|anybody|no one|nobody|all of us|half the staff|the cleaner|any employee)> {0,6} <bad: (with|has|have|knows|know|got) {0,2} (access to|the admin password|the password|the alarm code|the door code|the safe code|keys to|a key to|the keys|the code)> {0,3} (server room|vault|safe|office|store|building|warehouse|database|system|alarm|post-it|stock|till|it|everything|the)?',
    { ...secret, where: isInsider },
  ],
  // courts
  ['<bad: juror here>', secret],
  [
    '<work: (jury duty|jury|juror)> {,0,12} <bad: (so guilty|obviously guilty|is guilty|clearly guilty|defendant|which way to vote|holding a poll|verdict tomorrow|what do you (all)? think|guilty or not|not guilty)>',
    { ...secret, where: insideMine },
  ],
  // who was there
  [
    "<bad: (guess|can't say|cannot say|won't say|not allowed to say|can't tell you|not saying) (who|which) {,0,14}> <work: (our (hotel|hospital|clinic|ward|restaurant|store|shop|bar|salon)|my (er|ward|shift|hotel|store|salon|chair|table|work|restaurant|office|clinic)|hotel i work|(place|bar|shop|hospital|clinic|restaurant) i work|at work|i work at)>",
    { ...secret, where: insideMine },
  ],
  [
    '<work: just did (the|his|her|their) (taxes|books|accounts|hair|teeth|x rays|blood work|surgery|divorce papers|mortgage)> {0,1} <bad: of {0,2} (someone|somebody|a (famous|very famous)|a celebrity|an actor|a footballer|one of)>',
    { ...secret, where: insideMine },
  ],
  // what comes
  [
    "<bad: (lose|losing|lost|about to lose|going to lose) (our|my company's|their) {0,1} (biggest|largest|main|major|best|only)> <work: (client|customer|account|contract|investor|sponsor|supplier|donor)>",
    { ...secret, where: isInside },
  ],
  [
    "<bad: (that's|thats|that is|is) all (i'm|i am|im|we're) (allowed|permitted|able) to {0,1} (say|share|tell|post)>",
    { ...inside, where: insideMine },
  ],
  [
    "<work: (they're|they are|management is|company is|head office is|hq is|they just|we're|the board is)> {0,1} <bad: (closing|shutting|selling|cutting|axing|outsourcing|offshoring|scrapping|moving)> (down)? (our|my|half|the whole|all|a third) {0,3} (branch|office|plant|site|store|team|department|factory|school|ward|depot|jobs|shop|staff|floor|unit)",
    { ...secret, where: isInside },
  ],
  [
    '<work: (my|our|the whole|half of|half my|half the|entire) {0,1} (team|department|office|staff|floor|site|crew|unit|plant|branch)> (is|are|will be|is being|gets|are being|being) {0,2} <bad: (cut|let go|laid off|made redundant|outsourced|shut|closed|axed|relocated|sold)> {0,4} (next|in|by|before|after|soon|half|shh|january|february|march|april|may|june|july|august|september|october|november|december)',
    { ...secret, where: isInside },
  ],
  [
    `<bad: (told|instructed|ordered|asked|tell|tells|train|trained|supposed) (us|me|not|staff)? {0,1} to {0,1} (say|tell|lie|not tell|keep quiet|keep mum|keep it from|blame|hide|never mention|not mention|push|delete|shred|backdate|mislead|pretend)> {,0,10} <work: ${WHOSE}>`,
    { ...secret, where: insideMine },
  ],
  [
    '<work: (they|boss|manager|management|hr|head|director|ceo)> (told|warned|informed) us {0,4} <bad: {0,4} (closing|shutting down|shut down|laid off|layoffs|redundancies|sold|bankrupt|being cut|no bonus|no raises|merging|acquired|not public)>',
    { ...secret, where: isBeforehand },
  ],
];

const ASKS = /\b(?:reset|forgot|manager app|how (?:do|to)|vault)\b/i;

/** The password itself, or where it lies; not how to reset one. */
function tellsPassword(...[draft, sentence, match]: Parameters<Where>): boolean {
  return isInside(draft, sentence, match) && !ASKS.test(draft.text) && !draft.text.includes('@');
}
