import {
  type Editor,
  type EditorOptions,
  isModEnter,
  isPlainEnter,
  type KeyEvent,
} from '../../../src/pages/demo/editors/editor.ts';
import { find } from './dom.ts';
import { publish } from './timeline.ts';

export interface Composing {
  /** Id of the box, as in the folder's fixture.ts. */
  readonly box: string;
  /** Where `at` and `button` are looked for; the document when left out. */
  readonly scope?: ParentNode;
  /** How the page edits: one of the mount functions of editors/. */
  readonly mount: (options: EditorOptions) => Editor;
  /** Selector of the element that the editor goes into, or of the editable itself where the markup has it. */
  readonly at: string;
  /** Attributes that the site gives the editable element. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly placeholder?: string;
  /** Selector of the control that sends; none where only keys do. */
  readonly button?: string;
  /** How the button shows that there is nothing to send yet; not at all when left out. */
  readonly disables?: 'disabled' | 'aria-disabled';
  readonly keys?: readonly ('Enter' | 'Mod+Enter')[];
  /** What the page does once it has sent; the box is emptied when left out. */
  readonly sent?: (editor: Editor) => void;
}

/** A post box as most sites have it: an editor, and a button beside it that sends what stands in it. */
export function compose(how: Composing): Editor {
  const { box, scope = document, mount, at, attributes = {}, placeholder = '', keys = [] } = how;
  const button = how.button === undefined ? null : find(scope, how.button);
  const enable = (on: boolean): void => {
    if (how.disables === 'disabled') button?.toggleAttribute('disabled', !on);
    if (how.disables === 'aria-disabled') button?.setAttribute('aria-disabled', String(!on));
  };
  const send = (): void => {
    const text = editor.text();
    if (text.trim() === '') return;
    publish(box, text);
    (how.sent ?? ((emptied: Editor) => emptied.clear()))(editor);
  };
  const sends = (event: KeyEvent): boolean =>
    (keys.includes('Enter') && isPlainEnter(event)) || (keys.includes('Mod+Enter') && isModEnter(event));
  const editor = mount({
    parent: find(scope, at),
    attributes,
    placeholder,
    onChange: (text) => enable(text.trim() !== ''),
    onKey(event) {
      if (!sends(event)) return false;
      send();
      return true;
    },
  });
  enable(false);
  button?.addEventListener('click', send);
  return editor;
}

/** Fills `into` with a copy of what the page's `<template id>` holds, and gives `into` back. */
export function show(template: string, into: HTMLElement): HTMLElement {
  const found = find(document, `template#${template}`) as HTMLTemplateElement;
  into.replaceChildren(found.content.cloneNode(true));
  return into;
}
