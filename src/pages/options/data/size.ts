/** Bytes that a stored value takes, as Chrome counts them: its key, and itself as JSON, in UTF-8. */
export function bytesOf(key: string, value: unknown): number {
  return new TextEncoder().encode(`${key}${JSON.stringify(value)}`).length;
}

/** A size for people. @param language BCP 47 tag */
export function sizeText(bytes: number, language: string): string {
  // English shortens every number of bytes to "byte".
  const [value, unit, unitDisplay] =
    bytes < 1000 ? ([bytes, 'byte', 'long'] as const) : ([bytes / 1000, 'kilobyte', 'short'] as const);
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay, maximumFractionDigits: 1 }).format(value);
}
