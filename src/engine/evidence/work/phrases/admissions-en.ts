/** What people let slip about their working hours beside set phrases: patterns of the rule slacking. */
import { isFirstHandOrShort, isOwn, speaksOfWork, speaksOfWorkOrAlone } from '../own-work.ts';
import type { Telling } from '../telling.ts';

const admission: Telling = { level: 2, sign: 'admission', ofAuthor: true };
const idle: Telling = { level: 1, sign: 'idleness', ofAuthor: true, way: 'mild' };

const AT_WORK =
  '(at work|on the clock|on company time|during work|at my desk|at my job|at the office|in (a|the) (meeting|meetings)|all day at work|during (a|my|the) (meeting|shift|training)|while working|on shift|in the break room|in the stockroom|in the back|on night shift)';
const LEISURE =
  '(browse|browsing|browsed|scroll|scrolling|scrolled|watch|watching|watched|reading|read|drawing|draw|drew|made|make|making|doodling|doodle|knit|knitting|crochet|crocheting|play|playing|played|shop|shopping|nap|napping|sleep|sleeping|sleepin|slept|dozing|dozed|doze|texting|tweeting|reddit|redditing|gaming|online shopping|netflix|tiktok|tinder|learned|learnt|taught|built|writing|wrote|streaming|snooze|snoozing|chatting|gossiping|swiping)';

export const ADMISSIONS_EN: readonly (readonly [pattern: string, telling: Telling])[] = [
  [
    `<bad: ${LEISURE} {0,6} <work: ${AT_WORK}> {,0,3}> {,0,8} (bored|nothing to do|instead|all day|nobody|no one|nothing else|slow|every day|and still|lol|boss|manager|paid|hours|half|most|so)`,
    { ...idle, where: isOwn },
  ],
  [
    '<bad: (sleeping|sleepin|asleep|slept|napping|nap|snoozing|dozing|dozed off|doze off|nodding off|nodded off|passed out|fell asleep)> {0,4} <work: (on the job|in (a|the|my|this) {0,3} (meeting|training|break room|stockroom|staff room|car at work|office|work bathroom|walk in)|at my desk|at work|on shift|on the clock|during (training|a meeting|my shift))>',
    { ...idle, where: ofPeople },
  ],
  [
    '<bad: (bored|so bored|sooo bored|slow day|slow night|dead|boring) {0,4}> <work: (at work|at my job|at the office|on shift|shift|in this office|at my desk)>',
    { ...idle, where: isOwn },
  ],
  [
    '<work: (sitting|sat|stuck|standing|here) {0,2} at work> {0,2} <bad: (doing nothing|bored|nothing to do|twiddling|staring|waiting|like|counting|with nothing|not working|watching the clock)>',
    idle,
  ],
  [
    '<bad: (refreshed|refresh|refreshing|counted|counting) {0,2} (inbox|ceiling tiles|tiles|emails|email|the clock)> {,0,8} <work: (bored|work|today|hours|times)>',
    idle,
  ],
  [
    '<bad: (waste|wasting|wasted|spend|spent|spending|slack|coast|coasting|doss) {0,1} (most|half|90%|80%|hours|all|a lot|off|through|about) {0,4}> <work: (at work|day at work|my shift|my job|work day|workday|of the day)> {,0,6} (nobody|no one|doing|reddit|and|on|lol|not working)',
    { ...admission, where: speaksOfWork },
  ],
  [
    '<bad: (do|did|doing|done|get done|maybe) {0,2} (* (hours|hour|minutes)|an hour|half an hour|next to nothing|nothing|fuck all|bare minimum|the bare minimum|zero) {0,1} (of)? {0,1} <work: (actual work|real work|work a day|work per day|work|at work|all day)>> {,0,6} (a day|day|per day|week|all day|boss|nobody|no one|paid|at work|tops|honestly|lol)?',
    { ...admission, where: speaksOfWorkOrAlone },
  ],
  [
    '<bad: (nobody|no one|noone|none of them|not one person|they) {0,2} (noticed|notices|noticing|notice|know|knows|realised|realized|caught on|has a clue|can tell|will know|says anything|said anything|suspects|found out)> {,0,8} <work: (at work|work|boss|office|job|shift|company|manager)>',
    { ...idle, sign: 'admission', where: isFirstHandOrShort },
  ],
  [
    "<work: (office|work|break room|staff|my job|boss's|customers|customer|meeting|early every|full hours|lunch breaks|lunch break|breaks|coffee machine|spreadsheet|report|reports)> {,0,10} <bad: (nobody|no one|noone) {0,2} (noticed|notices|notice|knows|says anything|said anything|realised|realized|suspects|can tell)>",
    { ...idle, sign: 'admission', where: isFirstHandOrShort },
  ],
  [
    "<bad: (take|takes|took|taking|had|go on|sneak|on my) {0,5} (cigarette|smoke|toilet|bathroom|lunch|poop|coffee|extra|hour long|two hour|2 hour|long) {0,1} <work: (break|breaks|lunch|lunches)>> {,0,8} (at work|a shift|per shift|smoke|nobody|no one|to avoid|on the clock|on my phone|don't even|a day|just to)",
    idle,
  ],
  [
    "<bad: (hide|hiding|hid|sit|sitting|sat|go|goes|went|live) (in|to|on) the (bathroom|toilet|loo|restroom|walk in|freezer|stockroom|car|car park|parking lot) {0,2}> <work: (at work|on shift|just to|on the clock|during work|to avoid|so i don't|for * (minutes|mins|min|hour|hours))> {,0,8}",
    { ...idle, where: speaksOfWork },
  ],
  [
    '<bad: (put|putting|write|writing|wrote|claim|claimed|log|logged|logging|bill|billed|charge) {0,1} (down|in)? (for)? {0,2}> <work: (full hours|full day|the full|extra hours|hours i|* hours (i|when|but|and))> {,0,4}',
    { ...admission, where: speaksOfWorkOrAlone },
  ],
  [
    '<bad: (clocked|clock|clocking|punched|badged|logged) in and (then)? (went|go|left|leave|sat|slept|sleep|hid|back to|drove|took a nap|disappeared|dipped|going|watched|started (watching|playing))>',
    { ...admission, level: 1 },
  ],
  [
    "<bad: (may|might|may or may not|gonna|going to|about to|will|thinking of|i'll|think i'll|planning to|planning on|imma|ima|i'm) {0,2} (be sick|be ill|pull a sickie|pulling a sickie|call off|calling off|call out|calling out|not show|not showing|be calling|develop a cough|get a cold|catch a cold|come down with)> {0,2} <work: (work|tomorrow|monday|tuesday|wednesday|thursday|friday|today|tonight|up|on (monday|friday|tuesday|wednesday|thursday|saturday|sunday))>",
    { ...idle, sign: 'admission', way: 'default' },
  ],
  [
    "<bad: (calling|call|called) {0,1} (off|out) {0,1} (of|from)? {0,1} <work: (work|shift|my shift|today|tomorrow|tonight)>> {,0,4} (idc|need|because i|cuz|cause|so i|concert|in bed|day in|don't care|fuck|not dealing|lol|can't be|party|game)",
    { ...admission, where: isOwn },
  ],
  [
    '<bad: (call|called|calling|phoned|took) {0,2} (sick|a sick day|in sick|out sick) {,0,5}> (just)? (so i|to get away|to avoid|because of|to not|not to|instead of seeing) {,0,6} <work: (kid|son|daughter|see|student|class|boss|coworker|work|that|him|her|them|manager|customer)>',
    admission,
  ],
  [
    "<bad: (don't|do not|never|didn't|not) wash (my)? hands> {,0,8} <work: (coffee|food|customers|customer|boss|order|orders|serve|cook|kitchen|at work)>",
    admission,
  ],
  [
    "<bad: (spit|spat|sneeze|sneezed|lick|licked|licking|put (salt|decaf|laxatives|spit|hot sauce|dirt|bleach) in|double dip|cough on)> {,0,12} <work: (customer|customers|for the office|office|coworkers|coworker's|boss|boss's|new girl|new guy|at work|table|order|orders|drinks)>",
    { ...admission, where: isOwn },
  ],
  [
    '<bad: (prank|pranked|pranking|prank on|haze|hazing|hazed|sent|send|tell|telling|told) {0,2}> {0,1} <work: (new guy|new girl|newbie|new kid|new hire|new waiter|new waiters|new waiters|new server|intern|interns|trainee|apprentice)>',
    { ...idle, level: 1, sign: 'admission', where: isFirstHandOrShort },
  ],
  [
    '<work: (interns|trainee|new waiters|new girl|new guy|new hire|intern|apprentice)> {,0,12} <bad: (joke|prank|shit in|puke|threw up|left handed screwdriver|lmao|fell for it|hazing)>',
    { ...idle, level: 1, sign: 'admission', where: speaksOfWorkOrAlone },
  ],
];

type Where = NonNullable<Telling['where']>;

const ANIMALS = new Set('cat cats dog dogs puppy kitten kitty baby pup hamster kittens puppies'.split(' '));

/** Cats sleep on the job as well. */
export function ofPeople(...[draft, sentence, match]: Parameters<Where>): boolean {
  return isOwn(draft, sentence, match) && !sentence.tokens.some(({ text }) => ANIMALS.has(text));
}
