/** What the soak needs of the engine, as one module for Node.js. */
import { assess } from '../../../src/engine/assess.ts';
import { DEFAULT_CONTEXT } from '../../../src/engine/context.ts';
import { readDraft } from '../../../src/engine/draft.ts';
import { DECLARED_RULES } from '../../../src/engine/rules/declared.ts';
import type { Engine } from './checks.ts';

export const engine: Engine = { assess, readDraft, rules: DECLARED_RULES, context: DEFAULT_CONTEXT };
