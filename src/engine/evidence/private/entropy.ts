/**
 * Shannon entropy of a string's characters, in bits a character: about 2 to 3.5 for words, above 3.5 for random keys of
 * 20 characters and more. Looks at the first 256 characters.
 */
export function entropy(text: string): number {
  const length = Math.min(text.length, 256);
  const counts = new Map<string, number>();
  for (let i = 0; i < length; i++) counts.set(text.charAt(i), (counts.get(text.charAt(i)) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / length) * Math.log2(count / length);
  return bits;
}

/** Words of four letters count at an edge alone: a key in ten thousand has one inside. */
const PLACEHOLDER =
  /x{5,}|\*{3,}|\.{3}|^<.*>$|^\$|\{\{|%[a-z_]+%|(?<![a-z\d])(?:your|null)|example|changeme|change_me|placeholder|redacted|process\.env|environ|getenv|undefined|secrets?\.|^(?:true|false|none|nil|string|number|boolean|required|optional)$/i;

/** Whether a value in code or settings is a stand-in for a key ("your_api_key_here", "${TOKEN}") and not one. */
export function isPlaceholder(value: string): boolean {
  return PLACEHOLDER.test(value);
}

/** Whether a value could be a generated key: digits and letters mixed, or long and random. */
export function looksGenerated(value: string): boolean {
  if (value.length < 8 || isPlaceholder(value)) return false;
  const digits = value.replaceAll(/\D/g, '').length;
  const letters = value.replaceAll(/[^A-Za-z]/g, '').length;
  if (digits >= 2 && letters >= 2 && value.length >= 12) return entropy(value) >= 2.8;
  const mixed = /[a-z]/.test(value) && /[A-Z]/.test(value);
  if (digits >= 1 && mixed && value.length >= 12) return entropy(value) >= 3.2;
  if (digits >= 1 && letters >= 1 && value.length >= 8 && value.length < 12)
    return /[^A-Za-z0-9]/.test(value) || /\d.*[a-z].*\d/i.test(value);
  return value.length >= 20 && mixed && entropy(value) >= 3.7;
}
