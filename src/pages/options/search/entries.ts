import { hostOf } from '../../../composer/sites/match-pattern.ts';
import { ruleText, t } from '../../../i18n.ts';
import type { Settings } from '../../../settings/index.ts';
import { RULES } from '../../shared/rules.ts';
import { NAMED_SITES } from '../../shared/site-access.ts';
import { CATEGORY_TEXTS } from '../rules/categories.ts';
import { hashOf } from '../shell/route.ts';
import type { Section } from '../shell/section.ts';
import type { Entry } from './find.ts';

/** Everything that can be found: sections and their parts, rules with their texts, and what the user wrote. */
export function entriesOf(sections: readonly Section[], settings: Settings): readonly Entry[] {
  const placeOf = (id: string): string => {
    const section = sections.find((one) => one.id === id);
    return section === undefined ? '' : t(section.title);
  };
  const own = (section: string, words: readonly string[], item?: string): Entry[] =>
    words.map((title) => ({ href: hashOf(section, item), title, text: '', place: placeOf(section) }));

  return [
    ...sections.flatMap((section) => [
      { href: hashOf(section.id), title: t(section.title), text: t(section.about), place: '' },
      ...section.parts.map(({ id, title, about }) => ({
        href: hashOf(section.id, id),
        title: t(title),
        text: about === undefined ? '' : t(about),
        place: t(section.title),
      })),
    ]),
    ...RULES.map((rule) => ({
      href: hashOf('rules', rule.id),
      title: ruleText(rule.id, 'name'),
      text: [
        ruleText(rule.id, 'notices'),
        ruleText(rule.id, 'why'),
        ...rule.ways.map((way) => ruleText(rule.id, `way_${way}`)),
        ruleText(rule.id, 'note'),
        ruleText(rule.id, 'source'),
      ].join(' '),
      place: t(CATEGORY_TEXTS[rule.category].name),
    })),
    ...own(
      'you',
      settings.names.map((name) => name.text),
      'names',
    ),
    ...own(
      'words',
      settings.allowed.map(({ words }) => words),
    ),
    ...own(
      'own',
      settings.patterns.map(({ pattern }) => pattern),
    ),
    ...own(
      'sites',
      NAMED_SITES.map(({ name }) => name),
      'known-sites',
    ),
    ...own('sites', settings.added.map(hostOf), 'added-sites'),
  ];
}
