/** Whether a draft reads like an employee review: it lists conditions of work, mostly without a verb. */
import type { Draft } from '../../types.ts';
import { oncePerDraft } from '../matching/once.ts';

/** Words that nearly always speak of a job. */
const SURE = new Set(
  'salary salaries increment increments appraisal appraisals hr overtime attrition workload payroll onboarding worklife workplace employees employee employer coworkers colleagues manager managers management company salary paycheck wages supervisors supervisor superiors director directors boss bosses takeover merger ceo cfo seniors micromanagement promotions promotion shifts interviews interview hike hikes probation payscale'.split(
    ' ',
  ),
);
/** Words that speak of a job beside others. */
const HINTS = new Set(
  'pay growth work team culture benefits office staff hours politics training leadership environment perks package leaves leave security progression learning timings pressure communication direction policies balance career job technology canteen facilities discount bonus appreciation recognition transparency'.split(
    ' ',
  ),
);
/** Public affairs, sport, school, products: the same words, another matter. */
const ELSEWHERE = new Set(
  'government minister president country economy nation club fans league season school uni university gym album film movie game trump biden congress customers product refund delivery nurses teachers workers your'.split(
    ' ',
  ),
);
/** Of the hints, those of which one is enough in a few words: "Slow growth", "poor communication from the top". */
const ENOUGH = new Set(
  'growth management communication learning politics leadership direction progression career training pay perks goals'.split(
    ' ',
  ),
);
/** Reviews are short paragraphs. */
const LONGEST = 110;
const TERSE = 16;
const FRAGMENT = 10;

/** How much of a review a draft is: 0 not at all, 1 one thing is named, 2 several. */
export const reviewOf = oncePerDraft((draft: Draft): 0 | 1 | 2 => {
  if (draft.tokens.length > LONGEST) return 0;
  const sure = new Set<string>();
  const hints = new Set<string>();
  for (const { kind, text } of draft.tokens) {
    if (kind === 'mention' || kind === 'link' || kind === 'hashtag' || ELSEWHERE.has(text)) return 0;
    if (SURE.has(text)) sure.add(text);
    else if (HINTS.has(text)) hints.add(text);
  }
  const all = sure.size + hints.size;
  if (all >= 2 && (sure.size > 0 || all >= 3 || draft.tokens.length <= TERSE)) return 2;
  if (sure.size > 0) return draft.tokens.length <= TERSE ? 1 : 0;
  return draft.tokens.length <= FRAGMENT && [...hints].some((word) => ENOUGH.has(word)) ? 1 : 0;
});
