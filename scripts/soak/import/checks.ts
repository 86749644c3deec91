import { differences } from '../../../src/pages/options/backup/differences.ts';
import { defaultSettings, exportSettings, type Settings, type SettingsProblem } from '../../../src/settings/index.ts';
import type { Parsed } from '../../../src/settings/parse.ts';
import type { Problem } from '../problem.ts';

/** How many problems of a file are told at once, and how long one may be, in UTF-16 units: it stands in a list. */
const MOST = 20;
const LONGEST = 600;

/** What is promised about every file; empty where all of it holds. */
export function problemsOf(json: string, read: (json: string) => Parsed): Problem[] {
  const inherited = Object.getOwnPropertyNames(Object.prototype).length;
  let parsed: Parsed;
  try {
    parsed = read(json);
  } catch (error) {
    return [{ what: 'throws', detail: String(error) }];
  }
  const problems = parsed.ok ? settingsProblems(parsed.settings, read) : refusalProblems(parsed.errors, json);
  if (Object.getOwnPropertyNames(Object.prototype).length !== inherited)
    problems.push({ what: 'changes what all objects inherit', detail: '' });
  return problems;
}

/** Settings that were taken over: they come back the same, hold no foreign object, and can be previewed. */
function settingsProblems(settings: Settings, read: (json: string) => Parsed): Problem[] {
  const problems: Problem[] = [];
  const again = read(exportSettings(settings));
  if (!again.ok || JSON.stringify(again.settings) !== JSON.stringify(settings))
    problems.push({ what: 'does not come back as it was taken over', detail: JSON.stringify(again).slice(0, 300) });
  const ids = settings.patterns.map(({ id }) => id);
  if (new Set(ids).size < ids.length) problems.push({ what: 'takes two patterns of one id', detail: ids.join() });
  if (!isPlain(settings)) problems.push({ what: 'holds an object of a foreign make', detail: '' });
  try {
    differences(defaultSettings(), settings);
  } catch (error) {
    problems.push({ what: 'the preview throws', detail: String(error) });
  }
  return problems;
}

function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  const made: unknown = Object.getPrototypeOf(value);
  const isOurs = Array.isArray(value) ? made === Array.prototype : made === Object.prototype;
  return isOurs && Object.values(value).every(isPlain);
}

/** A refusal says something, not too much, and names a place that is in the file. */
function refusalProblems(errors: readonly SettingsProblem[], json: string): Problem[] {
  if (errors.length === 0 || errors.length > MOST)
    return [{ what: 'says too little or too much', detail: String(errors.length) }];
  return errors.flatMap((error): Problem[] => {
    const { path, code, expected } = error;
    if (path.length + expected.length > LONGEST)
      return [{ what: 'a problem is too long to read', detail: `${path.length} + ${expected.length}` }];
    if (['not-json', 'too-long'].includes(code) || path === '' || path === 'version') return [];
    // Of an older version, places are those after its migration.
    const root: unknown = JSON.parse(json);
    if (typeof root === 'object' && root !== null && 'version' in root && root.version !== defaultSettings().version)
      return [];
    return isPlace(root, code === 'missing' ? parentOf(path) : path)
      ? []
      : [{ what: 'names a place that is not in the file', detail: `${code} ${path}` }];
  });
}

const parentOf = (path: string): string => path.replace(/(?:^|\.)[^.[]*$|\[\d+\]$/, '');

/** Whether there is such a place; keys may hold dots and brackets themselves. */
function isPlace(node: unknown, path: string): boolean {
  if (path === '' || path === '…') return true;
  if (typeof node !== 'object' || node === null) return false;
  if (Array.isArray(node)) {
    // Where an object was expected, a list's entries are told of as its keys.
    const found = /^\[(\d+)\]\.?/.exec(path) ?? /^(\d+)\.?/.exec(path);
    return (
      found !== null && Number(found[1]) < node.length && isPlace(node[Number(found[1])], path.slice(found[0].length))
    );
  }
  return Object.entries(node).some(([key, below]) => {
    if (path.startsWith(key.slice(0, 100)) && path.endsWith('…')) return true;
    return path.startsWith(key) && isPlace(below, path.slice(key.length).replace(/^\./, ''));
  });
}
