/** What a hostile page does: functions that run in the page's world. Each must be self-contained. */
/* oxlint-disable unicorn/consistent-function-scoping -- only each function's own source goes to the page */

/** What a hostile page writes down for the test. */
export interface Loot {
  /** What custom elements of ours were made under its own definition. */
  internals?: ElementInternals[];
}

declare global {
  interface Window {
    loot: Loot;
  }
}

/**
 * Before anybody has touched the page: tries out in its own box whether a word is one that we know, and says in the
 * console what it saw of us ("seen false"), because a test that asks it would count as a touch in Chromium.
 */
export function tryWordsOut(): void {
  addEventListener('load', () => {
    const field = document.querySelector('textarea');
    if (field === null) return;
    field.focus();
    field.value = 'I hate my job.';
    for (const type of ['focusin', 'input', 'keyup'])
      field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    const start = performance.now();
    let pressed = false;
    const looking = setInterval(() => {
      const passed = performance.now() - start;
      const seen = document.querySelector('[think-before-you-post]') !== null;
      if (seen || passed > 2_000) {
        clearInterval(looking);
        console.log(`seen ${seen}`);
      } else if (!pressed && passed > 1_200) {
        pressed = true;
        field.form?.querySelector<HTMLElement>('[type="submit"]')?.click();
      }
    }, 20);
  });
}

/** Before any script of ours can have run: puts traps into what we could use, as far as the tests' driver does not. */
export function setTraps(): void {
  const loot: Loot = { internals: [] };
  Object.defineProperty(window, 'loot', { value: loot });
  const trap = (): never => {
    throw new Error('a trap');
  };
  // A custom element's definition is given the closed root of what is made under its name.
  for (const name of ['think-before-you-post', 'think-before-you-post-layer']) {
    customElements.define(
      name,
      class extends HTMLElement {
        constructor() {
          super();
          loot.internals?.push(this.attachInternals());
        }
      },
    );
  }
  const traps: [object, readonly string[]][] = [
    [Element.prototype, ['attachShadow', 'matches', 'closest', 'append', 'checkVisibility']],
    [HTMLElement.prototype, ['showPopover', 'focus']],
    [Node.prototype, ['getRootNode']],
    [HTMLDialogElement.prototype, ['showModal']],
    [Event.prototype, ['composedPath', 'stopImmediatePropagation']],
    [String.prototype, ['slice', 'normalize']],
    [Array.prototype, ['flatMap', 'toSorted']],
    [Map.prototype, ['get', 'set']],
    [window, ['Highlight', 'MutationObserver', 'requestAnimationFrame', 'setTimeout']],
  ];
  for (const [owner, names] of traps)
    for (const name of names) Object.defineProperty(owner, name, { configurable: true, writable: true, value: trap });
  Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true });
  for (const name of ['value', 'textContent', 'localName', 'isConnected', 'parentElement'])
    Object.defineProperty(HTMLTextAreaElement.prototype, name, {
      get: () => 'What a lovely day.',
      set() {},
    });
  Object.defineProperty(Object.getPrototypeOf({}), 'level', { get: () => 0, set() {} });
}

/** Gives its form fields whose names are those of what a form can do, and elements the ids of our globals. */
export function takeNames(): void {
  const form = document.querySelector('form:has(textarea)');
  const names = ['parentElement', 'matches', 'localName', 'requestSubmit', 'getRootNode'];
  for (const name of names) form?.insertAdjacentHTML('beforeend', `<input type="hidden" name="${name}">`);
  for (const name of ['browser', 'chrome', 'thinkBeforeYouPost', 'navigator'])
    document.body.insertAdjacentHTML('beforeend', `<a id="${name}"></a><img name="${name}">`);
}

/** Everything that a page can read of itself while our question stands on it. */
export function readEverything(words: readonly string[]): Record<string, string> {
  const host = document.querySelector('[think-before-you-post]') as HTMLElement;
  const find = Reflect.get(window, 'find') as (...how: unknown[]) => boolean;
  const selected = (): string => String(getSelection());
  const middle = [innerWidth / 2, innerHeight / 2] as const;
  const read: Record<string, () => unknown> = {
    root: () => host.shadowRoot,
    'root of a custom element': () => window.loot.internals?.map(({ shadowRoot }) => shadowRoot?.textContent),
    text: () => document.documentElement.textContent + document.documentElement.innerText + host.innerText,
    markup: () => new XMLSerializer().serializeToString(document),
    html: () => Reflect.get(host, 'getHTML')?.call(host, { serializableShadowRoots: true, shadowRoots: [] }),
    'all selected': () => {
      document.execCommand('selectAll');
      return selected();
    },
    'one by one': () => {
      getSelection()?.selectAllChildren(host);
      return selected();
    },
    found: () => words.map((word) => find(word, false, false, true) && selected()),
    points: () => document.elementsFromPoint(...middle).map((element) => element.outerHTML),
    caret: () => Reflect.get(document, 'caretPositionFromPoint')?.call(document, ...middle)?.offsetNode?.textContent,
    animations: () =>
      document.documentElement
        .getAnimations({ subtree: true })
        .map(({ effect }) => (effect as KeyframeEffect).target?.textContent),
    timing: () => performance.getEntries().map((entry) => JSON.stringify(entry)),
    globals: () => Object.getOwnPropertyNames(window),
  };
  return Object.fromEntries(
    Object.entries(read).map(([name, look]) => {
      try {
        return [name, String(look())];
      } catch (error) {
        return [name, String(error)];
      }
    }),
  );
}

/**
 * Presses everything, at the places where our buttons are, and floods the page with events.
 *
 * @returns how many elements of ours it got hold of
 */
export function pressEverything(points: readonly { readonly x: number; readonly y: number }[]): number {
  const host = document.querySelector('[think-before-you-post]') as HTMLElement;
  const init = { bubbles: true, composed: true, cancelable: true, button: 0, detail: 1 };
  const pressAt = (target: EventTarget, { x, y }: { readonly x: number; readonly y: number }): void => {
    for (const type of ['pointerdown', 'pointerup'])
      target.dispatchEvent(new PointerEvent(type, { ...init, clientX: x, clientY: y, isPrimary: true }));
    for (const type of ['mousedown', 'mouseup', 'click'])
      target.dispatchEvent(new MouseEvent(type, { ...init, clientX: x, clientY: y }));
  };
  // Firefox puts a page's selection into closed roots when the page searches for words in them, and so hands them out.
  const find = Reflect.get(window, 'find') as (...how: unknown[]) => boolean;
  find('Post anyway', false, false, true);
  let top: Node | null = getSelection()?.anchorNode ?? null;
  while (top?.parentNode) top = top.parentNode;
  const inside = top instanceof ShadowRoot ? [...top.querySelectorAll<HTMLElement>('button, dialog, summary')] : [];
  for (const target of [host, document.documentElement, window, ...inside])
    for (const at of points) pressAt(target, at);
  for (const target of [host, ...inside]) {
    target.click();
    for (const key of ['Tab', 'Enter', ' ', 'Escape'])
      for (const type of ['keydown', 'keypress', 'keyup'])
        target.dispatchEvent(new KeyboardEvent(type, { ...init, key, code: key }));
    target.dispatchEvent(new Event('close'));
    target.dispatchEvent(new Event('cancel', { cancelable: true }));
  }
  dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false }));
  const field = document.querySelector('textarea');
  for (let i = 0; i < 2_000; i++) {
    for (const type of ['input', 'focusin', 'focusout', 'keyup', 'compositionend', 'submit'])
      field?.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true }));
    field?.dispatchEvent(new KeyboardEvent('keydown', { ...init, key: 'Enter', ctrlKey: true }));
  }
  return inside.length;
}

/** Says to everybody who may listen what our two sides say to each other. */
export function speak(messages: readonly unknown[]): void {
  const channel = new BroadcastChannel('composer');
  for (const message of messages) {
    postMessage(message, '*');
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel takes none
    channel.postMessage(message);
    for (const type of ['composer', 'think-before-you-post', 'message']) {
      dispatchEvent(new CustomEvent(type, { detail: message }));
      document.dispatchEvent(new CustomEvent(type, { detail: message }));
    }
  }
  channel.close();
}

/** Puts up elements that look like ours, and takes ours away once. */
export function spoof(): void {
  const host = document.querySelector('[think-before-you-post]') as HTMLElement;
  for (let i = 0; i < 3; i++) {
    const fake = document.createElement('div');
    fake.setAttribute('think-before-you-post', '');
    fake.innerHTML = '<dialog open role="alertdialog"><button>Edit</button><button>Post anyway</button></dialog>';
    document.documentElement.prepend(fake);
  }
  const style = document.createElement('style');
  style.textContent =
    '[think-before-you-post] { display: none !important; opacity: 0 !important; visibility: hidden !important; transform: scale(0) !important }';
  document.head.prepend(style);
  host.remove();
}
