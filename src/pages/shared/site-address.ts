import { isMatchPattern, patternOf } from '../../composer/sites/match-pattern.ts';

/** What a person types as a site's address (an address, or just a host) as a match pattern; null for neither. */
export function patternFromInput(input: string): string | null {
  const typed = input.trim();
  if (typed.includes('*')) return isMatchPattern(typed) ? typed : null;
  const pattern = patternOf(/^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`);
  // A host without a dot is a slip of the finger, except for one's own machine.
  return pattern !== null && /\/\/([^/]*\.[^/]*|localhost)\//.test(pattern) ? pattern : null;
}

/** A page that a match pattern covers; on a subdomain where it covers those. */
export function exampleOf(pattern: string): string {
  return pattern.replace('*://', 'https://').replace('*.', 'any.').replaceAll('*', '');
}
