import { find } from '../../shared/dom.ts';
import { publish } from '../../shared/timeline.ts';

/**
 * A composer that is no `<dialog>`: it holds the focus by making everything beside it inert and hidden from screen
 * readers, also what is put into the page later.
 */
const template = find(document, 'template') as HTMLTemplateElement;
const others = new Set<Element>();

function cover(sheet: Element): void {
  for (let at: Element | null = sheet; at?.parentElement; at = at.parentElement) {
    for (const other of at.parentElement.children) {
      if (other === at || others.has(other) || other.localName === 'head') continue;
      others.add(other);
      other.setAttribute('inert', '');
      other.setAttribute('aria-hidden', 'true');
    }
  }
}

function uncover(): void {
  for (const other of others) {
    other.removeAttribute('inert');
    other.removeAttribute('aria-hidden');
  }
  others.clear();
}

find(document, '#open').addEventListener('click', () => {
  document.body.append(template.content.cloneNode(true));
  const sheet = find(document, '#sheet');
  const later = new MutationObserver(() => cover(sheet));
  later.observe(document.documentElement, { childList: true, subtree: true });
  cover(sheet);
  find(sheet, '#send').addEventListener('click', () => {
    const { value } = find(sheet, '#text') as HTMLTextAreaElement;
    if (value.trim() === '') return;
    later.disconnect();
    sheet.remove();
    uncover();
    publish('text', value);
  });
});
