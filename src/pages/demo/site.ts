import type { Editor, EditorOptions, KeyEvent } from './editors/editor.ts';
import { type SiteId, strings } from './strings.ts';

/** What makes one of the demo's sites. */
export interface SiteDefinition {
  readonly id: SiteId;
  readonly name: string;
  /** One or two letters or signs in the logo. */
  readonly logo: string;
  readonly editor: string;
  readonly mount: (options: EditorOptions) => Editor;
  readonly isSubmit: (event: KeyEvent) => boolean;
  /** Said below the box. */
  readonly hint: string;
}

export interface Site {
  readonly element: HTMLElement;
  readonly editor: Editor;
}

/** Builds a made-up site with its composer and its timeline. */
export function buildSite(definition: SiteDefinition): Site {
  const words = strings.sites[definition.id];
  const timeline = element('ol', { class: 'timeline', 'data-timeline': '' });
  for (const { by, when, text } of words.posts) timeline.append(post(by, when, text));

  const button = element('button', { class: 'post', type: 'submit', disabled: '' }, words.button);
  const parent = element('div', { class: 'editor' });
  const form = element(
    'form',
    { class: 'composer' },
    avatar(strings.you),
    parent,
    element('div', { class: 'bar' }, element('span', { class: 'hint' }, definition.hint), button),
  );
  const editor = definition.mount({
    parent,
    attributes: { role: 'textbox', 'aria-label': words.placeholder, 'aria-multiline': 'true', spellcheck: 'false' },
    placeholder: words.placeholder,
    onChange(text) {
      button.toggleAttribute('disabled', text.trim() === '');
    },
    onKey(event) {
      if (!definition.isSubmit(event)) return false;
      publish();
      return true;
    },
  });

  function publish(): void {
    const text = editor.text();
    if (text.trim() === '') return;
    timeline.prepend(post(strings.you, strings.now, text));
    editor.clear();
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    publish();
  });

  const section = element(
    'section',
    { class: 'site', id: definition.id },
    element(
      'header',
      {},
      element('span', { class: 'logo', 'aria-hidden': 'true' }, definition.logo),
      element('div', {}, element('h2', {}, definition.name), element('p', {}, words.about)),
      element('span', { class: 'kind' }, definition.editor),
    ),
    form,
    timeline,
  );
  return { element: section, editor };
}

function post(by: string, when: string, text: string): HTMLElement {
  return element(
    'li',
    {},
    avatar(by),
    element(
      'article',
      {},
      element('p', { class: 'by' }, element('strong', {}, by), element('span', {}, when)),
      element('p', { class: 'text' }, text),
    ),
  );
}

function avatar(name: string): HTMLElement {
  return element('span', { class: 'avatar', 'aria-hidden': 'true', 'data-name': name }, name.slice(0, 1));
}

/** An element with its attributes and children. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
