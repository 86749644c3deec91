/** The text of a rich editor, with the way back from an offset to its place in the tree. */

interface Piece {
  /** A text node, or an element that stands for text (an emoji picture). */
  readonly node: Node;
  readonly start: number;
  readonly end: number;
}

export interface Reading {
  readonly text: string;
  /** In order of `start`. */
  readonly pieces: readonly Piece[];
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER LI MAIN OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
const SKIPPED = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT BUTTON SELECT TEXTAREA INPUT SVG IFRAME'.split(' '));
/** What editors and other extensions put among the text without meaning it as text. */
const NOT_TEXT =
  '[data-slate-placeholder],[data-placeholder-element],grammarly-extension,grammarly-desktop-integration,harper-render-box';

/**
 * Reads an editing host. Blocks and line breaks become "\n"; pictures with an alternative text (emoji) become that text.
 *
 * @param host the element that is edited
 */
export function readEditable(host: Element): Reading {
  const pieces: Piece[] = [];
  let text = '';
  let breakDue = false;

  const add = (node: Node, piece: string): void => {
    if (breakDue && text) text += '\n';
    breakDue = false;
    pieces.push({ node, start: text.length, end: text.length + piece.length });
    text += piece;
  };

  const visit = (parent: Node): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const { data } = node as Text;
        if (data) add(node, data);
      } else if (node.nodeType === 1) {
        const element = node as Element;
        const name = element.nodeName.toUpperCase();
        if (name === 'BR') {
          // The last <br> of a block only holds the line open.
          if (element.nextSibling) add(element, '\n');
          else add(element, '');
        } else if (name === 'IMG') {
          const alternative = element.getAttribute('alt');
          if (alternative) add(element, alternative);
        } else if (!SKIPPED.has(name) && !element.matches(NOT_TEXT)) {
          const block = BLOCKS.has(name);
          if (block && text) breakDue = true;
          visit(element);
          if (block && text) breakDue = true;
        }
      }
    }
  };
  visit(host);
  return { text, pieces };
}

/**
 * The place of a span in the tree.
 *
 * @returns a live range, or null where the span has no text of its own
 */
export function rangeOf(reading: Reading, start: number, end: number): Range | null {
  const first = reading.pieces.find((piece) => piece.end > start && piece.start <= start);
  const last = reading.pieces.findLast((piece) => piece.start < end && piece.end >= end);
  if (!first || !last || !first.node.isConnected || !last.node.isConnected) return null;
  const range = (first.node.ownerDocument ?? document).createRange();
  try {
    if (first.node.nodeType === 3) range.setStart(first.node, start - first.start);
    else range.setStartBefore(first.node);
    if (last.node.nodeType === 3) range.setEnd(last.node, end - last.start);
    else range.setEndAfter(last.node);
  } catch {
    return null;
  }
  return range;
}
