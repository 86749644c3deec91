/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import { siteFor } from '../../composer/sites/index.ts';
import { matchesPattern, patternOf } from '../../composer/sites/match-pattern.ts';
import { t } from '../../i18n.ts';
import type { Settings } from '../../settings/index.ts';
import { isSiteOn } from '../../settings/on.ts';
import { areAllowed, askFor, withAdded, withoutAdded, withSite } from '../shared/sites.ts';
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
  const site = siteFor(url);
  const builtIn = site?.on === true;
  const [allowed, setAllowed] = useState(true);
  useEffect(() => {
    // What the manifest covers needs no permission of its own; the rest can be taken back at any time.
    if (pattern !== null && !builtIn) void areAllowed([pattern]).then(setAllowed);
  }, [pattern, builtIn, settings]);

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

  const host = new URL(url).hostname;
  const name = site?.name ?? host.replace(/^www\./, '');
  const wanted = isSiteOn(settings, url) || settings.added.some((added) => matchesPattern(added, url));
  if (!builtIn && !(wanted && allowed)) {
    const guard = async () => {
      const patterns = site?.matches ?? [pattern];
      const asked = askFor(patterns);
      // Saved at once: the browser's question may close the popup. Without the permission nothing runs there.
      void change((before) => withSite(site === null ? withAdded(before, pattern) : before, url, true));
      if (await asked) setAllowed(true);
      // Refused: as it was. A site added earlier stays on the list, to be allowed another day.
      else if (!wanted)
        await change((before) => withoutAdded(site === null ? before : withSite(before, url, false), pattern));
    };
    return (
      <section class="here">
        <p>{t('popup_not_guarded', name)}</p>
        <button type="button" class="main" onClick={() => void guard()}>
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
