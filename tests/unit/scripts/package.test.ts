import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../../scripts/package/check.ts';
import { sourcesIn } from '../../../scripts/package/files.ts';
import { networkUses } from '../../../scripts/package/network.ts';
import { zip } from '../../../scripts/package/zip.ts';

const file = (path: string, text: string) => ({ path, content: new TextEncoder().encode(text) });
const usesIn = (script: string) => networkUses(file('shared/a.js', script)).map((line) => line.split(' ')[1]);

describe('code that could send something', () => {
  it.each([
    ['fetch("https://a.example")', 'fetch'],
    ['fetch(getURL(address))', 'fetch'],
    ['fetch(browser.runtime.getURL("a"), { body: draft })', 'fetch'],
    ['const send = globalThis.fetch; send(url)', 'fetch'],
    ['window["XMLHttpRequest"]', 'XMLHttpRequest'],
    ['navigator.sendBeacon(url, draft)', 'sendBeacon'],
    ['new Image().src = url', 'Image'],
    ['image.src = url', 'src'],
    ['element["srcset"] = url', 'srcset'],
    ['location = url', 'location'],
    ['location.href = url', 'href'],
    ['location.replace(url)', 'replace'],
    ['window.open(url)', 'open'],
    ['globalThis["fet" + "ch"](url)', 'globalThis[…]'],
    ['navigator[name](url)', 'navigator[…]'],
    ['caches.open("a").then((cache) => cache.add(url))', 'caches'],
    ['new Function("return 1")', 'Function()'],
    ['eval(code)', 'eval()'],
    ['import(address)', 'import()'],
    ['import(`https://${host}/a.js`)', 'import()'],
    ['import("https://a.example/a.js")', 'import()'],
  ])('is found: %s', (script, what) => {
    expect(usesIn(script)).toContain(what);
  });

  it.each([
    '({ fetch: 1 })',
    'machine.eval(input)',
    'location.hash = "rules"',
    'link.href = source.url',
    'store.open(name)',
    'const words = ["fetch", "WebSocket"]',
    'Function.call.bind(Object.prototype.hasOwnProperty)',
    'import("./texts-fr.js")',
    'import(`./texts-fr.js`)',
    'fetch(browser.runtime.getURL(`_locales/${choice}/messages.json`))',
  ])('is not seen where there is none: %s', (script) => {
    expect(usesIn(script)).toEqual([]);
  });
});

describe('a package', () => {
  const manifest = (change: object) =>
    file(
      'manifest.json',
      JSON.stringify({
        permissions: ['storage'],
        content_security_policy: { extension_pages: "default-src 'none'; script-src 'self'; connect-src 'self'" },
        ...change,
      }),
    );

  it('with what belongs there has no problems', () => {
    expect(
      problemsOf([manifest({}), file('icons/16.png', ''), file('shared/engine.js', 'export const a = 1;')]),
    ).toEqual([]);
  });

  it.each([
    ['a stray file', file('notes.txt', '')],
    ['a permission that nobody decided on', manifest({ permissions: ['storage', 'history'] })],
    ['all sites at once', manifest({ host_permissions: ['https://*/*'] })],
    ['files open to pages', manifest({ web_accessible_resources: [] })],
    ['a CSP that lets something out', manifest({ content_security_policy: { extension_pages: "script-src 'self'" } })],
    ['a picture from elsewhere', file('src/pages/popup/index.html', '<img src="https://a.example/a.png">')],
    ['a style from elsewhere', file('shared/a.css', '@import "https://a.example/a.css";')],
    ['a source map', file('shared/a.js', 'const a = 1;\n//# sourceMappingURL=a.js.map')],
  ])('with %s is not published', (_, bad) => {
    expect(problemsOf([bad])).not.toEqual([]);
  });

  it('is the same zip for the same files, whenever it is made', async () => {
    const files = [manifest({}), file('icons/16.png', 'x')];
    const before = zip(files);
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect(Buffer.from(zip(files)).equals(before)).toBe(true);
  });
});

describe('the sources', () => {
  it('are what git follows; where somebody unpacked them, there is nothing to pack again', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sources-'));
    try {
      for (const name of ['b.ts', 'a.ts', 'kept-out.log']) writeFileSync(join(folder, name), name);
      expect(sourcesIn(folder)).toBeNull();
      execFileSync('git', ['init', '--quiet'], { cwd: folder });
      execFileSync('git', ['add', 'b.ts', 'a.ts'], { cwd: folder });
      expect(sourcesIn(folder)?.map(({ path, content }) => `${path}: ${new TextDecoder().decode(content)}`)).toEqual([
        'a.ts: a.ts',
        'b.ts: b.ts',
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
