export { assess } from './assess.ts';
export { DEFAULT_CONTEXT } from './context.ts';
export { RULES } from './rules/index.ts';
export * from './types.ts';
