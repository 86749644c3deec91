/**
 * Everything that crosses between the composer (content script), the background and the pages. One file, so that both
 * sides of a wire are read together. Drafts travel only inside the browser and are kept nowhere.
 */
import type { Audience, BoxKind, Site } from './composer/sites/types.ts';
import type { Finding, Level } from './engine/types.ts';

/** Name of the port that a composer opens when a post box is first focused. */
export const COMPOSER_PORT = 'composer';

/** Name of the port that the popup opens to follow one tab. */
export const POPUP_PORT = 'popup';

/** A draft longer than this (UTF-16 units) is read up to here only, so that a pasted book costs nobody a keystroke. */
export const LONGEST_DRAFT = 100_000;

/** Composer to background, over the port. */
export type ComposerMessage =
  /** Wakes the engine and asks how things stand on this site. Answered with 'state'. */
  | { readonly type: 'hello' }
  /** Answered with 'assessed', carrying the same box and revision. */
  | {
      readonly type: 'assess';
      /** The box's number within its frame. */
      readonly box: number;
      /** Counts up with every change of the box's text, so that stale answers are known. */
      readonly revision: number;
      readonly text: string;
      readonly kind: BoxKind;
      readonly audience: Audience;
    }
  /** The box was emptied, published or left the page: forget what was found in it. */
  | { readonly type: 'closed'; readonly box: number }
  /** The user never wants to hear of these words again (from this rule, or from any when left out). What cannot be kept is told by a 'notice'; so for the next two. */
  | { readonly type: 'allow-words'; readonly words: string; readonly rule?: string }
  /** The user never wants to hear of this rule again. */
  | { readonly type: 'rule-off'; readonly rule: string }
  /** The user never wants to be warned on this site again. */
  | { readonly type: 'site-off' }
  /** Warnings were called not useful; a rule falls quiet by itself when that happens too often. Answered with a 'notice'. */
  | { readonly type: 'not-useful'; readonly rules: readonly string[] }
  /**
   * What came of a draft about which something was said, or (with no rules) that one was published of which nothing was.
   * Counted where the user lets us, never kept with a word of it.
   */
  | { readonly type: 'outcome'; readonly outcome: Outcome; readonly rules: readonly string[] }
  /** "Sleep on it": keeps the draft on this machine, because its author asks for it. Answered with a 'notice'. */
  | { readonly type: 'sleep'; readonly text: string };

/** Edited after a warning, thrown away, or published with what was warned about still in it. */
export const OUTCOMES = ['edited', 'dropped', 'posted'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Background to composer, over the port. */
export type BackgroundMessage =
  /** Sent after 'hello' and whenever settings change. On a change the composer asks again about its open drafts. */
  | {
      readonly type: 'state';
      /** False while paused, or switched off here or everywhere. */
      readonly on: boolean;
      /** What is known of boxes here: this site's, or on a host that nobody knows (id and name empty) those of any software. */
      readonly site: Pick<Site, 'id' | 'name' | 'boxes'>;
      /** How long "Post anyway" waits in the question, in seconds; 0 for not at all. */
      readonly countdown: number;
      /** The look of what the composer shows: every page loads the content script, and few ever need this. */
      readonly style: string;
      /** Set while the user rests from posting: when that ends, in milliseconds since 1970 (UTC). */
      readonly restUntil: number | null;
      /** The composer's own texts, where the user chose another language than the browser's; see `Texts`. */
      readonly texts?: Texts;
    }
  | {
      readonly type: 'assessed';
      readonly box: number;
      readonly revision: number;
      readonly level: Level;
      readonly findings: readonly ShownFinding[];
      /** The name of the user's list that the draft can be found by, if one stands in it: an employer's before others. */
      readonly named?: string;
      /** What the user wants to be reminded of now, whatever the draft says. */
      readonly reminders?: readonly Reminder[];
      /** Texts about these findings, where the user chose another language than the browser's. */
      readonly texts?: Texts;
    }
  /** What came of something the author asked for, where they cannot see it: that it was kept, or why not. */
  | { readonly type: 'notice'; readonly key: NoticeKey }
  /** The user pressed the keyboard command. */
  | { readonly type: 'show-card' };

/** What a notice says, by key of _locales. */
export type NoticeKey =
  | 'composer_slept'
  | 'composer_not_slept'
  | 'composer_thanks'
  | 'composer_not_noted'
  | 'composer_not_kept'
  | 'composer_too_much'
  | 'composer_not_counted'
  | 'composer_locked';

/** Texts by key of _locales; `$1` and so on in them stand for values, `$$` for a dollar sign. */
export type Texts = Readonly<Record<string, string>>;

/** Something to be aware of, in a text of _locales with these values in it. */
export interface Reminder {
  readonly key: 'composer_reminder_working_hours' | 'composer_reminder_late_night' | 'composer_reminder_posts_today';
  readonly values: readonly string[];
}

/** A finding with what the card needs to explain it. Texts are message keys of _locales (see `ruleMessage`). */
export interface ShownFinding extends Pick<Finding, 'rule' | 'category' | 'level' | 'start' | 'end'> {
  /** Name of the way out, as in `RuleText.ways`. */
  readonly way: string;
  /** Whether the rule has a note that is always shown. */
  readonly note: boolean;
  readonly source: { readonly title: string; readonly url: string };
  /** The words of the user's own list (employer, client ...) that stand in the draft and weigh in, if any. */
  readonly name?: string;
  /** Set where the user has heard this rule's reasons before: the question then folds them. */
  readonly heard?: true;
  /** What to say instead of a rule's text, where it is a pattern of the user's own or of their organisation's; never empty. */
  readonly message?: string;
}

/** The popup to the background, over its port. Answered with `TabFindings` at once and whenever they change. */
export interface PopupMessage {
  readonly type: 'follow';
  readonly tab: number;
}

/** Pages to background, by runtime.sendMessage; each answers what stands behind it. */
export type PageMessage =
  /** The try-it box. Answers the background's 'assessed' findings: `{ level, findings }`. */
  { readonly type: 'try'; readonly text: string };

/** What the composers of one tab are showing now. */
export interface TabFindings {
  /** Address of a page that a composer is on, for browsers that do not tell the popup; empty where no composer is. */
  readonly url: string;
  readonly drafts: readonly {
    readonly level: Level;
    readonly findings: readonly (ShownFinding & { readonly words: string })[];
  }[];
}

/** Key in _locales of one of a rule's texts: the build writes them there from the rule files. */
export function ruleMessage(
  rule: string,
  part: 'name' | 'notices' | 'why' | 'note' | 'source' | 'source_url' | `way_${string}`,
): string {
  return `rule_${rule}_${part}`.replaceAll('-', '_');
}
