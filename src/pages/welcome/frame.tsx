/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n.ts';
import { STEPS, type StepId } from './step.ts';

interface Props {
  readonly step: StepId;
  readonly title: string;
  readonly about: string;
  readonly children: ComponentChildren;
  /** Done before it goes on; it stays here where that gives false. */
  readonly before?: () => Promise<boolean>;
}

/** What all steps look like: a heading that has the focus, what there is to do, and the way on. */
export function Frame({ step, title, about, children, before }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(history.length <= 1 || location.hash === '');
  useEffect(() => {
    // At the very first step nobody has moved yet: the page is read from its beginning.
    if (!isFirst.current) heading.current?.focus();
    isFirst.current = false;
  }, []);
  const at = STEPS.indexOf(step);
  const [back, next] = [STEPS[at - 1], STEPS[at + 1]];
  const goOn = async () => {
    if (before === undefined || (await before())) location.hash = next ?? step;
  };
  return (
    <section aria-labelledby="step-title">
      <h2 id="step-title" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p class="about">{about}</p>
      {children}
      {next !== undefined && (
        <div class="ways">
          <button type="button" class="main" onClick={() => void goOn()}>
            {next === 'ready' ? t('welcome_finish') : t('welcome_next')}
          </button>
          {back !== undefined && <a href={`#${back}`}>{t('welcome_back')}</a>}
          {next !== 'ready' && (
            <a class="skip" href="#ready">
              {t('welcome_skip')}
            </a>
          )}
        </div>
      )}
    </section>
  );
}
