import { privateDetails } from '../../evidence/private/private-details.ts';
import { isAdvertisement } from '../../evidence/promotion/advertising.ts';
import type { Rule } from '../../types.ts';

const rule: Rule = {
  id: 'phone-number',
  category: 'private-detail',
  languages: ['en', 'fr'],
  defaultMode: 'ask',
  text: {
    en: {
      name: 'A phone number',
      notices:
        'Phone numbers of private persons, written as your countries write them, and bare digits that a word like “call me at” makes a number. Companies, hotlines and emergency lines are left alone.',
      why: 'A number that stands in public can be searched and collected for years. It brings spam and scams, and it helps those who want to take over accounts that confirm by text message.',
      ways: {
        default: 'Leave the number out and write “message me for the number”.',
        other: 'It is somebody else’s number: ask them first, or send it in a private message.',
      },
    },
    fr: {
      name: 'Un numéro de téléphone',
      notices:
        'Les numéros de particuliers, écrits comme dans vos pays, et les chiffres qu’un mot comme « appelle-moi au » transforme en numéro. Les entreprises, numéros verts et urgences sont laissés tranquilles.',
      why: 'Un numéro publié se cherche et se collecte pendant des années. Il attire le démarchage et les arnaques, et il aide à pirater les comptes qui se confirment par SMS.',
      ways: {
        default: 'Retirez le numéro et écrivez « le numéro en MP ».',
        other: 'C’est le numéro de quelqu’un d’autre : demandez-lui d’abord, ou envoyez-le en message privé.',
      },
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
      { text: 'Lost my friends in the crowd, call me on 07700 900123', lang: 'en', level: 2, words: '07700 900123' },
      { text: 'new phone who dis, text me: (212) 664-7665', lang: 'en', level: 2, words: '(212) 664-7665' },
      { text: "Here's Anna's cell 6046281234, tell her happy birthday", lang: 'en', level: 2, words: '6046281234' },
      { text: 'WhatsApp me when you land +61 491 570 006', lang: 'en', level: 2, words: '+61 491 570 006' },
      { text: 'Sofa to give away, 0470 12 34 56 after six', lang: 'en', level: 2, words: '0470 12 34 56' },
      { text: 'Je vends mon vélo, 06 39 98 12 34', lang: 'fr', level: 2, words: '06 39 98 12 34' },
      { text: 'Appelle-moi au 0639981234 dès que tu sors', lang: 'fr', level: 2, words: '0639981234' },
      {
        text: 'mon nouveau numéro c’est +33 6 39 98 12 34 notez bien',
        lang: 'fr',
        level: 2,
        words: '+33 6 39 98 12 34',
      },
      { text: 'Tu peux la joindre au 079 123 45 67', lang: 'fr', level: 2, words: '079 123 45 67' },
      { text: 'son portable est le 514-398-1234', lang: 'fr', level: 2, words: '514-398-1234' },
    ],
    negative: [
      { text: 'If you are struggling, call Samaritans on 116 123, any time', lang: 'en' },
      { text: 'Our office is open again, call us on 020 7946 0123', lang: 'en' },
      { text: 'Order number 4155552671 still has not arrived', lang: 'en' },
      { text: 'The city had 1 254 000 inhabitants in 2019', lang: 'en' },
      { text: 'Final score 104-98, what a season 2019-2020 was', lang: 'en' },
      { text: 'Pi is 3.14159265358 and I will not be told otherwise', lang: 'en' },
      { text: 'Call 1-800-273-8255 if you need to talk', lang: 'en' },
      { text: 'Let’s meet 12/10/2024 at 18:30', lang: 'en' },
      { text: 'Here is my number: 07700 900123', lang: 'en', context: { audience: 'private' } },
      { text: 'Numéro vert 0 800 130 000 pour toutes vos questions', lang: 'fr' },
      { text: 'Référence 0639981234, colis toujours pas livré', lang: 'fr' },
      { text: 'Rendez-vous le 14/07/2024 à 20h30 sur la place', lang: 'fr' },
      { text: 'En cas d’urgence composez le 112 ou le 15', lang: 'fr' },
      { text: 'Contactez-nous au 01 99 00 12 34, notre équipe vous répond', lang: 'fr' },
      { text: 'La ville compte 1 254 000 habitants', lang: 'fr' },
    ],
  },
  find(draft, context) {
    if (context.audience === 'private') return [];
    // who advertises wants to be called
    const phones = privateDetails(draft, context).phones.filter(
      ({ whose }) => whose === 'other' || !isAdvertisement(draft),
    );
    return phones.map(({ start, end, level, signs, whose }) => ({
      start,
      end,
      level,
      signs,
      way: whose === 'other' ? 'other' : 'default',
    }));
  },
};

export default rule;
