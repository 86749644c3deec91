/** @jsxImportSource preact */
import type { Allowed } from '../../engine/index.ts';
import { ruleText, t } from '../../i18n.ts';
import type { SectionProps } from './section.ts';

/** The words that the author never wants to be warned about. They are added from the card, in the page. */
export function AllowedWords({ settings, change }: SectionProps) {
  const remove = (gone: Allowed) =>
    void change((before) => ({
      ...before,
      allowed: before.allowed.filter((old) => old.words !== gone.words || old.rule !== gone.rule),
    }));
  return (
    <>
      <p class="muted">{t('options_words_about')}</p>
      {settings.allowed.length === 0 && <p class="empty">{t('options_words_none')}</p>}
      <ul class="list">
        {settings.allowed.map((allowed) => (
          <li key={`${allowed.rule ?? ''} ${allowed.words}`}>
            <span class="item">
              <q>{allowed.words}</q>{' '}
              <span class="muted">
                {allowed.rule === undefined ? t('options_words_any') : ruleText(allowed.rule, 'name') || allowed.rule}
              </span>
            </span>
            <button
              type="button"
              class="quiet"
              aria-label={t('options_remove_item', allowed.words)}
              onClick={() => remove(allowed)}
            >
              {t('options_remove')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
