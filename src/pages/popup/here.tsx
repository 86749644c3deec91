/** @jsxImportSource preact */
import { siteFor } from '../../composer/sites/index.ts';
import { matchesPattern, patternOf } from '../../composer/sites/match-pattern.ts';
import { t } from '../../i18n.ts';
import type { Settings } from '../../settings/index.ts';
import { isSiteOn } from '../../settings/on.ts';
import { askFor, withAdded, withSite } from '../shared/sites.ts';
import { Switch } from '../shared/switch.tsx';
import type { SettingsInUse } from '../shared/use-settings.ts';

interface Props {
  readonly settings: Settings;
  readonly change: SettingsInUse['change'];
  readonly url: string;
}

/** On or off on this page's site; for a site that we do not know yet, the offer to guard it. */
export function Here({ settings, change, url }: Props) {
  const pattern = patternOf(url);
  if (!settings.enabled) {
    return (
      <section class="here">
        <p>{t('popup_off_everywhere')}</p>
        <button type="button" class="main" onClick={() => void change((before) => ({ ...before, enabled: true }))}>
          {t('popup_switch_on')}
        </button>
      </section>
    );
  }
  if (pattern === null) return <p class="muted here">{t('popup_no_page')}</p>;

  const site = siteFor(url);
  const host = new URL(url).hostname;
  const name = site?.name ?? host.replace(/^www\./, '');
  const covered = site?.on === true || settings.added.some((added) => matchesPattern(added, url));
  if (!covered && !isSiteOn(settings, url)) {
    const guard = () => {
      const patterns = site?.matches ?? [pattern];
      const asked = askFor(patterns);
      // Saved at once: the browser's question may close the popup. Without the permission nothing runs there.
      void change((before) => (site === null ? withAdded(before, pattern) : withSite(before, url, true)));
      void asked.then((yes) => {
        if (yes) return undefined;
        return change((before) =>
          site === null
            ? { ...before, added: before.added.filter((added) => added !== pattern) }
            : withSite(before, url, false),
        );
      });
    };
    return (
      <section class="here">
        <p>{t('popup_not_guarded', name)}</p>
        <button type="button" class="main" onClick={guard}>
          {t('popup_guard')}
        </button>
      </section>
    );
  }
  return (
    <section class="here">
      <Switch on={isSiteOn(settings, url)} onChange={(on) => void change((before) => withSite(before, url, on))}>
        <strong>{t('popup_here', name)}</strong>
      </Switch>
    </section>
  );
}
