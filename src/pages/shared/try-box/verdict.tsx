/** @jsxImportSource preact */
import { t } from '../../../i18n.ts';
import type { ShownFinding } from '../../../protocol.ts';
import { Mark } from '../mark.tsx';

/** In one sentence, what would happen to the text at the press of "Post". */
export function Verdict({ findings }: { readonly findings: readonly ShownFinding[] }) {
  const asks = findings.filter(({ level }) => level === 2).length;
  const of = asks > 0 ? 'ask' : findings.length > 0 ? 'hint' : 'quiet';
  const words = {
    ask: asks === 1 ? t('options_try_asks_one') : t('options_try_asks', asks),
    hint: t('options_try_hints'),
    quiet: t('options_try_nothing'),
  };
  return (
    <p class="verdict">
      <Mark of={of} />
      {words[of]}
    </p>
  );
}
