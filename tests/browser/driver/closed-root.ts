/** Looks into the extension's closed shadow root, which pages cannot: by each browser's remote protocol. */
import type { CDPSession, ElementHandle, Frame } from 'puppeteer-core';
import type { BrowserKind } from '../../../scripts/lib/browsers.ts';

/** Selector of the extension's one element in a page. */
export const HOST = '[think-before-you-post]';

/** The parts of puppeteer's Chromium frames that its types leave out. */
interface CdpFrame {
  readonly client: CDPSession;
}

/** The parts of puppeteer's Firefox frames and browsers that its types leave out. */
interface BidiBrowser {
  readonly connection: { send(method: string, params: unknown): Promise<{ readonly result: BidiAnswer }> };
}

interface BidiElement {
  remoteValue(): { readonly sharedId: string };
}

interface BidiAnswer {
  readonly type: 'success' | 'exception';
  readonly exceptionDetails?: { readonly text: string };
  readonly result?: {
    readonly type: string;
    readonly value?: string | { readonly shadowRoot?: { readonly sharedId: string } | null };
  };
}

/**
 * Runs a function in the page with our closed shadow root; null where the extension has put no element into the frame.
 * @param look self-contained, because its source is sent to the browser; takes and gives JSON only.
 */
export async function inClosedRoot<T, A = null>(
  frame: Frame,
  kind: BrowserKind,
  look: (root: ShadowRoot, argument: A) => T,
  argument: A,
): Promise<T | null> {
  // tsx wraps inner functions in a helper of its own, which the page does not have.
  const source = `((__name) => ${look.toString()})((inner) => inner)`;
  const body = `JSON.stringify((${source})(root, ${JSON.stringify(argument)}) ?? null)`;
  const json = kind === 'firefox' ? await inFirefox(frame, body) : await inChromium(frame, body);
  return json === null ? null : (JSON.parse(json) as T);
}

/** The host may have been moved into a dialog of the page, and that into a shadow root. It stands behind all that look like it. */
async function findHost(frame: Frame): Promise<ElementHandle | null> {
  const all = await frame.$$(`>>> ${HOST}`);
  const host = all.pop() ?? null;
  await Promise.all(all.map((other) => other.dispose()));
  return host;
}

async function inChromium(frame: Frame, body: string): Promise<string | null> {
  const { client } = frame as unknown as CdpFrame;
  const host = await findHost(frame);
  const objectId = host?.remoteObject().objectId;
  if (host === null || objectId === undefined) return null;
  try {
    const { node } = await client.send('DOM.describeNode', { objectId, depth: 1, pierce: true });
    const root = node.shadowRoots?.[0];
    if (root === undefined) return null;
    const { object } = await client.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
    if (object.objectId === undefined) return null;
    const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function () { const root = this; return ${body}; }`,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return typeof result.value === 'string' ? result.value : null;
  } finally {
    await host.dispose();
  }
}

async function inFirefox(frame: Frame, body: string): Promise<string | null> {
  const { connection } = frame.page().browser() as unknown as BidiBrowser;
  const { _id: context } = frame as unknown as { readonly _id: string };
  const call = async (functionDeclaration: string, args: unknown[]): Promise<BidiAnswer> => {
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration,
      arguments: args,
      awaitPromise: false,
      target: { context },
      resultOwnership: 'none',
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
    });
    if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
    return result;
  };
  const handle = await findHost(frame);
  if (handle === null) return null;
  const { sharedId } = (handle as unknown as BidiElement).remoteValue();
  const host = await call('(host) => host', [{ sharedId }]);
  await handle.dispose();
  const value = host.result?.value;
  const root = typeof value === 'object' ? value.shadowRoot : null;
  if (root === null || root === undefined) return null;
  const answer = await call(`(root) => ${body}`, [{ sharedId: root.sharedId }]);
  const json = answer.result?.value;
  return typeof json === 'string' ? json : null;
}
