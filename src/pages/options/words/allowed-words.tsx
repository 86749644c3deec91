/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { Allowed } from '../../../engine/types.ts';
import { ruleText, t } from '../../../i18n.ts';
import { Panel } from '../shell/panel.tsx';
import type { Part, Section, SectionProps } from '../shell/section.ts';
import { withAllowed, withoutAllowed } from './allow.ts';

const LIST: Part = { id: 'allowed', title: 'options_words_list', about: 'options_words_about' };

/** The words that the author never wants to be warned about. Most are added from the card, in the page. */
function AllowedWords({ settings, change, changeWithUndo }: SectionProps) {
  const [words, setWords] = useState('');
  const add = async (event: Event) => {
    event.preventDefault();
    const typed = words.trim();
    if (typed !== '' && (await change((before) => withAllowed(before, { words: typed })))) setWords('');
  };
  const remove = (gone: Allowed) =>
    void changeWithUndo(t('options_removed', gone.words), (before) => withoutAllowed(before, gone));

  return (
    <Panel part={LIST}>
      <form class="add" onSubmit={(event) => void add(event)}>
        <label class="grow">
          <span>{t('options_words_field')}</span>
          <input
            type="text"
            maxLength={200}
            autocomplete="off"
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="main">
          {t('options_add')}
        </button>
      </form>
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
    </Panel>
  );
}

export const WORDS_SECTION: Section = {
  id: 'words',
  title: 'options_words_title',
  about: 'options_words_lead',
  parts: [LIST],
  Content: AllowedWords,
};
