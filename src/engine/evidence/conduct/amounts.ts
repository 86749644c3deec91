/** Drinks by the number. */
import type { Draft, Sentence } from '../../types.ts';
import { compilePhrases } from '../matching/phrases.ts';
import { isNegated } from '../stance/negation.ts';
import { isOwnConduct } from '../stance/own-conduct.ts';
import { subjectOf } from '../stance/speaker.ts';
import { isAmongOthers, isQuestionToReader, make, type OwnConduct } from './telling.ts';

const AMOUNT =
  '(4|5|6|7|8|9|10|11|12|13|14|15|16|18|20|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|too many|so many|several|quatre|cinq|huit|neuf|dix|douze|quinze|vingt|trop de|plein de|plusieurs)';

const DRINKS =
  '(beers|shots|pints|margs|gins|whiskeys|whiskies|jägers|jagerbombs|spritzes|spritz|wines|rums|bloody marys|guinnesses|proseccos|mimosas|daiquiris|cans|tinnies|ciders and|drinks|margaritas|cocktails|tequilas|vodkas|ciders|glasses of wine|bottles of wine|bières|pintes|verres|mojitos|demis|canettes|pastis|ricards|grammes|spritz|ti punch|chopes|demi|picons|gins|whiskys|rhums|ballons de rouge|bouteilles de vin)';

/** Drinks by the number, from four on (where guidelines begin to call it heavy), and driving after any. */
const BY_AMOUNT = compilePhrases<'drunk' | 'driving'>([
  [
    `(drove|drive|driving) (home|back|us home|everyone home)? (after|on) {0,1} (${AMOUNT}|two|three|2|3|a few|a couple of) ${DRINKS}`,
    'driving',
  ],
  [
    `(conduit|conduire|conduisais|pris le volant|repris le volant|rentré en voiture|rentrée en voiture) {0,2} (après|avec) (${AMOUNT}|deux|trois|2|3|quelques) ${DRINKS}`,
    'driving',
  ],
  [
    `(had|drank|drunk|downed|after|had like|smashed|sank|necked) (like|about|at least|almost)? ${AMOUNT} ${DRINKS}`,
    'drunk',
  ],
  [`${AMOUNT} ${DRINKS} (deep|in and|in already|down and|later|into the night)`, 'drunk'],
  [`${AMOUNT} ${DRINKS} (au compteur|dans le nez|plus tard|dans le sang|et il est|dans le cornet)`, 'drunk'],
  [
    `(rentré|rentrée|rentrés|revenu|revenue) {0,4} (en caisse|en voiture|en scooter|en bagnole) {0,4} ${AMOUNT} ${DRINKS}`,
    'driving',
  ],
  [`(bu|descendu|enchaîné|après|sifflé|vidé|éclusé) (genre|au moins|presque|facile)? ${AMOUNT} ${DRINKS}`, 'drunk'],
]);

/** "eight glasses of water". */
const SOBER: ReadonlySet<string> = new Set(
  'water coffee tea milk juice cola eau lait jus cafe the tisane sirop'.split(' '),
);

export function byAmount(draft: Draft, sentence: Sentence): OwnConduct[] {
  const offset = sentence.tokens[0]?.index ?? 0;
  return BY_AMOUNT.find(sentence).flatMap(({ first, last, value }) => {
    const unsaid = subjectOf(sentence, first) === 'open' && !isAmongOthers(sentence) && !isNegated(sentence, first);
    if (SOBER.has(draft.tokens[last + 2]?.plain ?? '')) return [];
    if (isQuestionToReader(sentence) || !(unsaid || isOwnConduct(draft, sentence, first, last))) return [];
    return make(
      draft,
      sentence,
      first - offset,
      last - offset,
      value,
      value === 'driving' ? 2 : 1,
      value === 'driving' ? 'drunk-driving' : 'drinking',
    );
  });
}
