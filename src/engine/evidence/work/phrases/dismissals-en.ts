/** Being let go, and waiting to hear, in English: patterns of the rule quitting. */
import { subjectOf } from '../../stance/speaker.ts';
import { isFirstHandOrShort, isOwn, speaksOfWork, speaksOfWorkOrAlone } from '../own-work.ts';
import type { Telling } from '../telling.ts';

const dismissal: Telling = { level: 1, sign: 'dismissal', ofAuthor: true };
/** What the employer did. */
const theirs: Telling = { ...dismissal, ofAuthor: false };
const DISMISSED =
  '(fired|let go|laid off|sacked|canned|terminated|made redundant|dismissed|axed|the sack|the boot|furloughed)';
type Where = NonNullable<Telling['where']>;

export const DISMISSALS_EN: readonly (readonly [pattern: string, telling: Telling])[] = [
  [
    `<bad: (got|been|being|was|were|getting|just got|get) {0,1} ${DISMISSED}> {,0,10} <work: (for (no|being|using|asking|taking|refusing|my|calling|missing|not)|by (text|email|phone|zoom|voicemail|my boss)|over (text|email|the phone|zoom)|after * (years|months|weeks)|without (notice|warning|reason|a reason)|boss|manager|company|job|a doctor's note|this morning|today)>`,
    { ...dismissal, where: recently },
  ],
  [
    `<bad: (they|boss|manager|company|employer|work|she|he) (just)? (fired me|sacked me|laid me off|let me go|let go of me|terminated me|canned me|dismissed me|dropped me|replaced me)> {,0,3} <work: (for|after|over|by|because|cuz|via|without|today|while|yesterday|through|and)>`,
    { ...theirs, where: isFirstHandOrShort },
  ],
  ['<bad: (denied|denying|contesting|fighting) my <work: (unemployment|severance|redundancy pay)>>', theirs],
  [
    "<bad: (contract|contracts) (isn't|is not|wasn't|was not|won't be|not|aren't) {0,1} (getting|being)? <work: (renewed|extended)>>",
    { ...theirs, where: isFirstHandOrShort },
  ],
  [
    "<bad: (don't|doesn't|didn't|do not|no longer) need me> {0,1} <work: (anymore|any more|as of|at work|there|any longer)>",
    { ...theirs, where: speaksOfWorkOrAlone },
  ],
  [
    '<bad: (given|gave|giving) {0,1} (my|away my) <work: (spot|shift|shifts|job|position|hours)> (to|away)>',
    { ...dismissal, where: speaksOfWork },
  ],
  [
    '<bad: (people|everyone|everybody|colleagues|coworkers|five people|staff|* people) (are|is|keep|have|has|just)? {0,1} (leaving|quit|quitting|resigning|left)> {0,3} <work: (in droves|this (month|week|year)|and (management|no one|nobody|my boss)|every (week|month)|one by one|left and right)>',
    { ...dismissal, sign: 'conditions', ofAuthor: false },
  ],
  // waiting to hear
  [
    "<bad: (still|been|waiting|no|never|haven't|didn't|hasn't|won't|don't|dont) {,0,5}> (call|callback|call back|heard|hear|called|reply|response|answer|word|email) {0,2} (back)? {,0,3} <work: (from|about|on|for|after) (the|a|that|this|my)? {0,1} (job|interview|position|hr|recruiter|internal position|hiring manager|place|application)>",
    { ...dismissal, sign: 'displeasure', where: isOwn },
  ],
  [
    "<bad: (they|he|she|recruiter|hr|manager) said (they'd|they would|he'd|she'd|they'll|to expect a) call> {,0,6} <work: (by|on|back|within|did not|didn't|never)>",
    { ...dismissal, sign: 'displeasure', ofAuthor: false, where: speaksOfWorkOrAlone },
  ],
];

/** The author's own dismissal, and not one of long ago. */
function recently(...[draft, sentence, match]: Parameters<Where>): boolean {
  const opens = match.first - (sentence.tokens[0]?.index ?? 0) <= 1;
  return (
    (opens || subjectOf(sentence, match.first) === 'own') &&
    isOwn(draft, sentence, match) &&
    !/\b(?:ago|last year|years later)\b/i.test(draft.text.slice(sentence.start, sentence.end))
  );
}
