/**
 * `npm run package`: what the stores get, in dist/packages: one zip for Chrome, one for Firefox, the sources that Mozilla's
 * reviewers build from, and the list of what is in it (SBOM). Fails when a package holds what does not belong there.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemsOf } from './check.ts';
import { filesIn, sourcesIn } from './files.ts';
import { zip } from './zip.ts';

const OUT = 'dist/packages';
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

execFileSync(npm, ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });

for (const browser of ['chrome', 'firefox']) {
  const files = filesIn(join('dist', browser));
  const problems = problemsOf(files);
  if (problems.length > 0) {
    console.error(`dist/${browser} cannot be published:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    process.exit(1);
  }
  save(`${name}-${version}-${browser}.zip`, zip(files), `${files.length} files`);
}
const sources = sourcesIn('.');
if (sources !== null) save(`${name}-${version}-source.zip`, zip(sources), `${sources.length} files`);
const sbom = execFileSync(npm, [
  'sbom',
  '--package-lock-only',
  '--omit',
  'dev',
  '--sbom-format',
  'cyclonedx',
  '--sbom-type',
  'application',
]);
save(`${name}-${version}-sbom.cdx.json`, sbom, 'CycloneDX');

function save(file: string, content: Uint8Array, what: string): void {
  writeFileSync(join(OUT, file), content);
  const hash = createHash('sha256').update(content).digest('hex');
  console.log(`${join(OUT, file)}  ${(content.length / 1000).toFixed(1)} kB, ${what}\n  sha256 ${hash}`);
}
