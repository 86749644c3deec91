import { foldedText } from '../../evidence/matching/fold.ts';
import type { FindingLevel, Match, Rule } from '../../types.ts';

const BOOKING =
  /\b(?:booking (?:ref(?:erence)?|code|number|no|id)|(?:flight|airline|train|hotel|my|our) (?:booking|reservation|confirmation)(?: (?:code|number|ref(?:erence)?|no|id))?|reservation (?:code|number|id)|confirmation (?:code|number)|record locator|pnr|e-?ticket(?: number| no)?|(?:code|numero|reference|n°) de (?:reservation|dossier|billet|vol)|reference (?:du vol|billet|reservation)|billet (?:numero|n°)|boarding pass)\b(?: (?:is|was|for [\w ]{1,20}|est|c'est|pour [\w ]{1,20}))? ?[:#=,-]? ?["']?/g;
const CODE = /(?=[A-Z0-9]*[A-Z])[A-Z0-9]{5,7}(?![\w])|\d{3}[- ]?\d{10}(?!\d)/y;
/** A picture of the pass shows the code as a barcode. */
const SHOWN =
  /\b(?:(?:here(?:'s| is| are)|look at|photo of|pic(?:ture)? of|posting|sharing|got|scan of) (?:my|our|the) (?:boarding pass(?:es)?|e-?tickets?|plane tickets?|passports?)|(?:voici|voila|photo de|regardez) (?:ma|mes|nos|notre|mon) (?:cartes? d'embarquement|billets? d'avion|passeports?))\b/g;

const rule: Rule = {
  id: 'travel-booking',
  category: 'private-detail',
  languages: ['en', 'fr'],
  defaultMode: 'ask',
  text: {
    en: {
      name: 'A booking code or boarding pass',
      notices: 'Booking references and ticket numbers that are called so, and pictures of boarding passes.',
      why: 'Code and last name open a booking: whoever has them can see your details, change the seat or cancel the flight back.',
      ways: {
        default: 'Leave the code out until the trip is over.',
        picture: 'Cover the code, the barcode and the name in the picture, or show it after the trip.',
      },
    },
    fr: {
      name: 'Un code de réservation ou une carte d’embarquement',
      notices:
        'Les références de réservation et numéros de billet présentés comme tels, et les photos de cartes d’embarquement.',
      why: 'Code et nom ouvrent une réservation : on peut y voir vos données, changer le siège ou annuler le retour.',
      ways: {
        default: 'Retirez le code jusqu’à la fin du voyage.',
        picture: 'Cachez le code, le code-barres et le nom sur la photo, ou montrez-la au retour.',
      },
    },
  },
  source: {
    title: 'Krebs on Security: What’s in a Boarding Pass Barcode? A Lot',
    url: 'https://krebsonsecurity.com/2015/10/whats-in-a-boarding-pass-barcode-a-lot/',
  },
  examples: {
    positive: [
      { text: 'my booking reference is X7KQ2P, please check @airline', lang: 'en', level: 2, words: 'X7KQ2P' },
      { text: 'PNR: RT5LMN still not refunded', lang: 'en', level: 2, words: 'RT5LMN' },
      { text: 'e-ticket number 057-2412345678 not found?', lang: 'en', level: 2, words: '057-2412345678' },
      { text: "Here's my boarding pass, Lisbon we come", lang: 'en', level: 1, words: "Here's my boarding pass" },
      { text: 'Mon code de réservation : X7KQ2P, aidez-moi', lang: 'fr', level: 2, words: 'X7KQ2P' },
      { text: 'numéro de dossier RT5LMN @compagnie', lang: 'fr', level: 2, words: 'RT5LMN' },
      { text: 'Voici ma carte d’embarquement, à nous Lisbonne', lang: 'fr', level: 1 },
      { text: 'référence de réservation QWE7RT, toujours pas remboursé', lang: 'fr', level: 2, words: 'QWE7RT' },
    ],
    negative: [
      { text: 'I lost my boarding pass at security', lang: 'en' },
      { text: 'Booking code for students: ask at the desk', lang: 'en' },
      { text: 'My reservation was cancelled', lang: 'en' },
      { text: 'Our booking for SIX was perfect', lang: 'en' },
      { text: 'Tickets from 25 euros', lang: 'en' },
      { text: 'The confirmation number never came', lang: 'en' },
      { text: 'J’ai perdu ma carte d’embarquement', lang: 'fr' },
      { text: 'Ma réservation est annulée', lang: 'fr' },
      { text: 'Le code de réservation n’arrive pas', lang: 'fr' },
      { text: 'Billets à partir de 25 euros', lang: 'fr' },
      { text: 'Le numéro de dossier est demandé partout', lang: 'fr' },
      { text: 'On embarque enfin', lang: 'fr' },
    ],
  },
  find(draft) {
    const folded = foldedText(draft);
    const matches: Match[] = [];
    const add = (cue: number, start: number, end: number, level: FindingLevel, way: string): void => {
      matches.push({
        start,
        end,
        level,
        way,
        signs: [{ name: 'booking-cue', start: cue, end: Math.max(start, cue + 1) }],
      });
    };
    for (const match of folded.matchAll(BOOKING)) {
      CODE.lastIndex = match.index + match[0].length;
      const code = CODE.exec(draft.text);
      if (code === null) continue;
      const sure = /\d/.test(code[0]) || /^(?:pnr|record locator)/.test(match[0]);
      if (sure) add(match.index, code.index, code.index + code[0].length, 2, 'default');
    }
    for (const match of folded.matchAll(SHOWN))
      add(match.index, match.index, match.index + match[0].length, 1, 'picture');
    return matches.toSorted((a, b) => a.start - b.start);
  },
};

export default rule;
