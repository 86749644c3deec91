/** Drafts for property tests: from tidy sentences to what no keyboard should produce. */
import fc from 'fast-check';
import { DECLARED_RULES } from '../../src/engine/rules/declared.ts';

const EXAMPLES = DECLARED_RULES.flatMap(({ examples }) =>
  [...examples.positive, ...examples.negative].map(({ text }) => text),
);

const PIECES = [
  ...Array.from('.,;:!?…*@#$%&-_+=/\\|~^`\'"’“”«»()[]{}<>0123456789 \t\n\r\u00a0\u200b\u200d\ufe0f\u202e\u0336\u0301'),
  '\r\n',
  '😀',
  '👨‍👩‍👧‍👦',
  '🏳️‍🌈',
  '🇫🇷',
  '❤️',
  'é',
  'e\u0301',
  'ﷺ',
  'مرحبا',
  'שלום',
  '漢字',
  'İ',
  'ß',
  'ﬁ',
  'œ',
  '\ud83d',
  '\ude00',
  '\u0000',
  'https://a.example',
  '@jo',
  '#tag',
  "j'",
  "n't",
  'my boss',
  'mon patron',
  'fuck',
  'merde',
  'hate',
  'déteste',
  'not',
  'pas',
  '06 12 34 56 78',
  '4111 1111 1111 1111',
];

/** Sentences of the rules' examples, glued, cut and sprinkled with everything. */
export const anyDraft: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(...EXAMPLES)), { maxLength: 40 })
    .map((pieces) => pieces.join('')),
  fc
    .tuple(fc.constantFrom(...EXAMPLES), fc.nat(300), fc.constantFrom(...PIECES))
    .map(([text, at, piece]) => text.slice(0, at) + piece + text.slice(at)),
  fc
    .tuple(fc.constantFrom(...PIECES), fc.constantFrom(...PIECES), fc.integer({ min: 1, max: 400 }))
    .map(([a, b, times]) => (a + b).repeat(times)),
);
