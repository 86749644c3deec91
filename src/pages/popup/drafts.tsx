/** @jsxImportSource preact */
import { t } from '../../i18n.ts';
import type { TabFindings } from '../../protocol.ts';
import { FindingItem } from '../shared/finding-item.tsx';

/** What was noticed in the drafts that are open on this page, worst first. */
export function Drafts({ drafts }: Pick<TabFindings, 'drafts'>) {
  const findings = drafts.flatMap((draft) => draft.findings).toSorted((a, b) => b.level - a.level);
  if (findings.length === 0) return null;
  return (
    <section class="drafts">
      <h2>{t('popup_drafts')}</h2>
      <ul>
        {findings.map((finding, index) => (
          <FindingItem key={`${finding.rule} ${index}`} finding={finding} words={finding.words} brief />
        ))}
      </ul>
    </section>
  );
}
