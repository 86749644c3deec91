import { type Reminder, ruleMessage } from '../../protocol.ts';
import type { LiveFinding, PostBox } from '../box.ts';
import { t } from '../extension.ts';
import type { Audience } from '../sites/types.ts';
import { h } from './dom.ts';

/** How one finding is put before its author: card and question share it. */

/** The severity's mark: a filled square with "!" for a question, a dotted ring with "i" for a hint; read as a word. */
export function mark(level: 1 | 2): HTMLElement {
  return h(
    'span',
    {
      class: level === 2 ? 'mark' : 'mark hint',
      role: 'img',
      'aria-label': t(level === 2 ? 'composer_level_ask' : 'composer_level_hint'),
    },
    level === 2 ? '!' : 'i',
  );
}

/** Mark and name of a finding, and its exact words. */
export function what(finding: LiveFinding): HTMLElement[] {
  return [
    h('div', { class: 'head' }, mark(finding.level), h('h3', {}, nameOf(finding))),
    h('blockquote', {}, finding.words),
  ];
}

/** Why a finding could matter. */
export function why(finding: LiveFinding): HTMLElement[] {
  return [
    h('p', {}, finding.message ?? t(ruleMessage(finding.rule, 'why'))),
    ...(finding.name ? [h('p', {}, t('composer_known_name', finding.name))] : []),
  ];
}

/** All of it. */
export function explain(finding: LiveFinding): HTMLElement[] {
  return [...what(finding), ...why(finding)];
}

/** A rule's name; the user's own patterns share one. */
function nameOf({ rule, message }: LiveFinding): string {
  return t(message === undefined ? ruleMessage(rule, 'name') : 'composer_own_pattern');
}

/** What the author wants to be reminded of, whatever the draft says. */
export function remind(reminders: readonly Reminder[]): HTMLElement[] {
  return reminders.map(({ key, values }) => h('p', { class: 'muted' }, t(key, ...values)));
}

/** A concrete way out. */
export function wayOut(finding: LiveFinding): HTMLElement[] {
  const way = t(ruleMessage(finding.rule, `way_${finding.way}`)) || t(ruleMessage(finding.rule, 'way_default'));
  return way ? [h('p', {}, way)] : [];
}

/** What is always said along with these findings, each note once. */
export function notes(findings: readonly LiveFinding[]): HTMLElement[] {
  const texts = findings.filter(({ note }) => note).map(({ rule }) => t(ruleMessage(rule, 'note')));
  return [...new Set(texts)].map((text) => h('p', { class: 'muted' }, text));
}

/** The widest first. */
const AUDIENCES: readonly Audience[] = ['public', 'limited', 'private'];

/** Who can read what is sent from these boxes, the widest circle of them; and by which name a search finds it. */
export function audience(boxes: readonly PostBox[]): HTMLElement {
  const who = AUDIENCES.find((audience) => boxes.some((box) => box.audience === audience));
  const named = boxes.find((box) => box.named)?.named;
  const text = named && who === 'public' ? t('composer_audience_named', named) : t(`composer_audience_${who}`);
  return h('p', { class: 'who' }, text);
}
