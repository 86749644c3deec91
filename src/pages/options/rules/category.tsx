/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import type { Category } from '../../../engine/types.ts';
import { t } from '../../../i18n.ts';
import { RULES } from '../../shared/rules.ts';
import type { SectionProps } from '../shell/section.ts';
import { CATEGORY_TEXTS } from './categories.ts';
import { Differences } from './differences.tsx';
import { modeOf } from './modes.ts';
import { RuleRow } from './rule-row.tsx';

interface Props extends Omit<SectionProps, 'changeWithUndo'> {
  readonly category: Category;
  /** Ids of the rules that fell quiet. */
  readonly quiet: ReadonlySet<string>;
}

/** The rules about one kind of regret, folded away until one looks. */
export function CategoryRules({ category, quiet, ...props }: Props) {
  const { held, settings, item } = props;
  const rules = RULES.filter((rule) => rule.category === category);
  const isLinked = item === category || rules.some(({ id }) => id === item);
  const [open, setOpen] = useState(isLinked);
  useEffect(() => {
    if (isLinked) setOpen(true);
  }, [isLinked]);

  if (rules.length === 0) return null;
  const changed = rules.filter((rule) => modeOf(held, rule) !== rule.defaultMode).length;
  const counts = [
    rules.length === 1 ? t('options_rules_one') : t('options_rules_many', rules.length),
    ...(changed === 0
      ? []
      : [changed === 1 ? t('options_rules_changed_one') : t('options_rules_changed_many', changed)]),
  ];
  return (
    <details class="category" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h3>{t(CATEGORY_TEXTS[category].name)}</h3>
        <span class="muted">{counts.join(' · ')}</span>
      </summary>
      {open && (
        <>
          <p class="muted category-about">{t(CATEGORY_TEXTS[category].about)}</p>
          <Differences category={category} settings={settings} />
          {rules.map((rule) => (
            <RuleRow key={rule.id} rule={rule} isLinked={rule.id === item} isQuiet={quiet.has(rule.id)} {...props} />
          ))}
        </>
      )}
    </details>
  );
}
