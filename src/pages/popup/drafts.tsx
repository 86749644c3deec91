/** @jsxImportSource preact */
import { passages } from '../../composer/passages.ts';
import { t } from '../../i18n.ts';
import type { TabFindings } from '../../protocol.ts';
import { FindingItem } from '../shared/finding-item.tsx';

type Findings = TabFindings['drafts'][number]['findings'];

/** How many are shown before the rest is folded away: popups are low. */
const SHOWN = 2;

/** What was noticed in the drafts that are open on this page, worst first; of findings that overlap the worst, as on the page itself. */
export function Drafts({ drafts }: Pick<TabFindings, 'drafts'>) {
  const findings = drafts.flatMap((draft) => passages(draft.findings)).toSorted((a, b) => b.level - a.level);
  if (findings.length === 0) return null;
  const more = findings.slice(SHOWN);
  return (
    <section class="drafts">
      <h2>{t('popup_drafts')}</h2>
      <Items findings={findings.slice(0, SHOWN)} />
      {more.length > 0 && (
        <details>
          <summary>{t('popup_sleeping_more', more.length)}</summary>
          <Items findings={more} />
        </details>
      )}
    </section>
  );
}

function Items({ findings }: { readonly findings: Findings }) {
  return (
    <ul>
      {findings.map((finding, index) => (
        <FindingItem key={`${finding.rule} ${index}`} finding={finding} words={finding.words} brief />
      ))}
    </ul>
  );
}
