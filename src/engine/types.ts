/**
 * The words that the whole engine speaks: what a rule is, what it finds, and what it is told about the author.
 * Pure types: nothing here knows a browser.
 */

/** What kind of regret a finding is about. The order is the order in which people see the categories. */
export const CATEGORIES = [
  'work-complaint',
  'work-confidential',
  'private-detail',
  'whereabouts',
  'health-intimate',
  'third-party',
  'profanity',
  'attack',
  'accusation',
  'intoxication',
  'promotion',
] as const;
export type Category = (typeof CATEGORIES)[number];

export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** 1: a quiet hint while typing. 2: also asks once before the post is published. */
export type FindingLevel = 1 | 2;
/** 0: nothing to say; otherwise the level of the worst finding. */
export type Level = 0 | FindingLevel;

/** A half-open range [start, end) in UTF-16 code units of the draft, as in `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One piece of evidence that led to a finding, so that every finding can say why it is there. */
export interface Sign extends Span {
  /** What was seen, in a fixed vocabulary: 'own-work', 'contempt', 'negation', 'checksum' ... */
  readonly name: string;
}

/** What one rule noticed at one place, before settings and context are applied. */
export interface Match extends Span {
  /** By the strength of the evidence, not by the word. */
  readonly level: FindingLevel;
  readonly signs: readonly Sign[];
  /** Which of the rule's `ways` (a way out) fits here; 'default' when left out. */
  readonly way?: string;
}

/** A match as the user's settings and the place of writing make it. */
export interface Finding extends Match {
  /** Id of the rule that made it. */
  readonly rule: string;
  readonly category: Category;
}

export interface Assessment {
  readonly level: Level;
  /** In order of start; those of one category never overlap. */
  readonly findings: readonly Finding[];
}

/**
 * How much a rule may say. 'hint' caps its findings at level 1. 'ask' lets the evidence decide between hint and
 * question; where a rule's default is 'hint', a user who chooses 'ask' wants to be asked at every finding.
 */
export type Mode = 'off' | 'hint' | 'ask';

/** Three words instead of a slider: 'relaxed' drops weak hints, 'strict' asks where 'normal' hints at real risks. */
export type Preset = 'relaxed' | 'normal' | 'strict';

/** A name that matters to the author: people there may have alerts on it. */
export interface KnownName {
  readonly text: string;
  readonly kind: 'employer' | 'recruiter' | 'client' | 'colleague' | 'project' | 'self';
}

/** Words that the user never wants to be warned about, by one rule or (without `rule`) by all. Compared case-insensitively. */
export interface Allowed {
  readonly words: string;
  readonly rule?: string;
}

/** What the engine is told about the author and the place of writing. */
export interface Context {
  readonly preset: Preset;
  /** Only where the user's choice differs from the rule's default. */
  readonly rules: Readonly<Record<string, Mode>>;
  readonly names: readonly KnownName[];
  readonly allowed: readonly Allowed[];
  /** ISO 3166-1 alpha-2 countries whose phone numbers, addresses and identity numbers the author writes. */
  readonly regions: readonly string[];
  /** Whose name the account carries. */
  readonly identity: 'personal' | 'professional' | 'anonymous';
  /** Who can read it: anybody, an approved circle, or the people of one conversation. */
  readonly audience: 'public' | 'limited' | 'private';
  readonly kind: 'post' | 'reply' | 'comment' | 'message' | 'article' | 'review';
}

/** What people read about a rule, in one language. Plain sentences: short, warm, concrete, without blame. */
export interface RuleText {
  /** A few words: 'A complaint about your work'. */
  readonly name: string;
  /** What it notices, for the options page. */
  readonly notices: string;
  /** One or two sentences: what it could cost the author. */
  readonly why: string;
  /** Concrete ways out; 'default' is there always, the others are chosen by a match. */
  readonly ways: { readonly default: string; readonly [way: string]: string };
  /** Something that is always said along with it, e.g. the right to talk about pay. */
  readonly note?: string;
}

/** A sentence written for the tests, the options page and the docs (never somebody's real post). */
export interface Example {
  readonly text: string;
  readonly lang: Language;
  /** Expected level; for `negative` examples left out, because nothing may be found. */
  readonly level?: FindingLevel;
  /** The words expected to be underlined, where that matters. */
  readonly words?: string;
  /** Context that differs from the default. */
  readonly context?: Partial<Context>;
}

/** A public page, by its own title. */
export interface Source {
  readonly title: string;
  readonly url: string;
}

/** One rule: one file below rules/, found by itself. */
export interface Rule {
  /** Kebab case, unique, the same as the file's name. */
  readonly id: string;
  readonly category: Category;
  readonly languages: readonly Language[];
  readonly defaultMode: Mode;
  readonly text: Readonly<Record<Language, RuleText>>;
  /** Where the reader can check the why. */
  readonly source: Source;
  /** The same for readers of a language in which `source` is not written, where there is such a page. */
  readonly sources?: Partial<Readonly<Record<Language, Source>>>;
  readonly examples: { readonly positive: readonly Example[]; readonly negative: readonly Example[] };
  /** Pure: the same draft and context give the same matches. Must not throw and must be linear in the draft's length. */
  find(draft: Draft, context: Context): readonly Match[];
}

/**
 * A rule as it runs in the package: what is written for readers and tests is left out there (scripts/build/bare-rules.ts),
 * so code in the package cannot ask for it. Texts are in _locales; of them only whether there is a note is known here.
 */
export type RunningRule = Omit<Rule, 'text' | 'source' | 'sources' | 'examples'> & {
  readonly text: { readonly en: Pick<RuleText, 'note'> };
};

/** What a piece of the draft is. */
export type TokenKind =
  | 'word'
  | 'number'
  | 'punctuation'
  | 'emoji'
  | 'mention'
  | 'hashtag'
  | 'link'
  | 'email'
  | 'symbol';

export interface Token extends Span {
  /** Position in `Draft.tokens`. */
  readonly index: number;
  readonly kind: TokenKind;
  /** The exact slice of the draft. */
  readonly raw: string;
  /** Normalised for look-up: NFKC, lower case, look-alike letters and leetspeak folded, long repeats shortened, straight apostrophes; accents kept. */
  readonly text: string;
  /** `text` without accents. */
  readonly plain: string;
  /** Index in `Draft.sentences`. */
  readonly sentence: number;
}

export interface Sentence extends Span {
  readonly index: number;
  /** A slice of `Draft.tokens`. */
  readonly tokens: readonly Token[];
  /** One language where it is clear, both where it is not. */
  readonly languages: readonly Language[];
}

/** A draft taken apart once, for all rules. */
export interface Draft {
  /** Exactly what the author typed. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** The languages of the whole draft, likeliest first. */
  readonly languages: readonly Language[];
}
