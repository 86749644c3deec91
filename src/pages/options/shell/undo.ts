import { useState } from 'preact/hooks';
import type { Settings } from '../../../settings/index.ts';
import type { SettingsInUse } from '../../shared/use-settings.ts';
import type { SectionProps } from './section.ts';

/** A change that can be taken back. */
export interface Done {
  readonly told: string;
  readonly undo: () => void;
  /** Lets it be. */
  readonly close: () => void;
}

/** `settings` with what a change touched as it was before; what was changed since in other fields stays. */
export function takenBack(settings: Settings, before: Settings, after: Settings): Settings {
  const touched = Object.entries(before).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(after[field as keyof Settings]),
  );
  return { ...settings, ...Object.fromEntries(touched) };
}

/** Remembers the last change that took something away, until the next one. */
export function useUndo(change: SettingsInUse['change']): {
  readonly done: Done | null;
  readonly changeWithUndo: SectionProps['changeWithUndo'];
} {
  const [last, setLast] = useState<{ told: string; before: Settings; after: Settings } | null>(null);
  const changeWithUndo: SectionProps['changeWithUndo'] = async (told, what) => {
    let step: { before: Settings; after: Settings } | null = null;
    const saved = await change((before) => {
      const after = what(before);
      step = { before, after };
      return after;
    });
    setLast(saved && step !== null ? Object.assign({ told }, step) : null);
    return saved;
  };
  if (last === null) return { done: null, changeWithUndo };
  const undo = () =>
    void change((settings) => takenBack(settings, last.before, last.after)).then((saved) => saved && setLast(null));
  return { done: { told: last.told, undo, close: () => setLast(null) }, changeWithUndo };
}
