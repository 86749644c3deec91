import type { Context, KnownName } from '../../../src/engine/types.ts';
import type { Random } from '../random.ts';

const KINDS: readonly KnownName['kind'][] = ['employer', 'recruiter', 'client', 'colleague', 'project', 'self'];
const ODD_WORDS = ['', ' ', '.*', '(', '\\', '😀', '\ud83d', 'a'.repeat(500), 'the', 'Société Générale', "L'Oréal"];

/** What an author may have set, and what they cannot have: the engine must take anything of the right types. */
export function anyContext(random: Random, draft: string, rules: readonly string[]): Partial<Context> {
  if (random.chance(0.5)) return {};
  const words = (): string => {
    if (random.chance(0.3)) return random.pick(ODD_WORDS);
    const start = random.int(0, draft.length);
    return draft.slice(start, start + random.int(0, 30));
  };
  return {
    preset: random.pick(['relaxed', 'normal', 'strict'] as const),
    identity: random.pick(['personal', 'professional', 'anonymous'] as const),
    audience: random.pick(['public', 'limited', 'private'] as const),
    kind: random.pick(['post', 'reply', 'comment', 'message', 'article', 'review'] as const),
    rules: Object.fromEntries(
      random.times(random.int(0, 5), () => [random.pick(rules), random.pick(['hint', 'ask'] as const)]),
    ),
    names: random.times(random.int(0, 4), () => ({ text: words(), kind: random.pick(KINDS) })),
    allowed: random.times(random.int(0, 3), () => ({ words: words() })),
    regions: random.times(random.int(0, 4), () => random.pick(['US', 'GB', 'CA', 'AU', 'FR', 'BE', 'CH', 'XX', ''])),
  };
}
