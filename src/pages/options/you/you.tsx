/** @jsxImportSource preact */
import type { Section, SectionProps } from '../shell/section.ts';
import { CONTACTS, Contacts } from './contacts.tsx';
import { COUNTRIES, Countries } from './countries.tsx';
import { ERASE, Erase } from './erase.tsx';
import { NAMES, Names } from './names.tsx';

/** What the extension knows about the author: on this machine only, and gone in one press. */
function You(props: SectionProps) {
  return (
    <>
      <Names {...props} />
      <Contacts {...props} />
      <Countries {...props} />
      <Erase {...props} />
    </>
  );
}

export const YOU_SECTION: Section = {
  id: 'you',
  title: 'options_you_title',
  about: 'options_you_lead',
  parts: [NAMES, CONTACTS, COUNTRIES, ERASE],
  Content: You,
};
