/** Statements that an identifiable person or business committed a crime or a dishonest act. */
import {
  ACTS_EN,
  ACTS_FR,
  CALLED_EN,
  CALLED_FR,
  CALLED_OUT,
  DENIED,
  DONE_FR,
  LIFTED_FR,
  NOT_STATED,
  PETTY_EN,
  SUFFERED,
} from '../../lexicon/attack/accusation-frames.ts';
import type { Draft, Span } from '../../types.ts';
import { type Framed, type FrameSet, findFrames, frameSet, frames } from '../matching/frames.ts';
import type { Word } from '../matching/words.ts';
import { ACCUSATION_CLASSES } from './accusation-classes.ts';
import { type Accused, accusedBefore, isAccusedAfter, namesSomebody } from './accused.ts';
import { attackWords } from './attack-words.ts';
import { isCited } from './counter-speech.ts';

export interface Accusation extends Span {
  /** Whether a name, a mention or somebody close makes plain who is meant. */
  readonly named: boolean;
}

type Kind = 'act' | 'petty' | 'called' | 'done' | 'lifted' | 'suffered' | 'out';

/** Crimes whose mere mention ruins a life: a hint at who is meant is enough. */
const GRAVEST: ReadonlySet<string> = new Set(
  'rapist rapists pedophile pedophiles paedophile paedophiles molester murderer violeur violeurs pedophile pedocriminel meurtrier'.split(
    ' ',
  ),
);
/** "hits me up", "beat me at chess", "robbed me of sleep": what follows makes it harmless. */
const HARMLESS_AFTER = new Set('up at in with to of by on like comme'.split(' '));
const BLOWS = new Set('me us'.split(' '));

let compiled: { acts: FrameSet<Kind>; not: FrameSet<'not'>; directed: FrameSet<'called'> } | undefined;

function tables() {
  const classes = ACCUSATION_CLASSES;
  compiled ??= {
    acts: frameSet([
      ...frames('act', ACTS_EN.replaceAll('~? ', '') + ACTS_FR, classes),
      ...frames('petty', PETTY_EN, classes),
      ...frames('called', CALLED_EN + CALLED_FR, classes),
      ...frames('done', DONE_FR, classes),
      ...frames('lifted', LIFTED_FR, classes),
      ...frames('suffered', SUFFERED, classes),
      ...frames('out', CALLED_OUT, classes),
    ]),
    not: frameSet(frames('not', NOT_STATED, classes)),
    directed: frameSet(frames('called', 'directed|produced|written|led|run|owned by a {criminal}', classes)),
  };
  return compiled;
}

/** Who the accusation at `found` is about: by name, or by somebody named before; undefined where nobody can be recognised. */
function whoIn(draft: Draft, words: readonly Word[], { name, first, last }: Framed<Kind>): Accused | undefined {
  const sentence = words[first]?.sentence ?? 0;
  const around = (): boolean => namesSomebody(words, sentence - 4, sentence + 2);
  if (name === 'suffered') return isAccusedAfter(words, last) ? { kind: 'named', first, suffered: true } : undefined;
  if (name === 'out') {
    const mentioned = draft.tokens[0]?.kind === 'mention';
    return around() || mentioned ? { kind: 'named', first, suffered: false } : undefined;
  }
  const accused = accusedBefore(words, first, name === 'called');
  if (accused.kind === 'nobody') return undefined;
  if ((name === 'done' || name === 'lifted') && !accused.suffered) return undefined;
  if (accused.kind === 'open' && accused.first === first && words[first]?.plain.endsWith('ing')) return undefined;
  if (accused.kind === 'kin') return name === 'petty' || name === 'lifted' ? undefined : { ...accused, kind: 'named' };
  if (accused.kind === 'pronoun' || accused.kind === 'open') {
    if (around()) return { ...accused, kind: 'named' };
    return accused.kind === 'open' || name === 'petty' ? undefined : accused;
  }
  if (accused.kind === 'reader' && name === 'petty') return undefined;
  return accused;
}

/** All accusations of a draft that are stated, not asked, supposed, denied, cited or sourced. */
export function findAccusations(draft: Draft): readonly Accusation[] {
  const { acts, not, directed } = tables();
  const words = attackWords(draft);
  const found = findFrames(acts, words);
  const led = findFrames(directed, words);
  if (found.length === 0 && led.length === 0) return [];
  const unstated = new Set(findFrames(not, words).map(({ first }) => words[first]?.sentence));
  // A link in the draft is its source.
  if (draft.tokens.some((token) => token.kind === 'link')) return [];
  const accusations: Accusation[] = [];
  for (const one of found) {
    const [verb, to] = [words[one.first], words[one.last]];
    if (!verb || !to || unstated.has(verb.sentence) || isAsked(draft, verb)) continue;
    const next = words[one.last + 1];
    if (BLOWS.has(to.plain) && next?.sentence === to.sentence && HARMLESS_AFTER.has(next.plain)) continue;
    if (one.name === 'called' && words.slice(one.first, one.last).some(({ plain }) => DENIED.has(plain))) continue;
    // "this is criminal" says it of a thing.
    if (
      to.plain === 'criminal' &&
      !/^an?$/.test(words[one.last - 1]?.plain ?? '') &&
      words[one.last - 2]?.plain !== 'a'
    )
      continue;
    const accused = whoIn(draft, words, one);
    if (!accused) continue;
    const from = words[Math.min(accused.first, one.first)] ?? verb;
    const span = { start: from.start, end: to.end };
    if (isCited(draft, span)) continue;
    accusations.push({ ...span, named: accused.kind === 'named' || accused.suffered || GRAVEST.has(to.plain) });
  }
  for (const { first, last } of led) {
    const [from, to] = [words[first], words[last]];
    if (!from || !to || unstated.has(from.sentence) || isAsked(draft, from)) continue;
    accusations.push({ start: from.start, end: to.end, named: GRAVEST.has(to.plain) });
  }
  return accusations;
}

/** "Didn't the mayor take bribes too?", "you mean like her?": asked of nobody. */
const OPENING = 60;
const RHETORICAL = /^[\s@\w]*?\b(?:you mean|(?:didn|isn|wasn|aren|doesn|hasn|haven|weren)['’]?t)\b/i;

/** Whether the sentence asks. */
function isAsked(draft: Draft, word: Word): boolean {
  const sentence = draft.sentences[word.sentence];
  const text = sentence ? draft.text.slice(sentence.start, sentence.end) : '';
  return text.includes('?') && !RHETORICAL.test(text.slice(0, OPENING));
}
