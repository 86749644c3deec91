/** @jsxImportSource preact */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n.ts';
import { withPolicy } from '../../settings/policy.ts';
import { useSettings } from '../shared/use-settings.ts';
import { usePolicy } from './policy/use-policy.ts';
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
  const main = useRef<HTMLElement>(null);
  const section = sectionOf(sections, route.section);

  // A new section is read from its top; its heading has the focus, so that keyboard and screen reader follow.
  const shown = useRef(route.section);
  useEffect(() => {
    document.title = route.section === null ? t('options_title') : `${t(section.title)} – ${t('options_title')}`;
    if (shown.current === route.section) return;
    shown.current = route.section;
    // What the address names within the section takes the focus itself.
    if (route.item !== null) return;
    scrollTo({ top: 0, behavior: 'instant' });
    main.current?.querySelector<HTMLElement>('#section-title')?.focus({ preventScroll: true });
  }, [route.section, route.item, section]);

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
        <img src="/icons/icon.svg" alt="" width="36" height="36" />
        <div>
          <h1>{t('extension_name')}</h1>
          <p class="muted">{t('options_local')}</p>
        </div>
      </header>
      <div class="side">
        <SearchBox query={query} onChange={setQuery} onEnter={openFirst} />
        <Nav groups={groups} current={isSearching ? null : section.id} onGo={() => setQuery('')} />
      </div>
      <main ref={main}>
        <Notices notSaved={notSaved} settings={settings} change={change} />
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
