/** The demo page of `npm start`: four made-up sites with real post boxes. It is no part of the extension. */
import { mountDraft } from './editors/draft.ts';
import { isModEnter, isPlainEnter } from './editors/editor.ts';
import { mountLexical } from './editors/lexical.ts';
import { mountTextarea } from './editors/textarea.ts';
import { mountTiptap } from './editors/tiptap.ts';
import { buildSite, element, type SiteDefinition } from './site.ts';
import { language, strings } from './strings.ts';

const SITES: readonly SiteDefinition[] = [
  {
    id: 'chirp',
    name: 'Chirp',
    logo: '❯',
    editor: 'Draft.js',
    mount: mountDraft,
    isSubmit: isModEnter,
    hint: strings.modEnter,
  },
  {
    id: 'nearby',
    name: 'Nearby',
    logo: '◖◗',
    editor: 'Lexical',
    mount: mountLexical,
    isSubmit: isPlainEnter,
    hint: strings.enter,
  },
  {
    id: 'skylark',
    name: 'Skylark',
    logo: '✦',
    editor: 'TipTap',
    mount: mountTiptap,
    isSubmit: isModEnter,
    hint: strings.modEnter,
  },
  {
    id: 'harbour',
    name: 'Harbour Log',
    logo: '⚓\uFE0E',
    editor: 'textarea',
    mount: mountTextarea,
    isSubmit: () => false,
    hint: '',
  },
];

document.documentElement.lang = language;
const sites = SITES.map(buildSite);
let last = sites[0]?.editor;

const put = (selector: string, ...children: readonly (Node | string)[]): void =>
  document.querySelector(selector)?.append(...children);
put('h1', strings.title);
put('.lead', strings.lead);
put('.suggestions h2', strings.suggest);
put('.suggestions ul', ...strings.suggestions.map(suggestion));
put('main', ...sites.map((site) => site.element));
put('footer', strings.footer);

for (const site of sites) {
  site.element.addEventListener('focusin', () => {
    last = site.editor;
  });
}

/** A sentence that goes into the last used box when it is pressed. */
function suggestion(text: string): HTMLElement {
  const button = element('button', { type: 'button' }, text);
  button.addEventListener('click', () => {
    last?.focus();
    last?.insert(text);
  });
  return element('li', {}, button);
}
