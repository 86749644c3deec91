import type { Rule, Source } from './types.ts';

/** Where a rule's why can be checked, in the reader's language where there is a page in it. @param language as in `Language` */
export function sourceIn({ source, sources }: Pick<Rule, 'source' | 'sources'>, language: string): Source {
  return Object.entries(sources ?? {}).find(([key]) => key === language)?.[1] ?? source;
}
