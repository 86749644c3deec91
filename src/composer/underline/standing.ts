import { fits, parentOf } from '../tree.ts';

/** How an element stands on the screen, as far as its rectangle does not tell. */
export interface Standing {
  /** How the transforms on it and around it scale, turn and skew it; what they move is already in its rectangle. */
  readonly matrix: DOMMatrix;
  /** The part of the viewport in which it is not cut off by scrolled or clipping elements around it. */
  readonly window: DOMRect;
}

/** What holds even fixed elements: https://www.w3.org/TR/css-position-3/#fixed-cb */
const HOLDS_FIXED = /paint|layout|strict|content/u;

/** Looks at an element and everything above it, shadow roots and slots included. */
export function standing(element: Element): Standing {
  let matrix = new DOMMatrix();
  let [left, top, right, bottom] = [0, 0, innerWidth, innerHeight];
  let position = '';
  for (let at: Element | null = element; at; at = at.assignedSlot ?? parentOf(at)) {
    const style = getComputedStyle(at);
    const { transform, rotate, scale } = style;
    const moved = [rotate, scale, transform].some((value) => value && value !== 'none');
    if (moved) matrix = linear(transform, rotate, scale).multiply(matrix);
    if (at !== element) {
      const holdsFixed =
        moved || style.filter !== 'none' || style.perspective !== 'none' || HOLDS_FIXED.test(style.contain);
      if (position === 'fixed' && !holdsFixed) continue;
      if (position === 'absolute' && !holdsFixed && style.position === 'static') continue;
      // What these two cut off is cut off by the viewport.
      if (at !== document.body && at !== document.documentElement) {
        const box = at.getBoundingClientRect();
        const { offsetWidth, offsetHeight } = at as HTMLElement;
        if (style.overflowX !== 'visible' && offsetWidth) {
          const start = box.left + (at.clientLeft * box.width) / offsetWidth;
          left = Math.max(left, start);
          right = Math.min(right, start + (at.clientWidth * box.width) / offsetWidth);
        }
        if (style.overflowY !== 'visible' && offsetHeight) {
          const start = box.top + (at.clientTop * box.height) / offsetHeight;
          top = Math.max(top, start);
          bottom = Math.min(bottom, start + (at.clientHeight * box.height) / offsetHeight);
        }
      }
    }
    // The top layer stands in the viewport alone.
    if (fits(at, ':modal, :popover-open')) break;
    position = style.position;
  }
  return { matrix, window: new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top)) };
}

/** The transform of one element, in the order of https://www.w3.org/TR/css-transforms-2/#ctm */
function linear(transform: string, rotate: string, scale: string): DOMMatrix {
  const turned = rotate && rotate !== 'none' ? ` rotate(${rotate})` : '';
  const scaled = scale && scale !== 'none' ? ` scale(${scale.split(' ').slice(0, 2).join()})` : '';
  try {
    return new DOMMatrix(`${turned}${scaled} ${transform}`.replace('none', '').trim());
  } catch {
    // Turned out of the plane: as good as it gets.
    return new DOMMatrix();
  }
}
