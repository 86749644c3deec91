import type { RunningRule } from '../types.ts';
import { DECLARED_RULES } from './declared.ts';

/** All rules as they run, in the order of their ids. */
export const RULES: readonly RunningRule[] = DECLARED_RULES;
