import { run } from './bootstrap.mjs';

await run('scripts/docs/main.ts');
