import { OWN_RULE } from '../../../engine/own/rules.ts';
import { ruleText } from '../../../i18n.ts';
import type { Settings } from '../../../settings/index.ts';

/** A rule's name for people; a rule made of the user's own words is called by them. */
export function nameOfRule(settings: Pick<Settings, 'patterns'>, rule: string): string {
  const own = settings.patterns.find(({ id }) => OWN_RULE + id === rule);
  return own?.pattern ?? (ruleText(rule, 'name') || rule);
}
