/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { siteFor } from '../../../composer/sites/index.ts';
import { hostOf } from '../../../composer/sites/match-pattern.ts';
import { t } from '../../../i18n.ts';
import { askFor, giveBack, withAdded, withoutAdded } from '../../shared/site-access.ts';
import { exampleOf, patternFromInput } from '../../shared/site-address.ts';
import { allowsAll, useOrigins } from '../../shared/use-allowed.ts';
import { Panel } from '../shell/panel.tsx';
import type { Part, SectionProps } from '../shell/section.ts';

export const ADDED: Part = { id: 'added-sites', title: 'options_sites_added', about: 'options_sites_added_about' };

/** Any other site, with the browser's own question for permission. */
export function AddedSites({ settings, change, changeWithUndo }: Omit<SectionProps, 'item'>) {
  const [input, setInput] = useState('');
  const [problem, setProblem] = useState('');
  const origins = useOrigins();
  const isRefused = (pattern: string): boolean => !allowsAll(origins, [pattern]);

  const add = async (event: Event) => {
    event.preventDefault();
    const pattern = patternFromInput(input);
    if (pattern === null) return setProblem(t('options_site_not_understood'));
    const known = siteFor(exampleOf(pattern));
    if (known?.on === true) return setProblem(t('options_site_known', known.name));
    // No await before this: the browser asks only within the press itself.
    const allowed = await askFor([pattern]);
    setProblem(allowed ? '' : t('options_site_refused'));
    if (allowed && (await change((before) => withAdded(before, pattern)))) setInput('');
  };
  const remove = (pattern: string) =>
    void changeWithUndo(t('options_removed', hostOf(pattern)), (before) => withoutAdded(before, pattern)).then(
      (saved) => (saved ? giveBack([pattern]) : undefined),
    );

  return (
    <Panel part={ADDED}>
      <form class="add" onSubmit={(event) => void add(event)}>
        <label class="grow">
          <span>{t('options_site_address')}</span>
          <input
            type="text"
            inputMode="url"
            autocapitalize="none"
            autocomplete="off"
            spellcheck={false}
            placeholder="blog.example"
            value={input}
            aria-invalid={problem !== ''}
            aria-describedby="site-problem"
            onInput={(event) => setInput(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="main">
          {t('options_site_add')}
        </button>
      </form>
      <p id="site-problem" class="field-problem" role="status">
        {problem}
      </p>
      <ul class="list">
        {settings.added.map((pattern) => (
          <li key={pattern}>
            <span class="item">
              <strong>{hostOf(pattern)}</strong>{' '}
              {isRefused(pattern) && <span class="muted">{t('options_site_not_allowed')}</span>}
            </span>
            {isRefused(pattern) && (
              <button
                type="button"
                aria-label={t('options_site_allow_item', hostOf(pattern))}
                onClick={() => void askFor([pattern])}
              >
                {t('options_site_allow')}
              </button>
            )}
            <button
              type="button"
              class="quiet"
              aria-label={t('options_remove_item', hostOf(pattern))}
              onClick={() => remove(pattern)}
            >
              {t('options_remove')}
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
