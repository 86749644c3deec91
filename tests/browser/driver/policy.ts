/** Browsers under an organisation's policy, given to them as docs/organisations.md says. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { type FoundBrowser, findBrowsers } from '../../../scripts/lib/browsers.ts';
import { needBrowsers } from '../../../scripts/lib/install-browsers.ts';
import { GECKO_ID } from './extension.ts';
import { type Launch, type LaunchedBrowser, launch } from './launch.ts';

/** What an organisation sets, as in docs/organisations.md. */
export type GivenPolicy = Readonly<Record<string, unknown>>;

export interface UnderPolicy {
  readonly launched: LaunchedBrowser;
  /** Closes the browser, and takes the policy off this machine. */
  close(): Promise<void>;
}

/** Where Chrome and its relatives look on Linux, by what `findBrowsers` calls them. */
const FOLDERS: Readonly<Record<string, string>> = {
  Chrome: '/etc/opt/chrome/policies/managed',
  Chromium: '/etc/chromium/policies/managed',
  Edge: '/etc/opt/edge/policies/managed',
};

/** Why no policy can be given to this browser here; null where one can. */
export function whyNoPolicy(kind: LaunchedBrowser['kind']): string | null {
  if (process.platform !== 'linux') return 'policies are tested on Linux alone';
  if (kind === 'firefox') return unpackedFirefox() === undefined ? 'no Firefox is unpacked into a folder' : null;
  const { name } = found(kind);
  const folder = FOLDERS[name];
  if (folder === undefined) return `where ${name} looks for policies is not known`;
  try {
    makeFolder(folder)();
    return null;
  } catch {
    return `${folder} cannot be written: only root may give ${name} a policy`;
  }
}

/** Starts a browser with the extension and a policy for it. */
export async function launchUnder(
  policy: GivenPolicy,
  kind: LaunchedBrowser['kind'],
  options: Launch,
): Promise<UnderPolicy> {
  return kind === 'firefox' ? firefoxUnder(policy, options) : chromiumUnder(policy, options);
}

/** Firefox reads the policies in its own folder: one of links to the installed one's files, and a file more. */
async function firefoxUnder(policy: GivenPolicy, options: Launch): Promise<UnderPolicy> {
  const program = unpackedFirefox();
  if (program === undefined) throw new Error('No Firefox is unpacked into a folder.');
  const folder = mkdtempSync(join(process.env['BROWSER_TESTS_FOLDER'] ?? tmpdir(), 'firefox-'));
  const copy = join(folder, basename(program));
  for (const name of readdirSync(dirname(program))) {
    if (name !== 'distribution' && name !== basename(program))
      symlinkSync(join(dirname(program), name), join(folder, name));
  }
  // The folder of the program itself counts, not of a link to it.
  copyFileSync(program, copy);
  mkdirSync(join(folder, 'distribution'));
  const policies = { '3rdparty': { Extensions: { [GECKO_ID]: policy } } };
  writeFileSync(join(folder, 'distribution/policies.json'), JSON.stringify({ policies }));
  const launched = await launch('firefox', { ...options, executablePath: copy });
  return {
    launched,
    async close() {
      await launched.browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/**
 * Chrome reads the policies of the machine, for this copy of the extension alone: its id is made from its folder's
 * path. It looks again whenever a file there changes, and hands the extension what is for it.
 */
async function chromiumUnder(policy: GivenPolicy, options: Launch): Promise<UnderPolicy> {
  const folder = FOLDERS[found('chromium').name] ?? '';
  const unmake = makeFolder(folder);
  const file = join(folder, `think-before-you-post-test-${process.pid}.json`);
  try {
    const launched = await launch('chromium', options);
    const id = new URL(launched.extensionUrl ?? '').host;
    writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
    return {
      launched,
      async close() {
        await launched.browser.close();
        rmSync(file);
        unmake();
      },
    };
  } catch (error) {
    rmSync(file, { force: true });
    unmake();
    throw error;
  }
}

/** Makes a folder where it is missing. @returns takes away what it has made */
function makeFolder(folder: string): () => void {
  const made = mkdirSync(folder, { recursive: true });
  const probe = join(folder, `think-before-you-post-probe-${process.pid}`);
  writeFileSync(probe, '');
  rmSync(probe);
  return () => {
    if (made !== undefined) rmSync(made, { recursive: true });
  };
}

/** The program itself, beside its libraries: what stands in PATH may only lead to it. */
function unpackedFirefox(): string | undefined {
  needBrowsers(['firefox']);
  return findBrowsers()
    .filter(({ kind }) => kind === 'firefox')
    .map(({ path }) => realpathSync(path))
    .find((program) => existsSync(join(dirname(program), 'libxul.so')));
}

function found(kind: LaunchedBrowser['kind']): FoundBrowser {
  const [browser] = needBrowsers([kind]);
  if (browser === undefined) throw new Error(`There is no ${kind} here.`);
  return browser;
}
