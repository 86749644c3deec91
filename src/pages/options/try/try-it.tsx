/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../i18n.ts';
import { Said } from '../../shared/try-box/said.tsx';
import { TryBox } from '../../shared/try-box/try-box.tsx';
import { useFindings } from '../../shared/try-box/use-findings.ts';
import type { Section, SectionProps } from '../shell/section.ts';

/** What stood in the box when one went to another section: for coming back, after a change there. In memory only. */
let left = '';

/** A box to try a sentence in, with the findings while typing. Nothing of it is kept. */
function TryIt({ settings }: SectionProps) {
  const [text, setText] = useState(left);
  const { findings, isCurrent } = useFindings(text, settings);
  useEffect(() => {
    left = text;
  }, [text]);
  return (
    <section class="panel" aria-labelledby="section-title">
      <TryBox label={t('options_try_title')} text={text} findings={findings} onInput={setText} />
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
      <Said text={text} findings={findings} isCurrent={isCurrent} />
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
