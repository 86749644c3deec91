import { useLayoutEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { find } from '../../shared/dom.ts';
import { publish } from '../../shared/timeline.ts';

/** Every fifth character the textarea is another element; the text, the focus and the caret stay. */
function Box() {
  const [text, setText] = useState('');
  const caret = useRef(0);
  const area = useRef<HTMLTextAreaElement>(null);
  const generation = Math.floor(text.length / 5);
  useLayoutEffect(() => {
    if (generation === 0) return;
    area.current?.focus();
    area.current?.setSelectionRange(caret.current, caret.current);
  }, [generation]);
  return (
    <div>
      <textarea
        key={generation}
        ref={area}
        aria-label="What is new?"
        value={text}
        onChange={(event) => {
          caret.current = event.target.selectionStart;
          setText(event.target.value);
        }}
      />
      <button
        type="button"
        disabled={text.trim() === ''}
        onClick={() => {
          publish('text', text);
          setText('');
        }}
      >
        Post
      </button>
    </div>
  );
}

createRoot(find(document, '#root')).render(<Box />);
