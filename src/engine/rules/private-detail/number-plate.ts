import { foldedText } from '../../evidence/matching/fold.ts';
import type { Match, Rule } from '../../types.ts';

/** Words for a plate or, as their company, for a car. */
const PLATE_WORD =
  /\b(?:(?:number|licen[cs]e|reg|registration|car|van|truck)[ -]?(?:plates?|number)|plates?|rego?|tags?|plaques?(?: d'immatriculation)?|immatricul[a-z]+|immat)\b(?: ?(?:is|was|reads?|reading|number|no|:|=|#|est|c'est|sous le numero|numero|du|de la))*[ :"']{0,3}$/;
const CAR_WORD =
  /\b(?:car|van|truck|suv|bmw|audi|golf|clio|peugeot|renault|citroen|mercedes|tesla|ford|toyota|driver|parked|voiture|camion(?:nette)?|scooter|moto|bagnole|caisse|chauffard|conducteur|conductrice|gare[es]?)\b/;

/** How plates look where the shape alone is telling: France since 2009, UK since 2001, Belgium since 2010. Upper case. */
const SHAPES =
  /(?<![A-Z0-9-])(?:[A-HJ-NP-TV-Z]{2}[- ]\d{3}[- ][A-HJ-NP-TV-Z]{2}|[A-HJ-PR-Y]{2}(?:0[1-9]|[1-7]\d) ?[A-HJ-PR-Z]{3}|[12]-[A-Z]{3}-\d{3})(?![A-Z0-9-])/g;
/** Anything that could be a plate right behind a word for it. */
const ANY = /(?<![\w-])(?=[A-Za-z0-9 -]*\d)[A-Z0-9]{1,4}(?:[ -]?[A-Z0-9]{1,4}){1,2}(?![\w-])/g;

const rule: Rule = {
  id: 'number-plate',
  category: 'private-detail',
  languages: ['en', 'fr'],
  defaultMode: 'hint',
  text: {
    en: {
      name: 'A number plate',
      notices: 'Number plates beside a word for a plate or a car.',
      why: 'A plate leads to a person and shows where the car stands. Naming a driver in public by the plate can also turn against you.',
      ways: { default: 'Leave the plate out, or give it to the police or the insurer instead.' },
    },
    fr: {
      name: 'Une plaque d’immatriculation',
      notices: 'Les plaques à côté d’un mot pour une plaque ou une voiture.',
      why: 'Une plaque mène à une personne et dit où se trouve la voiture. Désigner un conducteur par sa plaque peut aussi se retourner contre vous.',
      ways: { default: 'Retirez la plaque, ou donnez-la plutôt à la police ou à l’assureur.' },
    },
  },
  source: {
    title: 'EFF: Doxxing: Tips To Protect Yourself Online & How to Minimize Harm',
    url: 'https://www.eff.org/deeplinks/2020/12/doxxing-tips-protect-yourself-online-how-minimize-harm',
  },
  examples: {
    positive: [
      { text: 'white van, plate AB12 CDE, nearly hit my kid', lang: 'en', level: 1, words: 'AB12 CDE' },
      { text: 'Learn to park! That BMW on Mill Lane, LK71 XYZ', lang: 'en', level: 1, words: 'LK71 XYZ' },
      { text: 'my license plate is 7ABC123, honk if you see me', lang: 'en', level: 1, words: '7ABC123' },
      { text: 'New reg: XY22 HBD for the new car', lang: 'en', level: 1, words: 'XY22 HBD' },
      { text: 'Le chauffard de ce matin : AB-123-CD', lang: 'fr', level: 1, words: 'AB-123-CD' },
      { text: 'Ma voiture a disparu, plaque AA-001-BB', lang: 'fr', level: 1, words: 'AA-001-BB' },
      { text: 'camionnette immatriculée 1-ABC-234 garée sur le trottoir', lang: 'fr', level: 1, words: '1-ABC-234' },
      { text: 'une Clio grise GH-456-JK me suit', lang: 'fr', level: 1, words: 'GH-456-JK' },
    ],
    negative: [
      { text: 'Take the A12 and then the M25', lang: 'en' },
      { text: 'My plate is full this week', lang: 'en' },
      { text: 'Model XR-150-BL is sold out', lang: 'en' },
      { text: 'Flight BA 2490 is late', lang: 'en' },
      { text: 'I bought a new car today', lang: 'en' },
      { text: 'Seat 12 in row AB', lang: 'en' },
      { text: 'Prenez l’A13 puis la N118', lang: 'fr' },
      { text: 'Je suis à côté de la plaque', lang: 'fr' },
      { text: 'Référence AB-123-CD introuvable', lang: 'fr' },
      { text: 'J’ai changé de voiture hier', lang: 'fr' },
      { text: 'La salle AB 123 est fermée', lang: 'fr' },
      { text: 'Une plaque de chocolat à 70 %', lang: 'fr' },
    ],
  },
  find(draft) {
    const folded = foldedText(draft);
    const cars = CAR_WORD.test(folded);
    if (!/\d/.test(folded) || (!cars && !/plate|\brego?\b|\btags?\b|plaque|immat|registration/.test(folded))) return [];
    const matches: Match[] = [];
    for (const shape of [SHAPES, ANY]) {
      for (const match of draft.text.matchAll(shape)) {
        const start = match.index;
        const end = start + match[0].length;
        if (matches.some((other) => other.start < end && start < other.end)) continue;
        const named = PLATE_WORD.test(folded.slice(Math.max(0, start - 40), start));
        if (!named && (shape === ANY || !cars)) continue;
        if (!/\d/.test(match[0]) || !/[A-Z]/.test(match[0]) || match[0].length < 5) continue;
        matches.push({ start, end, level: 1, signs: [{ name: named ? 'plate-word' : 'plate-shape', start, end }] });
      }
    }
    return matches.toSorted((a, b) => a.start - b.start);
  },
};

export default rule;
