/**
 * What tokens look like. Each form is an expression of its own, made ready when a draft first has something that may be it:
 * all in one take longer to make ready than a short draft takes to read.
 */

export type FormName =
  | 'link'
  | 'email'
  | 'mention'
  | 'hashtag'
  | 'emoji'
  | 'number'
  | 'word'
  | 'space'
  | 'punctuation'
  | 'symbol';

class Form {
  readonly name: FormName;
  /** The ASCII characters that it can begin with. */
  readonly first: string;
  readonly #source: string;
  #expression: RegExp | undefined;

  constructor(name: FormName, first: string, source: string) {
    this.name = name;
    this.first = first;
    this.#source = source;
  }

  /** Where one that stands at `at` ends; 0 where there is none. */
  endIn(draft: string, at: number): number {
    const expression = (this.#expression ??= new RegExp(this.#source, 'uy'));
    expression.lastIndex = at;
    return expression.test(draft) ? expression.lastIndex : 0;
  }
}

const SMALL = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
const LETTERS = SMALL + SMALL.toUpperCase();
const INSIDE = String.raw`\p{L}\p{M}\p{N}\u200b-\u200d\u2060\ufeff\u00ad`;
const EMOJI_UNIT = String.raw`(?:\p{RI}\p{RI}|[0-9#*]\ufe0f?\u20e3|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic})(?:\ufe0f|\p{EMod}|[\u{E0020}-\u{E007F}]{1,8})?)`;

/**
 * In the order in which they are tried: links before e-mail addresses before words. Every repetition is bounded or
 * consumes what it reads, so that the time is linear.
 */
const FORMS: readonly Form[] = [
  new Form(
    'link',
    `${SMALL}${DIGITS}-`,
    String.raw`(?:https?:\/\/|www\.)[^\s<>"«»]+|(?<![\p{L}\p{N}.@])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,2}\.(?:(?:com|net|org|io|fr|be|ch|ca|me|tv|co|uk|eu|info|dev|app|gg|ly|gl|gd)(?![\p{L}\p{N}_-])(?:\/[^\s<>"«»]*)?|[a-z]{2,12}\/[^\s<>"«»]+)`,
  ),
  new Form(
    'email',
    `${LETTERS}${DIGITS}._%+-`,
    String.raw`[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}`,
  ),
  new Form(
    'mention',
    '@',
    String.raw`(?<![${INSIDE}])[@＠][\p{L}\p{N}_]{1,64}(?:[.-][\p{L}\p{N}_]{1,64}){0,3}(?:@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4})?`,
  ),
  new Form('hashtag', '#', String.raw`(?<![\p{L}\p{N}])[#＃](?=[\p{N}_]{0,30}\p{L})[\p{L}\p{M}\p{N}_]+`),
  new Form(
    'emoji',
    `${DIGITS}#*<:;=xX^-Tt`,
    String.raw`${EMOJI_UNIT}(?:\u200d${EMOJI_UNIT})*|<\/?3(?!\d)|(?<![\p{L}\p{N}])(?:(?:[:;=][-'^o]?|8-?(?![\p{L}\p{N}]))[)(DPp/\\|*oO3\]\[](?![\p{L}\p{N}])|[xX]D+(?![\p{L}\p{N}])|\^_{0,3}\^|-_{1,4}-|[Tt]_{1,3}[Tt](?![\p{L}\p{N}])|¯\\_\(ツ\)_\/¯)`,
  ),
  new Form('number', DIGITS, String.raw`\p{Nd}+(?:[.,:]\p{Nd}+)*[${INSIDE}]*`),
  new Form(
    'word',
    LETTERS + DIGITS,
    String.raw`[\p{L}\p{N}\u200b-\u200d\u2060\u00ad][${INSIDE}]*(?:['’ʼ＇\u0060´][${INSIDE}]+){0,4}`,
  ),
  new Form('space', ' \t\n\v\f\r', String.raw`\s+`),
  new Form('punctuation', String.raw`!"#%&'()*,-./:;?@[\]_{}`, String.raw`[!?¡¿‼⁉]+|(\p{P})\1*`),
];
/** A run of one character that is none of them. */
const SYMBOL = new Form('symbol', '', String.raw`([^])\1*`);

const ASCII = 0x80;
const byFirst: (readonly Form[])[] = [];

/** The forms that may begin with a character. */
function formsFor(code: number): readonly Form[] {
  if (code >= ASCII) return FORMS;
  return (byFirst[code] ??= FORMS.filter(({ first }) => first.includes(String.fromCharCode(code))));
}

/** What stands at a place in the draft, and where it ends; something does at every place. */
export function formAt(draft: string, at: number): { readonly form: FormName; readonly end: number } {
  for (const form of formsFor(draft.charCodeAt(at))) {
    const end = form.endIn(draft, at);
    if (end > 0) return { form: form.name, end };
  }
  return { form: 'symbol', end: SYMBOL.endIn(draft, at) };
}
