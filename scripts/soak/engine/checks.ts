import type { Assessment, Context, Draft, Rule, RunningRule, Span } from '../../../src/engine/types.ts';
import type { Problem } from '../problem.ts';
import { fastest, processorTime } from '../time.ts';

/** The engine as the soak drives it. */
export interface Engine {
  assess(text: string, context?: Partial<Context>, rules?: readonly RunningRule[]): Assessment;
  readDraft(text: string): Draft;
  readonly rules: readonly Rule[];
  readonly context: Context;
}

const SPLIT_PAIR = /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/;

/** Whether a span can be underlined: not empty, inside the text, not through the middle of a character. */
export function fits({ start, end }: Span, text: string): boolean {
  const splits = (at: number): boolean => SPLIT_PAIR.test(text.slice(at - 1, at + 1));
  return start >= 0 && start < end && end <= text.length && !(start > 0 && splits(start)) && !splits(end);
}

/** What is promised of the verdict about every draft; empty where all of it holds. */
export function problemsOf(engine: Engine, text: string, context: Partial<Context>): Problem[] {
  try {
    return [
      ...readingProblems(engine, text),
      ...ruleProblems(engine, text, { ...engine.context, ...context }),
      ...verdictProblems(engine.assess(text, context), text),
      ...typingProblems(engine, text, context),
      ...tailProblems(engine, text, context),
    ];
  } catch (error) {
    return [{ what: 'throws', detail: String(error) }];
  }
}

/** Tokens stand in order, in the text, and are exactly what they say. */
function readingProblems(engine: Engine, text: string): Problem[] {
  const { tokens, sentences } = engine.readDraft(text);
  let end = 0;
  for (const [i, token] of tokens.entries()) {
    if (
      token.index !== i ||
      token.start < end ||
      !fits(token, text) ||
      token.raw !== text.slice(token.start, token.end)
    )
      return [{ what: 'a token is not where it says', detail: JSON.stringify(token) }];
    end = token.end;
  }
  const count = sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  return count === tokens.length ? [] : [{ what: 'sentences lose tokens', detail: `${count} of ${tokens.length}` }];
}

/** `assess` leaves out a rule that throws and a match that does not fit; here they count. */
function ruleProblems(engine: Engine, text: string, context: Context): Problem[] {
  const draft = engine.readDraft(text);
  return engine.rules.flatMap((rule): Problem[] => {
    if (!rule.languages.some((language) => draft.languages.includes(language))) return [];
    try {
      const matches = rule.find(draft, context);
      const wrong = [...matches, ...matches.flatMap(({ signs }) => signs)].find((span) => !fits(span, text));
      return wrong ? [{ what: `${rule.id}: a span that does not fit`, detail: JSON.stringify(wrong) }] : [];
    } catch (error) {
      return [{ what: `${rule.id}: throws`, detail: error instanceof Error ? (error.stack ?? error.message) : '' }];
    }
  });
}

/** The level is that of the worst finding, findings fit, are in order, and those of one category do not overlap. */
export function verdictProblems({ level, findings }: Assessment, text: string): Problem[] {
  const problems: Problem[] = [];
  if (level !== Math.max(0, ...findings.map((finding) => finding.level)))
    problems.push({ what: 'the level is not that of the worst finding', detail: String(level) });
  const ends = new Map<string, number>();
  let start = 0;
  for (const finding of findings) {
    if (!fits(finding, text))
      problems.push({ what: `${finding.rule}: a finding that does not fit`, detail: show(finding) });
    if (finding.start < start) problems.push({ what: 'findings are out of order', detail: show(finding) });
    if (finding.start < (ends.get(finding.category) ?? 0))
      problems.push({ what: 'findings of one category overlap', detail: show(finding) });
    start = finding.start;
    ends.set(finding.category, finding.end);
  }
  return problems;
}

/** What was found out about the draft before the last key must not show in the verdict about this one. */
function typingProblems(engine: Engine, text: string, context: Partial<Context>): Problem[] {
  if (text.length > LONGEST_READ_TWICE) return [];
  engine.readDraft('');
  const fresh = JSON.stringify(engine.assess(text, context));
  engine.assess(text.slice(0, Math.floor(text.length * 0.6)), context);
  engine.assess(text.slice(0, -1), context);
  const typed = JSON.stringify(engine.assess(text, context));
  return typed === fresh ? [] : [{ what: 'typed and pasted drafts differ', detail: `${typed} / ${fresh}` }];
}

const LONGEST_READ_TWICE = 20_000;

const TAILS = { en: '\n\nThe sky is grey over the hills.', fr: '\n\nLe ciel est gris sur les collines.' };

/**
 * A harmless paragraph behind the draft changes nothing. Only where the draft is all in one language, because the tail
 * would else rightly help to tell which; not where a quotation is all there is, which is the author's own word then. Without
 * known names, which may stand in the tail.
 */
function tailProblems(engine: Engine, text: string, context: Partial<Context>): Problem[] {
  const { languages } = engine.readDraft(text);
  const [language, other] = languages;
  if (text.length > LONGEST_READ_TWICE || language === undefined || other !== undefined) return [];
  if (QUOTED.test(text)) return [];
  const nameless = { ...context, names: [] };
  const alone = new Set(engine.assess(text, nameless).findings.map(show));
  const followed = new Set(engine.assess(text + TAILS[language], nameless).findings.map(show));
  const changed = [...alone, ...followed].find((one) => !alone.has(one) || !followed.has(one));
  if (changed === undefined) return [];
  return [{ what: `${changed.split(' ')[0]}: a harmless tail changes it`, detail: changed }];
}

const QUOTED = /^[^\p{L}\p{N}]*["'“«„‹‘>*_]/u;

const show = ({ rule, level, start, end }: Assessment['findings'][number]): string =>
  `${rule} ${level} ${start}-${end}`;

/** Milliseconds for any draft at all, and for each UTF-16 unit: some twenty times what drafts take. */
const ALLOWED = 60;
const ALLOWED_PER_UNIT = 0.15;

/** Whether a draft takes longer than its length allows; the best of three counts, because code gets faster with use. */
export function timeProblems(
  engine: Engine,
  text: string,
  context: Partial<Context>,
  clock = processorTime,
): Problem[] {
  const allowed = ALLOWED + ALLOWED_PER_UNIT * text.length;
  const run = (): void => {
    engine.readDraft('');
    engine.assess(text, context);
  };
  const best = fastest(run, allowed, 3, clock);
  if (best <= allowed) return [];
  return [{ what: 'takes too long', detail: `${best.toFixed(0)} ms for ${text.length} characters` }];
}
