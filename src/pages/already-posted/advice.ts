import type { MessageKey } from '../../i18n.ts';
import { SOURCES, type SourceId } from './sources.ts';

/** What the page says, in its order; the words themselves are in _locales. */

export interface Advice {
  readonly id: string;
  readonly title: MessageKey;
  readonly points: readonly MessageKey[];
  readonly sources: readonly SourceId[];
}

export const ADVICE: readonly Advice[] = [
  {
    id: 'keep',
    title: 'posted_keep',
    points: ['posted_keep_own', 'posted_keep_others'],
    sources: ['stopbullying', 'cnil-harassment'],
  },
  {
    id: 'delete',
    title: 'posted_delete',
    points: [
      'posted_delete_danger',
      'posted_delete_does',
      'posted_delete_not',
      'posted_delete_archive',
      'posted_delete_rest',
    ],
    sources: ['x-delete', 'google-outdated', 'cnil', 'ico', 'regrets'],
  },
  {
    id: 'context',
    title: 'posted_context',
    points: ['posted_context_once', 'posted_context_quarrel', 'posted_context_tell'],
    sources: [],
  },
  {
    id: 'apology',
    title: 'posted_apology',
    points: ['posted_apology_parts', 'posted_apology_person', 'posted_apology_lawyer'],
    sources: ['apologies'],
  },
  {
    id: 'work',
    title: 'posted_work',
    points: ['posted_work_right', 'posted_work_manager'],
    sources: ['nlrb', 'labour-code'],
  },
];

export type CountryId = 'france' | 'us' | 'uk';

export interface Country {
  readonly id: CountryId;
  readonly name: MessageKey;
  /** On answering, correcting, and going to law. */
  readonly rights: readonly MessageKey[];
  readonly rightsSources: readonly SourceId[];
  readonly help: MessageKey;
  readonly helpSources: readonly SourceId[];
}

const FRANCE: Country = {
  id: 'france',
  name: 'posted_france',
  rights: ['posted_france_reply', 'posted_france_defamation', 'posted_france_complaint'],
  rightsSources: ['lcen', 'law-1881', 'sp-defamation', 'sp-insult', 'sp-complaint'],
  help: 'posted_france_help',
  helpSources: ['3018', 'sp-harassment', 'pharos', '3114'],
};
const US: Country = {
  id: 'us',
  name: 'posted_us',
  rights: ['posted_us_reply', 'posted_us_claim'],
  rightsSources: ['tornillo', 'cornell-defamation'],
  help: 'posted_us_help',
  helpSources: ['ccri', '988', 'ic3'],
};
const UK: Country = {
  id: 'uk',
  name: 'posted_uk',
  rights: ['posted_uk_reply', 'posted_uk_claim'],
  rightsSources: ['ipso', 'limitation-act', 'defamation-act'],
  help: 'posted_uk_help',
  helpSources: ['rhc', 'revenge-porn', 'samaritans', 'police-uk'],
};

/** The countries, those first where the reader's language is at home. */
export function countries(language: string): readonly Country[] {
  return language === 'fr' ? [FRANCE, US, UK] : [US, UK, FRANCE];
}

/** The pages behind a piece of advice. */
export function sourcesOf(ids: readonly SourceId[]): readonly { readonly title: string; readonly url: string }[] {
  return ids.map((id) => SOURCES[id]);
}
