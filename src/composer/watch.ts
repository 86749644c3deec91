import type { PostBox } from './box.ts';

/**
 * Notices what happens to a box without being told by an event: editors that render by themselves, a box that moves,
 * grows, or leaves the page. Runs only while the box is worked in or has something underlined.
 *
 * @param box the box to watch
 * @param edited called after the editor changed its content
 * @param moved called after the box changed its size or visibility, or left the page
 * @param signal ends the watch
 */
export function watch(box: PostBox, edited: () => void, moved: () => void, signal: AbortSignal): void {
  const { element } = box.field;
  const content = new MutationObserver(edited);
  if (element.isContentEditable) content.observe(element, { childList: true, characterData: true, subtree: true });
  const size = new ResizeObserver(moved);
  size.observe(element);
  const sight = new IntersectionObserver(moved);
  sight.observe(element);
  signal.addEventListener('abort', () => {
    content.disconnect();
    size.disconnect();
    sight.disconnect();
  });
}
