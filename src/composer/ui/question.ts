import type { LiveFinding, PostBox } from '../box.ts';
import { t } from '../extension.ts';
import { passages } from '../passages.ts';
import { h, lay } from './dom.ts';
import { audience, notes, remind } from './finding.ts';
import { layer } from './layer.ts';
import { isNew, list } from './list.ts';
import { onSeen, seen } from './seen.ts';

/** The most findings that the question speaks of at once. */
const MOST = 3;
/** A press this soon after the question opened was meant for the page (a double click), in milliseconds. */
const TOO_SOON = 350;

/** 'sleep' keeps the draft for another day, and goes back to the box like 'edit'. */
export type Choice = 'edit' | 'post' | 'sleep';

/** How the question is asked. */
export interface Asking {
  /** How long "Post anyway" waits, in seconds; 0 for not at all. */
  readonly countdown: number;
  /** When the author's rest from posting ends, in milliseconds since 1970 (UTC); 0 outside of one. */
  readonly restUntil: number;
  notUseful(findings: readonly LiveFinding[]): void;
}

/**
 * The question before publishing: a modal alertdialog, "Edit" focused first, Esc means edit, "Post anyway" one press.
 *
 * @param boxes the boxes whose drafts are about to be published, each with something serious unless its author rests
 * @returns what the author chose; rejects where the page keeps the question from being shown
 */
export function ask(boxes: readonly PostBox[], asking: Asking): Promise<Choice> {
  const { countdown, restUntil } = asking;
  return new Promise((resolve, reject) => {
    const opened = performance.now();
    let settled = false;
    const findings = boxes.flatMap((box) => passages(box.serious));
    const short = findings.slice(0, MOST);
    const fresh = short.filter(isNew);
    const title = h('h2', { id: 'title' }, t('composer_question_title'));
    const body = h(
      'div',
      { id: 'body', class: 'body' },
      ...(fresh.length || !short.length ? [h('p', { class: 'lead' }, t('composer_question_lead'))] : []),
      ...(restUntil ? [h('p', { class: 'resting' }, t('composer_resting', dateTime(restUntil)))] : []),
      list(short),
      ...(findings.length > MOST
        ? [
            h(
              'details',
              {},
              h('summary', {}, t('composer_question_more', String(findings.length - MOST))),
              list(findings.slice(MOST)),
            ),
          ]
        : []),
      audience(boxes),
      ...remind(boxes[0]?.reminders ?? []),
      ...notes(fresh),
    );
    const choose = (choice: Choice) => (event: Event) => {
      if ((event as MouseEvent).detail > 0 && performance.now() - opened < TOO_SOON) return;
      if (choice === 'post' && countdown) wait();
      else finish(choice);
    };
    const edit = h('button', { type: 'button', class: 'first', click: choose('edit') }, t('composer_edit'));
    const actions = h(
      'div',
      { class: 'actions' },
      edit,
      h('button', { type: 'button', click: choose('post') }, t('composer_post_anyway')),
      h('button', { type: 'button', click: choose('sleep') }, t('composer_sleep')),
    );
    if (findings.length) {
      const useless = h(
        'button',
        {
          type: 'button',
          class: 'bare',
          click: () => {
            useless.remove();
            edit.focus();
            asking.notUseful(findings);
          },
        },
        t('composer_not_useful'),
      );
      actions.append(useless);
    }
    let ticking: ReturnType<typeof setInterval> | undefined;
    /** The time between "Post anyway" and the post: to be skipped, stopped for a while, or used to go back. */
    const wait = (): void => {
      let left = countdown;
      const said = h('p', { role: 'timer' });
      const tell = (): void => {
        said.textContent = t('composer_countdown', String(left));
      };
      const tick = (): void => {
        left--;
        if (left) tell();
        else finish('post');
      };
      const pause = h(
        'button',
        {
          type: 'button',
          click: () => {
            const stopped = ticking === undefined;
            clearInterval(ticking);
            ticking = stopped ? setInterval(tick, 1000) : undefined;
            pause.textContent = t(stopped ? 'composer_pause' : 'composer_go_on');
          },
        },
        t('composer_pause'),
      );
      tell();
      actions.replaceChildren(
        said,
        edit,
        h('button', { type: 'button', click: () => finish('post') }, t('composer_post_now')),
        pause,
      );
      edit.focus();
      ticking = setInterval(tick, 1000);
    };
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
      actions,
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
      // One that was taken out with our host is still said to be open, and could not be shown as modal.
      dialog.removeAttribute('open');
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
        attempt(show);
      }
    });
    const end = (): boolean => {
      if (settled) return false;
      settled = true;
      removed.disconnect();
      closed.abort();
      clearInterval(ticking);
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
    dialog.addEventListener('close', ({ isTrusted }) => isTrusted && finish('edit'));
    const attempt = (step: () => void): void => {
      try {
        step();
      } catch (error) {
        fail(error);
      }
    };
    attempt(() => {
      show();
      onSeen(place, closed.signal);
      addEventListener('resize', place, { signal: closed.signal });
      const host = (dialog.getRootNode() as ShadowRoot).host;
      if (host.parentNode) removed.observe(host.parentNode, { childList: true });
    });
  });
}

/** Day and hour, in the user's language. */
function dateTime(at: number): string {
  return new Date(at).toLocaleString(t('page_language') || [], { weekday: 'long', hour: 'numeric', minute: 'numeric' });
}
