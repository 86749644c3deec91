import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

/**
 * All files that git follows in a repository, as they are now.
 * @returns null where the folder is no repository: the unpacked sources are one already, and have none to make
 */
export function sourcesIn(folder: string): PackageFile[] | null {
  if (!existsSync(join(folder, '.git'))) return null;
  const paths = execFileSync('git', ['ls-files', '-z'], { cwd: folder, encoding: 'utf8' }).split('\0').filter(Boolean);
  return paths.toSorted().map((path) => ({ path, content: readFileSync(join(folder, path)) }));
}
