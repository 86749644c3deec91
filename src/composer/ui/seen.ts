/** The part of the window that is seen: not what a virtual keyboard covers, or what lies beside a pinched view. */

/** In CSS pixels from the left and top of the layout viewport, in which fixed elements stand. */
export interface Seen {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** So narrow that cards lie at the lower edge, from side to side. */
  readonly narrow: boolean;
}

/** The widest window that counts as narrow, in CSS pixels; phones held upright have 320 to 440. */
const NARROW = 480;

export function seen(): Seen {
  const view = visualViewport;
  const [left, top] = [view?.offsetLeft ?? 0, view?.offsetTop ?? 0];
  const [width, height] = [view?.width ?? innerWidth, view?.height ?? innerHeight];
  return { left, top, right: left + width, bottom: top + height, narrow: width <= NARROW };
}

/**
 * Tells of each change: a keyboard that comes or goes, pinching, turning the phone.
 *
 * @param signal ends it
 */
export function onSeen(changed: () => void, signal: AbortSignal): void {
  for (const type of ['resize', 'scroll']) visualViewport?.addEventListener(type, changed, { signal, passive: true });
}
