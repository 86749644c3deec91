import css from './page.css?inline';

/** A constructed sheet with the underline rules, for a shadow root to adopt. A new one each: a sheet belongs to one document. */
export function underlineSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
