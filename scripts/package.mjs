import { run } from './bootstrap.mjs';

await run('scripts/package/main.ts');
