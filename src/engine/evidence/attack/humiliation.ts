/** Sentences that humiliate the reader or somebody spoken of. */

import { HUMILIATION_MILD, HUMILIATION_STRONG } from '../../lexicon/attack/humiliation-frames.ts';
import { PUT_DOWNS_EN } from '../../lexicon/attack/put-downs-en.ts';
import { PUT_DOWNS_FR, PUT_DOWNS_HARD_FR } from '../../lexicon/attack/put-downs-fr.ts';
import type { Draft, Span } from '../../types.ts';
import { type FrameSet, findFrames, frameSet, frames } from '../matching/frames.ts';
import { attackWords } from './attack-words.ts';
import { isCounterSpeech } from './counter-speech.ts';
import { HUMILIATION_CLASSES } from './humiliation-classes.ts';
import { PUT_DOWN_CLASSES } from './put-down-classes.ts';

export interface Humiliation extends Span {
  readonly strong: boolean;
}

let compiled: FrameSet<'strong' | 'mild'> | undefined;

/** All humiliations of a draft that are not cited or spoken against. */
export function findHumiliation(draft: Draft): readonly Humiliation[] {
  compiled ??= frameSet([
    ...frames('strong', HUMILIATION_STRONG, HUMILIATION_CLASSES),
    ...frames('mild', HUMILIATION_MILD, HUMILIATION_CLASSES),
    ...frames('mild', PUT_DOWNS_EN, PUT_DOWN_CLASSES),
    ...frames('mild', PUT_DOWNS_FR, HUMILIATION_CLASSES),
    ...frames('strong', PUT_DOWNS_HARD_FR, HUMILIATION_CLASSES),
  ]);
  const words = attackWords(draft);
  const found: Humiliation[] = [];
  for (const { name, first, last } of findFrames(compiled, words)) {
    const [from, to] = [words[first], words[last]];
    if (!from || !to || isCounterSpeech(draft, words, first, last)) continue;
    found.push({ start: from.start, end: to.end, strong: name === 'strong' });
  }
  return found;
}
