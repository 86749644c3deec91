/**
 * Where a row turns, by halving: the first place at which `isBefore` no longer holds. So that a question about one place
 * stays cheap in a draft with thousands of them.
 * @param length how many places there are
 * @param isBefore holds for all places up to some point, and for none from there on
 * @returns from 0 to `length`
 */
export function partitionPoint(length: number, isBefore: (place: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
