/** Streets as French writes them: number, type, name, or the number last as in Belgium and Switzerland. */
import { NO_STREET_NAME_FR, STREET_FR, STREET_FR_WEAK } from '../../lexicon/private/streets.ts';
import { SCORES, type Scored } from './address-parts.ts';

const TYPE_FR = /(?<![\p{L}\d'-])(\p{L}[\p{L}-]{0,11})\.? (?=[\p{L}\d])/gu;
const NUMBER_FR = /(?:^|[^\w.,€$/-]|[^\d],)(\d{1,4}(?: {0,2}(?:bis|ter|quater|[a-d]))?(?: ?[-/] ?\d{1,4})?),? {0,2}$/;
const NAME_FR =
  /(?:de la |de l['’]|de |du |des |d['’]|l['’]|la |le |les |aux? ){0,2}[\p{L}\d][\p{L}\d'’.-]*(?: (?:de la |de l['’]|de |du |des |d['’]|l['’]|la |le |les |et |sur |sous |en ){0,2}(?!\d{4})[A-ZÀ-Ý0-9][\p{L}\d'’.-]*){0,5}/uy;

/** Every street in the text, with and without a number. */
export function* frenchStreets(text: string, folded: string): Generator<Scored> {
  for (const type of folded.matchAll(TYPE_FR)) {
    const word = type[1] ?? '';
    const strong = STREET_FR.has(word);
    if (!strong && !STREET_FR_WEAK.has(word)) continue;
    const nameAt = type.index + type[0].length;
    NAME_FR.lastIndex = nameAt;
    const name = NAME_FR.exec(text)?.[0];
    const first = /^(?:de la |de l'|de |du |des |d'|l'|la |le |les |aux? )*([\p{L}\d]+)/u.exec(
      folded.slice(nameAt, nameAt + 60),
    );
    if (name === undefined || first === null || NO_STREET_NAME_FR.has(first[1] ?? '')) continue;
    const from = Math.max(0, type.index - 16);
    const number = NUMBER_FR.exec(folded.slice(from, type.index));
    const start = number === null ? type.index : type.index - (number[0].length - number[0].indexOf(number[1] ?? ''));
    const end = nameAt + name.replace(/[.'’-]+$/, '').length;
    const numbered = (number !== null && !/\d ?h ?$/.test(folded.slice(from, start))) || / \d{1,4}[a-z]?$/.test(name);
    const upper = /[\p{Lu}\d]/u.test(name) || strong;
    if (word.length < 4 && word !== 'rue' && (word.length === 1 ? number === null : !numbered)) continue;
    let score = numbered ? (strong ? SCORES.street : SCORES.weakStreet) : SCORES.unnumbered;
    if (!upper) score += SCORES.uncapitalised;
    if (number !== null && /^(?:19|20)\d\d$/.test(number[1] ?? '')) score -= 1;
    yield { start, end, score, signs: [{ name: 'street', start, end }] };
  }
}
