/** Microseconds of processor time a character, at each of the lengths measured. */
export interface ShapeTiming {
  readonly name: string;
  readonly times: readonly number[];
}

/** How long the drafts are, in UTF-16 units. */
export const LENGTHS: readonly number[];

/** Whether the engine stays linear, whatever a draft looks like; see shapes.mjs. */
export function benchShapes(): Promise<ShapeTiming[]>;
