/** @jsxImportSource preact */
import { PHONE_PLANS } from '../../../engine/lexicon/private/phone-plans.ts';
import { language } from '../../../i18n.ts';
import { Panel } from '../shell/panel.tsx';
import type { Part, SectionProps } from '../shell/section.ts';

export const COUNTRIES: Part = { id: 'countries', title: 'options_regions', about: 'options_regions_about' };

/** The countries whose way to write phone numbers is known, by name. */
function countries(): readonly { readonly code: string; readonly name: string }[] {
  const names = new Intl.DisplayNames(language(), { type: 'region' });
  const order = new Intl.Collator(language());
  return Object.keys(PHONE_PLANS)
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .toSorted((a, b) => order.compare(a.name, b.name));
}

/** Where the author's phone numbers are from. */
export function Countries({ settings, change }: Pick<SectionProps, 'settings' | 'change'>) {
  // Countries that are not known here stay as they are.
  const turn = (code: string, on: boolean) =>
    void change((before) => {
      const others = before.regions.filter((region) => region !== code);
      return { ...before, regions: on ? [...others, code] : others };
    });
  return (
    <Panel part={COUNTRIES}>
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
    </Panel>
  );
}
