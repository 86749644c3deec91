import { run } from './bootstrap.mjs';

await run('scripts/screenshots/main.ts');
