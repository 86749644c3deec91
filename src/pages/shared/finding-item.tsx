/** @jsxImportSource preact */
import { ruleText, t } from '../../i18n.ts';
import type { ShownFinding } from '../../protocol.ts';
import { Mark } from './mark.tsx';

interface Props {
  readonly finding: ShownFinding;
  /** The words of the draft that it is about. */
  readonly words: string;
  /** Leaves out what there is no room for in the popup. */
  readonly brief?: boolean;
}

/** One finding: how strong, which words, why, and a way out. */
export function FindingItem({ finding, words, brief = false }: Props) {
  const { rule, level, name, message, source } = finding;
  const way = ruleText(rule, `way_${finding.way}`) || ruleText(rule, 'way_default');
  const note = finding.note ? ruleText(rule, 'note') : '';
  return (
    <li class={`finding ${level === 2 ? 'ask' : 'hint'}`}>
      <p class="finding-head">
        <span class="level">
          <Mark of={level === 2 ? 'ask' : 'hint'} />
          {level === 2 ? t('page_level_ask') : t('page_level_hint')}
        </span>
        <q class="words">{words}</q>
      </p>
      <p class="finding-name">{ruleText(rule, 'name') || t('options_own_name')}</p>
      <p>{message ?? ruleText(rule, 'why')}</p>
      {name !== undefined && <p>{t('composer_known_name', name)}</p>}
      {!brief && way !== '' && <p class="way">{way}</p>}
      {!brief && note !== '' && <p class="muted">{note}</p>}
      {!brief && source.url !== '' && (
        <p class="muted">
          <a href={source.url} target="_blank" rel="noreferrer">
            {t('page_source', source.title)}
          </a>
        </p>
      )}
    </li>
  );
}
