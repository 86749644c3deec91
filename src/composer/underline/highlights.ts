import { underlineSheet } from './sheet.ts';

/**
 * Underlines in rich editors by the CSS Custom Highlight API: the browser paints them, no node is added anywhere.
 * The registry is shared with the page, so our names carry our own prefix and nothing is ever read back from it
 * (Firefox forbids iterating it from a content script anyway).
 */

export interface HighlightRange {
  readonly range: Range;
  readonly level: 1 | 2;
}

const NAMES = { 1: 'think-before-you-post-hint', 2: 'think-before-you-post-ask' } as const;

const shown = new Map<Element, readonly HighlightRange[]>();

/** Paints exactly these ranges for one editor, beside those of the page's other editors. */
export function highlight(editor: Element, ranges: readonly HighlightRange[]): void {
  if (!ranges.length) {
    if (!shown.delete(editor)) return;
  } else {
    shown.set(editor, ranges);
    teach(editor.getRootNode());
  }
  paint(editor);
}

/** Takes an editor's ranges away for good. */
export function forget(editor: Element): void {
  highlight(editor, []);
}

function paint(editor: Element): void {
  const { CSS, Highlight } = editor.ownerDocument.defaultView ?? window;
  if (!CSS?.highlights || !Highlight) return;
  for (const level of [1, 2] as const) {
    const ranges: Range[] = [];
    for (const list of shown.values()) {
      for (const item of list) {
        if (item.level === level && item.range.startContainer.ownerDocument === editor.ownerDocument)
          ranges.push(item.range);
      }
    }
    if (ranges.length) CSS.highlights.set(NAMES[level], new Highlight(...ranges));
    else CSS.highlights.delete(NAMES[level]);
  }
}

const taught = new WeakSet<Node>();

/** The document's rules come with the manifest; Firefox does not apply them inside shadow roots, so each gets a sheet. */
function teach(root: Node): void {
  if (!('host' in root) || taught.has(root)) return;
  taught.add(root);
  const shadow = root as ShadowRoot;
  try {
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, underlineSheet()];
  } catch {
    taught.delete(root);
  }
}
