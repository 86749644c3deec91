import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { mountDraft } from '../../../src/pages/demo/editors/draft.ts';
import { type Editor, isModEnter } from '../../../src/pages/demo/editors/editor.ts';
import { publish } from '../shared/timeline.ts';

interface ComposerProps {
  readonly box: string;
  readonly button: 'tweetButton' | 'tweetButtonInline';
  readonly label: string;
  readonly onDone?: () => void;
}

/** X's composer: Draft.js beside a tool bar with a button that is only ever disabled by aria-disabled. */
function Composer({ box, button, label, onDone }: ComposerProps) {
  const parent = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(null) as { current: Editor | null };
  const [text, setText] = useState('');
  const empty = text.trim() === '';

  function send(): void {
    const now = editor.current?.text() ?? '';
    if (now.trim() === '') return;
    publish(box, now);
    editor.current?.clear();
    onDone?.();
  }
  const latest = useRef(send);
  latest.current = send;

  useEffect(() => {
    if (parent.current === null || editor.current !== null) return;
    editor.current = mountDraft({
      parent: parent.current,
      attributes: { role: 'textbox', 'aria-label': 'Post text', 'data-testid': 'tweetTextarea_0' },
      placeholder: 'What’s happening?',
      onChange: setText,
      onKey(event) {
        if (!isModEnter(event)) return false;
        latest.current();
        return true;
      },
    });
  }, []);

  return (
    <div className="css-175oi2r">
      <div className="css-175oi2r" data-testid="tweetTextarea_0RichTextInputContainer">
        <div ref={parent} />
      </div>
      <div className="css-175oi2r" data-testid="toolBar" role="group">
        <button type="button" role="button" aria-label="Add photos or video">
          <span aria-hidden="true">+</span>
        </button>
        <button
          type="button"
          role="button"
          data-testid={button}
          aria-disabled={empty ? 'true' : undefined}
          tabIndex={empty ? -1 : 0}
          onClick={() => {
            if (!empty) send();
          }}
        >
          <div dir="ltr">
            <span>
              <span>{label}</span>
            </span>
          </div>
        </button>
      </div>
    </div>
  );
}

/** Home with its inline composer; /compose/post opens the modal one over it without a page load. */
function App() {
  const [path, setPath] = useState(location.pathname);
  function go(to: string): void {
    history.pushState(null, '', to);
    setPath(to);
  }
  useEffect(() => {
    const back = () => setPath(location.pathname);
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);
  const layers = document.getElementById('layers');
  return (
    <>
      <header role="banner">
        <a
          href="/compose/post"
          data-testid="SideNav_NewTweet_Button"
          aria-label="Post"
          onClick={(event) => {
            event.preventDefault();
            go('/compose/post');
          }}
        >
          New post
        </a>
        <form role="search">
          <input aria-label="Search query" placeholder="Search" role="combobox" data-testid="SearchBox_Search_Input" />
        </form>
      </header>
      <main role="main">
        <div data-testid="primaryColumn">
          <Composer box="home" button="tweetButtonInline" label="Post" />
          <section aria-label="Timeline: Your Home Timeline" data-timeline="" />
        </div>
      </main>
      {path === '/compose/post' &&
        layers !== null &&
        createPortal(
          <div role="dialog" aria-modal="true" aria-labelledby="modal-header">
            <Composer box="modal" button="tweetButton" label="Post" onDone={() => go('/home')} />
          </div>,
          layers,
        )}
    </>
  );
}

const root = document.getElementById('react-root');
if (root === null) throw new Error('The page has no root');
createRoot(root).render(<App />);
