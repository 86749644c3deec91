import { parseAst } from 'vite';
import type { PackageFile } from './files.ts';

/** Everything in a browser that can send something somewhere, by name. `import()` is looked at on its own. */
const CAPABLE: ReadonlySet<string> = new Set([
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'RTCDataChannel',
  'sendBeacon',
  'importScripts',
  'Worker',
  'SharedWorker',
  'Image',
  'Audio',
  'FontFace',
  'Notification',
  'caches',
  'serviceWorker',
  'addModule',
  'webkitRTCPeerConnection',
  'SpeechRecognition',
  'webkitSpeechRecognition',
  'PresentationRequest',
  'registerProtocolHandler',
  'sendNativeMessage',
  'connectNative',
]);

/** What an element or the page loads from, once it is set. */
const LOADED: ReadonlySet<string> = new Set(['src', 'srcset', 'srcdoc', 'location', 'ping', 'background']);
/** By these names scripts reach what is global; what they take from it must be written out, so that it can be seen. */
const GLOBALS: ReadonlySet<string> = new Set([
  'globalThis',
  'window',
  'self',
  'navigator',
  'location',
  'top',
  'parent',
]);

/** Nodes of the syntax tree, as far as we look at them. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly name?: string;
  readonly value?: unknown;
  readonly computed?: boolean;
  readonly key?: Node;
  readonly property?: Node;
  readonly source?: Node;
  readonly callee?: Node;
  readonly object?: Node;
  readonly left?: Node;
  readonly arguments?: readonly Node[];
  readonly quasis?: readonly { readonly value: { readonly raw: string } }[];
}

/**
 * Every place in a built script that could send something, or run what was not shipped.
 * @returns one line a place: 'main.js:1234 fetch'
 * @throws SyntaxError where the script cannot be read
 */
export function networkUses(file: PackageFile): string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    if (readsOwnFile(node)) {
      for (const argument of node.arguments ?? []) visit(argument);
      return;
    }
    for (const what of usesAt(node)) found.push(`${file.path}:${node.start} ${what}`);
    for (const child of childrenOf(node)) visit(child);
  };
  visit(parseAst(new TextDecoder().decode(file.content)));
  return found;
}

/** What this very node could be used for. */
function usesAt(node: Node): string[] {
  switch (node.type) {
    case 'Identifier':
      return CAPABLE.has(node.name ?? '') ? [node.name ?? ''] : [];
    case 'MemberExpression':
      return takenFrom(node);
    case 'AssignmentExpression':
      return loadedBy(node.left);
    case 'CallExpression':
    case 'NewExpression':
      return ['Function', 'eval'].includes(node.callee?.name ?? '') ? [`${node.callee?.name}()`] : [];
    case 'ImportExpression':
      // Only files of the package itself.
      return /^\.{1,2}\//.test(literal(node.source)) ? [] : ['import()'];
    default:
      return [];
  }
}

/** `object.name` and `object["name"]`; names without brackets are identifiers, which are looked at by themselves. */
function takenFrom({ computed, object, property }: Node): string[] {
  const from = object?.name ?? '';
  const name = computed === true ? literal(property) : (property?.name ?? '');
  if (computed === true && CAPABLE.has(name)) return [name];
  if (!GLOBALS.has(from)) return [];
  if (name === '') return [`${from}[…]`];
  return name === 'open' || (from === 'location' && ['assign', 'replace'].includes(name)) ? [name] : [];
}

/** What is set in `target = …`, where that would load something or lead the page elsewhere. */
function loadedBy(target: Node | undefined): string[] {
  const name = target?.name ?? target?.property?.name ?? literal(target?.property);
  return LOADED.has(name) || (name === 'href' && target?.object?.name === 'location') ? [`${name} =`] : [];
}

/** `fetch(….getURL(…))`: a file of the package, in the one form that is allowed. */
function readsOwnFile({ type, callee, arguments: given }: Node): boolean {
  return (
    type === 'CallExpression' &&
    callee?.name === 'fetch' &&
    given?.length === 1 &&
    given[0]?.type === 'CallExpression' &&
    given[0].callee?.property?.name === 'getURL'
  );
}

/** What a string or a template without gaps says; empty for anything else. */
function literal(node: Node | undefined): string {
  if (node?.quasis?.length === 1) return node.quasis[0]?.value.raw ?? '';
  return typeof node?.value === 'string' ? node.value : '';
}

function childrenOf(node: Node): Node[] {
  // The name of a property of one's own object is no use of what is global.
  const named = (node.type === 'Property' || node.type === 'MethodDefinition') && node.computed !== true;
  return Object.entries(node)
    .filter(([name]) => !(named && name === 'key'))
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]) as unknown[])
    .filter((value): value is Node => typeof value === 'object' && value !== null && 'type' in value);
}
