/** @jsxImportSource preact */
import type { Span } from '../../../engine/types.ts';
import { t } from '../../../i18n.ts';
import { segments } from '../../shared/try-box/segments.ts';

interface Props {
  readonly sentence: string;
  /** Null where the pattern cannot be used yet. */
  readonly found: readonly Span[] | null;
  readonly onChange: (sentence: string) => void;
}

/** A sentence to try a pattern on, and what it finds there. */
export function Tested({ sentence, found, onChange }: Props) {
  const spans = (found ?? []).map(({ start, end }) => ({ start, end, level: 2 as const }));
  return (
    <div class="tested">
      <label class="field">
        <span>{t('options_own_test')}</span>
        <input
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={sentence}
          placeholder={t('options_own_test_placeholder')}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      </label>
      <div role="status">
        {found !== null && sentence.trim() !== '' && (
          <p class="test-result">
            {found.length === 0
              ? t('options_own_test_nothing')
              : segments(sentence, spans).map(({ start, words, level }) =>
                  level === 0 ? words : <mark key={start}>{words}</mark>,
                )}
          </p>
        )}
      </div>
    </div>
  );
}
