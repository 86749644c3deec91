/**
 * Whether the engine's time grows with a draft's length, and no faster, whatever the draft looks like. In processor time
 * of this process, so that other programs matter little.
 */
import { loadEngine } from '../scripts/assess.mjs';
import { drafts } from './drafts.mjs';

/** @typedef {{ name: string, times: number[] }} ShapeTiming microseconds a character, at each of LENGTHS */

export const LENGTHS = [1000, 10_000, 100_000];

/** Ways in which a draft can be out of shape, each made of ordinary prose. */
const SHAPES = {
  prose: (text) => text,
  'one quotation': (text) => `"${text.replaceAll('"', '')}"`,
  'quotations only': (text) => text.replaceAll('"', '').replace(/[.!?] /g, '" "'),
  'a list': (text) => text.replace(/[.!?] /g, '\n- '),
  'a word a line': (text) => text.replaceAll(' ', '\n'),
  'one sentence': (text) => text.replace(/[.,;:!?\n]/g, ''),
  'commas everywhere': (text) => text.replaceAll(' ', ', '),
  'no spaces': (text) => text.replaceAll(' ', ''),
  'spaced letters': (text) => Array.from(text).join(' '),
  hashtags: (text) => text.replace(/ (?=\p{L})/gu, ' #'),
  'emoji between words': (text) => text.replaceAll(' ', ' 👩‍👩‍👧 '),
  'combining marks': (text) => text.replace(/\p{L}/gu, '$&\u0301\u0336'),
  'one emoji': () => '👨‍👩‍👧‍👦',
  'one swear word': () => 'fuck ',
  'one complaint': () => 'I hate my job. ',
  'one plainte': () => 'je déteste mon boulot, ',
  'one cue word': () => 'pw: ',
  'one phone number': () => '06 12 34 56 78 ',
  'full stops': () => '. ',
  'lone surrogates': () => '\ud83d',
};

/** Fastest of several, in microseconds of processor time. */
function fastest(run, times) {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, user + system);
  }
  return best;
}

/** @returns {Promise<ShapeTiming[]>} */
export async function benchShapes() {
  const { assess, RULES } = await loadEngine();
  const [prose] = drafts(RULES, Math.max(...LENGTHS), 1);
  for (const text of drafts(RULES, 500, 300)) assess(text);
  return Object.entries(SHAPES).map(([name, shape]) => {
    const piece = shape(prose);
    const times = LENGTHS.map((length) => {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      const run = () => {
        assess('');
        assess(text);
      };
      return fastest(run, length > 10_000 ? 2 : 5) / length;
    });
    return { name, times };
  });
}
