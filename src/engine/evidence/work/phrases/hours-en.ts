/** Having to work, and what it is paid: patterns of the rule pay-and-hours. */
import { isGrumble, isSad } from '../mood.ts';
import { isFirstHandOrShort, isOwn, speaksOfWork, speaksOfWorkOrAlone } from '../own-work.ts';
import type { Telling } from '../telling.ts';

const condition: Telling = { level: 1, sign: 'conditions' };
const ofAuthor: Telling = { ...condition, ofAuthor: true };
const firstHand: Telling = { ...condition, where: isFirstHandOrShort };

const MUST =
  "(have to|has to|had to|gotta|got to|hafta|having to|forced to|made to|stuck|i'm|im|i am|still|scheduled to|going to be|they want me to|they have me|they got me)";
const BAD_TIME =
  '(on my birthday|on my day off|on my days off|on christmas|on christmas eve|on new years|on thanksgiving|on easter|on a sunday|on a saturday|on sundays|on a holiday|on holidays|all weekend|this weekend|every weekend|all night|all day|seven days|six days|6 days|7 days|10 days|12 days|14 days|a double|doubles|overtime again|until midnight|12 hours|14 hours|16 hours|close then open|open tomorrow)';

export const HOURS_EN: readonly (readonly [pattern: string, telling: Telling])[] = [
  [
    `<bad: ${MUST} <work: (work|working|be at work|go to work|in work|at work|come in)> {0,2} ${BAD_TIME}>`,
    { ...ofAuthor, where: isGrumble },
  ],
  [
    '<bad: why (do|must) (i|we) {0,2} (have to)? {0,1} <work: (work|working|at work|go to work)>> {0,3} (on|today|tomorrow|again|for|when|while|this|every)',
    { ...ofAuthor, evenIf: true },
  ],
  [
    "<bad: (wish|wishing) {0,2} (i|we) (didn't|did not|don't) have to <work: (work|go to work|go in|be at work|get up for work|go back to work|come in)>>",
    { ...ofAuthor, evenIf: true },
  ],
  [
    "<bad: (need|want|ready for|wish|praying for|can't wait for) (this|my|the) <work: (shift|work day|workday|work week|day at work)> {0,2} (to be over|to end|was over|over|to finish|is over)>",
    ofAuthor,
  ],
  [
    '<work: (work|shift|alarm|meeting|meetings)> (in the morning|at (4|5|6|7|8)|before lunch|tomorrow|tonight|again)',
    { ...ofAuthor, where: isSad },
  ],
  [
    '<bad: (scheduled|rostered|put|booked) (me|us)> {0,6} <work: (close|closing|open|every weekend|weekends|saturday|sunday|day off|asked off|a double|overnight|clopen|nights|12 hours|all week|alone)>',
    firstHand,
  ],
  [
    '<bad: (asked|requested|booked) {0,2} (off|for (monday|tuesday|wednesday|thursday|friday|saturday|sunday|the weekend|a day) off)> {,0,10} <work: (scheduled|working|guess who|denied|no|still|anyway|put me|refused|rejected|said no)>',
    firstHand,
  ],
  [
    '<bad: (schedule|rota|roster|shifts) (came out|is out|just dropped|changed)> {,0,10} <work: (hours|again|closing|weekend|days in a row|day off|off)>',
    firstHand,
  ],
  [
    '<work: (my|our) (hours|pay|salary|wages|bonus|overtime|breaks|break|holiday|vacation|leave|raise|days off|check|paycheck|tips)> {0,2} (got|were|was|is|are|keep getting|have been|has been|been) {0,1} <bad: (cut|docked|denied|reduced|stolen|cancelled|canceled|wrong|short|late|rejected|refused|delayed|messed up|shorted|slashed|withheld)>',
    condition,
  ],
  ['<bad: (took|taking|taken) (me|us) off> <work: (the|my)? {0,1} (schedule|rota|roster)>', condition],
  [
    '<bad: (owes|owe|owed|owing) me> {0,5} <work: (pay|wages|salary|paycheck|hours|overtime|holiday pay|tips|money for)>',
    firstHand,
  ],
  [
    "<bad: (no|haven't got|haven't gotten|have not gotten|haven't received|never got|never received|still no|still waiting (for|on)|waiting on|didn't get|not gotten|hasn't sent|won't send) {0,2}> <work: (my|the|a)? {0,2} (paycheck|paycheque|check from|last check|final check|pay stub|p45|w2|wages|holiday pay|final pay|last pay|salary|payslip)>",
    firstHand,
  ],
  [
    "<bad: (don't|do not|doesn't|does not|not|never|ain't|aint) {0,1} (get|getting|be|being|pay|paying|paid|earn|make) {0,1} (paid|me|us)? (nearly|anywhere near|even)? enough>",
    { ...condition, where: (draft, sentence, match) => isOwn(draft, sentence, match) && paidForThis(draft.text) },
  ],
  [
    '<bad: (i wish|wish|if only) {0,1} (my job|this job|they|we|i) (paid|got paid|made|earned|could make|could get|could earn) {0,3}> <work: (more|better|enough|an hour|per hour|a living wage|overtime)>',
    { ...condition, evenIf: true, where: speaksOfWorkOrAlone },
  ],
  [
    '<work: (get|got|getting|i get) paid * (an hour|per hour|hourly|a week|a month)> <bad: to {0,1} (be|get|deal|listen|smile|clean|put up|stand|take|babysit|wipe)>',
    condition,
  ],
  ['<bad: paid in <work: (exposure|pizza|experience|compliments|peanuts|snacks|high fives|smiles)>>', firstHand],
  [
    '<bad: (pay|pays|paid|paying) me> {0,3} <work: (half|less than|nothing|peanuts|minimum|under the table|cash so|late|a third|the same as)>',
    firstHand,
  ],
  [
    '<bad: (pay for|buy|bring) {0,1} (my|our) own> {0,2} <work: (uniform|uniforms|equipment|tools|training|supplies|laptop|stationery|pens)>',
    { ...condition, where: speaksOfWork },
  ],
  [
    '<bad: (expected|required|supposed|forced|made|asked|told|want us|want me|expect us|expect me) to> {0,2} <work: (be available|be on call|work (weekends|overtime|for free|unpaid|through|late|holidays|on my)|answer {0,2} (emails|calls|phone)|stay late|come in|clock out and|do unpaid|cover|check {0,1} emails|put in {0,3} (vacation|leave|holiday)|submit {0,3} (vacation|leave|holiday)|reply)>',
    firstHand,
  ],
  [
    '<bad: (being|getting|been|was|were) (made|forced|expected|required) to> {0,2} <work: (put in|work|stay|come in|be on call|submit|answer|cover|close|open|train|use my)>',
    firstHand,
  ],
  [
    '<bad: on call> {,0,10} <work: (no extra pay|without pay|unpaid|not paid|without being paid|for free|nights in a row|all weekend|24 7|every weekend|legal|normal)>',
    firstHand,
  ],
  [
    '<bad: (fruit basket|pizza|cupcakes|thank you card|bag of chips|tote bag|water bottle|keychain|mug|sticker|donuts|gift card)> {,0,8} <work: (instead of|overtime|for a year of|no raise|no bonus|bonus|raise|years of service)>',
    firstHand,
  ],
  [
    "<bad: (chip in|chipping in|collecting|collection|collect|pitch in|contribute|donate|$ *) {,0,8}> <work: (boss's|manager's|boss|manager|director's|director|supervisor's|office collection|colleague's|ceo's|higher ups)>",
    { ...firstHand, evenIf: true },
  ],
  ['<work: (office|work) collection>  <bad: (again|for)>', firstHand],
  [
    '<bad: (my|the) (workload|work load|work stress|job stress)> (is|has been|was|keeps) {0,3} <work: (insane|crazy|ridiculous|too much|unreal|killing|getting|unmanageable|impossible|unsustainable|overwhelming|heavy)>',
    condition,
  ],
];

/** "for this", at work, or a few words alone: not of others' pay. */
const paidForThis = (text: string): boolean =>
  text.length < 90 || /\b(?:for this|to deal|at work|my job|this job)\b/i.test(text);
