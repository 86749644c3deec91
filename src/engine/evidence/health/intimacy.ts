/** Where an author tells of their own sex life or orientation. */
import { INTIMACY, type Intimacy } from '../../lexicon/health/intimacy.ts';
import { MORE_SEX_EN } from '../../lexicon/health/tellings-en.ts';
import { type Draft, LANGUAGES, type Match, type Sentence } from '../../types.ts';
import { compilePhrases, type PhraseMatch } from '../matching/phrases.ts';
import { isConfided } from '../people/matters.ts';
import { isHypothetical } from '../stance/hypothesis.ts';
import { isNegated } from '../stance/negation.ts';
import { isQuoted, isReported } from '../stance/quotation.ts';
import { subjectOf } from '../stance/speaker.ts';

type Kind = keyof Intimacy;
const KINDS = ['sex', 'assault', 'orientation'] as const satisfies readonly Kind[];

const PHRASES = compilePhrases<Kind>([
  ...LANGUAGES.flatMap((language) =>
    KINDS.flatMap((kind) => INTIMACY[language][kind].map((pattern) => [pattern, kind] as const)),
  ),
  ...MORE_SEX_EN.map((pattern) => [pattern, 'sex'] as const),
]);

/** "I'm gay for this song", « je suis bi-goût »: manners of speaking. */
const AFTER = /^(?:for|friendly|porté|portée|marriage|pride|rights|bar|twitter|icon|pour|goût|lingue|polaire|mensuel)$/;

function isMeant(draft: Draft, sentence: Sentence, match: PhraseMatch<Kind>): boolean {
  if (isQuoted(draft, match) || isReported(sentence, match.first) || isHypothetical(sentence, match.first))
    return false;
  if (subjectOf(sentence, match.first) === 'others') return false;
  if (match.value === 'orientation' && isNegated(sentence, match.last)) return false;
  return !AFTER.test(draft.tokens[match.last + 1]?.text ?? '');
}

/** The places, by their own words: sex at level 2, orientation as a hint. */
export function intimacy(draft: Draft): readonly Match[] {
  return draft.sentences.flatMap((sentence) =>
    PHRASES.find(sentence)
      .filter((match) => isMeant(draft, sentence, match))
      .map(({ start, end, value }) => ({
        start,
        end,
        level: value === 'orientation' && !isConfided(draft) ? (1 as const) : (2 as const),
        way: value,
        signs: [{ name: `own-${value}`, start, end }],
      })),
  );
}
