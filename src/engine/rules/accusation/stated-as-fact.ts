import { findAccusations } from '../../evidence/attack/accusations.ts';
import type { Draft, Match, Rule } from '../../types.ts';

function find(draft: Draft): readonly Match[] {
  return findAccusations(draft).map(({ start, end, named }) => ({
    start,
    end,
    level: named ? 2 : 1,
    signs: [{ name: 'accusation', start, end }, ...(named ? [{ name: 'identifiable', start, end }] : [])],
  }));
}

const rule: Rule = {
  id: 'stated-as-fact',
  category: 'accusation',
  languages: ['en', 'fr'],
  defaultMode: 'ask',
  text: {
    en: {
      name: 'An accusation stated as a fact',
      notices:
        'Sentences that say somebody who can be recognised, or a business, stole, cheated, took bribes or committed another crime.',
      why: 'Even if it is true, you may have to prove it, and a nickname does not hide who is meant. In France public defamation can cost up to €12,000, and elsewhere people have been sued over a review.',
      ways: {
        default:
          'Tell what happened to you, with dates and sums, and leave the verdict to others: “I paid on 3 May and never got the parcel.” Or report it where it can be checked.',
      },
    },
    fr: {
      name: 'Une accusation présentée comme un fait',
      notices:
        'Les phrases qui disent qu’une personne reconnaissable ou une entreprise a volé, triché, touché des pots-de-vin ou commis un autre délit.',
      why: 'Même si c’est vrai, c’est à vous de pouvoir le prouver, avec ou sans le nom. La diffamation publique (loi du 29 juillet 1881, art. 29 et 32) peut coûter jusqu’à 12 000 € d’amende.',
      ways: {
        default:
          'Racontez ce qui vous est arrivé, avec les dates et les sommes, et laissez juger les autres : « J’ai payé le 3 mai et je n’ai jamais reçu le colis. » Ou signalez-le là où cela peut être vérifié.',
      },
    },
  },
  source: {
    title: 'Service Public : diffamation',
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F32079',
  },
  sources: { en: { title: 'Cornell Law School: defamation', url: 'https://www.law.cornell.edu/wex/defamation' } },
  examples: {
    positive: [
      { text: 'The girl on the next till pockets cash all day', lang: 'en' },
      { text: 'Our head of finance hired his cousin, there was no interview', lang: 'en', level: 2 },
      { text: 'My landlord keeps everyone’s deposit and makes up damage', lang: 'en', level: 2 },
      { text: 'Our director hires only his cousins', lang: 'en' },
      { text: "Didn't the mayor take bribes from the builder too?", lang: 'en' },
      { text: 'Another comedy directed by a rapist, and they clap', lang: 'en', level: 2 },
      { text: 'Our mayor is a thief and everybody at the town hall knows', lang: 'en', level: 2 },
      { text: 'My landlord stole my deposit', lang: 'en', level: 2 },
      { text: 'Stay away, this garage scammed us twice', lang: 'en', level: 2 },
      { text: 'I saw it: Kevin Marsh took bribes from the builders', lang: 'en', level: 2 },
      { text: 'she embezzled money from the choir', lang: 'en', level: 1 },
      { text: 'Hollis Kitchens took my deposit in March and vanished', lang: 'en', level: 2 },
      { text: 'Two bikes gone from that hostel. Crooks, all of them. It is the Blue Lantern', lang: 'en', level: 2 },
      { text: 'We got overcharged and then scammed by this dealership', lang: 'en', level: 2 },
      { text: 'my coworker fakes her timesheets and nobody checks', lang: 'en', level: 2 },
      { text: 'The coach has been hitting the boys for years', lang: 'en', level: 2 },
      { text: 'Dorian K. stole the tips, ask anyone on the night shift', lang: 'en', level: 2 },
      { text: 'Julien M. a frappé sa copine devant nous', lang: 'fr', level: 2 },
      { text: 'Mon patron est un escroc', lang: 'fr', level: 2 },
      { text: 'Le garagiste nous a arnaqués', lang: 'fr', level: 2 },
      { text: 'il m’a arnaqué de 200 euros, faites passer', lang: 'fr', level: 2 },
      { text: 'Notre maire a touché des pots-de-vin', lang: 'fr', level: 2 },
      { text: 'Mon voisin bat sa femme', lang: 'fr', level: 2 },
      { text: 'elle a volé l’argent de la caisse', lang: 'fr', level: 1 },
      { text: 'Le trésorier du club se sert dans la caisse', lang: 'fr', level: 2 },
      { text: 'Ce garage trafique les compteurs, évitez', lang: 'fr', level: 2 },
      { text: 'Je me suis fait arnaquer par l’agence Morel', lang: 'fr', level: 2 },
      { text: 'Mon collègue Hugo falsifie ses notes de frais', lang: 'fr', level: 2 },
      { text: 'L’artisan a encaissé l’acompte et a disparu', lang: 'fr', level: 2 },
    ],
    negative: [
      { text: 'The bank keeps the deposit until the lease ends', lang: 'en' },
      { text: 'Did the mayor take the train today?', lang: 'en' },
      { text: 'Our director hires only the best cooks', lang: 'en' },
      { text: 'A film about a murderer directed by a beginner', lang: 'en' },
      { text: 'The mayor was convicted of theft, according to the paper', lang: 'en' },
      { text: 'Did my landlord steal my deposit?', lang: 'en' },
      { text: 'If my boss is a thief, the police will find out', lang: 'en' },
      { text: 'My landlord is not a thief, he gave it back', lang: 'en' },
      { text: 'The villain of the film is a murderer', lang: 'en' },
      { text: 'Our cat is a thief, she took the salmon', lang: 'en' },
      { text: 'She stole the show and my heart', lang: 'en' },
      { text: 'Somebody stole my bike outside the library', lang: 'en' },
      { text: 'My grandfather was scammed by a caller last week', lang: 'en' },
      { text: 'My brother stole my hoodie again', lang: 'en' },
      { text: 'Landlords steal deposits, know your rights', lang: 'en' },
      { text: 'My son beats me at chess every Sunday', lang: 'en' },
      { text: 'Le maire est accusé de vol', lang: 'fr' },
      { text: 'Mon patron est-il un escroc ?', lang: 'fr' },
      { text: 'Mon voisin n’est pas un voleur', lang: 'fr' },
      { text: 'Si le garagiste est un escroc, on le saura', lang: 'fr' },
      { text: 'Le méchant du film est un assassin', lang: 'fr' },
      { text: 'Il aurait détourné de l’argent, selon l’enquête', lang: 'fr' },
      { text: 'Le chat a volé mon saumon', lang: 'fr' },
      { text: 'On m’a volé mon vélo devant la gare', lang: 'fr' },
      { text: 'Je me suis fait arnaquer sur internet, méfiez-vous', lang: 'fr' },
      { text: 'Ma fille m’a volé ma place sur le canapé', lang: 'fr' },
      { text: 'L’arbitre nous a volés ce soir', lang: 'fr' },
      { text: 'Mon frère me bat toujours au ping-pong', lang: 'fr' },
    ],
  },
  find,
};
export default rule;
