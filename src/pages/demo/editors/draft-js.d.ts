/** The part of Draft.js that we use; the library carries no types of its own. */
declare module 'draft-js' {
  import type { Component, KeyboardEvent } from 'react';

  export class ContentState {
    static createFromText(text: string): ContentState;
    getPlainText(separator?: string): string;
  }

  export interface SelectionState {
    getStartKey(): string;
  }

  export class EditorState {
    static createEmpty(): EditorState;
    static moveFocusToEnd(state: EditorState): EditorState;
    static push(state: EditorState, content: ContentState, change: 'insert-characters' | 'remove-range'): EditorState;
    getCurrentContent(): ContentState;
    getSelection(): SelectionState;
  }

  export const Modifier: {
    replaceText(content: ContentState, selection: SelectionState, text: string): ContentState;
  };

  export interface EditorProps {
    readonly editorState: EditorState;
    readonly onChange: (state: EditorState) => void;
    readonly placeholder?: string;
    readonly role?: string;
    readonly ariaLabel?: string;
    readonly ariaMultiline?: boolean;
    readonly spellCheck?: boolean;
    /** Becomes `data-testid` of the editable element. */
    readonly webDriverTestID?: string;
    readonly keyBindingFn?: (event: KeyboardEvent) => string | null;
    readonly handleKeyCommand?: (command: string) => 'handled' | 'not-handled';
    readonly stripPastedStyles?: boolean;
  }

  export class Editor extends Component<EditorProps> {
    focus(): void;
  }

  export function getDefaultKeyBinding(event: KeyboardEvent): string | null;
}
