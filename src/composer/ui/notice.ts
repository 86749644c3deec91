import { h } from './dom.ts';
import { layer } from './layer.ts';

/** How long a notice stays, in milliseconds: long enough to read a sentence twice. */
const STAY = 6_000;

/** A sentence at the window's edge that goes away by itself and is read out politely; while the question is open, in it. */
export function notice(text: string): void {
  const element = h('div', { class: 'notice', role: 'status' });
  (layer().querySelector('dialog') ?? layer()).append(element);
  // A live region speaks of what changes in it after it is there.
  requestAnimationFrame(() => {
    element.textContent = text;
  });
  setTimeout(() => element.remove(), STAY);
}
