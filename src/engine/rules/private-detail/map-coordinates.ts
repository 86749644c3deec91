import { foldedText } from '../../evidence/matching/fold.ts';
import { lastEnd } from '../../evidence/matching/window.ts';
import { HOME_CUE } from '../../lexicon/private/streets.ts';
import type { Match, Rule } from '../../types.ts';

/** Four decimals are eleven metres: a house. */
const DECIMAL = /(?<![\d.])([+-]?\d{1,2}\.\d{4,})°? ?[ns]?(?:,| |, ) ?([+-]?\d{1,3}\.\d{4,})°? ?[ewo]?(?![\d.])/g;
const DEGREES =
  /\d{1,2}° ?\d{1,2}['′] ?\d{1,2}(?:\.\d+)?(?:"|″|'')? ?[ns],? ?\d{1,3}° ?\d{1,2}['′] ?\d{1,2}(?:\.\d+)?(?:"|″|'')? ?[ewo]/g;
/** Open Location Codes: https://maps.google.com/pluscodes/ */
const PLUS_CODE = /(?<![\w+])[23456789cfghjmpqrvwx]{8}\+[23456789cfghjmpqrvwx]{2,3}(?!\w)/g;
const WHAT3WORDS = /(?:\/\/\/|what3words\.com\/|w3w\.co\/)\p{L}{3,20}\.\p{L}{3,20}\.\p{L}{3,20}/gu;

const rule: Rule = {
  id: 'map-coordinates',
  category: 'private-detail',
  languages: ['en', 'fr'],
  defaultMode: 'ask',
  text: {
    en: {
      name: 'Exact map coordinates',
      notices:
        'Coordinates that lead to one building (four decimals and more, degrees with seconds, plus codes, what3words).',
      why: 'Four decimals point to a single house. Coordinates can be searched, and they say more than the name of a town.',
      ways: { default: 'Name the area instead, or cut the coordinates to two decimals (about a kilometre).' },
    },
    fr: {
      name: 'Des coordonnées exactes',
      notices:
        'Les coordonnées qui mènent à un bâtiment (quatre décimales et plus, degrés avec secondes, plus codes, what3words).',
      why: 'Quatre décimales désignent une seule maison. Des coordonnées se cherchent, et en disent plus que le nom d’une ville.',
      ways: { default: 'Nommez plutôt le coin, ou gardez deux décimales (un kilomètre environ).' },
    },
  },
  source: {
    title: 'EFF: Doxxing: Tips To Protect Yourself Online & How to Minimize Harm',
    url: 'https://www.eff.org/deeplinks/2020/12/doxxing-tips-protect-yourself-online-how-minimize-harm',
  },
  sources: {
    fr: {
      title: 'Cybermalveillance.gouv.fr : la sécurité sur les réseaux sociaux',
      url: 'https://www.cybermalveillance.gouv.fr/tous-nos-contenus/bonnes-pratiques/reseaux-sociaux',
    },
  },
  examples: {
    positive: [
      { text: 'camping here tonight 45.89712, 6.12954', lang: 'en', level: 1, words: '45.89712, 6.12954' },
      { text: 'My place: 51.45231,-2.59875', lang: 'en', level: 2, words: '51.45231,-2.59875' },
      { text: 'Find us at 48°51\'24"N 2°21\'07"E', lang: 'en', level: 1 },
      { text: 'our house is ///limit.broom.flip', lang: 'en', level: 2, words: '///limit.broom.flip' },
      { text: 'on bivouaque ici 45.89712, 6.12954', lang: 'fr', level: 1, words: '45.89712, 6.12954' },
      { text: 'chez moi c’est 47.21837 -1.55362', lang: 'fr', level: 2 },
      { text: 'Le spot : 48°51\'24"N 2°21\'07"E', lang: 'fr', level: 1 },
      { text: 'notre maison : 8FW4V75V+8QF', lang: 'fr', level: 2, words: '8FW4V75V+8QF' },
    ],
    negative: [
      { text: 'The average went from 3.14 to 3.15, 2.71', lang: 'en' },
      { text: 'Paris is near 48.85, 2.35', lang: 'en' },
      { text: 'It costs 12.9999, 13.5 or more', lang: 'en' },
      { text: 'Version 10.1234 is out', lang: 'en' },
      { text: 'It is 21° outside', lang: 'en' },
      { text: 'and then... well. you. know', lang: 'en' },
      { text: 'La moyenne passe de 3.14 à 3.15', lang: 'fr' },
      { text: 'Paris est vers 48.85, 2.35', lang: 'fr' },
      { text: 'Version 10.1234 disponible', lang: 'fr' },
      { text: 'Il fait 21° dehors', lang: 'fr' },
      { text: 'bref. voilà. fini', lang: 'fr' },
      { text: 'Le dollar à 0.9231 euro', lang: 'fr' },
    ],
  },
  find(draft) {
    const folded = foldedText(draft);
    const matches: Match[] = [];
    const add = (start: number, end: number): void => {
      const before = folded.slice(Math.max(0, start - 60), start);
      const home = lastEnd(HOME_CUE, before) >= 0;
      const signs = [{ name: home ? 'home-coordinates' : 'coordinates', start, end }];
      matches.push({ start, end, level: home ? 2 : 1, signs });
    };
    if (/\d/.test(folded)) {
      for (const match of folded.matchAll(DECIMAL)) {
        if (Math.abs(Number(match[1])) <= 90 && Math.abs(Number(match[2])) <= 180)
          add(match.index, match.index + match[0].trimEnd().length);
      }
      for (const match of folded.matchAll(DEGREES)) add(match.index, match.index + match[0].length);
      for (const match of folded.matchAll(PLUS_CODE)) add(match.index, match.index + match[0].length);
    }
    if (/\/\/\/|what3|w3w/.test(folded)) {
      for (const match of folded.matchAll(WHAT3WORDS)) add(match.index, match.index + match[0].length);
    }
    return matches.toSorted((a, b) => a.start - b.start);
  },
};

export default rule;
