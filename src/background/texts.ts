import { chosenTexts } from '../i18n.ts';
import { ruleMessage, type ShownFinding, type Texts } from '../protocol.ts';

/** Texts that composers cannot have from the browser, because the user chose another language than the browser's. */

/** All of the composer's own; null where the browser's language is the one chosen. */
export function composerTexts(): Texts | null {
  const chosen = chosenTexts();
  return chosen === null
    ? null
    : Object.fromEntries([...chosen].filter(([key]) => key.startsWith('composer_') || key === 'page_language'));
}

/** What is said about these findings; null where the browser's language is the one chosen. */
export function textsAbout(findings: readonly ShownFinding[]): Texts | null {
  const chosen = chosenTexts();
  if (chosen === null || findings.length === 0) return null;
  const keys = findings.flatMap(({ rule, way }) => [
    ruleMessage(rule, 'name'),
    ruleMessage(rule, 'why'),
    ruleMessage(rule, 'note'),
    ruleMessage(rule, `way_${way}`),
    ruleMessage(rule, 'way_default'),
  ]);
  return Object.fromEntries(
    keys.flatMap((key) => {
      const text = chosen.get(key);
      return text === undefined ? [] : [[key, text] as const];
    }),
  );
}
