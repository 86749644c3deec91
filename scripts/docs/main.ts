import { writeFile } from 'node:fs/promises';
import { generated } from './generated.ts';

/** `npm run docs`: writes the pages that are made from the rules and the site data. */
for (const { path, text } of await generated()) {
  await writeFile(path, text);
  console.log(path);
}
