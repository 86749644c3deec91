/** What goes wrong while somebody posts. */
import type { Random } from '../../../scripts/soak/random.ts';
import { HOST } from '../driver/closed-root.ts';
import type { Visit } from '../driver/visit.ts';
import type { Control } from './control.ts';

export interface Fault {
  readonly name: string;
  /** How often it is chosen, compared with the others. */
  readonly weight: number;
  /** Lets it happen. */
  strike(around: Surroundings): Promise<void>;
  /** What has to be put right before the next post. */
  readonly after?: 'mend' | 'load';
}

interface Surroundings {
  readonly control: Control;
  readonly visit: Visit;
  readonly random: Random;
}

export const FAULTS: readonly Fault[] = [
  { name: 'nothing', weight: 2, strike: () => Promise.resolve() },
  { name: 'background killed', weight: 4, strike: ({ control }) => control.kill() },
  { name: 'engine throws', weight: 2, after: 'mend', strike: ({ control }) => control.breakEngine() },
  { name: 'background hangs', weight: 4, strike: ({ control, random }) => control.hang(random.int(0, 5_000)) },
  { name: 'storage full', weight: 2, after: 'mend', strike: ({ control }) => control.fillStorage() },
  { name: 'extension reloaded', weight: 1, after: 'load', strike: ({ control }) => control.reload() },
  { name: 'our nodes removed', weight: 3, strike: ({ visit }) => removeNodes(visit, 1) },
  { name: 'our nodes removed again and again', weight: 2, strike: ({ visit }) => removeNodes(visit, 60) },
  {
    name: 'page left',
    weight: 2,
    strike: async ({ visit }) => {
      await visit.load();
    },
  },
];

/** One of them, the frequent ones more often. @param without names of those that must not be */
export function anyFault(random: Random, without: readonly string[] = []): Fault {
  const possible = FAULTS.filter(({ name }) => !without.includes(name));
  return random.pick(possible.flatMap((fault) => Array.from({ length: fault.weight }, () => fault)));
}

/** Takes everything of ours out of the page, so many times in a row. */
async function removeNodes(visit: Visit, times: number): Promise<void> {
  await visit.page.evaluate(
    (tag, most) => {
      let left = most;
      // No function with a name: the compiler would wrap it in a helper that pages do not have.
      const timer = setInterval(() => {
        for (const node of document.querySelectorAll(tag)) node.remove();
        CSS.highlights.clear();
        left -= 1;
        if (left <= 0) clearInterval(timer);
      }, 15);
    },
    HOST,
    times,
  );
}
