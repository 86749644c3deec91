import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of a package: its path with slashes, and what is in it. */
export interface PackageFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** All files below a folder, sorted by path, so that the same files always give the same package. */
export function filesIn(folder: string): PackageFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: file.slice(folder.length + 1).replaceAll('\\', '/'), content: readFileSync(file) }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
