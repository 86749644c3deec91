/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { t } from '../../../i18n.ts';
import { Panel } from '../shell/panel.tsx';
import type { Part, SectionProps } from '../shell/section.ts';
import { withAllowed, withoutAllowed } from '../words/allow.ts';
import { CONTACT_NAMES, contactRuleOf, isContact } from './contact.ts';

export const CONTACTS: Part = { id: 'contacts', title: 'options_contacts_title', about: 'options_contacts_about' };

/** The author's own e-mail address, phone number and address, where they may be published. */
export function Contacts({ settings, change, changeWithUndo }: Omit<SectionProps, 'item'>) {
  const [detail, setDetail] = useState('');
  const add = async (event: Event) => {
    event.preventDefault();
    const words = detail.trim();
    if (words === '') return;
    if (await change((before) => withAllowed(before, { words, rule: contactRuleOf(words) }))) setDetail('');
  };
  return (
    <Panel part={CONTACTS}>
      <form class="add" onSubmit={(event) => void add(event)}>
        <label class="grow">
          <span>{t('options_contact')}</span>
          <input
            type="text"
            maxLength={200}
            autocomplete="off"
            spellcheck={false}
            value={detail}
            placeholder={t('options_contact_placeholder')}
            onInput={(event) => setDetail(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="main">
          {t('options_contact_add')}
        </button>
      </form>
      <ul class="list">
        {settings.allowed.filter(isContact).map((contact) => (
          <li key={`${contact.rule} ${contact.words}`}>
            <span class="item">
              <strong>{contact.words}</strong> <span class="muted">{t(CONTACT_NAMES[contact.rule])}</span>
            </span>
            <button
              type="button"
              class="quiet"
              aria-label={t('options_remove_item', contact.words)}
              onClick={() =>
                void changeWithUndo(t('options_removed', contact.words), (before) => withoutAllowed(before, contact))
              }
            >
              {t('options_remove')}
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
