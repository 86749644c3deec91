import type { Timing } from './time.mjs';

/** Times the engine, warm and from nothing; see engine.mjs. */
export function benchEngine(): Promise<Timing[]>;
