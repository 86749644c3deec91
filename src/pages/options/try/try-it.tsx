/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../i18n.ts';
import type { ShownFinding } from '../../../protocol.ts';
import { tryText } from '../../shared/background.ts';
import { FindingItem } from '../../shared/finding-item.tsx';
import type { Section, SectionProps } from '../shell/section.ts';
import { Underlined } from './underlined.tsx';
import { Verdict } from './verdict.tsx';

interface Answer {
  /** The text that was asked about: an answer counts only as long as it is still there. */
  readonly text: string;
  readonly findings: readonly ShownFinding[];
}

/** What stood in the box when one went to another section: for coming back, after a change there. In memory only. */
let left = '';

const NOTHING: Answer = { text: '', findings: [] };

/** A box to try a sentence in, with the findings while typing. Nothing of it is kept. */
function TryIt({ settings }: SectionProps) {
  const [text, setText] = useState(left);
  const [answer, setAnswer] = useState(NOTHING);

  useEffect(() => {
    left = text;
    let current = true;
    void tryText(text).then(
      ({ findings }) => current && setAnswer({ text, findings }),
      () => current && setAnswer({ text, findings: [] }),
    );
    return () => {
      current = false;
    };
  }, [text, settings]);

  const isCurrent = answer.text === text;
  const findings = isCurrent ? answer.findings.toSorted((a, b) => b.level - a.level) : [];
  return (
    <section class="panel" aria-labelledby="section-title">
      <div class="try">
        <Underlined text={text} findings={findings} />
        <textarea
          aria-labelledby="section-title"
          placeholder={t('options_try_placeholder')}
          rows={3}
          spellcheck={false}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <div class="buttons">
        <button type="button" onClick={() => setText(t('options_try_example'))}>
          {t('options_try_use_example')}
        </button>
        {text !== '' && (
          <button type="button" class="quiet" onClick={() => setText('')}>
            {t('options_try_clear')}
          </button>
        )}
      </div>
      <div role="status">{isCurrent && text.trim() !== '' && <Verdict findings={findings} />}</div>
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
    </section>
  );
}

export const TRY_SECTION: Section = {
  id: 'try',
  title: 'options_try_title',
  about: 'options_try_about',
  parts: [],
  Content: TryIt,
};
