import { findSlurs } from '../../evidence/attack/slurs.ts';
import type { Draft, Match, Rule } from '../../types.ts';

const SIGNS = { reader: 'hurled', hurled: 'hurled', compared: 'compared', said: 'said' } as const;

function find(draft: Draft): readonly Match[] {
  return findSlurs(draft).map(({ start, end, use, ableist, lightly }) => ({
    start,
    end,
    level: use === 'compared' || (ableist && (use === 'said' || lightly)) ? 1 : 2,
    signs: [
      { name: 'slur', start, end },
      { name: SIGNS[use], start, end },
    ],
    way: ableist ? 'ableist' : 'default',
  }));
}

const rule: Rule = {
  id: 'slur',
  category: 'attack',
  languages: ['en', 'fr'],
  defaultMode: 'ask',
  text: {
    en: {
      name: 'A slur',
      notices: 'Words made to demean people for their origin, skin, religion, sex, sexuality or disability.',
      why: 'This word hurts everybody it has ever been used on, including friends who read you and say nothing. Sites remove accounts for it, employers dismiss for it, and in France it can bring a year in prison and a fine of €45,000.',
      ways: {
        default: 'Say what bothers you without the word: your point does not need it.',
        ableist: 'Say what is wrong with the idea or the act; leave illness and disability out of it.',
      },
    },
    fr: {
      name: 'Un mot qui rabaisse un groupe',
      notices:
        'Les mots faits pour rabaisser quelqu’un pour son origine, sa peau, sa religion, son sexe, sa sexualité ou son handicap.',
      why: 'Ce mot blesse tous ceux sur qui il a déjà servi, y compris des proches qui vous lisent sans rien dire. Injurier quelqu’un pour son origine, sa religion, sa sexualité ou son handicap est puni d’un an de prison et de 45 000 € d’amende (loi du 29 juillet 1881, art. 33).',
      ways: {
        default: 'Dites ce qui vous dérange sans ce mot : votre idée n’en a pas besoin.',
        ableist: 'Dites ce qui cloche dans l’idée ou dans l’acte, sans y mêler la maladie ni le handicap.',
      },
    },
  },
  source: {
    title: 'Injure publique ou non publique (Service Public)',
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F32077',
  },
  examples: {
    positive: [
      { text: 'ur retarded if you believe that', lang: 'en', level: 2 },
      { text: 'Get her retarded ass off my timeline', lang: 'en', level: 2 },
      { text: 'putain de triso au volant', lang: 'fr', level: 2 },
      { text: 'He is just another dirty faggot', lang: 'en', level: 2 },
      { text: 'Too many wetbacks on this street', lang: 'en', level: 2 },
      { text: 'typical tr4nny behaviour', lang: 'en', level: 2 },
      { text: 'Are you blind or just a retard?', lang: 'en' },
      { text: 'Sale bougnoule', lang: 'fr', level: 2 },
      { text: 'Encore un sale pédé', lang: 'fr', level: 2 },
      { text: 'il y a trop denègres ici', lang: 'fr', level: 2 },
      { text: 'Mais quel mongol ce prof', lang: 'fr' },
    ],
    negative: [
      { text: 'Pour eux tu resteras toujours la beurette de service', lang: 'fr' },
      { text: 'Queer cinema deserves a bigger stage', lang: 'en' },
      { text: 'He went out to smoke a fag in the rain', lang: 'en' },
      { text: 'A chink in the armour', lang: 'en' },
      { text: 'Proud to be a dyke and louder every year', lang: 'en' },
      { text: 'People who use the word "faggot" should think about who hears it', lang: 'en' },
      { text: 'A female dog is called a bitch', lang: 'en' },
      { text: 'Le train a encore du retard', lang: 'fr' },
      { text: 'On m’a traité de bougnoule toute mon enfance', lang: 'fr' },
      { text: 'Je me suis attardé au marché', lang: 'fr' },
      { text: 'Gengis Khan a fondé l’empire mongol', lang: 'fr' },
      { text: 'Vous devez arrêter d’appeler les gens des pédés', lang: 'fr' },
      { text: 'Concert de jazz manouche samedi', lang: 'fr' },
    ],
  },
  find,
};
export default rule;
