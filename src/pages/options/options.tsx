/** @jsxImportSource preact */
import { useEffect } from 'preact/hooks';
import { type MessageKey, t } from '../../i18n.ts';
import { useSettings } from '../shared/use-settings.ts';
import { AllowedWords } from './allowed-words.tsx';
import { Backup } from './backup.tsx';
import { Names } from './names.tsx';
import { Notices } from './notices.tsx';
import { Rules } from './rules.tsx';
import type { SectionProps } from './section.ts';
import { Sites } from './sites.tsx';
import { TryIt } from './try-it.tsx';
import { You } from './you.tsx';

/** The sections in their order; each can be linked to by its id. */
const SECTIONS: readonly { id: string; title: MessageKey; Content: (props: SectionProps) => preact.JSX.Element }[] = [
  { id: 'try', title: 'options_try_title', Content: TryIt },
  { id: 'rules', title: 'options_rules_title', Content: Rules },
  { id: 'you', title: 'options_you_title', Content: You },
  { id: 'names', title: 'options_names_title', Content: Names },
  { id: 'words', title: 'options_words_title', Content: AllowedWords },
  { id: 'sites', title: 'options_sites_title', Content: Sites },
  { id: 'backup', title: 'options_backup_title', Content: Backup },
];

/** The whole options page. */
export function Options() {
  const { settings, notSaved, change } = useSettings();
  const ready = settings !== null;

  useEffect(() => {
    // The sections were not there yet when the browser looked for the address's fragment.
    if (ready && location.hash.length > 1)
      document.getElementById(location.hash.slice(1))?.scrollIntoView({ behavior: 'instant' });
  }, [ready]);

  if (settings === null) return null;
  return (
    <>
      <header class="top">
        <img src="/icons/icon.svg" alt="" width="40" height="40" />
        <div>
          <h1>{t('extension_name')}</h1>
          <p class="muted">{t('options_local')}</p>
        </div>
      </header>
      <nav aria-label={t('options_contents')}>
        {SECTIONS.map(({ id, title }) => (
          <a key={id} href={`#${id}`}>
            {t(title)}
          </a>
        ))}
      </nav>
      <main>
        <Notices notSaved={notSaved} settings={settings} change={change} />
        {SECTIONS.map(({ id, title, Content }) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{t(title)}</h2>
            <Content settings={settings} change={change} />
          </section>
        ))}
      </main>
    </>
  );
}
