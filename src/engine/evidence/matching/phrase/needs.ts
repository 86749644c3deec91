/** The words without which a pattern cannot match, by which most sentences are left out at once. */
import type { Needs, Node } from './node.ts';

/** Words too common to tell whether a phrase may stand in a sentence. */
export const COMMON: ReadonlySet<string> = new Set(
  "i my me you your he she it we they the a an to of in on at for with is are was be been not no and or but so this that just really very have had do don't 's 'm 're 've all up out one je j' tu il elle on nous vous ils elles mon ma mes ton ta le la les l' un une des de du d' et ou que qu' qui est sont a ai ce c' cette dans sur pour par pas ne n' plus se s' me m' te t' en y au".split(
    ' ',
  ),
);

/** The look-up forms as lists of needed words: none where one of them is only the start of a word. */
export function usable(starts: readonly string[]): readonly Needs[] {
  return starts.length === 0 || starts.some((start) => start.endsWith('*')) ? [] : [starts];
}

const MOST_NEEDS = 3;

/** The lists that sentences are least likely to have a word of. */
export function rarest(items: readonly Node[]): readonly Needs[] {
  return items
    .flatMap(({ needs }) => needs)
    .map((needs) => ({ needs, cost: needs.length + 1000 * needs.filter((word) => COMMON.has(word)).length }))
    .toSorted((a, b) => a.cost - b.cost)
    .slice(0, MOST_NEEDS)
    .filter(({ cost }, i) => i === 0 || cost < 1000)
    .map(({ needs }) => needs);
}
