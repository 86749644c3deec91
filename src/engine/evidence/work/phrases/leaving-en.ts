/** Leaving, looking elsewhere and being let go, told without a set phrase: patterns of the rule quitting. */
import { endsClause } from '../clause.ts';
import { isOwn, speaksOfWork, speaksOfWorkOrAlone } from '../own-work.ts';
import type { Telling } from '../telling.ts';

const plan: Telling = { level: 1, sign: 'leaving', ofAuthor: true };
const badly: Telling = { level: 2, sign: 'leaving', ofAuthor: true };
const search: Telling = { ...plan, way: 'search' };
const theirs: Telling = { level: 1, sign: 'dismissal' };

const BOSS = '(my|the|our) {0,1} (boss|manager|supervisor|work|job|employer|team|director|company|bosses|coworkers|hr)';

export const LEAVING_EN: readonly (readonly [pattern: string, telling: Telling])[] = [
  [
    `<bad: (telling|informing|letting) ${BOSS}> {0,2} <work: (tomorrow|next week|on monday|today|tonight|this week|in person|soon)>`,
    plan,
  ],
  [
    '<bad: (guess|back to|time for|start|starting|more|hello) {0,2}> <work: (job hunting|job searching|job hunt|job search|unemployment)> {0,2} (again|it is|time)',
    { ...search, evenIf: true },
  ],
  [
    "<bad: if {1,3} (don't|doesn't|do not|does not|ain't|won't|didn't) {0,1} (call|hire|email|text|pick) me> {0,2} <work: (for|about) (the|a|this|that) (job|position|interview)>",
    { ...theirs, sign: 'displeasure', evenIf: true },
  ],
  [
    '<bad: (applying|applied|apply|applications|interviewing|interviewed|looking|searching) {0,1} (for|to|at|out)> {0,1} <work: (other|new|another|different|better|something new|something else|something better|a new|a different|a better) {0,1} (jobs|job|positions|companies|places|work|employers|gig)>',
    { ...search, where: hasWork },
  ],
  [
    '<bad: (looking|searching|time|starting to look|start looking|started looking) for> <work: something (new|else|better|different)> {,0,8} (this (place|job|company)|work|job|boss|manager|my contract)',
    search,
  ],
  [
    "<bad: (job hunting|job searching|job search|job hunt|cv|resume|applications|applied to|interviews)> {,0,4} <work: (on my lunch|on my break|at work|during work|at my desk|from work|behind my boss|on company time|in secret|my boss has no|my boss doesn't|without my boss)>",
    { ...search, level: 2 },
  ],
  [
    '<bad: (secretly|quietly|lowkey) {0,2}> <work: (looking for|applying|interviewing|job hunting|job searching|planning to leave|planning to quit|searching for)>',
    search,
  ],
  [
    '<bad: (actually|finally|just) (applied|applying|started applying|sent) {0,5}> <work: (jobs|job applications|applications|job)>',
    { ...search, where: hasWork },
  ],
  [
    `<bad: (telling|tell|told|inform|informing|informed|let) ${BOSS}> {0,4} (i|i'm|i am|i've|that i|im|i'll) {0,3} <work: (leaving|quitting|quit|resigning|moving on|going back to school|got into|got accepted|got another|got a new|have another|found another|done|going to grad|moving|applied|want out)>`,
    plan,
  ],
  [
    `<bad: (have to|gotta|need to|about to|going to|gonna|time to|how do i|how to|scared to|nervous to|now i|must) {0,2} (tell|face) ${BOSS}> {0,3}`,
    { ...plan, evenIf: true, where: leavesWork },
  ],
  [
    `<bad: (haven't|have not|didn't|did not|not|don't know how to|yet to) {0,1} (told|tell|informed) ${BOSS}>`,
    { ...plan, where: leavesWork },
  ],
  [
    '<bad: (giving|give|gave|hand|handing|handed|put|putting|turn|turning|turned|serve|serving) {0,2} (in)? (my|the)? {0,1} <work: (two weeks|2 weeks|two week notice|2 week notice|two weeks notice|2 weeks notice|notice|resignation)>>',
    { ...plan, where: ofJob },
  ],
  [
    "<bad: (can't wait (to|till i|until i)|cannot wait (to|till i|until i)|when can i|when do i get to|how long (till|until) i|(years|months) (till|until|before) i can|counting down (to|until)|ready to|dying to)> {0,3} <work: (retire|quit|leave this job|never work|be done with this job|get out of this job|quit this|hand in my)>",
    { ...plan, evenIf: true, where: retires },
  ],
  [
    '<bad: (can i|should i|gonna|going to|about to|thinking of|thinking about|want to|wanna|tempted to|i might) {0,2} (ghost|ghosting|no call no show|just not (show|go)|not showing|not show|disappear|walk out|walking out|stop showing)> {0,3} <work: (my job|this job|work|up|up to work|to work|tomorrow|today|in|back|on my job|on this job)>',
    { ...badly, evenIf: true, where: speaksOfWorkOrAlone },
  ],
  [
    '<bad: (walked|walk|walking|stormed) (out|off)> {0,4} (today|yesterday|this morning|mid shift|and) {,0,6} <work: (not going back|never going back|never went back|job|work|shift|quit|boss|manager)>',
    badly,
  ],
  [
    "<bad: (not|never|ain't) (going|coming|went|came) back (to)?> <work: (that|this) (job|hellhole|office|company|workplace)>",
    badly,
  ],
  [
    "<bad: (never want to|don't want to|never wanna) (see|go back to|set foot in|work for|work in|work at)> <work: (that|this) (place|job|company|office|store)>",
    { ...badly, where: speaksOfWork },
  ],
  [
    "<bad: (quit|left|leaving|quitting|leave) (my|that|this|the)> {0,2} <work: (job|company|place|position)> {,0,10} (couldn't take|can't take|treated|slave|thank god|hated|toxic|abuse|bullied|nothing lined up|no backup|with nothing|burnt out|burned out|hell|worst|finally|sick of|had enough|driving|travel|hitting the road)",
    plan,
  ],
  [
    '<bad: (today|friday|tomorrow|yesterday) (was|is|will be) my last day> {0,4} <work: (at that|at this|place|job|company|hellhole|thank|of work|here)>',
    plan,
  ],
  [
    "<bad: (i|to|and|but i|gonna|wanna|i'm going to) quit (by|over|via|through) <work: (text|email|whatsapp|voicemail|slack|phone)>>",
    badly,
  ],
];

type Where = NonNullable<Telling['where']>;

const WITHOUT = /\b(?:unemploy\w*|jobless|graduat\w*|laid off|first job|student|internships?|lost my job|college)\b/i;

/** Looking for work is nothing to hide for somebody without. */
function hasWork(...[draft, sentence, match]: Parameters<Where>): boolean {
  return isOwn(draft, sentence, match) && !WITHOUT.test(draft.text);
}

const NEXT =
  /\b(?:leav\w+|quit\w*|resign\w*|other job|another job|new job|accepted|offer|school|mov\w+|got in(?:to)?|got the|pregnant|notice|retir\w+|interview|mistake)\b/i;

/** "can't wait to retire", but not "to retire these boots". */
function retires(...[draft, sentence, match]: Parameters<Where>): boolean {
  return (
    speaksOfWorkOrAlone(draft, sentence) &&
    (/job|work|notice|quit this/i.test(draft.text.slice(match.start, match.end)) || endsClause(draft, sentence, match))
  );
}

function leavesWork(...[draft]: Parameters<Where>): boolean {
  return NEXT.test(draft.text);
}

function ofJob(...[draft, sentence, match]: Parameters<Where>): boolean {
  return isOwn(draft, sentence, match) && !/\b(?:landlord|flat|apartment|lease|rent)\b/i.test(draft.text);
}
