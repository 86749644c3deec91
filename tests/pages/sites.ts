/**
 * Every fixture page: where it is served, what it runs, and how a person gets at its post boxes. The pages have the DOM
 * shape of the real sites as far as it is known; adding one is a folder beside this file and an entry here.
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
}

export interface FixtureSite {
  /** The folder's path below tests/pages. */
  readonly id: string;
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
  /** True where publishing loads another page. */
  readonly navigates?: true;
}

const at = (selector: string): Place => ({ selector });

/** The places that the extension knows, under their real names. */
export const SITES: readonly FixtureSite[] = [
  {
    id: 'x',
    url: 'https://x.com/home',
    paths: ['/compose/post'],
    boxes: [
      {
        id: 'home',
        editor: 'draft',
        open: [],
        editable: at('[data-testid="primaryColumn"] [data-testid="tweetTextarea_0"]'),
        submit: at('[data-testid="tweetButtonInline"]'),
        keys: ['Mod+Enter'],
      },
      {
        id: 'modal',
        editor: 'draft',
        open: [at('[data-testid="SideNav_NewTweet_Button"]')],
        editable: at('#layers [data-testid="tweetTextarea_0"]'),
        submit: at('[data-testid="tweetButton"]'),
        keys: ['Mod+Enter'],
      },
    ],
  },
  {
    id: 'facebook',
    url: 'https://www.facebook.com/',
    boxes: [
      {
        id: 'post',
        editor: 'lexical',
        open: [at('#trigger')],
        editable: at('[role="dialog"] [data-lexical-editor="true"]'),
        submit: at('[role="dialog"] [role="button"][aria-label="Post"]'),
        keys: [],
      },
      {
        id: 'comment',
        editor: 'lexical',
        open: [],
        editable: at('#comment [data-lexical-editor="true"]'),
        submit: at('#comment [role="button"][aria-label="Comment"]'),
        keys: ['Enter'],
      },
    ],
  },
  {
    id: 'linkedin',
    url: 'https://www.linkedin.com/feed/',
    boxes: [
      {
        id: 'post',
        editor: 'quill',
        open: [at('#start-a-post')],
        editable: at('#interop-outlet >>> .ql-editor'),
        submit: at('#interop-outlet >>> .share-actions__primary-action'),
        keys: [],
      },
      {
        id: 'comment',
        editor: 'tiptap',
        open: [],
        editable: at('.tiptap.ProseMirror[role="textbox"]'),
        submit: at('[componentkey*="commentButtonSection"]'),
        keys: [],
      },
    ],
  },
  {
    id: 'reddit',
    url: 'https://www.reddit.com/r/test/comments/1/a_question/',
    boxes: [
      {
        id: 'comment',
        editor: 'lexical',
        open: [at('faceplate-textarea-input[data-testid="trigger-button"]')],
        editable: at('shreddit-composer [contenteditable="true"][name="body"]'),
        submit: at('shreddit-composer button[slot="submit-button"]'),
        keys: [],
      },
      {
        id: 'markdown',
        editor: 'textarea',
        open: [
          at('faceplate-textarea-input[data-testid="trigger-button"]'),
          at('shreddit-composer button[slot="switch-button"]'),
        ],
        editable: at('shreddit-composer faceplate-textarea-input >>> textarea'),
        submit: at('shreddit-composer button[slot="submit-button"]'),
        keys: [],
      },
    ],
  },
  {
    id: 'old-reddit',
    url: 'https://old.reddit.com/r/test/comments/1/a_question/',
    boxes: [
      {
        id: 'comment',
        editor: 'textarea',
        open: [],
        editable: at('.usertext-edit textarea[name="text"]'),
        submit: at('.usertext-buttons button.save'),
        keys: [],
      },
    ],
  },
  {
    id: 'bluesky',
    url: 'https://bsky.app/',
    boxes: [
      {
        id: 'post',
        editor: 'tiptap',
        open: [at('[data-testid="composeFAB"]')],
        editable: at('[data-testid="composePostView"] .ProseMirror'),
        submit: at('[data-testid="composerPublishBtn"]'),
        keys: ['Mod+Enter'],
      },
    ],
  },
  {
    id: 'mastodon',
    url: 'https://mastodon.social/home',
    boxes: [
      {
        id: 'compose',
        editor: 'textarea',
        open: [],
        editable: at('form.compose-form textarea'),
        submit: at('.compose-form__submit button[type="submit"]'),
        keys: ['Mod+Enter'],
      },
    ],
  },
  {
    id: 'wordpress',
    url: 'https://example-blog.wordpress.com/2026/03/18/hello-world/',
    paths: ['/wp-comments-post.php'],
    navigates: true,
    boxes: [
      {
        id: 'comment',
        editor: 'textarea',
        open: [],
        editable: at('#comment'),
        submit: at('#submit'),
        keys: [],
      },
    ],
  },
  {
    id: 'discord',
    off: true,
    url: 'https://discord.com/channels/1/2',
    boxes: [
      {
        id: 'message',
        editor: 'slate',
        open: [],
        editable: at('[role="textbox"][data-slate-editor="true"]'),
        submit: null,
        keys: ['Enter'],
      },
    ],
  },
  {
    id: 'teams',
    off: true,
    url: 'https://teams.microsoft.com/v2/',
    boxes: [
      {
        id: 'message',
        editor: 'ckeditor',
        open: [],
        editable: at('[data-tid="ckeditor"][contenteditable]'),
        submit: at('[data-tid="newMessageCommands-send"]'),
        keys: ['Enter', 'Mod+Enter'],
      },
    ],
  },
];

const textareaForm: readonly FixtureBox[] = [
  { id: 'text', editor: 'textarea', open: [], editable: at('textarea'), submit: at('form button'), keys: [] },
];

const pressedDiv: readonly FixtureBox[] = [
  { id: 'text', editor: 'textarea', open: [], editable: at('#text'), submit: at('#send'), keys: [] },
];

const framed = (frame: string): FixtureBox => ({
  id: 'text',
  editor: 'textarea',
  open: [],
  editable: { selector: 'textarea', frame },
  submit: { selector: 'form button', frame },
  keys: [],
});

/** WebExtension match patterns of all addresses of a fixture. */
export function matchesOf(site: FixtureSite): string[] {
  const urls = [site.url, ...Object.keys(site.frames ?? {})];
  return [...new Set(urls.map((url) => `${new URL(url).origin}/*`))];
}

/** Pages that no site entry knows, each with one thing that is hard for a guest in the page. */
export const HAZARDS: readonly FixtureSite[] = [
  { id: 'hazards/textarea-form', url: 'https://plain.example/', boxes: textareaForm },
  {
    id: 'hazards/strict-csp',
    url: 'https://strict.example/',
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
    boxes: [
      ...textareaForm,
      { id: 'free', editor: 'contenteditable', open: [], editable: at('#free'), submit: at('#send'), keys: [] },
    ],
  },
  {
    id: 'hazards/iframes',
    url: 'https://framing.example/',
    frames: {
      'https://framing.example/frame': 'hazards/textarea-form',
      'https://frames.example/frame': 'hazards/textarea-form',
    },
    boxes: [framed('same'), framed('other')],
  },
  {
    id: 'hazards/rerender',
    url: 'https://rerender.example/',
    boxes: [{ id: 'text', editor: 'textarea', open: [], editable: at('textarea'), submit: at('button'), keys: [] }],
  },
  {
    id: 'hazards/two-boxes',
    url: 'https://two.example/',
    boxes: [
      { id: 'first', editor: 'textarea', open: [], editable: at('#one'), submit: at('#first button'), keys: [] },
      { id: 'second', editor: 'textarea', open: [], editable: at('#two'), submit: at('#second button'), keys: [] },
    ],
  },
  {
    id: 'hazards/closed-shadow',
    url: 'https://closed.example/',
    boxes: [
      {
        id: 'text',
        editor: 'textarea',
        open: [],
        editable: { selector: 'closed-composer', at: [0.5, 0.25] },
        submit: { selector: 'closed-composer', at: [0.5, 0.75] },
        keys: [],
      },
    ],
  },
  { id: 'hazards/geometry', url: 'https://geometry.example/', boxes: textareaForm },
  { id: 'hazards/node-remover', url: 'https://remover.example/', boxes: textareaForm },
  {
    id: 'hazards/modal',
    url: 'https://modal.example/',
    boxes: [
      { id: 'text', editor: 'textarea', open: [at('#open')], editable: at('#text'), submit: at('#send'), keys: [] },
    ],
  },
  { id: 'hazards/pointerdown', url: 'https://down.example/', boxes: pressedDiv },
  { id: 'hazards/trusted-only', url: 'https://trusted.example/', boxes: pressedDiv },
  {
    id: 'hazards/left-alone',
    url: 'https://fields.example/',
    boxes: ['search', 'find', 'password', 'name', 'mail', 'address', 'delivery'].map((id) => ({
      id,
      editor: 'textarea',
      open: [],
      editable: at(`#${id} :is(input, textarea)`),
      submit: at(`#${id} button`),
      keys: [],
    })),
  },
];
