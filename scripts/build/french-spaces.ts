/**
 * Makes the spaces before French double punctuation and inside guillemets unbreakable, so that no line begins with a
 * question mark: narrow before ; ? ! and full width before : and inside « » (Lexique des règles typographiques en usage
 * à l'Imprimerie nationale).
 */
export function withFrenchSpaces(text: string): string {
  return text
    .replaceAll(/ (?=[;?!])/g, '\u202f')
    .replaceAll(/ (?=[:»])/g, '\u00a0')
    .replaceAll('« ', '«\u00a0');
}
