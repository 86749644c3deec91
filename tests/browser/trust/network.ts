/** What goes out of a browser: a proxy that counts and answers nothing, and the requests that the browser itself tells of. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CDPSession, type Page, type Target, TargetType } from 'puppeteer-core';
import type { LaunchedBrowser } from '../driver/launch.ts';

export interface CountingProxy {
  readonly port: number;
  /** Hosts that were asked for, with their ports, in order. */
  readonly asked: readonly string[];
  close(): void;
}

/** A proxy that refuses everything, and remembers for whom it was. */
export async function countingProxy(): Promise<CountingProxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers.host ?? request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** What a browser was seen to do. */
export interface Seen {
  /** Addresses of all requests, of pages, frames, extension pages and the background. */
  readonly requests: string[];
  /** Everything written to a console, uncaught errors included. */
  readonly console: string[];
}

/** The parts of puppeteer's Firefox browsers that its types leave out. */
interface BidiBrowser {
  readonly connection: {
    on(event: 'network.beforeRequestSent', hear: (told: { readonly request: { readonly url: string } }) => void): void;
    on(event: 'log.entryAdded', hear: (told: { readonly text?: string | null }) => void): void;
  };
}

/** Watches a browser's pages, those of the extension, and its background from now on. */
export async function watch({ browser, kind }: LaunchedBrowser): Promise<Seen> {
  const seen: Seen = { requests: [], console: [] };
  if (kind === 'firefox') {
    const { connection } = browser as unknown as BidiBrowser;
    connection.on('network.beforeRequestSent', ({ request }) => seen.requests.push(request.url));
    connection.on('log.entryAdded', ({ text }) => seen.console.push(text ?? ''));
    return seen;
  }
  const watched = new Set<Target>();
  const attend = async (target: Target): Promise<void> => {
    if (target.type() !== TargetType.SERVICE_WORKER || watched.has(target)) return;
    watched.add(target);
    await hear(await target.createCDPSession(), seen);
  };
  browser.on('targetcreated', (target) => {
    void attend(target).catch(() => undefined);
    void target
      .page()
      .then((page) => page !== null && hearPage(page, seen))
      .catch(() => undefined);
  });
  for (const target of browser.targets()) await attend(target);
  return seen;
}

async function hear(session: CDPSession, seen: Seen): Promise<void> {
  session.on('Network.requestWillBeSent', ({ request }) => seen.requests.push(request.url));
  session.on('Runtime.consoleAPICalled', ({ args }) =>
    seen.console.push(args.map(({ value, description }) => String(value ?? description)).join(' ')),
  );
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
    seen.console.push(exceptionDetails.exception?.description ?? exceptionDetails.text),
  );
  session.on('Log.entryAdded', ({ entry }) => seen.console.push(entry.text));
  await Promise.all([session.send('Network.enable'), session.send('Runtime.enable'), session.send('Log.enable')]);
}

function hearPage(page: Page, seen: Seen): void {
  page.on('request', (request) => seen.requests.push(request.url()));
  page.on('console', (message) => seen.console.push(message.text()));
  page.on('pageerror', (error) => seen.console.push(String(error)));
}
