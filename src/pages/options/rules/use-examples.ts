import { useEffect, useState } from 'preact/hooks';
import { language } from '../../../i18n.ts';
import type { RuleExamples } from '../../shared/rules.ts';

type Examples = Readonly<Record<string, RuleExamples>>;

/** Loaded once, when the first rule is looked into. */
let loading: Promise<Examples> | undefined;

async function load(): Promise<Examples> {
  const module = language() === 'fr' ? await import('virtual:examples-fr') : await import('virtual:examples-en');
  return module.default;
}

/** A rule's examples in the user's language; null until they are there. */
export function useExamples(rule: string): RuleExamples | null {
  const [examples, setExamples] = useState<RuleExamples | null>(null);
  useEffect(() => {
    let current = true;
    loading ??= load();
    void loading.then(
      (all) => current && setExamples(all[rule] ?? null),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [rule]);
  return examples;
}
