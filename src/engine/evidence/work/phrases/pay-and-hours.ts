/** How people complain of pay, hours and conditions: the patterns of the rule pay-and-hours. */

import { firstOf } from '../../matching/once.ts';
import { isFirstHand, isFirstHandOrShort, isOwn, speaksOfWork, speaksOfWorkOrAlone } from '../own-work.ts';
import { reviewOf } from '../review.ts';
import type { Telling } from '../telling.ts';

type Where = NonNullable<Telling['where']>;

const isFirstHandOwn: Where = (draft, sentence, match) => isFirstHand(draft) && isOwn(draft, sentence, match);

const UPSET = new Set(
  'ugh fml sucks fuck fucking unfair hate tired without free unpaid tricked tricking again wtf bullshit illegal ridiculous'.split(
    ' ',
  ),
);
const firstUpset = firstOf(UPSET);
const isGrievance: Where = (draft, sentence, match) =>
  isOwn(draft, sentence, match) &&
  (firstUpset(sentence) < Number.POSITIVE_INFINITY ||
    /trick|made|making|forc|guilt|expect/i.test(draft.text.slice(match.start, match.end)));

const REVIEW =
  /\b(?:management|salary|salaries|staff|hr|colleagues|employees|employee|company|work|environment|pay|hours|politics|growth|workload|training|leadership|manager|managers|team|culture|benefits|office)\b/giu;
/** Employee reviews list what is wrong without a verb; one such item alone says nothing about whose job it is. */
const isPartOfReview: Where = (draft) => {
  if (
    draft.tokens.length > 400 ||
    draft.tokens.some((token) => token.kind === 'mention' || token.kind === 'link' || token.kind === 'hashtag')
  )
    return false;
  return reviewOf(draft) === 2 || new Set(draft.text.toLowerCase().match(REVIEW) ?? []).size >= 2;
};

const speaksOfWorkOrReview: Where = (draft, sentence) => speaksOfWorkOrAlone(draft, sentence) || reviewOf(draft) > 0;

const condition: Telling = { level: 1, sign: 'conditions' };
const grave: Telling = { level: 2, sign: 'conditions' };

export const PAY_EN: readonly (readonly [pattern: string, telling: Telling])[] = [
  [
    "<bad: (haven't|hasn't|have not|has not|didn't|not|never|waiting on|waiting for|owe|owes|owed) {0,1} (paid|pay)? {0,1}> <work: (my|our) {0,1} (wages|wage|salary|pay|final pay|paycheck|holiday pay|overtime|tips|expenses)>",
    condition,
  ],
  [
    '<work: ((hours|hrs) (this|a|last|every|per|in one) (week|day|shift|weekend|night)|hour week|hour weeks|hour shift|hour shifts|hour day|hour days)> {,0,6} <bad: (not a penny|not a cent|no overtime|no extra|for nothing|no break|no breaks|without a break|minimum wage)>',
    { ...condition, where: isFirstHandOrShort },
  ],
  [
    "<bad: (no|haven't had a|not had a|never had a|still no|not a single) (raise|pay rise|payrise|pay raise|bonus|promotion)> <work: (in|for|since) {0,3} (years|months|ages|decade)>",
    { ...condition, where: isFirstHandOrShort },
  ],
  [
    '<bad: (kill|die|dream|beg) (for|of)> {1,3} <work: (an hour|per hour|raise|pay rise|day off|weekend off)>',
    { ...condition, evenIf: true, where: isFirstHandOrShort },
  ],
  [
    "<work: (pay|pay's|money|money's|salary|benefits|discount|perks|hours|colleagues|coworkers|people|team|location)> {0,2} (is|are|was|were|'s)? {0,2} (good|nice|fine|decent|ok|okay|great|alright) {0,4} , ? <bad: (but|though|however|shame about|the rest|rest of it|zero|otherwise)> {,0,8} (no|not|never|zero|forget|life|management|manager|job|work|boss|bad|rest|hours|toxic|downhill)",
    { ...condition, where: speaksOfWorkOrReview },
  ],
  [
    '<bad: (underpaid|overworked|under paid|over worked|under appreciated|underappreciated)>',
    { ...condition, where: isFirstHandOwn },
  ],
  [
    "<bad: (don't|doesn't|not|do not|never|aren't|ain't|isn't) {0,1} (get|getting|be|being|pay|paying|paid|earn|make|even)? {0,1} (paid|pay|pays|me|us)? enough> <work: (for this|to deal|to put up|to be here|for what|at this job|to do this|at work|at my job)>",
    { ...condition, where: isFirstHand },
  ],
  [
    "<work: (my|our|the) {0,1} (pay|salary|wage|wages|paycheck|paycheque|salaries|benefits|hours|schedule|schedules|rota|raise|bonus|shift|shifts)> (here|at work)? (is|are|was|were|'s|sucks|suck) {0,3} <bad: (shit|shitty|crap|crappy|low|a joke|joke|terrible|awful|bad|pathetic|ridiculous|insulting|peanuts|late|wrong|minimum|suck|sucks|horrible|unfair|so low|too low|a disgrace|a mess|insane|too long)>",
    condition,
  ],
  [
    "<work: (boss|employer|company|manager|they|job|work|he|she|payroll|hr)> {0,3} <bad: (has not|hasn't|haven't|have not|didn't|did not|still|won't|never|refuses to|refused to|not|forgot to) {0,2} (paid|pay|sent|send|give|gave|given) (me|us|my|our)>",
    { ...grave, level: 1, where: speaksOfWork },
  ],
  [
    '<bad: (mess up|messed up|fuck up|fucked up|screwed up|screw up|shorted|short|cut|cutting|docked|withheld|withholding)> <work: (my|our) (pay|hours|paycheck|paycheque|wages|check|salary|overtime|lunch break|breaks|holiday pay|sick pay)>',
    condition,
  ],
  [
    '<bad: (no|without|unpaid|not getting|never get|never got|not paid|zero|lack of)> <work: (overtime|overtime pay|comptime|comp time|lunch break|breaks|raise|pay rise|payrise|pay raise|remuneration|sick pay|holiday pay|benefits|pto|time off|leaves allowed|bonus|work life balance|day off)>',
    { ...condition, where: speaksOfWork },
  ],
  [
    '<bad: (tricked me into|made me work|making me work|forced me to work|forcing me to work|making us work|made us work|makes us work|makes me work|guilt me into working|expected to be on call|expect me to work|expects me to work|have me working|got me working|have to work|gotta work)> {0,6} <work: (hour|hours|hrs|shift|shifts|weekend|weekends|days|holiday|holidays|christmas|thanksgiving|overtime|double|for free|unpaid|on call|without)>',
    { ...condition, where: isGrievance },
  ],
  [
    '<bad: (on call|working|worked|work)> {,0,2} <work: * (hours|hrs)> {,0,6} (without|for no|with no|no extra) (comptime|pay|remuneration|compensation|overtime|breaks|a break|benefits)',
    condition,
  ],
  [
    '<bad: (understaffed|short staffed|under staffed|shortstaffed|short handed)> {,0,4} <work: (again|at work|today|as usual|always|all the time|tonight|every day|shift)>',
    condition,
  ],
  [
    '<work: (staff|employee) (discount|benefits|perks|morale)> {,0,6} <bad: (cut|gone|terrible|low|rate it is going|lasts|non existent|lacking|poor|down)>',
    condition,
  ],
  [
    '<work: (the|this|our) (workplace|company|office|job|work environment)> (needs|could use|lacks|need) {0,4} <bad: (improvement|improvements|to improve|help|better|change|changes|overhaul|new management|more|work)>',
    { ...condition, where: (draft) => speaksOfWork(draft) || reviewOf(draft) > 0 },
  ],
  [
    '<bad: (long hours|bad pay|low pay|low salary|poor pay|poor salary|salary problems|salary issues|late salary|late salaries|no work life balance|poor work life balance|no growth|office politics|too much politics|favoritism|favouritism|micromanagement|micro management|high turnover|no job security|high workload|heavy workload|work pressure|unpaid overtime|no overtime|no increment|no increments|disrespect|discrimination|harassment|bullying|nepotism|cuts pay|pay delays|poor training|no training|stressful environment|hire and fire|no benefits|poor benefits|lack of communication|poor communication|no appreciation)>',
    { ...condition, where: isPartOfReview },
  ],

  [
    '<work: (salary|salaries|pay|growth|increment|appraisal|work life balance|work culture|management|working hours|work pressure|job security|shift timings|wages|benefits|workload|company direction)> (is|are|was|were|not|very|too|so|still) {0,3} <bad: (low|less|poor|bad|slow|late|worst|not good|delayed|unfair|hectic|pathetic|terrible|nil|zero|not clear|unclear|minimum|horrible|no|high|biased|long|non existent|not paid|much)>',
    { ...condition, where: isPartOfReview },
  ],
  [
    '<bad: (stressful|hectic|toxic|political|bureaucratic|disorganized|disorganised|chaotic|unclear|boring|monotonous|repetitive|demanding|tiring)> {0,3} <work: (my time there|time there|work|workload|job|environment|management|hours|shifts|atmosphere|workplace|company|direction|hierarchy)>',
    { ...condition, where: isPartOfReview },
  ],
];

export const PAY_FR: readonly (readonly [pattern: string, telling: Telling])[] = [
  [
    '<bad: (payé|payée|payés|payées|paye|paie|payent|paient)> {0,2} <work: (au lance pierre|au lance pierres|une misère|des miettes|des clopinettes|des cacahuètes|que dalle|à coups de lance pierre|un salaire de misère|au ras des pâquerettes|avec un lance pierre)>',
    { ...condition, where: isFirstHandOwn },
  ],
  [
    '<bad: (sous payé|sous payée|sous payés|mal payé|mal payée|mal payés|sous-payé|sous-payée|exploité|exploitée|exploités|surmené|surmenée|pressurisé)>',
    { ...condition, where: isFirstHandOwn },
  ],
  [
    "<work: (mon|notre|ce) (salaire|planning|paie|horaire)> {,0,2} (est|c'est|sont) {0,3} <bad: (de misère|ridicule|de merde|une blague|misérable|une honte|minable|merdique|pourri|pas versé|en retard|bidon|une insulte|catastrophique|infernal|inhumain)>",
    { ...condition, where: isFirstHand },
  ],
  [
    '<work: (salaire|paie|paye|planning|plannings|horaires|contrat|primes|prime|paies)> (de|à la) <bad: (merde|misère|con|chien|esclave|fou|fous)>',
    { ...grave, where: isFirstHandOwn },
  ],
  [
    "<work: (heures|heures supp|heures sup|heures supplémentaires)> {0,3} <bad: (pas payées|jamais payées|non payées|impayées|pas rémunérées|non rémunérées|à l'œil|gratos|gratuites)>",
    { ...condition, where: isFirstHand },
  ],
  [
    "<bad: (en sous effectif|sous effectif|sous-effectif|en sous-effectif)> {,0,5} <work: (encore|toujours|au (travail|taf|boulot)|aujourd'hui|ce soir|demain|comme d'hab|constant|permanent)>",
    { ...condition, where: isFirstHand },
  ],
  [
    '<bad: (refuse|refusé|refuser|refusent|annulé|annule|sucré|sucre|supprimé)> {0,2} <work: (mes congés|mon congé|le congé|ma journée|ma semaine|mes vacances|nos congés|mes jours|ma prime|mon augmentation|nos vacances|mes rtt|mes repos|mon repos|mon télétravail)>',
    condition,
  ],

  [
    "<bad: (toujours pas|jamais|pas|même pas) (augmenté|augmentée|eu d'augmentation|eu de prime|eu d' augmentation)> {0,4} <work: (après|depuis|en|malgré|alors que|cette année|au boulot|dans ma boîte)>",
    condition,
  ],
];
