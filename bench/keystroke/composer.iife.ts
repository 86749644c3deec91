import { PostBox } from '../../src/composer/box.ts';
import { Composer } from '../../src/composer/composer.ts';

/**
 * The product's own composer with clocks in it. It tells the page how long after a key the verdict on the text was there,
 * how long after it the underline was drawn, and how long a press of Post was ours. Only the benchmark's build contains
 * this file.
 */

/** What the page is told, in milliseconds. */
export interface Clocked {
  readonly clock: 'verdict' | 'underline' | 'press';
  readonly took: number;
}

const tell = (clocked: Clocked): void => postMessage(clocked, '*');

let keyed = 0;
addEventListener(
  'keydown',
  (event) => {
    // Both the event's time and `performance.now()` count in milliseconds from the page's time origin.
    keyed = event.timeStamp;
  },
  { capture: true },
);

type Answer = Parameters<PostBox['answer']>[0];
const boxes = PostBox.prototype as { answer: (this: PostBox, message: Answer) => void };
const plain = boxes.answer;
boxes.answer = function timed(message) {
  plain.call(this, message);
  if (!keyed || this.decide() === 'wait') return;
  const since = keyed;
  keyed = 0;
  tell({ clock: 'verdict', took: performance.now() - since });
  if (this.findings.length === 0) return;
  requestAnimationFrame(() => {
    // A message posted in a frame comes after that frame's picture was made.
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => tell({ clock: 'underline', took: performance.now() - since }));
    port1.start();
    port2.postMessage(null);
  });
};

// Listeners of one world are called in the order in which they were added: the first and the last are ours.
let pressed = 0;
addEventListener(
  'click',
  () => {
    pressed = performance.now();
  },
  { capture: true },
);
new Composer().start();
addEventListener('click', () => tell({ clock: 'press', took: performance.now() - pressed }), { capture: true });
