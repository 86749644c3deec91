/** @jsxImportSource preact */
import { t } from '../../../i18n.ts';
import type { Settings } from '../../../settings/index.ts';
import { Choice } from '../shell/choice.tsx';
import { Panel } from '../shell/panel.tsx';
import type { Part, Section, SectionProps } from '../shell/section.ts';

const SPOKEN: Part = { id: 'spoken', title: 'options_language', about: 'options_language_about' };

/** Each language in its own words, for those who cannot read the other. */
const NAMES = { en: 'English', fr: 'Français' } as const;

/** The language of all that we say. */
function Language({ settings, change }: SectionProps) {
  const speak = async (language: Settings['language']) => {
    // Every text on the page is another one now: begin afresh.
    if (await change((before) => ({ ...before, language }))) location.reload();
  };
  return (
    <Panel part={SPOKEN}>
      <Choice
        name="language"
        legend={t('options_language')}
        hideLegend
        options={[
          { value: 'auto', label: t('options_language_auto') },
          { value: 'en', label: NAMES.en, lang: 'en' },
          { value: 'fr', label: NAMES.fr, lang: 'fr' },
        ]}
        value={settings.language}
        onChange={(language) => void speak(language)}
      />
    </Panel>
  );
}

export const LANGUAGE_SECTION: Section = {
  id: 'language',
  title: 'options_language_title',
  about: 'options_language_lead',
  parts: [SPOKEN],
  Content: Language,
};
