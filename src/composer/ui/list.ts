import type { LiveFinding } from '../box.ts';
import { t } from '../extension.ts';
import { h } from './dom.ts';
import { explain, notes, wayOut, what, why } from './finding.ts';

/** The findings that the question speaks of. */

/** Rules that have given their reasons on this page. */
const told = new Set<string>();

/** Whether a finding's reasons are still to be given; what its author wrote themselves is always said. */
export const isNew = ({ rule, heard, message }: LiveFinding): boolean =>
  message !== undefined || !(heard || told.has(rule));

/** After the first time the question is smaller: reasons that were given before are one press away. */
export function list(findings: readonly LiveFinding[]): HTMLElement {
  const one = findings.length === 1;
  const items = findings.map((finding) => {
    const way = wayOut(finding);
    if (isNew(finding)) return h('li', {}, ...explain(finding), ...(one ? way : []));
    const reasons = h('details', {}, h('summary', {}, t('composer_why')), ...why(finding), ...way, ...notes([finding]));
    return h('li', {}, ...what(finding), reasons);
  });
  for (const { rule } of findings) told.add(rule);
  return h('ul', {}, ...items);
}
