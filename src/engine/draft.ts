import { languageScore, sentenceLanguages } from './text/language.ts';
import { sentenceStarts } from './text/sentences.ts';
import { type RawToken, tokenise } from './text/tokenise.ts';
import type { Draft, Language, Sentence, Token } from './types.ts';

/**
 * Takes a draft apart, once for all rules: tokens with exact UTF-16 spans and look-up forms, sentences, languages.
 * Never throws; linear in the draft's length.
 */
export function readDraft(text: string): Draft {
  const raws = tokenise(text);
  const whole = languageScore(raws);
  const starts = sentenceStarts(text, raws);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const weight: Record<Language, number> = { en: 0, fr: 0 };
  for (const [index, first] of starts.entries()) {
    const part = raws.slice(first, starts[index + 1] ?? raws.length);
    const own = part.map((raw, i): Token => finish(raw, first + i, index));
    const languages = sentenceLanguages(part, whole);
    for (const [rank, language] of languages.entries()) weight[language] += own.length / (rank + 1);
    tokens.push(...own);
    sentences.push({ index, start: (own[0] as Token).start, end: (own.at(-1) as Token).end, tokens: own, languages });
  }
  return { text, tokens, sentences, languages: draftLanguages(weight) };
}

function finish(raw: RawToken, index: number, sentence: number): Token {
  return { index, sentence, ...raw };
}

function draftLanguages(weight: Readonly<Record<Language, number>>): readonly Language[] {
  if (weight.fr === 0 && weight.en > 0) return ['en'];
  if (weight.en === 0 && weight.fr > 0) return ['fr'];
  return weight.en >= weight.fr ? ['en', 'fr'] : ['fr', 'en'];
}
