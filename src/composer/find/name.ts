/** The name that a control or field has for people, close enough to the accessible name for our purpose. */

const LONGEST = 80;

/** An element's own name: label, value or text, white space folded; cut after 80 characters. */
export function nameOf(element: Element): string {
  const labelled = element.getAttribute('aria-labelledby');
  if (labelled) {
    const root = element.getRootNode() as Document | ShadowRoot;
    const text = labelled
      .split(/\s+/u)
      .map((id) => root.getElementById?.(id)?.textContent ?? '')
      .join(' ');
    if (text.trim()) return fold(text);
  }
  const named = element.getAttribute('aria-label');
  if (named?.trim()) return fold(named);
  if (element.localName === 'input') return fold((element as HTMLInputElement).value);
  return fold(element.textContent ?? '') || fold(element.getAttribute('title') ?? '');
}

/** Everything that a field says about what belongs in it: its name, label, placeholder, name attribute. */
export function fieldName(element: Element): string {
  const labels = (element as Partial<HTMLTextAreaElement>).labels;
  return fold(
    [
      element.getAttribute('aria-label'),
      element.getAttribute('placeholder'),
      element.getAttribute('aria-placeholder'),
      element.getAttribute('data-placeholder'),
      element.getAttribute('name'),
      labels?.[0]?.textContent,
    ]
      .filter(Boolean)
      .join(' '),
  );
}

function fold(text: string): string {
  return text
    .slice(0, LONGEST * 4)
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, LONGEST);
}
