import { foldedText } from '../../evidence/matching/fold.ts';
import { textBefore } from '../../evidence/matching/window.ts';
import { findDates } from '../../evidence/private/dates.ts';
import type { FindingLevel, Match, Rule } from '../../types.ts';

/** What says that a date is the author's birth date, right before it. */
const OWN =
  /(?:\bi(?: was|'m| am) born(?: in [\w' -]{1,25})?(?: on)?(?: the)?|\bmy (?:birthday|birth ?date|date of birth|dob|bday|b-day)(?: is|'s| was|:)?(?: on)?(?: the)?|\bje suis nee?(?:\(e\))?(?: a [\w' -]{1,25})?(?: le)?|\bmon anniv(?:ersaire)?(?: est| c'est| tombe|:)?(?: le)?|\bma date de naissance(?: est| c'est| :|:)?(?: le)?)[ ,:-]*$/;
/** A form's label. */
const LABEL =
  /(?:\b(?:d\.?o\.?b\.?|date of birth|birth ?date|born)(?: is)? ?[:=]|\b(?:dob|date of birth)(?: is)?|\b(?:date de naissance|nee?(?:\(e\))? le|naissance)(?: est)? ?[:=]|\bdate de naissance(?: est)?(?: le)?|\bnee?\(e\) le)[ ,:-]*$/;
/** Somebody close: a child, a partner. */
const CLOSE =
  /\b(?:my|our|mon|ma|notre)(?: [\w-]{1,15}){0,2} (?:son|daughter|kid|baby|boy|girl|child|wife|husband|partner|girlfriend|boyfriend|mum|mom|dad|sister|brother|niece|nephew|fils|fille|enfant|bebe|femme|mari|copine|copain|mere|pere|soeur|frere|niece|neveu|princesse|puce)(?: \w{2,15})?(?: was| is|'s| est| etait)? (?:born|nee?)(?: on)?(?: the)?(?: le)?[ ,:-]*$|\b(?:his|her|son|sa) (?:birthday|birth ?date|date of birth|dob|date de naissance)(?: is|'s| est| c'est|:)?(?: on)?(?: the)?(?: le)?[ ,:-]*$/;

const rule: Rule = {
  id: 'birth-date',
  category: 'private-detail',
  languages: ['en', 'fr'],
  defaultMode: 'ask',
  text: {
    en: {
      name: 'A birth date',
      notices:
        'Your full birth date, or that of someone close, when the words say so (“I was born on”, “date of birth:”). Other dates and other people’s history are left alone.',
      why: 'Banks, doctors and phone companies ask for your birth date to know it is you. With your name, it is the key that identity thieves look for first.',
      ways: {
        default: 'Leave the year out, or just say that it is your birthday soon.',
        close: 'It is theirs to tell, for a child all the more: say that you celebrate, without the date.',
      },
    },
    fr: {
      name: 'Une date de naissance',
      notices:
        'Votre date de naissance complète, ou celle d’un proche, quand les mots le disent (« je suis né le », « date de naissance : »). Les autres dates, et celles de l’histoire, sont laissées tranquilles.',
      why: 'Banques, médecins et opérateurs la demandent pour vous reconnaître. Avec votre nom, c’est la première clé que cherchent les voleurs d’identité.',
      ways: {
        default: 'Retirez l’année, ou dites simplement que c’est bientôt votre anniversaire.',
        close: 'Elle lui appartient, surtout s’il s’agit d’un enfant : dites que vous fêtez, sans la date.',
      },
    },
  },
  source: {
    title: 'FTC: What To Know About Identity Theft',
    url: 'https://consumer.ftc.gov/articles/what-know-about-identity-theft',
  },
  sources: {
    fr: {
      title: 'Cybermalveillance.gouv.fr : usurpation d’identité, que faire ?',
      url: 'https://www.cybermalveillance.gouv.fr/tous-nos-contenus/fiches-reflexes/usurpation-identite-que-faire',
    },
  },
  examples: {
    positive: [
      { text: 'I was born on 12 March 1985, so yes, I am old', lang: 'en', level: 2, words: '12 March 1985' },
      { text: 'DOB: 03/12/1985, they kept asking', lang: 'en', level: 2, words: '03/12/1985' },
      { text: 'my birthday is on June 4th, write it down', lang: 'en', level: 1, words: 'June 4th' },
      { text: 'Our daughter Mia was born on 2 May 2024', lang: 'en', level: 1, words: '2 May 2024' },
      { text: 'my date of birth is 1985-03-12', lang: 'en', level: 2, words: '1985-03-12' },
      { text: 'Je suis née le 12 mars 1985 à Nantes', lang: 'fr', level: 2, words: '12 mars 1985' },
      { text: 'Date de naissance : 12/03/1985', lang: 'fr', level: 2, words: '12/03/1985' },
      { text: 'mon anniversaire c’est le 4 juin, notez', lang: 'fr', level: 1, words: '4 juin' },
      { text: 'Notre fils Léo est né le 2 mai 2024', lang: 'fr', level: 1, words: '2 mai 2024' },
    ],
    negative: [
      { text: 'Marie Curie was born on 7 November 1867', lang: 'en' },
      { text: 'Happy birthday to me!', lang: 'en' },
      { text: 'My birthday is next week', lang: 'en' },
      { text: 'I was born in the eighties', lang: 'en' },
      { text: 'The band was formed on 12 March 1985', lang: 'en' },
      { text: 'We met on 12 March 2005 in Lyon', lang: 'en' },
      { text: 'Marie Curie est née le 7 novembre 1867', lang: 'fr' },
      { text: 'Joyeux anniversaire à moi !', lang: 'fr' },
      { text: 'Mon anniversaire est la semaine prochaine', lang: 'fr' },
      { text: 'Je suis né dans les années 80', lang: 'fr' },
      { text: 'Le groupe est né le 12 mars 1985', lang: 'fr' },
      { text: 'On s’est rencontrés le 12 mars 2005', lang: 'fr' },
    ],
  },
  find(draft, context) {
    const folded = foldedText(draft);
    if (context.audience === 'private' || !/born|birth|b-?day|\bdob\b|d\.o\.b|anniv|naissance|\bnee?\b/.test(folded))
      return [];
    const matches: Match[] = [];
    for (const { start, end, year } of findDates(folded)) {
      const before = textBefore(folded, start, 70);
      const own = OWN.test(before) || LABEL.test(before);
      const close = CLOSE.test(before);
      if ((!own && !close) || (year !== undefined && year < 1920)) continue;
      const level: FindingLevel = own && year !== undefined ? 2 : 1;
      const signs = [{ name: own ? 'birth' : 'birth-of-close', start: Math.max(0, start - before.length), end: start }];
      matches.push({ start, end, level, signs, way: own ? 'default' : 'close' });
    }
    return matches;
  },
};

export default rule;
