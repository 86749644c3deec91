/** What employee reviews find missing or too much: patterns of the rule pay-and-hours. */

import { speaksOfWork } from '../own-work.ts';
import { reviewOf } from '../review.ts';
import type { Telling } from '../telling.ts';

/** What a workplace should have. */
const GOOD =
  '(salary|salaries|pay|payscale|package|compensation|wages|increment|increments|hike|hikes|appraisal|appraisals|raises|bonus|bonuses|benefits|perks|leave|leaves|growth|career growth|career path|career progression|career development|progression|promotion|promotions|advancement|learning|training|onboarding|work life balance|worklife balance|personal life|job security|security|management|leadership|communication|transparency|direction|vision|culture|work culture|values|policies|hr|hr policies|support|recognition|appreciation|respect|flexibility|facilities|canteen|infrastructure|technology|tools|equipment|organisation|organization|structure|planning|morale|staffing|facility|room for growth|opportunities|opportunity|exposure|guidance|feedback|teamwork|ethics|professionalism|breaks|empathy)';
/** What it should not have. */
const BURDEN =
  '(pressure|work pressure|workload|work load|hours|working hours|overtime|politics|office politics|turnover|attrition|stress|shifts|meetings|changes|restructuring|favoritism|favouritism|micromanagement|micro management|bureaucracy|red tape|deadlines|targets|layoffs|gossip|nepotism|partiality|bias|discrimination|drama|hierarchy|layers|weekend work|multitasking|egos)';
const MISSING =
  "(no|lack of|lacks|lacking|poor|very poor|low|very low|bad|very bad|less|very less|limited|little|very little|minimal|hardly any|barely any|zero|unclear|weak|old|outdated|slow|very slow|not enough|insufficient|unfair|delayed|late|terrible|horrible|awful|pathetic|worst|inconsistent|nonexistent|non existent|few|fewer|mediocre|disorganized|disorganised|miss|mis|without|need more|needs more|needs better|need better|improve the|improve|doesn't have|don't have|there is no|biased|rude)";
const MUCH =
  '(high|very high|long|very long|heavy|excessive|lots of|a lot of|too much|too many|so much|so many|unpaid|constant|endless|crazy|insane|hectic|unrealistic|mandatory|much|more|huge|immense|extreme|many|tight|unnecessary|dirty|internal|odd|rotational|extended|extra|full of)';

const condition: Telling = { level: 1, sign: 'conditions' };
const inReview: Telling = { ...condition, where: isItem };
const inList: Telling = { ...condition, where: (draft) => reviewOf(draft) === 2 };
const there: Telling = { ...condition, where: (draft) => reviewOf(draft) > 0 || speaksOfWork(draft) };
const grave: Telling = { ...there, level: 2 };

export const REVIEWS_EN: readonly (readonly [pattern: string, telling: Telling])[] = [
  [`<bad: ${MISSING} {0,1} ${GOOD}>`, inReview],
  [`<bad: ${MUCH} {0,1} ${BURDEN}>`, inReview],
  [
    `<work: ${GOOD}> (is|are|was|were|isn't|aren't|not|very|too|so|still|could be|needs|need|should be|will be|which is|depends|depend) {0,3} <bad: (low|less|poor|bad|slow|late|worst|not good|delayed|unfair|hectic|pathetic|terrible|nil|zero|not clear|unclear|minimum|horrible|no|biased|non existent|nonexistent|not paid|better|improve|improved|improvement|good|clear|rude|unprofessional|below|on your manager|on the manager|toxic|awful|missing|a joke|weak|minimal|partial)>`,
    inList,
  ],
  [
    '<work: (good|decent|great|nice|ok) (salary|pay|money|package|benefits|brand|name|brand name|perks|location)> {,0,3} but {0,2} <bad: (no|bad|poor|long|zero|low|less|too|not|terrible|worst|management|stress|stressful|toxic|very|horrible)>',
    { ...condition, where: (draft) => !draft.tokens.some(({ kind }) => kind === 'link' || kind === 'mention') },
  ],
  [
    "<bad: (doesn't|don't|do not|does not|never|didn't|won't) (value|appreciate|respect|care about|care for|listen to|support|trust|reward|recognise|recognize|pay|invest in|look after|treat)> {0,2} <work: (employees|the employees|staff|workers|their people|people|employee|us|its employees|the staff|team members)>",
    there,
  ],
  [
    '<bad: (hires|hire|hired|hiring|promotes|promoted|promote) {0,2} (only)? (his|her|their) {0,2} (friends|friend|relatives|relative|family|cousin|cousins|son|daughter|nephew|niece|wife|husband|brother|mates|own)> {,0,6}',
    grave,
  ],
  [
    '<bad: nepotism> {,0,4} <work: (everywhere|is|at|owner|in|all|runs|rules)>',
    {
      ...condition,
      level: 2,
      where: (draft) => !draft.tokens.some(({ kind }) => kind === 'link' || kind === 'mention'),
    },
  ],
  [
    '<work: (seniors|senior staff|managers|supervisors|bosses|superiors|team leads|senior management|leads)> {0,3} <bad: (dump|dumps|dumping|delegate|delegates|push|shout|yell|scream|humiliate|bully|take credit|play favorites|play favourites|are biased|are rude|rude|biased|arrogant|clueless|useless|partial|insult|threaten)>',
    grave,
  ],
  [
    "<work: hr> {0,2} <bad: (takes|take|took|never|doesn't|didn't|don't|ignores|ignored|lied|lies|lost|slow|useless|clueless|black hole|is a|are|won't|can't) {1,3}>",
    {
      ...condition,
      where: (draft, sentence, match) => reviewOf(draft) > 0 && match.first === sentence.tokens[0]?.index,
    },
  ],
  [
    "<bad: (stay away|run away|avoid|beware|do not join|don't join|do not apply|don't apply|never join|would not recommend|wouldn't recommend|not recommended|join at your own risk)> {,0,12} <work: (company|management|salary|salaries|manager|managers|employees|employer|hr|culture|staff|work|resign)>",
    grave,
  ],
];

type Where = NonNullable<Telling['where']>;

const GOES_ON =
  /^[\s]*(?:$|[,.;!/&()\n-]|and\b|or\b|but\b|at all|whatsoever|from (?:the top|above|management|seniors|hr|managers)|with ?in|in the (?:company|team)|after the|compared|here\b|because|due to|so\b|as\b)/iu;

/** Something that a review lists; where it is all there is, nothing follows that says whose it is ("no support from the airline"). */
function isItem(...[draft, , match]: Parameters<Where>): boolean {
  const kind = reviewOf(draft);
  return kind === 2 || (kind === 1 && GOES_ON.test(draft.text.slice(match.end)));
}
