/** @jsxImportSource preact */
import { SITES } from '../../composer/sites/index.ts';
import type { SleepingDraft } from '../../drafts/sleeping-drafts.ts';
import { language, type MessageKey, t } from '../../i18n.ts';
import { type Done, type Sleeping, useSleeping } from './use-sleeping.ts';

/** How many are shown before the rest is folded away. */
const SHOWN = 1;

/** The drafts that somebody slept on: to copy back into a post box, or to let go. */
export function SleepingSection() {
  const sleeping = useSleeping();
  const { drafts } = sleeping;
  const more = drafts.slice(SHOWN);
  return (
    <>
      {(drafts.length > 0 || sleeping.done !== null) && (
        <section class="sleeping" aria-labelledby="sleeping-title">
          <h2 id="sleeping-title">{t('popup_sleeping')}</h2>
          <ul>
            {drafts.slice(0, SHOWN).map((draft) => (
              <Item key={draft.id} draft={draft} sleeping={sleeping} />
            ))}
          </ul>
          {more.length > 0 && (
            <details>
              <summary>{t('popup_sleeping_more', more.length)}</summary>
              <ul>
                {more.map((draft) => (
                  <Item key={draft.id} draft={draft} sleeping={sleeping} />
                ))}
              </ul>
            </details>
          )}
        </section>
      )}
      {/* Always there, so that screen readers hear what comes into it. */}
      <div role="status" class="done">
        <DoneNotice sleeping={sleeping} />
      </div>
    </>
  );
}

function Item({ draft, sleeping }: { readonly draft: SleepingDraft; readonly sleeping: Sleeping }) {
  const site = SITES.find(({ id }) => id === draft.site)?.name ?? draft.site;
  const isLeft = sleeping.done?.what === 'failed' && sleeping.done.draft.id === draft.id;
  const text = `sleeping-${draft.id}`;
  return (
    <li>
      {site !== '' && <p class="where">{site}</p>}
      {/* Where it could not be copied it is shown whole, so that it can be selected. */}
      <p id={text} class={isLeft ? 'whole' : 'start'}>
        {draft.text}
      </p>
      <p class="muted">{t('popup_sleeping_until', dayOf(draft.expires))}</p>
      <div class="buttons">
        <button type="button" aria-describedby={text} onClick={() => void sleeping.use(draft)}>
          {t('popup_sleeping_use')}
        </button>
        <button type="button" class="quiet" aria-describedby={text} onClick={() => void sleeping.remove(draft)}>
          {t('popup_sleeping_delete')}
        </button>
      </div>
    </li>
  );
}

const DONE: Readonly<Record<Exclude<Done['what'], 'failed'>, MessageKey>> = {
  copied: 'popup_sleeping_copied',
  deleted: 'popup_sleeping_deleted',
  'not-kept': 'popup_sleeping_not_kept',
};

function DoneNotice({ sleeping: { done, keep } }: { readonly sleeping: Sleeping }) {
  if (done === null) return null;
  if (done.what === 'failed') return <p class="notice problem">{t('popup_sleeping_failed')}</p>;
  return (
    <div class={done.what === 'not-kept' ? 'notice problem' : 'notice'}>
      <p>{t(DONE[done.what])}</p>
      {done.what === 'not-kept' && <p class="whole">{done.draft.text}</p>}
      <button type="button" class="quiet" onClick={() => void keep()}>
        {t('popup_sleeping_keep')}
      </button>
    </div>
  );
}

const dayOf = (at: number): string =>
  new Date(at).toLocaleDateString(language(), { weekday: 'long', day: 'numeric', month: 'long' });
