/** What the author's settings and the place of writing make of a match. */

import { knownNames, type NamedPlace } from './evidence/stance/names.ts';
import { MILDER_UNNAMED, PERSONAL } from './identities.ts';
import { partitionPoint } from './partition-point.ts';
import { normaliseWord } from './text/normalise.ts';
import type { Category, Context, Draft, Finding, FindingLevel, KnownName, Match, RunningRule } from './types.ts';

/** Where a known employer, client or colleague in the same sentence turns a hint into a question. */
const NAMED_WEIGHS_MORE: ReadonlySet<Category> = new Set([
  'work-complaint',
  'work-confidential',
  'attack',
  'accusation',
  'third-party',
]);
/** What hurts or leaks in a private conversation as well. */
const SAME_IN_PRIVATE: ReadonlySet<Category> = new Set(['work-confidential', 'attack']);

const isMild = (match: Match): boolean => match.signs.some((sign) => sign.name === 'mild');

/**
 * The finding that a match becomes, or null where the settings drop it. In this order: known names, identity, audience, preset, the rule's mode. A match that carries the sign 'mild' is the weakest of hints:
 * 'relaxed' drops it and 'strict' never turns it into a question.
 */
export function settle(match: Match, rule: RunningRule, draft: Draft, context: Context): Finding | null {
  const names = NAMED_WEIGHS_MORE.has(rule.category) ? namesBeside(match, draft, context) : [];
  let level: FindingLevel | 0 = names.length > 0 ? 2 : match.level;
  if (context.identity === 'professional' && PERSONAL.has(rule.category) && !isMild(match)) level = 2;
  if (context.identity === 'anonymous' && MILDER_UNNAMED.has(rule.category) && names.length === 0)
    level = rule.category === 'profanity' ? 0 : 1;
  if (context.audience === 'private' && !SAME_IN_PRIVATE.has(rule.category)) level = level === 2 ? 1 : 0;
  if (context.audience === 'limited' && isMild(match) && level === 1) level = 0;
  level = byPreset(level, match, rule, context);
  level = byMode(level, rule, context);
  if (level === 0) return null;
  return { ...match, level, signs: [...match.signs, ...names], rule: rule.id, category: rule.category };
}

function byPreset(level: FindingLevel | 0, match: Match, rule: RunningRule, context: Context): FindingLevel | 0 {
  if (level !== 1) return level;
  if (context.preset === 'relaxed' && isMild(match)) return 0;
  if (context.preset === 'strict' && rule.defaultMode === 'ask' && !isMild(match)) return 2;
  return level;
}

function byMode(level: FindingLevel | 0, rule: RunningRule, context: Context): FindingLevel | 0 {
  if (level === 0) return 0;
  const mode = context.rules[rule.id] ?? rule.defaultMode;
  if (mode === 'hint') return 1;
  return rule.defaultMode === 'hint' ? 2 : level;
}

/** The known names in the sentences that a match touches, each name once, so that thousands of them stay few signs. */
function namesBeside(match: Match, draft: Draft, context: Context): Match['signs'] {
  if (context.names.length === 0) return [];
  const bySentence = namesBySentence(draft, context);
  const found = new Map<KnownName, NamedPlace>();
  for (let index = sentenceAt(draft, match.start); (draft.sentences[index]?.start ?? match.end) < match.end; index++)
    for (const place of bySentence.get(index) ?? []) if (!found.has(place.name)) found.set(place.name, place);
  return [...found.values()].map(({ start, end }) => ({ name: 'known-name', start, end }));
}

const namesKnown = new WeakMap<readonly NamedPlace[], Map<number, NamedPlace[]>>();

/** The first place of each known name in each sentence. */
function namesBySentence(draft: Draft, context: Context): ReadonlyMap<number, readonly NamedPlace[]> {
  const places = knownNames(draft, context);
  let bySentence = namesKnown.get(places);
  if (bySentence) return bySentence;
  bySentence = new Map();
  for (const place of places) {
    const same = bySentence.get(place.sentence) ?? [];
    bySentence.set(place.sentence, same);
    if (place.name.kind !== 'self' && !same.some(({ name }) => name === place.name)) same.push(place);
  }
  namesKnown.set(places, bySentence);
  return bySentence;
}

/** The first sentence that ends behind an offset. */
const sentenceAt = ({ sentences }: Draft, offset: number): number =>
  partitionPoint(sentences.length, (at) => (sentences[at]?.end ?? 0) <= offset);

const key = (words: string): string => words.trim().split(/\s+/).map(normaliseWord).join(' ');

/** Whether the author allowed these words, by this rule or by any. */
export function isAllowed(match: Match, rule: RunningRule, draft: Draft, context: Context): boolean {
  if (context.allowed.length === 0) return false;
  const words = key(draft.text.slice(match.start, match.end));
  return context.allowed.some(
    (allowed) => (allowed.rule === undefined || allowed.rule === rule.id) && key(allowed.words) === words,
  );
}
