/** How far around a number or a code its cue words may stand, in UTF-16 units. */
const BEFORE = 60;
const AFTER = 40;

/** What stands before a place in the folded text, back to `size` units. */
export function textBefore(folded: string, at: number, size: number = BEFORE): string {
  return folded.slice(Math.max(0, at - size), at);
}

/** What stands after a place in the folded text, up to `size` units. */
export function textAfter(folded: string, at: number, size: number = AFTER): string {
  return folded.slice(at, at + size);
}

/** Whether a folded text holds so many digits: most drafts hold hardly any, and need not be searched for long numbers. */
export function holdsDigits(folded: string, least: number): boolean {
  let digits = 0;
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    if (unit >= 0x30 && unit <= 0x39 && ++digits >= least) return true;
  }
  return false;
}

/** Where the last match of a global expression ends in a text, or -1. The later one of two cues is the one that is meant. */
export function lastEnd(pattern: RegExp, text: string): number {
  let end = -1;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}

/**
 * "order no.", « référence », "ISBN": what follows counts things and identifies nobody. Meant for folded text; global.
 * Includes the word for number behind, so that "order number" outweighs the "number" in it.
 */
const THING =
  /\b(?:order|ref(?:erence)?|tracking|invoice|ticket|serial|model|part|product|item|case|claim|batch|lot|sku|upc|ean|isbn|issn|doi|siren|siret|tva|vat|version|build|patent|brevet|arxiv|pmid|bug|issue|parcel|shipment|commande|suivi|colis|facture|dossier|serie|article|produit|lottery|loto|rfc|cve|hash|commit|timestamp|epoch|score|population|habitants|inhabitants)\b(?:[ -]?(?:number|num|numero|no|nr|id|code|ref|is|was|de (?:commande|suivi|colis|facture|dossier|serie)))*[ .:#°]*/g;

/** Where the last cue before a place says that a thing is counted; -1 where none does. Index into `textBefore`. */
export function thingCue(before: string): number {
  return lastEnd(THING, before);
}
