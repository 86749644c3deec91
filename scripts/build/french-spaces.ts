/**
 * Makes the spaces unbreakable that French has before double punctuation, inside guillemets and numbers, so that no line
 * begins with a question mark: narrow before ; ? ! and between thousands, full width before : and € and inside « »
 * (Lexique des règles typographiques en usage à l'Imprimerie nationale).
 */
export function withFrenchSpaces(text: string): string {
  return text
    .replaceAll(/ (?=[;?!])/g, '\u202f')
    .replaceAll(/(?<=\d) (?=\d{3}(?!\d))/g, '\u202f')
    .replaceAll(/ (?=[:»€])/g, '\u00a0')
    .replaceAll('« ', '«\u00a0');
}
