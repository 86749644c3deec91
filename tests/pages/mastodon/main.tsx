import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { isModEnter } from '../../../src/pages/demo/editors/editor.ts';
import { publish } from '../shared/timeline.ts';

/** Mastodon's form: a controlled textarea whose own keydown sends on Mod+Enter without any submit event. */
function ComposeForm() {
  const [text, setText] = useState('');
  const [warning, setWarning] = useState<string | null>(null);
  const empty = text.trim() === '';

  function submit(): void {
    if (empty) return;
    publish('compose', text);
    setText('');
  }

  return (
    <form
      className="compose-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="compose-form__highlightable">
        <div className="spoiler-input" hidden={warning === null}>
          <input
            id="cw-spoiler-input"
            className="spoiler-input__input"
            placeholder="Content warning (optional)"
            value={warning ?? ''}
            onChange={(event) => setWarning(event.target.value)}
          />
        </div>
        <div className="autosuggest-textarea">
          <textarea
            className="autosuggest-textarea__textarea"
            placeholder="What’s on your mind?"
            aria-label="What’s on your mind?"
            aria-autocomplete="list"
            dir="auto"
            lang="en"
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (!isModEnter(event)) return;
              submit();
              event.preventDefault();
            }}
          />
        </div>
      </div>
      <div className="compose-form__footer">
        <button
          type="button"
          className="icon-button"
          aria-label="Add content warning"
          onClick={() => setWarning(warning === null ? '' : null)}
        >
          CW
        </button>
        <div className="compose-form__submit">
          <button type="submit" className="button button--compact" disabled={empty}>
            Post
          </button>
        </div>
      </div>
    </form>
  );
}

const root = document.getElementById('mastodon');
if (root === null) throw new Error('The page has no root');
createRoot(root).render(
  <div className="columns-area">
    <div className="drawer">
      <ComposeForm />
    </div>
    <div className="item-list" role="feed" data-timeline="" />
  </div>,
);
