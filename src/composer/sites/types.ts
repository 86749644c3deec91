/** What we know of one site's post boxes. Pure data: adding a site is one file in entries/. */

export type BoxKind = 'post' | 'reply' | 'comment' | 'message' | 'article' | 'review';
/** Who can read what is sent from a box. */
export type Audience = 'public' | 'limited' | 'private';
/** Keys with which a box sends. 'mod' is Ctrl, or Cmd on a Mac. */
export type SubmitKey = 'enter' | 'mod+enter';

export interface SiteBox {
  readonly kind: BoxKind;
  /** CSS selector that the editable element itself matches. */
  readonly editable: string;
  /** CSS selectors of the controls that publish it; any one is enough. Empty where only keys do. */
  readonly submit: readonly string[];
  readonly keys: readonly SubmitKey[];
  /** Who reads it unless the author chooses otherwise. */
  readonly audience: Audience;
  /** How the author's choice is seen: the first whose `sign`, a CSS selector, fits anything on the page counts. */
  readonly audiences?: readonly { readonly audience: Audience; readonly sign: string }[];
}

export interface Software {
  /** What it is called, whoever runs it. */
  readonly name: string;
  /** CSS selector of something that only its pages have. */
  readonly sign: string;
}

export interface Site {
  /** Kebab case, the same as the file's name. */
  readonly id: string;
  readonly name: string;
  /** WebExtension match patterns; they become the manifest's content-script matches. Empty only for `software`. */
  readonly matches: readonly string[];
  /** Whether we are on there before the user says anything. */
  readonly on: boolean;
  /** For software that anybody can run on a host of their own. */
  readonly software?: Software;
  readonly boxes: readonly SiteBox[];
  /** How sure we are: the site's own code, a dated live capture, a maintained tool, several scripts, one weak source, or nothing found. */
  readonly sure: 'primary' | 'live' | 'maintained' | 'several' | 'weak' | 'none';
  /** What whoever changes the entry must know: what was not found, what the general signs carry, oddities of the site. */
  readonly notes?: string;
  /** Where the facts come from. */
  readonly source: string;
  /** When they were checked, ISO 8601. */
  readonly checked: string;
}
