/** What a fresh clone needs before anything else can run: plain Node.js without a single package. */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const OLDEST_NODE = [20, 19];

/**
 * Installs the packages when they are missing or older than package-lock.json, then runs a TypeScript file with the
 * command line's arguments. Ends the process with that file's exit code.
 * @param {string} script path from the project's folder
 */
export async function run(script) {
  process.chdir(ROOT);
  checkNode();
  if (!upToDate()) installPackages();
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('close', (code) => process.exit(code ?? 1));
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  console.error(`Please install Node.js ${OLDEST_NODE.join('.')} or newer (this is ${process.versions.node}).`);
  process.exit(1);
}

/** Whether every package of the lock file is there in its version, by what npm wrote down of its last install. */
function upToDate() {
  try {
    const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
    const present = JSON.parse(readFileSync('node_modules/.package-lock.json', 'utf8')).packages;
    // Optional packages are often for another system.
    return Object.entries(wanted).every(
      ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
    );
  } catch {
    return false;
  }
}

function installPackages() {
  console.log('Installing packages with npm ci ...');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const result = spawnSync(npm, args, { stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
  if (result.status !== 0) {
    console.error('npm ci failed: see above.');
    process.exit(1);
  }
}
