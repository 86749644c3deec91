/** Days of a working life: an offer, the first days, a day at work. */
import type { Sentence } from '../../types.ts';
import { oncePerDraft } from '../matching/once.ts';
import { compilePhrases } from '../matching/phrases.ts';

const OFFER = compilePhrases<true>(
  [
    '(offered|gave|giving|offering|offers|got|landed|accepted|start|starting) (me)? {0,2} (a|the|my|an) {0,2} (job|position|internship|gig|offer|interview)',
    'job offer',
    'new job',
    "(m'a|m'ont|me|on m'a) (proposé|proposent|offert|offrent|embauché|embauchée|propose|pris|prise) {0,3} (emploi|job|poste|stage|travail|boulot|cdi|cdd|taf|alternance)",
    "offre d'emploi",
    'nouveau (job|boulot|taf|travail|poste)',
  ].map((pattern) => [pattern, true]),
);

/** Whether an employer has just made an offer: what is said of the work then is said of them. */
export const hasOffer = oncePerDraft((draft) => draft.sentences.some((sentence) => OFFER.has(sentence)));

const NEW = compilePhrases<true>(
  [
    '(first|second|1st|2nd) (day|week|shift) (at|of|in|on|back) {0,3} (work|office|job|company|internship|placement|team)',
    '(trial|induction|probation) (shift|day|week|period)',
    '(first|1st) day on the job',
    '(premier|première|1er) (jour|semaine|journée) (au|de|dans|à) {0,3} (travail|taf|taff|boulot|bureau|job|stage|poste|boîte|boite|alternance|essai)',
    "période d'essai",
  ].map((pattern) => [pattern, true]),
);

/** Whether the author has only just started, or is not hired yet: then a complaint costs most. */
export const isNewThere = oncePerDraft(
  (draft) => hasOffer(draft) || draft.sentences.some((sentence) => NEW.has(sentence)),
);

const DAY = compilePhrases<true>(
  [
    '(day|week|night|shift|morning|meeting|meetings|training|orientation|hours) {0,4} (at|of|in|from|for) {0,2} (work|office|job|my job|this job|the job)',
    '(worked|work|working) (at|for) {1,3}',
    '(interview|job interview|staff meeting|team meeting|performance review|team building)',
    "(collecting|paying|chipping in|asked to (pay|chip in)) {0,4} (boss|boss's|manager|colleague|coworker)",
    '(my|our) {0,1} (boss|manager|supervisor|employer|company|coworker|coworkers|customers) {1,20}',
    '(boss|manager|supervisor|director) (just|actually|really)? (said|told|asked|says|made|gave|called) {1,20}',
    '(jour|journée|semaine|matinée|réunion|nuit) {0,3} (au|de|du|dans) {0,2} (travail|boulot|taf|bureau|stage|boîte|open space)',
    "(entretien|réunion d'équipe|team building|séminaire d'entreprise)",
    '(mon|ma|notre) {0,1} (boss|patron|chef|cheffe|manager|responsable|direction) {1,20}',
  ].map((pattern) => [pattern, true]),
);

/** Whether a sentence tells of the author's day at work, an interview or what their boss did. */
export const isDayAtWork = (sentence: Sentence): boolean => DAY.has(sentence) && !PRAISES.has(sentence);

const PRAISES = compilePhrases<true>([
  [
    '(love|loved|great|awesome|amazing|best|happy|fun|good|nice|thanks|adore|génial|super|top|cool|movie|film|game|match|song|book)',
    true,
  ],
]);
