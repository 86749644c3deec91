/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { t } from '../../i18n.ts';
import { Said } from '../shared/try-box/said.tsx';
import { TryBox } from '../shared/try-box/try-box.tsx';
import { useFindings } from '../shared/try-box/use-findings.ts';
import { Frame } from './frame.tsx';
import type { StepProps } from './step.ts';

/** The tweet that started it all, as its author's friend would have read it. */
export function TryStep({ settings }: StepProps) {
  const tweet = t('options_try_example');
  const [text, setText] = useState(tweet);
  const { findings, isCurrent } = useFindings(text, settings);
  return (
    <Frame step="try" title={t('welcome_try_title')} about={t('welcome_try_about')}>
      <TryBox label={t('welcome_try_box')} text={text} findings={findings} onInput={setText} />
      <Said text={text} findings={findings} isCurrent={isCurrent} />
      {text !== tweet && (
        <button type="button" class="quiet again" onClick={() => setText(tweet)}>
          {t('welcome_try_again')}
        </button>
      )}
    </Frame>
  );
}
