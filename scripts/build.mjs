// Builds the extension for both browsers: `npm run build`, or `npm run build -- chrome` for one.
// Prints the sizes and fails when what every page loads, or the engine, has grown too large.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** What every page of a known site loads: bytes after gzip. */
const LARGEST_CONTENT_SCRIPT = 15_000;
/** The background with the engine, which is read each time it wakes: bytes after gzip. */
const ENGINE = 'src/background/main.js';
const LARGEST_ENGINE = 300_000;

const asked = process.argv.slice(2);
const browsers = ['chrome', 'firefox'].filter((name) => asked.length === 0 || asked.includes(name));
const unknown = asked.filter((name) => !browsers.includes(name));
if (unknown.length > 0) {
  console.error(`Unknown browser ${unknown.join(', ')}: say chrome or firefox, or nothing for both.`);
  process.exit(1);
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);

let tooLarge = false;
for (const browser of browsers) {
  await build({ mode: browser, logLevel: 'warn' });
  const folder = join('dist', browser);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const contentScripts = manifest.content_scripts.flatMap((script) => script.js);
  const limits = new Map([...contentScripts.map((file) => [file, LARGEST_CONTENT_SCRIPT]), [ENGINE, LARGEST_ENGINE]]);
  console.log(`\n${folder} (version ${manifest.version}; minified, then gzip)`);
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => /\.(js|css|html|json)$/.test(file))
    .toSorted();
  for (const file of files) {
    const content = readFileSync(join(folder, file));
    const small = gzipSync(content, { level: 9 }).length;
    console.log(`  ${kilobytes(content.length)} ${kilobytes(small)}  ${file}`);
    if (small > (limits.get(file) ?? Number.POSITIVE_INFINITY)) {
      tooLarge = true;
      console.error(`  ${file} may have at most ${limits.get(file)} bytes after gzip: see scripts/build.mjs.`);
    }
    limits.delete(file);
  }
  for (const missing of limits.keys()) {
    tooLarge = true;
    console.error(`  ${missing} is not in the package, so its size was not checked.`);
  }
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const total = all.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  console.log(`  ${kilobytes(total)}            in all, ${all.length} files`);
}
process.exit(tooLarge ? 1 : 0);
