/** Whose work a draft speaks of: the author's own, told at first hand, or anybody's. */
import type { Draft, Sentence } from '../../types.ts';
import { oncePerDraft } from '../matching/once.ts';
import { compilePhrases, type PhraseMatch } from '../matching/phrases.ts';
import { subjectOf } from '../stance/speaker.ts';

const WORK = compilePhrases<true>(
  [
    '(my|our|this) {0,2} (job|boss|manager|work|shift|company|employer|coworker|coworkers|colleagues|customers|clients|office|supervisor|workplace|students|patients|pupils|internship|store|desk)',
    '(at|to|from|for|off|back at|back to) work',
    '(i|we) work',
    "i'm working",
    'i am working',
    'at the office',
    'first day',
    'for a living',
    '(clocked|clock|clocking) (in|out)',
    'shift starts',
    'written up',
    '(unpaid|summer) internship',
    'on shift',
    'coworker',
    'coworkers',
    'co worker',
    'co workers',
    'working (here|at|for|in|with)',
    'work for',
    'worked (here|at|for)',
    '(mon|ma|mes|notre|nos|ce|cette) {0,1} (travail|boulot|taf|taff|job|boss|patron|patronne|chef|cheffe|collègue|collègues|boîte|boite|bureau|service|clients|élèves|patients|équipe|poste|manager|responsable|stage|alternance|entreprise|employeur)',
    '(au|du|le) (travail|boulot|taf|taff|bureau)',
    '(je|on|nous) (bosse|travaille|taffe|bossons|travaillons)',
  ].map((pattern) => [pattern, true]),
);

const SELF = new Set(
  "i 'm my me we our us im mine myself je j' moi mon ma mes me m' nous notre nos on ce cette".split(' '),
);

/** Whether the draft speaks of the author's own work somewhere. */
export const speaksOfWork = oncePerDraft((draft) => draft.sentences.some((sentence) => WORK.has(sentence)));

/** Whether the author speaks of themselves, and not of news or of others only. */
export const isFirstHand = oncePerDraft((draft) => draft.tokens.some((token) => SELF.has(token.text)));

/** Whether what is told is not somebody else's. */
export const isOwn = (_: Draft, sentence: Sentence, match: PhraseMatch<unknown>): boolean =>
  subjectOf(sentence, match.first) !== 'others';

const THEM = compilePhrases<true>(
  [
    '(my|our|your) {0,2} (customers|customer|clients|client|patients|students|pupils|coworkers|coworker|colleagues|boss|manager|job|shift|work|employer)',
    '(at|to|from|for) work',
    'i work',
    'we work',
    'i teach',
    'as a (teacher|nurse|server|waiter|waitress|barista|cashier|manager|doctor|driver|bartender|receptionist)',
    'retail',
    'customer service',
    'on shift',
    'my (store|shop|register|till|desk|restaurant)',
    'boss (fired|yelled|told|asked|said|wants|just) (me|us)?',
    '(fired|yelled at|told|made) me',
  ].map((pattern) => [pattern, true]),
);

/** Whether the author works with the customers, colleagues or managers spoken of, and is not their customer or reader. */
export const worksWithThem = oncePerDraft((draft) => draft.sentences.some((sentence) => THEM.has(sentence)));

/** Whether the draft is about work, and the author's own. */
export const aboutOwnWork = (draft: Draft): boolean => worksWithThem(draft) || speaksOfWork(draft);

/** How many tokens a sentence has at most that is understood by itself: the same whatever else stands in the draft. */
const SHORT = 15;

/** Whether the draft is about work, or the sentence about nothing else that "going in" could mean. */
export const speaksOfWorkOrAlone = (draft: Draft, { tokens }: Sentence): boolean =>
  speaksOfWork(draft) || tokens.length <= SHORT;

/** Whether it is told at first hand, or in a short sentence without a subject, in which the author is understood. */
export const isFirstHandOrShort = (draft: Draft, { tokens }: Sentence): boolean =>
  isFirstHand(draft) || tokens.length <= SHORT;

/** Whether the author speaks from experience: of themselves, or as employee reviews do, without mentions, links or tags. */
export const isFirstHandOrReview = (draft: Draft): boolean => isFirstHand(draft) || isPlain(draft);

const isPlain = oncePerDraft(
  (draft) => !draft.tokens.some(({ kind }) => kind === 'mention' || kind === 'link' || kind === 'hashtag'),
);
