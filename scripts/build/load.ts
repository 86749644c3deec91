import { runnerImport } from 'vite';

/**
 * Loads one of the project's own modules while the build is being set up, with what only vite understands in it
 * (`import.meta.glob`).
 * @param path from the project's root, as in './src/engine/rules/index.ts'
 */
export async function load<T>(path: string): Promise<T> {
  const { module } = await runnerImport<T>(path, { configFile: false, logLevel: 'error' });
  return module;
}
