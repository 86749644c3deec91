/** Our engine beside what people would use instead: the same drafts, one after the other, in one run. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { loadEngine } from '../../scripts/assess.mjs';
import { drafts } from '../drafts.mjs';
import { time } from '../time.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const LENGTH = 280;
const WARM_UP = 100;
const RUNS = 400;

/** @typedef {{ name: string, load: number, p50: number, p95: number }} PeerTiming all in milliseconds */

/** Installs the peers beside this file at the first run; they are no part of the project. */
function install() {
  if (existsSync(`${HERE}node_modules`)) return;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: HERE,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The peers could not be installed: see above.');
}

/** @returns {Promise<PeerTiming[]>} ours first */
export async function benchPeers() {
  install();
  const { PEERS } = await import('./peers.mjs');
  const { RULES } = await loadEngine();
  const texts = drafts(RULES, LENGTH, WARM_UP + RUNS);
  const ours = {
    name: 'this engine',
    load: async () => {
      const { assess } = await loadEngine();
      return assess;
    },
  };
  const timings = [];
  for (const { name, load } of [ours, ...PEERS]) {
    const start = performance.now();
    const read = await load();
    await read('I hate my job');
    const ready = performance.now() - start;
    for (const text of texts.slice(0, WARM_UP)) await read(text);
    const { p50, p95 } = await time(name, texts.slice(WARM_UP), read);
    timings.push({ name, load: ready, p50, p95 });
  }
  return timings;
}
