/**
 * A complaint without a bad word: what happened at the author's work told by a dry remark ("guess who gets to redo it"), by
 * praise or a count that what failed turns round ("thanks to my boss for forgetting us again"), by a title or an excuse in
 * quotation marks ("payroll 'lost' my hours"). Meant praise passes, as do quotation marks round names and words somebody said.
 */

import { FAILING, IRONY_EN, type IronyTag, KIND } from '../../lexicon/work/irony-en.ts';
import { FAILING_FR, IRONY_FR, KIND_FR } from '../../lexicon/work/irony-fr.ts';
import type { AnchorTag } from '../../lexicon/work/scene-en.ts';
import type { Draft, Language, Match, Sentence, Span } from '../../types.ts';
import { mainLanguage } from '../health/health-terms.ts';
import { compilePhrases } from '../matching/phrases.ts';
import type { Term } from '../matching/terms.ts';
import { isHypothetical } from '../stance/hypothesis.ts';
import { isAngry } from './mood.ts';
import { isFirstHandOrShort } from './own-work.ts';
import { workIn } from './scene.ts';

const remarks = (of: typeof IRONY_EN) =>
  compilePhrases<IronyTag>(
    (['dry', 'turned'] as const).flatMap((tag) => of[tag].map((pattern) => [pattern, tag] as const)),
  );
/** What each language says it with; what fails, and what kindness is, besides. */
const WORDS = {
  en: { said: remarks(IRONY_EN), failing: FAILING, kind: KIND },
  fr: { said: remarks(IRONY_FR), failing: FAILING_FR, kind: KIND_FR },
} as const satisfies Record<Language, unknown>;
/** One to three words in quotation marks, in small letters: names have capitals. */
const SCARE = /(?<=^|[\s(])["“‘'«]\s?(?=\p{Ll})([\p{L}'’-]+(?: [\p{L}’-]+){0,2})[.,!]?\s?["”’'»](?![\p{L}\d])/gu;
/** Words that make what follows somebody's own words, or a name. */
const UTTERED =
  /\b(?:said|says|goes|asked|told|called|calls|named|titled|like|sang|yells|replied|wrote|writes|is|dit|disent|appelle|appelé|écrit|répond|répondu|demandé|demande|crie|chante|lit|genre|mode)\W{1,3}(?:(?:me|us|a) )?$/i;
const HEARTS = /[❤🥰😍💕🎉🎂]/u;

/** How far after who is meant the quotation marks may open, in characters: "my team lead, a "people person"". */
const NEAR = 12;
/** Where somebody is, not what is spoken of. */
const PLACE = /^(?:at|from|off|to|in|on) /;

/** At most one match a sentence: from the remark to the work, or the other way round. */
export function ironies(draft: Draft): Match[] {
  return draft.sentences.flatMap((sentence) => {
    const work = workIn(sentence);
    if (work.length === 0 || HEARTS.test(draft.text) || !isFirstHandOrShort(draft, sentence)) return [];
    const about = work.find(({ words }) => !PLACE.test(words));
    const told = [...remarksIn(sentence, about !== undefined), ...scareQuotes(draft, sentence, work)];
    const [remark] = told;
    const from = sentence.tokens[(about ?? work[0])?.first ?? 0];
    const to = sentence.tokens[(about ?? work[0])?.last ?? 0];
    if (!remark || !from || !to || isHypothetical(sentence, from.index)) return [];
    return [
      {
        start: Math.min(remark.start, from.start),
        end: Math.max(remark.end, to.end),
        level: told.length > 1 || isAngry(draft, sentence) ? 2 : 1,
        signs: [
          { name: 'irony', start: remark.start, end: remark.end },
          { name: 'own-work', start: from.start, end: to.end },
        ],
        way: 'mild',
      },
    ];
  });
}

/** Dry remarks, and praise and counts where something of the work itself fails. */
function remarksIn(sentence: Sentence, isAbout: boolean): Span[] {
  const { tokens } = sentence;
  const { said, failing, kind } = WORDS[mainLanguage(sentence)];
  const has = (words: ReadonlySet<string>): boolean => tokens.some(({ plain }) => words.has(plain));
  const turned = isAbout && has(failing) && !has(kind);
  return said.find(sentence).filter(({ value }) => value === 'dry' || turned);
}

/** Those that open right after who is meant. */
function scareQuotes(draft: Draft, { start, end, tokens }: Sentence, work: readonly Term<AnchorTag>[]): Span[] {
  const text = draft.text.slice(start, end);
  return [...text.matchAll(SCARE)].flatMap(({ 0: words, index }) => {
    const span = { start: start + index, end: start + index + words.length };
    const isNear = work.some(({ last }) => {
      const after = span.start - (tokens[last]?.end ?? end);
      return after > 0 && after <= NEAR;
    });
    return isNear && !UTTERED.test(text.slice(0, index)) ? [span] : [];
  });
}
