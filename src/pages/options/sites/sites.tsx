/** @jsxImportSource preact */
import { t } from '../../../i18n.ts';
import { isLocked } from '../../../settings/policy.ts';
import { Locked } from '../../shared/locked.tsx';
import { Switch } from '../../shared/switch.tsx';
import { Panel } from '../shell/panel.tsx';
import type { Part, Section, SectionProps } from '../shell/section.ts';
import { ADDED, AddedSites } from './added-sites.tsx';
import { KNOWN, KnownSites } from './known-sites.tsx';

const EVERYWHERE: Part = { id: 'everywhere', title: 'options_everywhere' };

/** Where we are on: everywhere or nowhere, the sites that we know, and those that the user adds. */
function Sites(props: SectionProps) {
  const { held, policy, change } = props;
  return (
    <>
      <Panel part={EVERYWHERE}>
        <Switch
          on={held.enabled}
          disabled={isLocked(policy, 'enabled')}
          onChange={(enabled) => void change((before) => ({ ...before, enabled }))}
        >
          {t('options_enabled')}
        </Switch>
        <Locked policy={policy} what="enabled" />
      </Panel>
      <KnownSites {...props} />
      <AddedSites {...props} />
    </>
  );
}

export const SITES_SECTION: Section = {
  id: 'sites',
  title: 'options_sites_title',
  about: 'options_sites_lead',
  parts: [EVERYWHERE, KNOWN, ADDED],
  Content: Sites,
};
