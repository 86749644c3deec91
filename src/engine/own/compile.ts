import { compilePhrase } from './phrase.ts';
import type { Compiled, OwnPattern } from './types.ts';

/** Compiles a pattern. Most people have no expressions: their engine is loaded when the first one is met. */
export async function compilePattern(kind: OwnPattern['kind'], pattern: string): Promise<Compiled> {
  if (kind === 'words') return compilePhrase(pattern);
  const { compileExpression } = await import('./expression.ts');
  return compileExpression(pattern);
}
