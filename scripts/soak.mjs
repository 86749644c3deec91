import { run } from './bootstrap.mjs';

await run('scripts/soak/main.ts');
