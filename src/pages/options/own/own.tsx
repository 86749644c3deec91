/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { t } from '../../../i18n.ts';
import { organisationOf } from '../../shared/locked.tsx';
import { Mark } from '../../shared/mark.tsx';
import { Switch } from '../../shared/switch.tsx';
import { CATEGORY_TEXTS } from '../rules/categories.ts';
import { Panel } from '../shell/panel.tsx';
import type { Part, Section, SectionProps } from '../shell/section.ts';
import { newPattern, type OwnPattern, withoutPattern, withPattern } from './draft.ts';
import { Editor } from './editor.tsx';

const OWN: Part = { id: 'patterns', title: 'options_own_list', about: 'options_own_about' };

/** Words and expressions of the user's own. */
function Own({ settings, policy, change, changeWithUndo }: SectionProps) {
  const [edited, setEdited] = useState<OwnPattern | null>(null);
  const save = async (pattern: OwnPattern): Promise<boolean> => {
    const saved = await change((before) => withPattern(before, pattern));
    if (saved) setEdited(null);
    return saved;
  };
  return (
    <Panel part={OWN}>
      {settings.patterns.length === 0 && edited === null && <p class="empty">{t('options_own_none')}</p>}
      <ul class="list patterns">
        {settings.patterns.map((pattern) =>
          pattern.id === edited?.id ? null : (
            <li key={pattern.id}>
              <Summary pattern={pattern} />
              <Switch
                on={pattern.on}
                onChange={(on) => void change((before) => withPattern(before, { ...pattern, on }))}
              >
                <span class="hidden">{t('options_own_on', pattern.pattern)}</span>
              </Switch>
              <button
                type="button"
                class="quiet"
                aria-label={t('options_edit_item', pattern.pattern)}
                onClick={() => setEdited(pattern)}
              >
                {t('options_edit')}
              </button>
              <button
                type="button"
                class="quiet"
                aria-label={t('options_remove_item', pattern.pattern)}
                onClick={() =>
                  void changeWithUndo(t('options_removed', pattern.pattern), (before) =>
                    withoutPattern(before, pattern.id),
                  )
                }
              >
                {t('options_remove')}
              </button>
            </li>
          ),
        )}
        {policy.patterns.map((pattern) => (
          <li key={pattern.id}>
            <Summary pattern={pattern} />
            <span class="muted">{t('options_from', organisationOf(policy))}</span>
          </li>
        ))}
      </ul>
      {edited === null ? (
        <p>
          <button type="button" class="main" onClick={() => setEdited(newPattern())}>
            {t('options_own_new')}
          </button>
        </p>
      ) : (
        <Editor key={edited.id} pattern={edited} onSave={save} onCancel={() => setEdited(null)} />
      )}
    </Panel>
  );
}

/** A pattern in two lines. */
function Summary({ pattern: { pattern, category, level, message, kind, on } }: { readonly pattern: OwnPattern }) {
  return (
    <>
      <Mark of={on ? (level === 2 ? 'ask' : 'hint') : 'off'} />
      <span class="item">
        <strong class={kind === 'expression' ? 'code' : ''}>{pattern}</strong>{' '}
        <span class="muted">
          {t(CATEGORY_TEXTS[category].name)}
          {message !== '' && ` · ${message}`}
        </span>
      </span>
    </>
  );
}

export const OWN_SECTION: Section = {
  id: 'own',
  title: 'options_own_title',
  about: 'options_own_lead',
  parts: [OWN],
  Content: Own,
};
