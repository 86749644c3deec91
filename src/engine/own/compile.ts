import { compilePhrase } from './phrase.ts';
import type { Compiled, OwnPattern } from './types.ts';

/**
 * Compiles a pattern.
 * @param expressions how expression.ts is reached: most people have no expressions, and pages load their engine only then
 */
export async function compilePattern(
  kind: OwnPattern['kind'],
  pattern: string,
  expressions: () => Promise<typeof import('./expression.ts')>,
): Promise<Compiled> {
  if (kind === 'words') return compilePhrase(pattern);
  return (await expressions()).compileExpression(pattern);
}
