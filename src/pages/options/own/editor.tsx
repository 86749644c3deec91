/** @jsxImportSource preact */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CATEGORIES } from '../../../engine/types.ts';
import { t } from '../../../i18n.ts';
import { CATEGORY_TEXTS } from '../rules/categories.ts';
import { Choice } from '../shell/choice.tsx';
import type { OwnPattern } from './draft.ts';
import { Problem } from './problem.tsx';
import { Tested } from './tested.tsx';
import { useCheck } from './use-check.ts';

interface Props {
  readonly pattern: OwnPattern;
  /** @returns whether it was saved */
  readonly onSave: (pattern: OwnPattern) => Promise<boolean>;
  readonly onCancel: () => void;
}

/** Writes or changes a pattern, with its mistakes and its finds shown while one types. */
export function Editor({ pattern: start, onSave, onCancel }: Props) {
  const [pattern, setPattern] = useState(start);
  const [sentence, setSentence] = useState('');
  const { pattern: checked, found } = useCheck(pattern, sentence);
  const set = (what: Partial<OwnPattern>) => setPattern((before) => ({ ...before, ...what }));
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const ready = checked?.ok === true && pattern.pattern.trim() !== '';

  const save = async (event: Event) => {
    event.preventDefault();
    if (ready) await onSave({ ...pattern, pattern: pattern.pattern.trim(), message: pattern.message.trim() });
  };
  const isExpression = pattern.kind === 'expression';
  return (
    <form class="editor" onSubmit={(event) => void save(event)} aria-label={t('options_own_editor')}>
      <Choice
        name="own-kind"
        legend={t('options_own_kind')}
        options={[
          { value: 'words', label: t('options_own_words') },
          { value: 'expression', label: t('options_own_expression') },
        ]}
        value={pattern.kind}
        onChange={(kind) => set({ kind })}
      />
      <label class="field">
        <span>{t('options_own_pattern')}</span>
        <input
          ref={field}
          type="text"
          class={isExpression ? 'code' : ''}
          maxLength={200}
          autocapitalize="none"
          autocomplete="off"
          spellcheck={false}
          value={pattern.pattern}
          placeholder={t(isExpression ? 'options_own_expression_placeholder' : 'options_own_words_placeholder')}
          aria-invalid={checked?.ok === false && pattern.pattern.trim() !== ''}
          aria-describedby="own-problem own-help"
          onInput={(event) => set({ pattern: event.currentTarget.value })}
        />
      </label>
      <Problem id="own-problem" pattern={pattern.pattern} checked={checked} />
      <p class="muted" id="own-help">
        {t(isExpression ? 'options_own_expression_help' : 'options_own_words_help')}
      </p>
      <Tested sentence={sentence} found={checked?.ok === true ? found : null} onChange={setSentence} />
      <div class="pair">
        <label class="field">
          <span>{t('options_own_category')}</span>
          <select
            value={pattern.category}
            onChange={(event) => {
              const category = CATEGORIES.find((one) => one === event.currentTarget.value);
              if (category !== undefined) set({ category });
            }}
          >
            {CATEGORIES.map((category) => (
              <option key={category} value={category}>
                {t(CATEGORY_TEXTS[category].name)}
              </option>
            ))}
          </select>
        </label>
        <Choice
          name="own-level"
          legend={t('options_own_level')}
          options={[
            { value: '1', label: t('options_mode_hint') },
            { value: '2', label: t('options_mode_ask') },
          ]}
          value={pattern.level === 2 ? '2' : '1'}
          onChange={(level) => set({ level: level === '2' ? 2 : 1 })}
        />
      </div>
      <label class="field">
        <span>{t('options_own_message')}</span>
        <textarea
          autocomplete="off"
          rows={2}
          maxLength={300}
          value={pattern.message}
          placeholder={t('options_own_message_placeholder')}
          onInput={(event) => set({ message: event.currentTarget.value })}
        />
      </label>
      <div class="buttons">
        <button type="submit" class="main" disabled={!ready}>
          {t('options_own_save')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('options_cancel')}
        </button>
      </div>
    </form>
  );
}
