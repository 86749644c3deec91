/** Another extension in the same browser, which tries to speak to ours: from its background and from its content script. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind } from '../../../scripts/lib/browsers.ts';

/** What came of an attempt to speak to us. */
export interface Attempt {
  readonly from: 'background' | 'content';
  /** What was answered, or how it was refused. */
  readonly answers: readonly string[];
}

/**
 * Writes the other extension to a folder of its own. On the given sites it tries to reach ours, and leaves what came of
 * it in the page, as JSON in `data-foreign` of the root element.
 *
 * @param id of our extension
 * @param messages what it says
 */
export function foreignExtension(
  kind: BrowserKind,
  id: string,
  matches: readonly string[],
  messages: readonly unknown[],
): string {
  const folder = mkdtempSync(join(process.env['BROWSER_TESTS_FOLDER'] ?? tmpdir(), `foreign-${kind}-`));
  mkdirSync(folder, { recursive: true });
  const background = kind === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' };
  const manifest = {
    manifest_version: 3,
    name: 'Another extension',
    version: '1',
    background,
    content_scripts: [{ matches, js: ['content.js'], run_at: 'document_idle' }],
    ...(kind === 'firefox' ? { browser_specific_settings: { gecko: { id: 'foreign@foreign.example' } } } : {}),
  };
  const reach = `
    const api = globalThis.browser ?? chrome;
    const [id, messages] = ${JSON.stringify([id, messages])};
    const short = (work) => Promise.race([work, new Promise((resolve) => setTimeout(resolve, 3000, 'silence'))])
      .then((answer) => answer === 'silence' ? 'silence' : 'answer ' + JSON.stringify(answer), (error) => 'refused ' + error);
    const through = (name) => new Promise((resolve, reject) => {
      const port = api.runtime.connect(id, { name });
      port.onMessage.addListener(resolve);
      port.onDisconnect.addListener(() => reject(api.runtime.lastError?.message ?? port.error ?? 'disconnected'));
      for (const message of messages) port.postMessage(message);
    });
    const attempt = async (from) => ({
      from,
      answers: await Promise.all([
        ...messages.map((message) => short(Promise.resolve().then(() => api.runtime.sendMessage(id, message)))),
        ...['composer', 'popup'].map((name) => short(Promise.resolve().then(() => through(name)))),
      ]),
    });`;
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'background.js'),
    `${reach}
    api.runtime.onMessage.addListener((message, sender, answer) => { attempt('background').then(answer); return true; });`,
  );
  writeFileSync(
    join(folder, 'content.js'),
    `${reach}
    Promise.all([attempt('content'), api.runtime.sendMessage('now')]).then((attempts) => {
      document.documentElement.dataset.foreign = JSON.stringify(attempts);
    });`,
  );
  return folder;
}
