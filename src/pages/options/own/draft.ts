import type { Settings } from '../../../settings/index.ts';

/** Words or an expression of the user's own, as the settings keep them. */
export type OwnPattern = Settings['patterns'][number];

/** A new one, still without words. */
export function newPattern(): OwnPattern {
  return {
    id: crypto.randomUUID(),
    kind: 'words',
    pattern: '',
    category: 'work-confidential',
    level: 2,
    message: '',
    on: true,
  };
}

/** Puts a pattern in the place of the one of its id, or at the end. */
export function withPattern(settings: Settings, pattern: OwnPattern): Settings {
  const isKnown = settings.patterns.some(({ id }) => id === pattern.id);
  const patterns = isKnown
    ? settings.patterns.map((old) => (old.id === pattern.id ? pattern : old))
    : [...settings.patterns, pattern];
  return { ...settings, patterns };
}

export function withoutPattern(settings: Settings, id: string): Settings {
  return { ...settings, patterns: settings.patterns.filter((pattern) => pattern.id !== id) };
}
