import { PostBox } from '../../src/composer/box.ts';
import { Composer } from '../../src/composer/composer.ts';

/**
 * The product's own composer with a clock in it: tells the page how long after a key the verdict on the text was there.
 * Only the benchmark's build contains this file.
 */

let pressed = 0;
addEventListener(
  'keydown',
  (event) => {
    // Both the event's time and `performance.now()` count in milliseconds from the page's time origin.
    pressed = event.timeStamp;
  },
  { capture: true },
);

type Answer = Parameters<PostBox['answer']>[0];
const boxes = PostBox.prototype as { answer: (this: PostBox, message: Answer) => void };
const plain = boxes.answer;
boxes.answer = function timed(message) {
  plain.call(this, message);
  if (!pressed || this.decide() === 'wait') return;
  const took = performance.now() - pressed;
  pressed = 0;
  postMessage({ keystrokeToVerdict: took }, '*');
};

new Composer().start();
