import { zipSync } from 'fflate';
import type { PackageFile } from './files.ts';

/** The earliest time that a zip can tell: a package must not change with the hour in which it was made. */
const TIME = new Date(1980, 0, 1);

/** A zip file; the same for the same files in the same order. */
export function zip(files: readonly PackageFile[]): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ path, content }) => [path, [content, { mtime: TIME, level: 9 }]])));
}
