/** @jsxImportSource preact */
import { siteFor } from '../../composer/sites/index.ts';
import { matchesPattern, patternOf } from '../../composer/sites/match-pattern.ts';
import { t } from '../../i18n.ts';
import type { Settings } from '../../settings/index.ts';
import { isSiteOn } from '../../settings/on.ts';
import { isLocked, type Policy } from '../../settings/policy.ts';
import { Locked } from '../shared/locked.tsx';
import { askFor, withAdded, withoutAdded, withSite } from '../shared/site-access.ts';
import { Switch } from '../shared/switch.tsx';
import { allowsPage, useOrigins } from '../shared/use-allowed.ts';
import type { SettingsInUse } from '../shared/use-settings.ts';
import { useSoftware } from './software.ts';

interface Props {
  /** As they hold under the policy. */
  readonly settings: Settings;
  readonly policy: Policy;
  readonly change: SettingsInUse['change'];
  readonly url: string;
  /** The tab that the page is in, by the browser's number. */
  readonly tab: number;
}

/** On or off on this page's site; for a site that we do not know yet, the offer to guard it. */
export function Here({ settings, policy, change, url, tab }: Props) {
  const allowed = allowsPage(useOrigins(), url);
  const pattern = patternOf(url);
  const software = useSoftware(tab, pattern !== null && siteFor(url) === null && !isSiteOn(settings, url));
  if (!settings.enabled) {
    if (isLocked(policy, 'enabled'))
      return (
        <section class="here">
          <p>{t('popup_off_everywhere')}</p>
          <Locked policy={policy} what="enabled" />
        </section>
      );
    return (
      <Offer
        what={t('popup_off_everywhere')}
        label={t('popup_switch_on')}
        act={() => void change((before) => ({ ...before, enabled: true }))}
      />
    );
  }
  if (pattern === null) return <p class="muted here">{t('popup_no_page')}</p>;

  const site = siteFor(url);
  const name = site?.name ?? new URL(url).hostname.replace(/^www\./, '');
  const on = isSiteOn(settings, url);
  const patterns = site?.matches ?? [pattern];
  if (on && !allowed) {
    return <Offer what={t('popup_not_allowed', name)} label={t('popup_allow')} act={() => void askFor(patterns)} />;
  }
  if (on || site?.on === true || settings.added.some((added) => matchesPattern(added, url))) {
    return (
      <section class="here">
        <Switch on={on} onChange={(wanted) => void change((before) => withSite(before, url, wanted))}>
          <strong>{t('popup_here', name)}</strong>
        </Switch>
      </section>
    );
  }
  const guard = async () => {
    const asked = askFor(patterns);
    // Saved at once: the browser's question may close the popup. Without the permission nothing runs there.
    void change((before) => withSite(site === null ? withAdded(before, pattern) : before, url, true));
    if (await asked) return;
    // Refused: as it was.
    await change((before) => withoutAdded(site === null ? before : withSite(before, url, false), pattern));
  };
  const what = software === '' ? t('popup_not_guarded', name) : t('popup_recognised', name, software);
  return <Offer what={what} label={t('popup_guard')} act={() => void guard()} />;
}

interface OfferProps {
  /** How things stand. */
  readonly what: string;
  /** What the one button does about it. */
  readonly label: string;
  readonly act: () => void;
}

function Offer({ what, label, act }: OfferProps) {
  return (
    <section class="here">
      <p>{what}</p>
      <button type="button" class="main" onClick={act}>
        {label}
      </button>
    </section>
  );
}
