/** Answers a page's requests from the built fixture pages, under the real host names and without any network. */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { HTTPRequest, Page, ResponseForRequest } from 'puppeteer-core';
import type { BrowserKind } from '../../../scripts/lib/browsers.ts';
import { PAGES } from '../../pages/build.ts';
import type { FixtureSite } from '../../pages/sites.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};
const NOT_FOUND: Partial<ResponseForRequest> = { status: 404, contentType: 'text/plain', body: 'Not found' };

/** What the fixture's made-up server knows and has seen. */
export interface FixtureServer {
  /** Addresses that were asked for although the fixture does not have them. */
  readonly strays: string[];
}

/** Lets a page reach the fixture, and nothing else, from now on. */
export async function serve(page: Page, site: FixtureSite, kind: BrowserKind): Promise<FixtureServer> {
  const server = { strays: [] as string[], comments: [] as string[] };
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    // A page that is closed while it loads takes its requests with it.
    void answer(request, site, kind, server).catch(() => undefined);
  });
  return server;
}

async function answer(
  request: HTTPRequest,
  site: FixtureSite,
  kind: BrowserKind,
  server: { strays: string[]; comments: string[] },
): Promise<void> {
  const { origin, pathname } = new URL(request.url());
  const here = new URL(site.url);
  const framed = site.frames?.[origin + pathname];
  if (pathname.startsWith('/assets/')) {
    await request.respond(file(pathname));
  } else if (framed !== undefined) {
    await request.respond(file(join(framed, 'index.html')));
  } else if (origin === here.origin && request.method() === 'POST') {
    server.comments.push(await postedComment(request, kind));
    await request.respond({ status: 302, headers: { location: site.url } });
  } else if (origin === here.origin && [here.pathname, ...(site.paths ?? [])].includes(pathname)) {
    const page = file(join(site.id, 'index.html'));
    const comments = JSON.stringify(server.comments).replaceAll('<', '\\u003c');
    const body = String(page.body).replace('id="stored-comments">[]', () => `id="stored-comments">${comments}`);
    await request.respond({ ...page, body, headers: { ...site.headers } });
  } else {
    if (pathname !== '/favicon.ico') server.strays.push(request.url());
    await request.respond(NOT_FOUND);
  }
}

function file(path: string): Partial<ResponseForRequest> {
  return {
    status: 200,
    contentType: TYPES[extname(path)] ?? 'application/octet-stream',
    body: readFileSync(join(PAGES, path), 'utf8'),
  };
}

/** The text of a form that loads another page (WordPress, Hacker News); forms send every newline as CRLF. */
async function postedComment(request: HTTPRequest, kind: BrowserKind): Promise<string> {
  // Firefox gives the body only when asked for it, Chromium hangs when asked while the request waits.
  const body = kind === 'firefox' ? await request.fetchPostData() : request.postData();
  const sent = new URLSearchParams(body ?? '');
  return (sent.get('comment') ?? sent.get('text') ?? '').replaceAll('\r\n', '\n');
}
