import { privateDetails } from '../../evidence/private/private-details.ts';
import type { Rule } from '../../types.ts';

const rule: Rule = {
  id: 'password',
  category: 'private-detail',
  languages: ['en', 'fr'],
  defaultMode: 'ask',
  text: {
    en: {
      name: 'A password or code',
      notices:
        'Passwords, PINs, door codes and one-time codes said in words: “the wifi password is…”, “your verification code is…”.',
      why: 'Anybody who reads it can use it, and people often use one password in several places. A code that was sent to you is only ever asked for by thieves.',
      ways: {
        default: 'Take the password out, and change it if it was ever public.',
        code: 'Take the code out; send it by message to whoever needs it.',
      },
    },
    fr: {
      name: 'Un mot de passe ou un code',
      notices:
        'Les mots de passe, codes PIN, digicodes et codes à usage unique dits en toutes lettres : « le mot de passe du wifi est… », « votre code de vérification est… ».',
      why: 'Qui le lit peut s’en servir, et un même mot de passe ouvre souvent plusieurs portes. Un code reçu par SMS, seuls les escrocs le demandent.',
      ways: {
        default: 'Retirez le mot de passe, et changez-le s’il a déjà été public.',
        code: 'Retirez le code ; envoyez-le en message à la personne qui en a besoin.',
      },
    },
  },
  source: {
    title: 'FTC: Creating Strong Passwords and Other Ways To Protect Your Accounts',
    url: 'https://consumer.ftc.gov/articles/creating-strong-passwords-and-other-ways-protect-your-accounts',
  },
  sources: {
    fr: {
      title: 'Cybermalveillance.gouv.fr : les mots de passe',
      url: 'https://www.cybermalveillance.gouv.fr/tous-nos-contenus/bonnes-pratiques/mots-de-passe',
    },
  },
  examples: {
    positive: [
      { text: 'the netflix password is Moonlight77 enjoy', lang: 'en', level: 2, words: 'Moonlight77' },
      { text: 'Password: kettle!blue9', lang: 'en', level: 2, words: 'kettle!blue9' },
      { text: 'come up, the door code is 4821', lang: 'en', level: 2, words: '4821' },
      { text: '482913 is your verification code, got this out of nowhere', lang: 'en', level: 2, words: '482913' },
      { text: 'my pin is 7315 lol easy to remember', lang: 'en', level: 2, words: '7315' },
      { text: 'le mot de passe du wifi c’est chaton2019', lang: 'fr', level: 2, words: 'chaton2019' },
      { text: 'mdp : Soleil#44', lang: 'fr', level: 2, words: 'Soleil#44' },
      { text: 'montez, le digicode est 12B45', lang: 'fr', level: 2, words: '12B45' },
      { text: 'le code de la porte : 7315', lang: 'fr', level: 2, words: '7315' },
      { text: 'mon code secret est 9042, ne riez pas', lang: 'fr', level: 2, words: '9042' },
    ],
    negative: [
      { text: 'I forgot my password again', lang: 'en' },
      { text: 'my password is way too long', lang: 'en' },
      { text: 'The password must be 12 characters or more', lang: 'en' },
      { text: 'Use code SUMMER20 for 20% off', lang: 'en' },
      { text: 'my pin is 4 digits like everybody’s', lang: 'en' },
      { text: 'The zip code is 90210', lang: 'en' },
      { text: 'password: hunter2', lang: 'en' },
      { text: 'J’ai encore oublié mon mot de passe', lang: 'fr' },
      { text: 'mon mot de passe est trop long', lang: 'fr' },
      { text: 'Le mot de passe doit faire 12 caractères', lang: 'fr' },
      { text: 'Avec le code ETE20, 20 % de remise', lang: 'fr' },
      { text: 'Le code postal est 44000', lang: 'fr' },
      { text: 'Le code du travail est clair là-dessus', lang: 'fr' },
    ],
  },
  find: (draft, context) =>
    privateDetails(draft, context).spoken.map(({ start, end, level, signs, kind }) => ({
      start,
      end,
      level,
      signs,
      way: kind === 'code' ? 'code' : 'default',
    })),
};

export default rule;
