/**
 * `npm run --silent assess`: assesses posts from the command line. Reads one JSON object a line,
 * {"id", "text", "lang"?, "context"?}, and writes one a line: {"id", "level", "findings": [{rule, category, level, start, end, signs, way?}]}.
 * A line that cannot be read is reported on stderr; the others are answered, and the command ends with 1.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = join(ROOT, 'src', 'engine');
const BUILT = join(ROOT, 'dist', 'engine', 'engine.mjs');

/** The newest change below a folder, in milliseconds since 1970; folders count too, so that deletions are seen. */
function newest(folder) {
  let latest = statSync(folder).mtimeMs;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }
  return latest;
}

/** The engine as one module for Node. */
async function bundle() {
  const { build } = await import('vite');
  const { output } = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: { ssr: join(SOURCES, 'index.ts'), target: 'node20', write: false },
    ssr: { noExternal: true },
  });
  if (output.length !== 1) throw new Error(`The engine should build into one module, not ${output.length}.`);
  return output[0].code;
}

/** Puts a file in place in one step, so that two commands at once never read half of it. @param date what it is as old as */
function writeWhole(path, content, date) {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, content);
  utimesSync(draft, date, date);
  renameSync(draft, path);
}

/** Builds the engine for Node when it is missing or older than its sources, and loads it. */
export async function loadEngine() {
  if (!existsSync(join(ROOT, 'node_modules', 'vite'))) {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: ROOT, stdio: ['ignore', 2, 2] });
  }
  if (!existsSync(BUILT) || statSync(BUILT).mtimeMs < newest(SOURCES)) {
    // As old as the sources it was begun with: what is changed meanwhile is newer.
    const begun = new Date();
    writeWhole(BUILT, await bundle(), begun);
  }
  return import(`${pathToFileURL(BUILT).href}?built=${statSync(BUILT).mtimeMs}`);
}

/** What is wrong with a line, or the request it holds. */
function readRequest(line) {
  let request;
  try {
    request = JSON.parse(line);
  } catch (error) {
    return { wrong: `not JSON (${error.message})` };
  }
  if (typeof request !== 'object' || request === null || Array.isArray(request)) return { wrong: 'not a JSON object' };
  if (typeof request.text !== 'string') return { wrong: '"text" is missing or not a string' };
  const { context } = request;
  if (context !== undefined && (typeof context !== 'object' || context === null || Array.isArray(context)))
    return { wrong: '"context" is not an object' };
  return { request };
}

/** Writes and waits while the reader of our output is slower than we are. */
function write(line) {
  return new Promise((resolve, reject) => {
    if (process.stdout.write(`${line}\n`)) resolve();
    else process.stdout.once('drain', resolve).once('error', reject);
  });
}

/** The lines of a UTF-8 stream; only \n and \r\n end one, because JSON may hold U+2028 as it is. */
async function* lines(stream) {
  stream.setEncoding('utf8');
  let rest = '';
  for await (const chunk of stream) {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop();
    yield* parts;
  }
  yield rest;
}

async function main() {
  const { assess } = await loadEngine();
  let number = 0;
  for await (const line of lines(process.stdin)) {
    number++;
    if (line.trim() === '') continue;
    const { request, wrong } = readRequest(line);
    if (!request) {
      console.error(`Line ${number} was skipped: ${wrong}.`);
      process.exitCode = 1;
      continue;
    }
    await write(JSON.stringify({ id: request.id, ...assess(request.text, request.context) }));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.on('error', (error) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  await main();
}
