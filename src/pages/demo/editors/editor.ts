/** One way to speak to every rich-text editor library, so that a made-up site needs only its own looks and buttons. */

export interface EditorOptions {
  /** Where the editor goes; it is empty and in the document (or in a shadow root). */
  readonly parent: HTMLElement;
  /** Attributes of the editable element itself. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly placeholder: string;
  /** Called with the whole text after every change. */
  onChange(text: string): void;
  /** Called for every key before the library acts on it; true when it was a submit key and is dealt with. */
  onKey(event: KeyEvent): boolean;
}

/** What a submit key is decided by; the DOM's and React's keyboard events both have it. */
export interface KeyEvent {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

export interface Editor {
  /** The exact text, paragraphs separated by one newline. */
  text(): string;
  /** Puts text at the caret, as an emoji picker or a suggestion of the page does. */
  insert(text: string): void;
  clear(): void;
  focus(): void;
}

/** Ctrl+Enter, or Cmd+Enter on a Mac. */
export function isModEnter(event: KeyEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey);
}

/** Enter alone; Shift+Enter breaks the line. */
export function isPlainEnter(event: KeyEvent): boolean {
  return event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey;
}
