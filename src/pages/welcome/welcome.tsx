/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import { type MessageKey, t } from '../../i18n.ts';
import { notSavedText } from '../shared/not-saved.ts';
import { useSettings } from '../shared/use-settings.ts';
import { NamesStep } from './names-step.tsx';
import { ReadyStep } from './ready-step.tsx';
import { SitesStep } from './sites-step.tsx';
import { type StepId, stepOf } from './step.ts';
import { TryStep } from './try-step.tsx';

/** The steps that are told at the top. */
const NAMED: readonly { readonly id: StepId; readonly label: MessageKey }[] = [
  { id: 'try', label: 'welcome_step_try' },
  { id: 'names', label: 'welcome_step_names' },
  { id: 'sites', label: 'welcome_step_sites' },
];
const CONTENTS = { try: TryStep, names: NamesStep, sites: SitesStep, ready: ReadyStep };

/** The welcome page: three steps in under a minute, each of which can be left out. The address tells the step. */
export function Welcome() {
  const { settings, notSaved, change } = useSettings();
  const [step, setStep] = useState(() => stepOf(location.hash));
  useEffect(() => {
    const follow = () => setStep(stepOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  if (settings === null) return null;
  const Content = CONTENTS[step];
  return (
    <>
      <header>
        <img src="/icons/icon.svg" alt="" width="36" height="36" />
        <h1>{t('extension_name')}</h1>
      </header>
      <nav aria-label={t('welcome_progress')}>
        <ol>
          {NAMED.map(({ id, label }) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === step ? 'step' : undefined}>
                {t(label)}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <main>
        {notSaved !== null && (
          <p class="notice problem" role="alert">
            {notSavedText(notSaved)}
          </p>
        )}
        <Content key={step} settings={settings} change={change} />
      </main>
    </>
  );
}
