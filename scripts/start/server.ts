import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { DEMO_HOST, DEMO_PAGE } from './build.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

export interface DemoServer {
  readonly url: string;
  close(): void;
}

/** Serves the bundled demo page to this machine alone, at a free port. */
export async function serveDemo(): Promise<DemoServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', `http://${DEMO_HOST}`);
    // URL has already resolved every "..".
    const file = join(DEMO_PAGE, normalize(pathname === '/' ? '/index.html' : decodeURIComponent(pathname)));
    const type = TYPES[extname(file)];
    if (type === undefined || !file.startsWith(DEMO_PAGE) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${DEMO_HOST}:${port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
