/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n.ts';
import type { ShownFinding } from '../../protocol.ts';
import { tryText } from '../shared/background.ts';
import { FindingItem } from '../shared/finding-item.tsx';
import type { SectionProps } from './section.ts';
import { Underlined } from './underlined.tsx';

interface Answer {
  /** The text that was asked about: an answer counts only as long as it is still there. */
  readonly text: string;
  readonly findings: readonly ShownFinding[];
}

const NOTHING: Answer = { text: '', findings: [] };

/** A box to try a sentence in, with the findings while typing. Nothing of it is kept. */
export function TryIt({ settings }: SectionProps) {
  const [text, setText] = useState('');
  const [answer, setAnswer] = useState(NOTHING);

  useEffect(() => {
    let current = true;
    void tryText(text).then(
      ({ findings }) => current && setAnswer({ text, findings }),
      () => current && setAnswer({ text, findings: [] }),
    );
    return () => {
      current = false;
    };
  }, [text, settings]);

  const findings = answer.text === text ? answer.findings : [];
  const quiet = text.trim() !== '' && answer.text === text && findings.length === 0;
  return (
    <>
      <p class="muted">{t('options_try_about')}</p>
      <div class="try">
        <Underlined text={text} findings={findings} />
        <textarea
          aria-labelledby="try-title"
          placeholder={t('options_try_placeholder')}
          rows={3}
          spellcheck={false}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <p>
        <button type="button" onClick={() => setText(t('options_try_example'))}>
          {t('options_try_use_example')}
        </button>
      </p>
      <div role="status">
        {quiet && <p class="muted">{t('options_try_nothing')}</p>}
        {findings.length > 0 && (
          <ul class="findings">
            {findings.map((finding) => (
              <FindingItem
                key={`${finding.rule} ${finding.start}`}
                finding={finding}
                words={text.slice(finding.start, finding.end)}
              />
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
