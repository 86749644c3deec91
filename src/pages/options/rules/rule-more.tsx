/** @jsxImportSource preact */
import { ruleSource, ruleText, t } from '../../../i18n.ts';
import type { RuleFacts } from '../../shared/rules.ts';
import { useExamples } from './use-examples.ts';

/** Why a rule is there, ways out, where to read more, and sentences that it notices or leaves alone. */
export function RuleMore({ rule }: { readonly rule: RuleFacts }) {
  const examples = useExamples(rule.id);
  const note = ruleText(rule.id, 'note');
  const source = ruleSource(rule.id);
  return (
    <div class="rule-more">
      <p>{ruleText(rule.id, 'why')}</p>
      <p class="way">{ruleText(rule.id, 'way_default')}</p>
      {note !== '' && <p class="muted">{note}</p>}
      <p class="muted">
        <a class="source" href={source.url} target="_blank" rel="noreferrer">
          {t('page_source', source.title)}
        </a>
      </p>
      {examples !== null && (
        <div class="examples">
          <Sentences title={t('options_rule_noticed')} sentences={examples.noticed} />
          <Sentences title={t('options_rule_left')} sentences={examples.left} />
        </div>
      )}
    </div>
  );
}

function Sentences({ title, sentences }: { readonly title: string; readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <div>
      <p class="examples-title">{title}</p>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>
            <q>{sentence}</q>
          </li>
        ))}
      </ul>
    </div>
  );
}
