/** @jsxImportSource preact */
import { type MessageKey, t } from '../../../i18n.ts';
import { hashOf } from './route.ts';
import type { Section } from './section.ts';

export interface Group {
  readonly title: MessageKey;
  readonly sections: readonly Section[];
}

interface Props {
  readonly groups: readonly Group[];
  /** Id of the section that is shown. */
  readonly current: string | null;
  readonly onGo: () => void;
}

/** The sections, by what they are about. On a narrow screen it is a page of its own. */
export function Nav({ groups, current, onGo }: Props) {
  return (
    <nav aria-label={t('options_contents')}>
      {groups.map(({ title, sections }) => (
        <div key={title} class="nav-group">
          <p id={`nav-${title}`} class="nav-title">
            {t(title)}
          </p>
          <ul aria-labelledby={`nav-${title}`}>
            {sections.map((section) => (
              <li key={section.id}>
                <a href={hashOf(section.id)} aria-current={section.id === current ? 'page' : undefined} onClick={onGo}>
                  {t(section.title)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
