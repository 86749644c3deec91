import { privateDetails } from '../../evidence/private/private-details.ts';
import type { Rule } from '../../types.ts';

const rule: Rule = {
  id: 'api-key',
  category: 'private-detail',
  languages: ['en', 'fr'],
  defaultMode: 'ask',
  text: {
    en: {
      name: 'A key, token or connection string',
      notices:
        'API keys and access tokens in the formats of about 100 issuers, private keys, passwords in web addresses and commands, and random values that are given to a setting called key, token, secret or password.',
      why: 'Robots look through public posts for keys. Whoever finds it can act as you, at your cost.',
      ways: {
        default:
          'Replace the value with dots. If it was ever public, revoke it and make a new one: deleting the post is not enough.',
      },
    },
    fr: {
      name: 'Une clé, un jeton ou un accès technique',
      notices:
        'Les clés d’API et jetons d’une centaine d’émetteurs, les clés privées, les mots de passe dans une adresse web ou une commande, et les valeurs aléatoires données à un réglage nommé key, token, secret ou password.',
      why: 'Des robots fouillent les messages publics à la recherche de clés. Qui la trouve agit en votre nom, à vos frais.',
      ways: {
        default:
          'Remplacez la valeur par des points. Si elle a été publique, révoquez-la et créez-en une autre : supprimer le message ne suffit pas.',
      },
    },
  },
  source: {
    title: 'GitHub Docs: Removing sensitive data from a repository',
    url: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository',
  },
  sources: {
    fr: {
      title: 'GitHub Docs : suppression de données sensibles dans un dépôt',
      url: 'https://docs.github.com/fr/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository',
    },
  },
  examples: {
    positive: [
      { text: 'why does AKIAIOSFODNN7EXAMPLE get a 403 here?', lang: 'en', level: 2, words: 'AKIAIOSFODNN7EXAMPLE' },
      { text: `deploy fails with glpat-${'a1B2c3D4e5'.repeat(2)} in the log`, lang: 'en', level: 2 },
      {
        text: 'DATABASE_URL=postgres://app:w1nter-sun@db.bluewhale.io/main',
        lang: 'en',
        level: 2,
        words: 'w1nter-sun',
      },
      {
        text: 'set api_key = "9f8e7d6c5b4a39281706f5e4d3c2b1a0" and run',
        lang: 'en',
        level: 2,
        words: '9f8e7d6c5b4a39281706f5e4d3c2b1a0',
      },
      { text: '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXk', lang: 'en', level: 2 },
      { text: 'curl -u lea:Tr1angle-9 https://api.bluewhale.io/me', lang: 'en', level: 2, words: 'Tr1angle-9' },
      { text: 'pourquoi AKIAIOSFODNN7EXAMPLE renvoie une 403 ?', lang: 'fr', level: 2, words: 'AKIAIOSFODNN7EXAMPLE' },
      { text: ['mon bot Slack : xoxb', '123456789012', 'aBcDeFgHiJkL1234'].join('-'), lang: 'fr', level: 2 },
      { text: 'la base est là mysql://lea:soleil42@db.bluewhale.io/prod', lang: 'fr', level: 2, words: 'soleil42' },
      { text: 'client_secret: "7d6c5b4a39281706f5e4d3c2b1a09f8e" ne marche pas', lang: 'fr', level: 2 },
    ],
    negative: [
      { text: 'You need an API key: api_key = "your_api_key_here"', lang: 'en' },
      { text: 'token = os.environ["GITHUB_TOKEN"]', lang: 'en' },
      { text: 'The secret of a good soup: time', lang: 'en' },
      { text: 'ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx goes here', lang: 'en' },
      { text: 'https://photos.bluewhale.io/album/9f8e7d6c5b4a39281706f5e4', lang: 'en' },
      { text: 'password: required, at least twelve characters', lang: 'en' },
      { text: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAH what a goal!!!!', lang: 'en' },
      { text: 'Mettez votre clé : api_key = "votre-cle-ici"', lang: 'fr' },
      { text: 'Le secret d’une bonne soupe : le temps', lang: 'fr' },
      { text: 'const token = await login(nom, passe)', lang: 'fr' },
      { text: 'https://photos.bluewhale.io/album/9f8e7d6c5b4a39281706f5e4', lang: 'fr' },
      { text: 'La clé : dormir huit heures', lang: 'fr' },
      { text: 'BRAVOOOOOOOOOOOOOOOOOOOOOOOOO les bleus', lang: 'fr' },
    ],
  },
  find: (draft, context) =>
    privateDetails(draft, context).secrets.map(({ start, end, signs }) => ({ start, end, level: 2, signs })),
};

export default rule;
