/**
 * The one element that matches, as an HTMLElement.
 * @throws when the fixture's markup does not have it, so that a wrong fixture fails loudly.
 */
export function find(scope: ParentNode, selector: string): HTMLElement {
  const element = scope.querySelector(selector);
  if (!(element instanceof HTMLElement)) throw new Error(`The page has no ${selector}`);
  return element;
}
