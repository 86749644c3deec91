import { privateDetails } from '../../evidence/private/private-details.ts';
import type { Rule } from '../../types.ts';

const rule: Rule = {
  id: 'street-address',
  category: 'private-detail',
  languages: ['en', 'fr'],
  defaultMode: 'ask',
  text: {
    en: {
      name: 'A home address',
      notices:
        'Street addresses of the US, UK, Canada, Australia, France, Belgium and Switzerland, above all where somebody lives. Shops, venues and famous addresses are left alone.',
      why: 'Once a post links your name to a door, anybody who is angry, curious or looking for an empty house can find it, for years.',
      ways: {
        default: 'Name the area instead of the street, and send the address in a message.',
        home: 'Leave the street and number out; send the address to the people who are invited.',
      },
    },
    fr: {
      name: 'Une adresse postale',
      notices:
        'Les adresses de France, Belgique, Suisse, Québec, Canada, Royaume-Uni, États-Unis et Australie, surtout là où quelqu’un habite. Les commerces, salles et adresses célèbres sont laissés tranquilles.',
      why: 'Une fois votre nom relié à une porte, n’importe qui peut la trouver, pendant des années : un fâcheux, un curieux, un cambrioleur.',
      ways: {
        default: 'Nommez le quartier plutôt que la rue, et donnez l’adresse en message privé.',
        home: 'Retirez la rue et le numéro ; envoyez l’adresse aux personnes invitées.',
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
      { text: 'I live at 48 Alder Crescent, come over any time', lang: 'en', level: 2, words: '48 Alder Crescent' },
      { text: 'Our new place: 1203 Larkspur Lane, Apt 4B, Boulder, CO 80301', lang: 'en', level: 2 },
      { text: 'Flat 3, 17 Quarry Road, Bristol BS3 4QA, party from nine', lang: 'en', level: 1 },
      {
        text: 'her address is 5 Wattle Street, Fitzroy VIC 3065',
        lang: 'en',
        level: 2,
        words: '5 Wattle Street, Fitzroy VIC 3065',
      },
      {
        text: 'We moved to 77 Harbord St, Toronto ON M5S 1G4',
        lang: 'en',
        level: 2,
        words: '77 Harbord St, Toronto ON M5S 1G4',
      },
      { text: 'my parents live on Juniper Road', lang: 'en', level: 1, words: 'Juniper Road' },
      {
        text: 'J’habite au 14 bis rue des Tilleuls, sonnez fort',
        lang: 'fr',
        level: 2,
        words: '14 bis rue des Tilleuls',
      },
      {
        text: 'notre nouvelle adresse : 3, impasse du Moulin 44600 Saint-Nazaire',
        lang: 'fr',
        level: 2,
        words: '3, impasse du Moulin 44600 Saint-Nazaire',
      },
      { text: 'Crémaillère chez moi samedi, rue du Bailli 12, 1050 Ixelles', lang: 'fr', level: 2 },
      { text: 'on a emménagé 25 avenue Cartier, Québec', lang: 'fr', level: 2, words: '25 avenue Cartier' },
      { text: 'Elle habite chemin des Fleurs 8, 1007 Lausanne', lang: 'fr', level: 2 },
      { text: 'j’habite rue des Lavandières', lang: 'fr', level: 1, words: 'rue des Lavandières' },
    ],
    negative: [
      { text: 'Great dinner in Boulder, CO', lang: 'en' },
      { text: 'I walk 10 minutes down the street every morning', lang: 'en' },
      { text: 'The restaurant is at 12 Harbour Street, book early', lang: 'en' },
      { text: 'There are 2 ways to look at Wall Street', lang: 'en' },
      { text: 'Doors at 8, the concert is at 40 Mill Road', lang: 'en' },
      { text: '221B Baker Street is smaller than I thought', lang: 'en' },
      { text: 'My address is 48 Alder Crescent', lang: 'en', context: { audience: 'private' } },
      { text: 'We won 3 games on the road', lang: 'en' },
      { text: 'Belle journée à Saint-Nazaire', lang: 'fr' },
      { text: 'Il reste 2 places pour le concert de samedi', lang: 'fr' },
      { text: 'La boulangerie du 12 rue des Tilleuls ferme', lang: 'fr' },
      { text: 'Manifestation place de la République à 14 h', lang: 'fr' },
      { text: 'J’ai pris 3 cours de danse cette semaine', lang: 'fr' },
      { text: 'Rassemblement samedi, 8 place du Marché, venez nombreux', lang: 'fr' },
      { text: 'La rue est à nous', lang: 'fr' },
    ],
  },
  find(draft, context) {
    if (context.audience === 'private') return [];
    return privateDetails(draft, context).addresses.map(({ start, end, level, signs, home }) => ({
      start,
      end,
      level,
      signs,
      way: home ? 'home' : 'default',
    }));
  },
};

export default rule;
