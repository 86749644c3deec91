import { useState } from 'preact/hooks';
import type { KnownName } from '../../../engine/types.ts';
import type { SettingsInUse } from '../use-settings.ts';

/** A name that is being written. */
export interface NewName extends KnownName {
  readonly write: (text: string) => void;
  readonly choose: (kind: KnownName['kind']) => void;
  /** Keeps it, in place of one that differs in its capitals only. @returns false where it could not be saved: it stays in its field */
  readonly add: () => Promise<boolean>;
}

export function useNewName(change: SettingsInUse['change']): NewName {
  const [text, write] = useState('');
  const [kind, choose] = useState<KnownName['kind']>('employer');
  const add = async (): Promise<boolean> => {
    const name = { text: text.trim(), kind };
    if (name.text === '') return true;
    // At once: the next name may be typed while this one is on its way.
    write('');
    const saved = await change((before) => ({
      ...before,
      names: [...before.names.filter((old) => old.text.toLowerCase() !== name.text.toLowerCase()), name],
    }));
    if (!saved) write((typed) => typed || name.text);
    return saved;
  };
  return { text, kind, write, choose, add };
}
