/** @jsxImportSource preact */
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../../i18n.ts';

interface Props {
  readonly query: string;
  readonly onChange: (query: string) => void;
  /** The user is content with the first hit. */
  readonly onEnter: () => void;
}

/** Searches everything on the page. "/" goes there from anywhere, Escape empties it. */
export function SearchBox({ query, onChange, onEnter }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      const isTyping =
        target instanceof HTMLElement &&
        target.matches('input:not([type="radio"], [type="checkbox"]), textarea, select');
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <form
      class="search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onEnter();
      }}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" aria-hidden="true">
        <circle cx="7" cy="7" r="4.6" stroke-width="1.8" />
        <path d="m10.6 10.6 3.2 3.2" stroke-width="1.8" stroke-linecap="round" />
      </svg>
      <input
        ref={field}
        type="search"
        aria-label={t('options_search')}
        aria-keyshortcuts="/"
        placeholder={t('options_search')}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onChange('');
        }}
      />
    </form>
  );
}
