/** @jsxImportSource preact */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n.ts';
import { withPolicy } from '../../settings/policy.ts';
import { PageLink } from '../shared/page-link.tsx';
import { usePolicy } from '../shared/use-policy.ts';
import { useSettings } from '../shared/use-settings.ts';
import { entriesOf } from './search/entries.ts';
import { find } from './search/find.ts';
import { Results } from './search/results.tsx';
import { SearchBox } from './search/search-box.tsx';
import { groupsFor, sectionOf } from './sections.ts';
import { Nav } from './shell/nav.tsx';
import { Notices } from './shell/notices.tsx';
import { Pane } from './shell/pane.tsx';
import { useRoute } from './shell/route.ts';
import { useUndo } from './shell/undo.ts';
import { UndoBar } from './shell/undo-bar.tsx';

/** Goes on from the heading of what the address names. @returns whether it is there */
function goTo(item: string): boolean {
  const heading = document.getElementById(`title-${item}`);
  heading?.scrollIntoView({ block: 'start', behavior: 'instant' });
  heading?.focus({ preventScroll: true });
  return heading !== null;
}

/** The whole options page: where one is, what one looks for, and one section at a time. */
export function Options() {
  const { settings, notSaved, change } = useSettings();
  const { done, changeWithUndo } = useUndo(change);
  const policy = usePolicy();
  const groups = useMemo(() => groupsFor(policy), [policy]);
  const sections = groups.flatMap((group) => group.sections);
  const route = useRoute();
  const [query, setQuery] = useState('');
  const isSearching = query.trim() !== '';
  const hits = useMemo(
    () => (settings === null || !isSearching ? [] : find(entriesOf(sections, settings), query)),
    [settings, groups, isSearching, query],
  );
  const section = sectionOf(sections, route.section);

  // Keyboard and screen reader follow to what the address names, once for each address: not when a search is given up.
  const ready = settings !== null && !isSearching;
  const shown = useRef<string | null>(null);
  useLayoutEffect(() => {
    document.title = route.section === null ? t('options_title') : `${t(section.title)} – ${t('options_title')}`;
    const address = `${route.section} ${route.item}`;
    if (!ready || shown.current === address) return;
    const isFirst = shown.current === null;
    shown.current = address;
    if (route.item !== null) {
      const { item } = route;
      // A rule's category may have to unfold first.
      if (!goTo(item)) requestAnimationFrame(() => goTo(item));
    } else if (!isFirst) {
      scrollTo({ top: 0, behavior: 'instant' });
      document.getElementById('section-title')?.focus({ preventScroll: true });
    }
  }, [ready, route.section, route.item, section]);

  if (settings === null) return null;
  const openFirst = () => {
    const first = hits[0];
    if (first === undefined) return;
    setQuery('');
    location.hash = first.entry.href;
  };
  return (
    <div class="shell" data-view={route.section === null && !isSearching ? 'home' : 'pane'}>
      <header class="top">
        <a class="back" href="#" onClick={() => setQuery('')}>
          {t('options_all')}
        </a>
        <img src="/icons/icon.svg" alt="" width="36" height="36" />
        <div>
          <h1>{t('extension_name')}</h1>
          <p class="muted">{t('options_local')}</p>
        </div>
      </header>
      <div class="side">
        <SearchBox query={query} onChange={setQuery} onEnter={openFirst} />
        <Nav groups={groups} current={isSearching ? null : section.id} onGo={() => setQuery('')} />
        <footer class="elsewhere">
          <PageLink to="already-posted" label="popup_already" />
          <PageLink to="welcome" label="popup_welcome" />
        </footer>
      </div>
      <main>
        <Notices notSaved={notSaved} change={change} />
        {isSearching ? (
          <Results query={query} hits={hits} leave={() => setQuery('')} />
        ) : (
          <Pane
            key={section.id}
            section={section}
            settings={settings}
            policy={policy}
            held={withPolicy(settings, policy)}
            change={change}
            changeWithUndo={changeWithUndo}
            item={route.item}
          />
        )}
        <UndoBar done={done} />
      </main>
    </div>
  );
}
