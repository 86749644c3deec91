import { relative } from 'node:path';

interface ChunkInfo {
  readonly name: string;
  readonly facadeModuleId?: string | null;
}

function named(chunk: ChunkInfo): string {
  const from = chunk.facadeModuleId ? relative(process.cwd(), chunk.facadeModuleId) : '';
  return from.startsWith('src/') ? `${from.replace(/\.\w+$/, '')}.js` : 'shared/[name].js';
}

function assetName({ originalFileNames }: { readonly originalFileNames: readonly string[] }): string {
  const from = originalFileNames[0] ?? '';
  return from.startsWith('src/') ? `${from.replace(/\.\w+$/, '')}[extname]` : 'shared/[name][extname]';
}

/**
 * File names without hashes: the same source gives the same package, file by file, and a reader of the package finds
 * the way. (Hashes serve caches on the web; an extension's files are replaced as a whole.)
 */
export function stableNames() {
  return { entryFileNames: named, chunkFileNames: named, assetFileNames: assetName };
}
