/** What a browser and all of its processes take, by the system's own books (Linux). */
import { readdirSync, readFileSync } from 'node:fs';

export interface Taken {
  /** Processor time so far, in milliseconds. */
  readonly cpu: number;
  /** Memory, what several processes share counted once, in megabytes (PSS). */
  readonly memory: number;
}

/** Ticks in a second: USER_HZ, 100 on all of Linux's usual machines. */
const TICKS = 100;

/** @param pid the browser's own process */
export function taken(pid: number): Taken {
  const parents = new Map<number, { readonly parent: number; readonly cpu: number }>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = read(`/proc/${name}/stat`);
    // After the name, which may hold anything: state, parent, ... utime (12th) and stime.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    parents.set(Number(name), { parent: Number(fields[1]), cpu: Number(fields[11]) + Number(fields[12]) });
  }
  const isOurs = (one: number): boolean => one === pid || (one > 1 && isOurs(parents.get(one)?.parent ?? 0));
  const all = [...parents.keys()].filter(isOurs);
  const memory = all.reduce((sum, one) => {
    const kilobytes = /^Pss:\s+(\d+)/m.exec(read(`/proc/${one}/smaps_rollup`))?.[1];
    return sum + Number(kilobytes ?? 0) / 1000;
  }, 0);
  const ticks = all.reduce((sum, one) => sum + (parents.get(one)?.cpu ?? 0), 0);
  return { cpu: (ticks * 1000) / TICKS, memory };
}

/** Processes come and go. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
