import { relative } from 'node:path';

interface ChunkInfo {
  readonly name: string;
  readonly facadeModuleId?: string | null;
}

/**
 * File names without hashes: the same source gives the same package, file by file, and a reader of the package finds
 * his way. (Hashes serve caches on the web; an extension's files are replaced as a whole.)
 */
export function stableNames() {
  const named = (chunk: ChunkInfo) => {
    const from = chunk.facadeModuleId ? relative(process.cwd(), chunk.facadeModuleId) : '';
    return from.startsWith('src/') ? `${from.replace(/\.\w+$/, '')}.js` : 'shared/[name].js';
  };
  return { entryFileNames: named, chunkFileNames: named, assetFileNames: 'assets/[name][extname]' };
}
