import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Until it is measured. */
const USUAL = 640;

/** Width of an element in CSS pixels, kept current. */
export function useWidth(of: RefObject<Element | null>): number {
  const [width, setWidth] = useState(USUAL);
  useLayoutEffect(() => {
    const element = of.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.max(Math.round(entry.contentRect.width), 200));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [of]);
  return width;
}
