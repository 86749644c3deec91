import type { PostBox } from '../box.ts';
import { t } from '../extension.ts';
import type { Audience } from '../sites/types.ts';
import { h, lay } from './dom.ts';
import { audience, explain, notes, passages, wayOut } from './finding.ts';
import { layer } from './layer.ts';
import { onSeen, seen } from './seen.ts';

/** The most findings that the question speaks of at once. */
const MOST = 3;
/** A press this soon after the question opened was meant for the page (a double click), in milliseconds. */
const TOO_SOON = 350;

export type Choice = 'edit' | 'post';

/**
 * The question before publishing: a modal alertdialog, "Edit" focused first, Esc means edit, "Post anyway" one press.
 *
 * @param boxes the boxes whose drafts are about to be published, each with something serious
 * @returns what the author chose; rejects where the page keeps the question from being shown
 */
export function ask(boxes: readonly PostBox[]): Promise<Choice> {
  return new Promise((resolve, reject) => {
    const opened = performance.now();
    let settled = false;
    const findings = boxes.flatMap((box) => passages(box.serious));
    const short = findings.slice(0, MOST);
    const title = h('h2', { id: 'title' }, t('composer_question_title'));
    const body = h(
      'div',
      { id: 'body', class: 'body' },
      h('p', { class: 'lead' }, t('composer_question_lead')),
      h(
        'ul',
        {},
        ...short.map((finding) => h('li', {}, ...explain(finding), ...(short.length === 1 ? wayOut(finding) : []))),
      ),
      ...(findings.length > MOST
        ? [h('p', { class: 'muted' }, t('composer_question_more', String(findings.length - MOST)))]
        : []),
      audience(widest(boxes)),
      ...notes(short),
    );
    const choose = (choice: Choice) => (event: Event) => {
      if ((event as MouseEvent).detail > 0 && performance.now() - opened < TOO_SOON) return;
      finish(choice);
    };
    const edit = h('button', { type: 'button', class: 'first', click: choose('edit') }, t('composer_edit'));
    const post = h('button', { type: 'button', click: choose('post') }, t('composer_post_anyway'));
    const dialog = h(
      'dialog',
      {
        class: 'question',
        role: 'alertdialog',
        'aria-modal': 'true',
        'aria-labelledby': 'title',
        'aria-describedby': 'body',
        cancel: () => finish('edit'),
        keydown: (event) => {
          // A key held down since the press of "Post" must not answer.
          if ((event as KeyboardEvent).repeat && (event as KeyboardEvent).key === 'Enter') event.preventDefault();
        },
      },
      title,
      body,
      h('div', { class: 'actions' }, edit, post),
    );

    let restored = false;
    const closed = new AbortController();
    // In the middle of what is seen; in a narrow window at its lower edge, where thumbs are.
    const place = (): void => {
      const { left, top, right, bottom, narrow } = seen();
      const width = narrow ? right - left : Math.min(460, right - left - 24);
      lay(dialog, { left: (left + right - width) / 2, width, maxHeight: bottom - top - 24 });
      const free = bottom - top - dialog.offsetHeight;
      lay(dialog, { top: top + (narrow ? free : free / 2) });
    };
    const show = (): void => {
      layer().append(dialog);
      dialog.showModal();
      place();
      edit.focus();
    };
    // A page that throws our nodes out may do so once; then the post goes through as without us.
    const removed = new MutationObserver(() => {
      if (dialog.isConnected) return;
      if (restored) fail(new Error('the page removed the question'));
      else {
        restored = true;
        show();
      }
    });
    const end = (): boolean => {
      if (settled) return false;
      settled = true;
      removed.disconnect();
      closed.abort();
      if (dialog.open) dialog.close();
      dialog.remove();
      return true;
    };
    const finish = (choice: Choice): void => {
      if (end()) resolve(choice);
    };
    const fail = (error: unknown): void => {
      if (end()) reject(error instanceof Error ? error : new Error('the question could not be shown'));
    };
    dialog.addEventListener('close', () => finish('edit'));
    try {
      show();
      onSeen(place, closed.signal);
      addEventListener('resize', place, { signal: closed.signal });
      const host = (dialog.getRootNode() as ShadowRoot).host;
      if (host.parentNode) removed.observe(host.parentNode, { childList: true });
    } catch (error) {
      fail(error);
    }
  });
}

const WIDTH: readonly Audience[] = ['private', 'limited', 'public'];

function widest(boxes: readonly PostBox[]): Audience {
  return boxes.map((box) => box.audience).reduce((a, b) => (WIDTH.indexOf(a) > WIDTH.indexOf(b) ? a : b));
}
