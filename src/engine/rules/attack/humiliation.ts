import { findHumiliation } from '../../evidence/attack/humiliation.ts';
import type { Draft, Match, Rule } from '../../types.ts';

function find(draft: Draft): readonly Match[] {
  return findHumiliation(draft).map(({ start, end, strong }) => ({
    start,
    end,
    level: strong ? 2 : 1,
    signs: [{ name: 'humiliation', start, end }],
  }));
}

const rule: Rule = {
  id: 'humiliation',
  category: 'attack',
  languages: ['en', 'fr'],
  defaultMode: 'ask',
  text: {
    en: {
      name: 'Words that put somebody down',
      notices:
        'Sentences that tell somebody they are worth nothing, unwanted or do not belong, even without a swear word.',
      why: 'Being told this in front of others is what people remember of a quarrel for years. Read by a stranger, it can make you look harder than you are.',
      ways: { default: 'Say what you want them to stop doing, or say nothing today and look at it tomorrow.' },
    },
    fr: {
      name: 'Des mots qui rabaissent',
      notices:
        'Les phrases qui disent à quelqu’un qu’il ne vaut rien, que personne n’en veut ou qu’il n’est pas d’ici, même sans gros mot.',
      why: 'Se l’entendre dire devant les autres, c’est ce dont on se souvient des années après une dispute. Lu par un inconnu, cela peut donner de vous une image plus dure que la réalité.',
      ways: {
        default:
          'Dites ce que vous voudriez que la personne arrête de faire, ou laissez passer une nuit avant de répondre.',
      },
    },
  },
  source: {
    title: 'StopBullying.gov: What is cyberbullying?',
    url: 'https://www.stopbullying.gov/cyberbullying/what-is-it',
  },
  sources: {
    fr: {
      title: 'Service Public : harcèlement en ligne',
      url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F32239',
    },
  },
  examples: {
    positive: [
      { text: 'Personne ne t’aime ici', lang: 'fr' },
      { text: 'Retourne au bled', lang: 'fr', level: 2 },
      { text: "Don't you know how to raise your kids?", lang: 'en', level: 1 },
      { text: "You can't even control your own children", lang: 'en', level: 1 },
      { text: 'Vous ne savez pas élever vos enfants', lang: 'fr', level: 1 },
      { text: 'Nobody loves you and nobody ever will', lang: 'en', level: 2 },
      { text: 'Go back to your own country', lang: 'en', level: 2 },
      { text: 'Honestly you disgust me', lang: 'en', level: 1 },
      { text: 'the world would be better off without you', lang: 'en', level: 2 },
      { text: 'Personne ne t’aime', lang: 'fr', level: 2 },
      { text: 'Tu sers à rien', lang: 'fr', level: 2 },
      { text: 'Retourne dans ton pays', lang: 'fr', level: 2 },
      { text: 'Tu me dégoûtes', lang: 'fr', level: 1 },
      { text: 'People who leave trolleys in the car park are trash', lang: 'en', level: 1 },
      { text: 'Are you stupid or do you practise?', lang: 'en', level: 1 },
      { text: 'Grow a spine', lang: 'en', level: 1 },
    ],
    negative: [
      { text: 'People who get up at five are my heroes', lang: 'en' },
      { text: 'We grow a pair of tomatoes on the balcony', lang: 'en' },
      { text: 'Je retourne au bled cet été voir ma grand-mère', lang: 'fr' },
      { text: 'I am learning how to raise kids on a small budget', lang: 'en' },
      { text: 'Nous apprenons à élever nos enfants sans écrans', lang: 'fr' },
      { text: 'Nobody loves Mondays', lang: 'en' },
      { text: 'I went back to my country last summer', lang: 'en' },
      { text: 'He told me "nobody loves you" and I left him', lang: 'en' },
      { text: 'You are worth more than you think', lang: 'en' },
      { text: 'The smell disgusts me', lang: 'en' },
      { text: 'It is cruel to say that nobody loves you', lang: 'en' },
      { text: 'Personne n’aime les lundis', lang: 'fr' },
      { text: 'Ça sert à rien de courir', lang: 'fr' },
      { text: 'On rentre au pays cet été', lang: 'fr' },
      { text: 'Elle m’a dit « personne ne t’aime »', lang: 'fr' },
      { text: 'Tu vaux mieux que ça', lang: 'fr' },
      { text: 'Cette odeur me dégoûte', lang: 'fr' },
    ],
  },
  find,
};
export default rule;
