/** @jsxImportSource preact */

import { differenceOf } from '../../../engine/identities.ts';
import { CATEGORIES } from '../../../engine/types.ts';
import { t } from '../../../i18n.ts';
import { IDENTITIES, type Identity } from '../../shared/identities.ts';
import { Mark } from '../../shared/mark.tsx';
import { CATEGORY_TEXTS } from '../rules/categories.ts';
import { Cards } from '../shell/cards.tsx';
import { Panel } from '../shell/panel.tsx';
import type { Part, Section, SectionProps } from '../shell/section.ts';
import { SITE_IDENTITIES, SiteIdentities } from './site-identities.tsx';

const USUAL: Part = { id: 'usual', title: 'options_identity', about: 'options_identity_about' };
const COMPARED: Part = {
  id: 'compared',
  title: 'options_identities_compared',
  about: 'options_identities_compared_about',
};

/** Whose name the accounts carry: on the whole, site by site, and what that changes. */
function Identities({ settings, change }: SectionProps) {
  return (
    <>
      <Panel part={USUAL}>
        <Cards
          name="identity"
          legend={t('options_identity')}
          options={IDENTITIES.map(({ value, label, about }) => ({ value, label: t(label), about: t(about) }))}
          value={settings.identity}
          onChange={(identity) => void change((before) => ({ ...before, identity }))}
        />
      </Panel>
      <SiteIdentities settings={settings} change={change} />
      <Panel part={COMPARED}>
        <div class="compared">
          <Compared identity="professional" />
          <Compared identity="anonymous" />
        </div>
      </Panel>
    </>
  );
}

/** What an identity changes, category by category, compared with a personal account. */
function Compared({ identity }: { readonly identity: Identity }) {
  const text = IDENTITIES.find(({ value }) => value === identity);
  return (
    <div>
      <h4>{text !== undefined && t(text.label)}</h4>
      <ul class="differences">
        {CATEGORIES.map((category) => {
          const by = differenceOf(identity, category);
          if (by === null) return null;
          return (
            <li key={category}>
              <Mark of={by} />
              <span>
                {t(CATEGORY_TEXTS[category].name)}
                <span class="muted">
                  {' '}
                  {t(by === 'ask' ? 'options_now_asks' : by === 'hint' ? 'options_now_hints' : 'options_now_silent')}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

export const IDENTITIES_SECTION: Section = {
  id: 'identities',
  title: 'options_identities_title',
  about: 'options_identities_lead',
  parts: [USUAL, SITE_IDENTITIES, COMPARED],
  Content: Identities,
};
