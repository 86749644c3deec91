/** @jsxImportSource preact */
import { t } from '../../../i18n.ts';
import type { Section, SectionProps } from './section.ts';

/** One section: its heading, what it is about, and its panels. */
export function Pane({ section, ...props }: SectionProps & { readonly section: Section }) {
  return (
    <>
      <h2 id="section-title" tabIndex={-1}>
        {t(section.title)}
      </h2>
      <p class="lead">{t(section.about)}</p>
      <section.Content {...props} />
    </>
  );
}
