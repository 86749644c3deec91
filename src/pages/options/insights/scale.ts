/** The smallest round number at or above `most` that a scale may end with: 1, 2 or 5 times a power of ten, from 2 on. */
export function niceTop(most: number): number {
  for (let power = 1; ; power *= 10) {
    const fits = [2, 4, 10].map((factor) => factor * power).find((top) => top >= most);
    if (fits !== undefined) return fits;
  }
}
