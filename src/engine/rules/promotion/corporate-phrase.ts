import { compilePhrases } from '../../evidence/matching/phrases.ts';
import { isQuoted } from '../../evidence/stance/quotation.ts';
import { STIFF } from '../../lexicon/promotion/praise.ts';
import type { Context, Rule } from '../../types.ts';

const STIFF_PHRASES = compilePhrases<true>(STIFF.map((pattern) => [pattern, true]));
const professional: Partial<Context> = { identity: 'professional' };

const rule: Rule = {
  id: 'corporate-phrase',
  category: 'promotion',
  languages: ['en', 'fr'],
  defaultMode: 'hint',
  text: {
    en: {
      name: 'A stiff corporate phrase',
      notices: 'On accounts that speak for a company: ready-made phrases like “we apologise for any inconvenience”.',
      why: 'People read it as “nobody listened”. Under a complaint it often makes the anger worse, and screenshots travel.',
      ways: { default: 'Name what went wrong, say what you do about it and by when, and sign with your first name.' },
    },
    fr: {
      name: 'Une formule toute faite',
      notices:
        'Sur les comptes qui parlent pour une entreprise : les formules comme « nous nous excusons pour tout désagrément ».',
      why: 'On y lit « personne n’a écouté ». Sous une plainte, elle attise souvent la colère, et les captures d’écran circulent.',
      ways: { default: 'Dites ce qui n’a pas marché, ce que vous faites et pour quand, et signez de votre prénom.' },
    },
  },
  source: {
    title: 'GOV.UK: Content design: writing for GOV.UK (plain English)',
    url: 'https://www.gov.uk/guidance/content-design/writing-for-gov-uk',
  },
  examples: {
    positive: [
      { text: 'We apologise for any inconvenience caused.', lang: 'en', level: 1, context: professional },
      { text: 'Hi Sam, your feedback is important to us', lang: 'en', level: 1, context: professional },
      { text: 'We’re sorry you feel that way', lang: 'en', level: 1, context: professional },
      { text: 'Please be advised that the shop closes at noon', lang: 'en', level: 1, context: professional },
      { text: 'Nous nous excusons pour tout désagrément', lang: 'fr', level: 1, context: professional },
      { text: 'Merci de votre compréhension', lang: 'fr', level: 1, context: professional },
      {
        text: 'Nos équipes mettent tout en œuvre pour rétablir le service',
        lang: 'fr',
        level: 1,
        context: professional,
      },
      { text: 'Votre satisfaction est notre priorité', lang: 'fr', level: 1, context: professional },
    ],
    negative: [
      { text: 'We apologise for any inconvenience caused.', lang: 'en' },
      {
        text: 'Sorry Sam, the parcel left two days late. It arrives on Friday. Lea',
        lang: 'en',
        context: professional,
      },
      { text: 'They wrote "we apologise for any inconvenience" again', lang: 'en', context: professional },
      { text: 'Thanks for the photo, it made our day', lang: 'en', context: professional },
      { text: 'We got it wrong and we are fixing it now', lang: 'en', context: professional },
      { text: 'We open at nine', lang: 'en', context: professional },
      { text: 'Nous nous excusons pour tout désagrément', lang: 'fr' },
      { text: 'Désolée Sam, le colis est parti avec deux jours de retard. Léa', lang: 'fr', context: professional },
      { text: 'Merci pour la photo, elle est belle', lang: 'fr', context: professional },
      { text: 'On s’est trompés et on répare', lang: 'fr', context: professional },
      { text: 'Ils ont écrit « merci de votre compréhension » encore', lang: 'fr', context: professional },
      { text: 'On ouvre à neuf heures', lang: 'fr', context: professional },
    ],
  },
  find(draft, context) {
    if (context.identity !== 'professional') return [];
    return STIFF_PHRASES.findAll(draft)
      .filter((match) => !isQuoted(draft, match))
      .map(({ start, end }) => ({ start, end, level: 1, signs: [{ name: 'stiff-phrase', start, end }] }));
  },
};

export default rule;
