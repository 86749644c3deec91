import { hasPolicy, type Policy } from '../../settings/policy.ts';
import { BACKUP_SECTION } from './backup/backup.tsx';
import { DATA_SECTION } from './data/data.tsx';
import { IDENTITIES_SECTION } from './identities/identities.tsx';
import { INSIGHTS_SECTION } from './insights/insights.tsx';
import { LANGUAGE_SECTION } from './language/language.tsx';
import { OWN_SECTION } from './own/own.tsx';
import { ORGANISATION_SECTION } from './policy/organisation.tsx';
import { REST_SECTION } from './rest/rest.tsx';
import { RULES_SECTION } from './rules/rules.tsx';
import type { Group } from './shell/nav.tsx';
import type { Section } from './shell/section.ts';
import { SITES_SECTION } from './sites/sites.tsx';
import { TRY_SECTION } from './try/try-it.tsx';
import { WORDS_SECTION } from './words/allowed-words.tsx';
import { YOU_SECTION } from './you/you.tsx';

const NOTICED: Group = {
  title: 'options_group_notice',
  sections: [TRY_SECTION, RULES_SECTION, OWN_SECTION, WORDS_SECTION],
};
const YOURS: Group = {
  title: 'options_group_you',
  sections: [YOU_SECTION, IDENTITIES_SECTION, SITES_SECTION, REST_SECTION],
};
const DATA: Group = {
  title: 'options_group_data',
  sections: [INSIGHTS_SECTION, DATA_SECTION, BACKUP_SECTION, LANGUAGE_SECTION],
};

/** The sections that concern this user: the organisation's only where there is one. */
export function groupsFor(policy: Policy): readonly Group[] {
  const data = hasPolicy(policy) ? { ...DATA, sections: [...DATA.sections, ORGANISATION_SECTION] } : DATA;
  return [NOTICED, YOURS, data];
}

/** The section of this id; the first where there is none of it. */
export function sectionOf(sections: readonly Section[], id: string | null): Section {
  return sections.find((section) => section.id === id) ?? TRY_SECTION;
}
