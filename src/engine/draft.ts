import { languageScore, sentenceLanguages } from './text/language.ts';
import { splitSentences } from './text/sentences.ts';
import { tokenise } from './text/tokenise.ts';
import type { Draft, Language, Sentence, Token } from './types.ts';

/**
 * Takes a draft apart, once for all rules: tokens with exact UTF-16 spans and look-up forms, sentences, languages.
 * Never throws; linear in the draft's length.
 */
export function readDraft(text: string): Draft {
  const raws = tokenise(text);
  const whole = languageScore(raws);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const weight: Record<Language, number> = { en: 0, fr: 0 };
  for (const [index, part] of splitSentences(text, raws).entries()) {
    const own = part.map((raw, i): Token => ({ ...raw, index: tokens.length + i, sentence: index }));
    const languages = sentenceLanguages(part, whole);
    for (const [rank, language] of languages.entries()) weight[language] += own.length / (rank + 1);
    sentences.push({ index, start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0, tokens: own, languages });
    for (const token of own) tokens.push(token);
  }
  return { text, tokens, sentences, languages: draftLanguages(weight) };
}

function draftLanguages(weight: Readonly<Record<Language, number>>): readonly Language[] {
  if (weight.fr === 0 && weight.en > 0) return ['en'];
  if (weight.en === 0 && weight.fr > 0) return ['fr'];
  return weight.en >= weight.fr ? ['en', 'fr'] : ['fr', 'en'];
}
