/**
 * What a fixture page is: where it is served, what it runs, and how a person gets at its post boxes. The pages have the
 * DOM shape of the real sites as far as it is known; adding one is a folder with its own `fixture.ts`.
 */

/** An element as `page.$` finds it (`>>>` pierces open shadow roots), or a point on it where no selector reaches. */
export interface Place {
  readonly selector: string;
  /** Where to press: fractions of the element's width and height; its middle when left out. */
  readonly at?: readonly [x: number, y: number];
  /** Name of the frame it is in; the page itself when left out. */
  readonly frame?: string;
}

export type EditorKind =
  | 'textarea'
  | 'contenteditable'
  | 'draft'
  | 'lexical'
  | 'quill'
  | 'tiptap'
  | 'slate'
  | 'ckeditor';

export interface FixtureBox {
  /** As recorded in `window.published`. */
  readonly id: string;
  readonly editor: EditorKind;
  /** Pressed one after the other before the box is there. */
  readonly open: readonly Place[];
  readonly editable: Place;
  /** Null where only keys send. */
  readonly submit: Place | null;
  /** Keys that send; 'Mod+Enter' is Ctrl, or Cmd on a Mac. */
  readonly keys: readonly ('Enter' | 'Mod+Enter')[];
  /** Pressed before `submit` where that only leads there. */
  readonly next?: Place;
  /** Pressed after `submit` where publishing takes two steps, and the first one is already called so. */
  readonly confirm?: Place;
  /** True for a field that takes one line only. */
  readonly oneLine?: true;
  /** True for a private conversation on a site that is guarded from the start. */
  readonly private?: true;
  /**
   * The box (`<folder> <box id>`) of the same editor and the same kind of button whose whole story is told: of this one
   * the short story is enough.
   */
  readonly like?: string;
}

/** What a folder's `fixture.ts` says. */
export interface Fixture {
  readonly url: string;
  /** Further paths of the same host that answer with the same page. */
  readonly paths?: readonly string[];
  /** Response headers beside the content type. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Further addresses and the fixture folder that answers there. */
  readonly frames?: Readonly<Record<string, string>>;
  readonly boxes: readonly FixtureBox[];
  /** True where the extension keeps quiet until its user switches it on. */
  readonly off?: true;
  /** True on a host that nobody knows: its user has added it. */
  readonly added?: true;
  /** True where publishing loads another page. */
  readonly navigates?: true;
}

/** A fixture in its place. */
export interface FixtureSite extends Fixture {
  /** The folder's path below tests/pages. */
  readonly id: string;
}

export const at = (selector: string): Place => ({ selector });

/** Like `at`, in a frame of that name. */
export const inFrame =
  (frame: string) =>
  (selector: string): Place => ({ selector, frame });

/** A form whose one textarea is sent with its one button. */
export const textareaForm: readonly FixtureBox[] = [
  { id: 'text', editor: 'textarea', open: [], editable: at('textarea'), submit: at('form button'), keys: [] },
];

/** A textarea beside something that is pressed to send. */
export const pressedDiv: readonly FixtureBox[] = [
  { id: 'text', editor: 'textarea', open: [], editable: at('#text'), submit: at('#send'), keys: [] },
];
