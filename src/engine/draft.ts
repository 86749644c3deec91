import { languageScore, sentenceLanguages } from './text/language.ts';
import { splitSentences } from './text/sentences.ts';
import { type RawToken, tokenise } from './text/tokenise.ts';
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
    const languages = sentenceLanguages(part, whole);
    const before = last?.deref()?.sentences[index];
    const sentence =
      before && isSame(before, part, tokens.length, languages) ? before : finish(part, tokens.length, index, languages);
    for (const [rank, language] of languages.entries()) weight[language] += part.length / (rank + 1);
    sentences.push(sentence);
    for (const token of sentence.tokens) tokens.push(token);
  }
  const draft = { text, tokens, sentences, languages: draftLanguages(weight) };
  last = new WeakRef(draft);
  return draft;
}

/**
 * The draft read last, as long as somebody else holds it. While somebody types, all sentences but one are the same as at
 * the keystroke before; those are handed out again, so that what was found out about them (`compilePhrases`) still holds.
 */
let last: WeakRef<Draft> | undefined;

/** Whether a sentence of the draft before has the same tokens at the same places. */
function isSame(before: Sentence, part: readonly RawToken[], first: number, languages: readonly Language[]): boolean {
  return (
    before.tokens.length === part.length &&
    before.tokens[0]?.index === first &&
    before.languages === languages &&
    before.tokens.every(
      (token, i) =>
        token.kind === part[i]?.kind &&
        token.start === part[i]?.start &&
        token.raw === part[i]?.raw &&
        token.text === part[i]?.text,
    )
  );
}

function finish(part: readonly RawToken[], first: number, index: number, languages: readonly Language[]): Sentence {
  const tokens = part.map((raw, i) => toToken(raw, first + i, index));
  return { index, start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, tokens, languages };
}

/** Written out, because copying with a spread costs more than all the rest of reading a token. */
function toToken({ kind, start, end, raw, text, plain }: RawToken, index: number, sentence: number): Token {
  return { start, end, index, kind, raw, text, plain, sentence };
}

function draftLanguages(weight: Readonly<Record<Language, number>>): readonly Language[] {
  if (weight.fr === 0 && weight.en > 0) return ['en'];
  if (weight.en === 0 && weight.fr > 0) return ['fr'];
  return weight.en >= weight.fr ? ['en', 'fr'] : ['fr', 'en'];
}
