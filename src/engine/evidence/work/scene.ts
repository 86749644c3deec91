/**
 * A complaint that no set phrase tells: the author's own work and ill feeling near each other, in any order and
 * construction ("the man I report to is a moron", "money's fine. the job itself? torture").
 */
import { ANCHORS_EN, type AnchorTag, ILL_EN, type IllTag } from '../../lexicon/work/scene-en.ts';
import { ANCHORS_FR, ILL_FR } from '../../lexicon/work/scene-fr.ts';
import type { Draft, Match, Sentence } from '../../types.ts';
import { lazyTables, sentenceTerms, type Term } from '../matching/terms.ts';
import { isHypothetical } from '../stance/hypothesis.ts';
import { isDeniedAfter, isDeniedBefore } from '../stance/negation.ts';
import { isQuoted, isReported } from '../stance/quotation.ts';
import { subjectOf } from '../stance/speaker.ts';
import { isAngry, isJoyless } from './mood.ts';
import { isFirstHandOrShort } from './own-work.ts';

const ANCHORS = lazyTables<AnchorTag>({ en: ANCHORS_EN, fr: ANCHORS_FR });
const ILL = lazyTables<IllTag>({ en: ILL_EN, fr: ILL_FR });

/** How many tokens may lie between the work and what is felt about it. */
const REACH = 10;
/** The longest sentence that can be what is felt about the work of the sentence before, in tokens. */
const AFTERTHOUGHT = 14;
/** The same where it opens with a pronoun, so that it goes on about the person named before. */
const GOING_ON = 24;
/** The longest draft in which two sentences are taken together, in tokens. */
const SHORT_DRAFT = 60;

const OWN = new Set('my our this these that mon ma mes notre nos ce cet cette ces'.split(' '));
const THEIRS = new Set('your his her their ur ya ton ta tes votre vos son sa ses leur leurs'.split(' '));
/** "nice place but ...": after these, praise is no praise. */
const TURN = new Set('but though although however except until gone gon mais sauf pourtant'.split(' '));

/** Not "my boss's cat", "your customer service", nor the series "The Office". */
function isAnchor({ tokens }: Sentence, { tag, first, last, words }: Term<AnchorTag>): boolean {
  if (tokens[last + 1]?.plain === "'s" || THEIRS.has(tokens[first - 1]?.plain ?? '')) return false;
  if (last > 0 && /^\p{Lu}\p{Ll}/u.test(tokens[last]?.raw ?? '')) return false;
  if (tag === 'sure' || [1, 2, 3].some((back) => OWN.has(tokens[first - back]?.plain ?? ''))) return true;
  const before = tokens[first - 1];
  if (MATE.test(words)) return before === undefined || SOME.has(before.plain);
  return before === undefined && ABOVE.test(words) && !OF_OTHERS.has(tokens[last + 1]?.plain ?? '');
}

/** "Some coworker": whoever says so has them. */
const MATE = /^(?:co ?workers?|colleagues?|workmates?|supervisors?|collegues?)$/;
const SOME = new Set('a an one some another two these those and with un une des deux les'.split(' '));
/** "Boss says", "Management have", "Patients today": without an article they are one's own. */
const ABOVE =
  /^(?:boss|bosses|manager|management|upper management|supervisor|director|customers?|patients|students|pupils|clients?|hr|ceo|n \+? ?1|chef|cheffe|patronne?|manageuse|responsable|directeur|directrice|nouve(?:au|lle) .+)$/;
const OF_OTHERS = new Set('of at for in and need should must can deserve de du des d et en'.split(' '));

const anchorsOf = new WeakMap<Sentence, readonly Term<AnchorTag>[]>();

/** Where a sentence speaks of the author's own work. */
export function workIn(sentence: Sentence): readonly Term<AnchorTag>[] {
  let anchors = anchorsOf.get(sentence);
  if (!anchors) {
    anchors = sentenceTerms(sentence, ANCHORS).filter((term) => isAnchor(sentence, term));
    anchorsOf.set(sentence, anchors);
  }
  return anchors;
}

/** At most one match a sentence. */
export function scenes(draft: Draft): Match[] {
  const matches: Match[] = [];
  for (const sentence of draft.sentences) {
    const anchors = workIn(sentence);
    let match = sceneIn(draft, sentence, anchors, sentence);
    for (const beside of match || draft.tokens.length > SHORT_DRAFT ? [] : [1, -1]) {
      const other = draft.sentences[sentence.index + beside];
      if (other && isAfterthought(other)) match ??= sceneIn(draft, sentence, anchors, other);
    }
    if (match) matches.push(match);
  }
  return matches;
}

/** A short one that asks nothing. */
const isAfterthought = ({ tokens }: Sentence): boolean =>
  tokens.length <= (GOES_ON.has(tokens[0]?.plain ?? '') ? GOING_ON : AFTERTHOUGHT) &&
  tokens.at(-1)?.raw.includes('?') === false;
const GOES_ON = new Set('she elle elles he'.split(' '));

function sceneIn(
  draft: Draft,
  sentence: Sentence,
  anchors: readonly Term<AnchorTag>[],
  felt: Sentence,
): Match | undefined {
  if (anchors.length === 0) return undefined;
  let match: Match | undefined;
  for (const ill of sentenceTerms(felt, ILL)) {
    if (!isMeant(draft, felt, ill)) continue;
    const anchor = anchors.find((term) => felt !== sentence || isNear(term, ill));
    if (!anchor) continue;
    // Two bad words for it are more than a moan.
    if (match) return { ...match, level: 2 };
    match = matchOf(draft, sentence, anchor, felt, ill);
  }
  return match;
}

const isNear = (one: Term<string>, other: Term<string>): boolean =>
  one.last < other.first ? other.first - one.last <= REACH : one.first > other.last && one.first - other.last <= REACH;

function matchOf(
  draft: Draft,
  sentence: Sentence,
  anchor: Term<AnchorTag>,
  felt: Sentence,
  ill: Term<IllTag>,
): Match | undefined {
  const from = felt.tokens[ill.first];
  const to = felt.tokens[ill.last];
  const workFrom = sentence.tokens[anchor.first];
  const workTo = sentence.tokens[anchor.last];
  if (!from || !to || !workFrom || !workTo) return undefined;
  const there = /^(?:at|from|off|au|en|a) /.test(anchor.words);
  const grave =
    (ill.tag === 'contempt' || ill.tag === 'grievance') &&
    (!there || (felt === sentence && anchor.first - ill.last === 1));
  return {
    start: Math.min(from.start, workFrom.start),
    end: Math.max(to.end, workTo.end),
    level: grave || isAngry(draft, felt) ? 2 : 1,
    signs: [
      { name: ill.tag, start: from.start, end: to.end },
      { name: 'own-work', start: workFrom.start, end: workTo.end },
    ],
    ...(ill.tag === 'contempt' ? {} : { way: 'mild' }),
  };
}

function isMeant(draft: Draft, sentence: Sentence, ill: Term<IllTag>): boolean {
  const from = sentence.tokens[ill.first];
  const to = sentence.tokens[ill.last];
  if (!from || !to || !isFirstHandOrShort(draft, sentence)) return false;
  if (!isJoyless(draft) && !turns(sentence, ill.first)) return false;
  if (isQuoted(draft, { start: from.start, end: to.end }) || isReported(sentence, from.index)) return false;
  if (isHypothetical(sentence, from.index)) return false;
  if (ill.tag === 'hatred' && subjectOf(sentence, from.index) === 'others') return false;
  if (ill.tag === 'contempt' && isOfOneself(sentence, ill)) return false;
  return !isDeniedBefore(sentence, from.index) && !isDeniedAfter(sentence, from.index, to.index);
}

/** "I'm such a moron", « chuis un boulet ». */
const isOfOneself = ({ tokens }: Sentence, { first }: Term<IllTag>): boolean =>
  [1, 2, 3].some((back) => /^(?:am|'m|im|suis|etais)$/.test(tokens[first - back]?.plain ?? ''));

/** Whether what comes before is taken back. */
const turns = ({ tokens }: Sentence, at: number): boolean => tokens.slice(0, at).some(({ plain }) => TURN.has(plain));
