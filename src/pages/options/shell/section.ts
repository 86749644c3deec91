import type { JSX } from 'preact';
import type { MessageKey } from '../../../i18n.ts';
import type { Settings } from '../../../settings/index.ts';
import type { Policy } from '../../../settings/policy.ts';
import type { SettingsInUse } from '../../shared/use-settings.ts';

/** What every section of the options page is given. */
export interface SectionProps {
  /** The user's own settings. */
  readonly settings: Settings;
  /** What an organisation presets and locks; nothing, for most people. */
  readonly policy: Policy;
  /** The settings as they hold: the user's own, under the organisation's policy. */
  readonly held: Settings;
  readonly change: SettingsInUse['change'];
  /**
   * For what takes something away: changes, tells of it, and offers to take it back.
   * @param told what was done, as a sentence for the user
   */
  readonly changeWithUndo: (told: string, what: (settings: Settings) => Settings) => Promise<boolean>;
  /** What the address names within the section ('hates-work' in '#rules/hates-work'); null where it names nothing. */
  readonly item: string | null;
}

/** A panel of a section. It can be linked to ('#rest/hours') and is found by the search box. */
export interface Part {
  /** Unique on the page. */
  readonly id: string;
  readonly title: MessageKey;
  readonly about?: MessageKey;
}

/** A section: one page of the options, with an address of its own ('#rest'). */
export interface Section {
  readonly id: string;
  readonly title: MessageKey;
  readonly about: MessageKey;
  readonly parts: readonly Part[];
  readonly Content: (props: SectionProps) => JSX.Element | null;
}
