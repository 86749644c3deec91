/** @jsxImportSource preact */
import { t } from '../../../i18n.ts';
import type { CheckedPattern } from '../../../settings/pattern-check.ts';

interface Props {
  readonly id: string;
  readonly pattern: string;
  readonly checked: CheckedPattern | null;
}

/** What is wrong with a pattern, with a pointer under the very sign; nothing where it is right or still empty. */
export function Problem({ id, pattern, checked }: Props) {
  if (checked === null || checked.ok || pattern.trim() === '') return <div id={id} role="status" />;
  const { at, message } = checked;
  return (
    <div id={id} role="status" class="field-problem">
      <p class="pointed" aria-hidden="true">
        {pattern.slice(0, at)}
        <mark>{pattern.slice(at, at + 1) || '\u00a0'}</mark>
        {pattern.slice(at + 1)}
      </p>
      <p>{t('options_own_problem', at + 1, t(message))}</p>
    </div>
  );
}
