/** Building our own few nodes, without innerHTML (pages with Trusted Types forbid it). */

type Listener = (event: Event) => void;
type Attributes = Readonly<Record<string, string | Listener>>;

/**
 * Makes an element. Attributes that are functions become listeners for trusted events only: a page cannot press our
 * buttons for the author.
 */
export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element: HTMLElement = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      element.addEventListener(key, (event) => {
        if (event.isTrusted) value(event);
      });
    } else element.setAttribute(key, value);
  }
  element.append(...children);
  return element as HTMLElementTagNameMap[Name];
}
