/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../../i18n.ts';
import type { Part } from './section.ts';

interface Props {
  readonly part: Part;
  readonly children: ComponentChildren;
}

/** One matter of a section: a heading, what it is about, and its controls. */
export function Panel({ part: { id, title, about }, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const focused = useRef<Element | null>(null);
  useEffect(() => {
    // A button that removed itself leaves the keyboard nowhere: go on from this panel's heading.
    if (focused.current?.isConnected !== false || document.activeElement !== document.body) return;
    focused.current = null;
    heading.current?.focus({ preventScroll: true });
  });
  return (
    <section
      class="panel"
      id={`part-${id}`}
      aria-labelledby={`title-${id}`}
      onFocusIn={(event) => {
        focused.current = event.target as Element;
      }}
    >
      <header class="panel-head">
        <h3 id={`title-${id}`} tabIndex={-1} ref={heading}>
          {t(title)}
        </h3>
        {about !== undefined && (
          <p class="muted" id={`about-${id}`}>
            {t(about)}
          </p>
        )}
      </header>
      {children}
    </section>
  );
}
