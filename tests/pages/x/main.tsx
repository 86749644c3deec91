import { useEffect, useRef, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { mountDraft } from '../../../src/pages/demo/editors/draft.ts';
import { type Editor, isModEnter, isPlainEnter, type KeyEvent } from '../../../src/pages/demo/editors/editor.ts';
import { publish } from '../shared/timeline.ts';

interface DraftProps {
  readonly label: string;
  readonly testId: string;
  readonly placeholder: string;
  readonly onText: (text: string, editor: Editor) => void;
  readonly onKey: (event: KeyEvent) => boolean;
}

/** One Draft.js editor, mounted once. */
function Draft({ label, testId, placeholder, onText, onKey }: DraftProps) {
  const parent = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(null) as { current: Editor | null };
  const latest = useRef({ onText, onKey });
  latest.current = { onText, onKey };
  useEffect(() => {
    if (parent.current === null || editor.current !== null) return;
    const mounted = mountDraft({
      parent: parent.current,
      attributes: { role: 'textbox', 'aria-label': label, 'data-testid': testId },
      placeholder,
      onChange: (text) => latest.current.onText(text, mounted),
      onKey: (event) => latest.current.onKey(event),
    });
    editor.current = mounted;
  }, []);
  return (
    <div className="css-175oi2r" data-testid={`${testId}RichTextInputContainer`}>
      <div ref={parent} />
    </div>
  );
}

interface ComposerProps {
  readonly box: string;
  readonly button: 'tweetButton' | 'tweetButtonInline';
  readonly label: string;
  readonly onDone?: () => void;
}

/** X's composer: one Draft.js for each post of a thread, beside a tool bar whose button is only ever disabled by aria-disabled. */
function Composer({ box, button, label, onDone }: ComposerProps) {
  const [posts, setPosts] = useState(1);
  const [texts, setTexts] = useState<readonly string[]>(['', '']);
  const editors = useRef<Editor[]>([]);
  const written = texts.filter((text) => text.trim() !== '');
  const empty = written.length === 0;

  function send(): void {
    const now = editors.current.map((editor) => editor?.text() ?? '').filter((text) => text.trim() !== '');
    if (now.length === 0) return;
    for (const editor of editors.current) editor?.clear();
    if (onDone !== undefined) flushSync(onDone);
    publish(posts > 1 ? 'thread' : box, now.join('\n'));
  }
  return (
    <div className="css-175oi2r">
      {Array.from({ length: posts }, (_, index) => (
        <Draft
          key={index}
          label="Post text"
          testId={`tweetTextarea_${index}`}
          placeholder="What’s happening?"
          onText={(text, editor) => {
            editors.current[index] = editor;
            setTexts((before) => Object.assign([...before], { [index]: text }));
          }}
          onKey={(event) => {
            if (!isModEnter(event)) return false;
            send();
            return true;
          }}
        />
      ))}
      <div className="css-175oi2r" data-testid="toolBar" role="group">
        <button type="button" role="button" aria-label="Add photos or video">
          <span aria-hidden="true">+</span>
        </button>
        <button type="button" role="button" aria-label="Add post" data-testid="addButton" onClick={() => setPosts(2)}>
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
              <span>{posts > 1 ? 'Post all' : label}</span>
            </span>
          </div>
        </button>
      </div>
    </div>
  );
}

/** The message box of a conversation: Enter sends, and so does a button without text. */
function Message() {
  const editor = useRef<Editor>(null) as { current: Editor | null };
  const [empty, setEmpty] = useState(true);
  function send(): void {
    const text = editor.current?.text() ?? '';
    if (text.trim() === '') return;
    publish('message', text);
    editor.current?.clear();
  }
  return (
    <aside role="complementary" data-testid="dmComposer">
      <Draft
        label="Start a new message"
        testId="dmComposerTextInput"
        placeholder="Start a new message"
        onText={(text, now) => {
          editor.current = now;
          setEmpty(text.trim() === '');
        }}
        onKey={(event) => {
          if (!isPlainEnter(event)) return false;
          send();
          return true;
        }}
      />
      <button
        type="button"
        role="button"
        aria-label="Send"
        data-testid="dmComposerSendButton"
        disabled={empty}
        onClick={send}
      >
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <path d="M2 3l19 9-19 9z" />
        </svg>
      </button>
    </aside>
  );
}

type Layer = 'post' | 'reply' | 'quote';

/** Home with its inline composer, one post, and a conversation; dialogs open over them without a page load. */
function App() {
  const [path, setPath] = useState(location.pathname);
  const [layer, setLayer] = useState<Layer | null>(null);
  function go(to: string, shown: Layer | null): void {
    history.pushState(null, '', to);
    setPath(to);
    setLayer(shown);
  }
  const layers = document.getElementById('layers');
  const link = (to: string, testId: string, name: string, shown: Layer | null = null) => (
    <a
      href={to}
      data-testid={testId}
      aria-label={name}
      onClick={(event) => {
        event.preventDefault();
        go(to, shown);
      }}
    >
      {name}
    </a>
  );
  return (
    <>
      <header role="banner">
        {link('/compose/post', 'SideNav_NewTweet_Button', 'New post', 'post')}{' '}
        {link('/messages/1-2', 'AppTabBar_DirectMessage_Link', 'Direct Messages')}
        <form role="search">
          <input aria-label="Search query" placeholder="Search" role="combobox" data-testid="SearchBox_Search_Input" />
        </form>
      </header>
      <main role="main">
        <div data-testid="primaryColumn">
          {path.startsWith('/messages') ? (
            <Message />
          ) : (
            <>
              <article data-testid="tweet" role="article">
                <div data-testid="tweetText">A post of somebody else’s</div>
                {link('/somebody/status/1', 'tweet-time', '2 h')}
                <button
                  type="button"
                  role="button"
                  aria-label="0 Replies. Reply"
                  data-testid="reply"
                  onClick={() => go('/compose/post', 'reply')}
                >
                  <span aria-hidden="true">↩</span>
                </button>
                <button type="button" role="menuitem" data-testid="quote" onClick={() => go('/compose/post', 'quote')}>
                  Quote
                </button>
              </article>
              {path.includes('/status/') ? (
                <div data-testid="inline_reply_offscreen">
                  <Composer key="inline" box="inline-reply" button="tweetButtonInline" label="Reply" />
                </div>
              ) : (
                <Composer key="home" box="home" button="tweetButtonInline" label="Post" />
              )}
            </>
          )}
          <section aria-label="Timeline: Your Home Timeline" data-timeline="" />
        </div>
      </main>
      {layer !== null &&
        layers !== null &&
        createPortal(
          <div role="dialog" aria-modal="true" aria-labelledby="modal-header">
            {layer !== 'post' && (
              <article role="article" aria-label={layer}>
                A post of somebody else’s
              </article>
            )}
            <Composer
              box={layer === 'post' ? 'modal' : layer}
              button="tweetButton"
              label={layer === 'reply' ? 'Reply' : 'Post'}
              onDone={() => go('/home', null)}
            />
          </div>,
          layers,
        )}
    </>
  );
}

const root = document.getElementById('react-root');
if (root === null) throw new Error('The page has no root');
createRoot(root).render(<App />);
