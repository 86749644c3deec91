/** @jsxImportSource preact */
import type { Context } from '../../engine/index.ts';
import { PHONE_PLANS } from '../../engine/lexicon/private/phone-plans.ts';
import { language, type MessageKey, t } from '../../i18n.ts';
import { Choice } from './choice.tsx';
import type { SectionProps } from './section.ts';

const IDENTITIES: readonly { value: Context['identity']; label: MessageKey; about: MessageKey }[] = [
  { value: 'personal', label: 'options_identity_personal', about: 'options_identity_personal_about' },
  { value: 'professional', label: 'options_identity_professional', about: 'options_identity_professional_about' },
  { value: 'anonymous', label: 'options_identity_anonymous', about: 'options_identity_anonymous_about' },
];

/** The countries whose way to write phone numbers is known, by name. */
function countries(): readonly { readonly code: string; readonly name: string }[] {
  const names = new Intl.DisplayNames(language(), { type: 'region' });
  const order = new Intl.Collator(language());
  return Object.keys(PHONE_PLANS)
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .toSorted((a, b) => order.compare(a.name, b.name));
}

/** Whose name the author's accounts carry, and where their phone numbers are from. */
export function You({ settings, change }: SectionProps) {
  const identity = IDENTITIES.find(({ value }) => value === settings.identity);
  // Countries that are not known here stay as they are.
  const turn = (code: string, on: boolean) =>
    void change((before) => {
      const others = before.regions.filter((region) => region !== code);
      return { ...before, regions: on ? [...others, code] : others };
    });
  return (
    <>
      <div class="preset">
        <Choice
          name="identity"
          legend={t('options_identity')}
          options={IDENTITIES.map(({ value, label }) => ({ value, label: t(label) }))}
          value={settings.identity}
          onChange={(value) => void change((before) => ({ ...before, identity: value }))}
        />
        {identity !== undefined && <p class="muted">{t(identity.about)}</p>}
      </div>
      <fieldset class="countries" aria-describedby="regions-about">
        <legend>{t('options_regions')}</legend>
        <p id="regions-about" class="muted">
          {t('options_regions_about')}
        </p>
        <ul class="country-grid">
          {countries().map(({ code, name }) => (
            <li key={code}>
              <label>
                <input
                  type="checkbox"
                  checked={settings.regions.includes(code)}
                  onChange={(event) => turn(code, event.currentTarget.checked)}
                />
                {name}
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
    </>
  );
}
