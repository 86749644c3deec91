import { compilePhrases } from '../../evidence/matching/phrases.ts';
import { knownNames } from '../../evidence/stance/names.ts';
import { INSIDE_EN } from '../../evidence/work/phrases/inside-en.ts';
import { SECRETS_EN } from '../../evidence/work/phrases/secrets-en.ts';
import { SECRETS_FR } from '../../evidence/work/phrases/secrets-fr.ts';
import { leaks } from '../../evidence/work/secrecy.ts';
import { tellings } from '../../evidence/work/telling.ts';
import type { Context, Draft, Match, Rule } from '../../types.ts';

const ENGLISH = compilePhrases([...SECRETS_EN, ...INSIDE_EN]);
const FRENCH = compilePhrases(SECRETS_FR);

/** An internal project's name on the author's own list is not meant for the public at all. */
function projectNames(draft: Draft, context: Context): Match[] {
  return knownNames(draft, context)
    .filter(({ name }) => name.kind === 'project')
    .map(({ start, end }) => ({ start, end, level: 2, way: 'project', signs: [{ name: 'project-name', start, end }] }));
}

const rule: Rule = {
  id: 'business-secret',
  category: 'work-confidential',
  languages: ['en', 'fr'],
  defaultMode: 'ask',
  text: {
    en: {
      name: 'A secret of your company or client',
      notices:
        'Layoffs, deals, launches and figures before they are public, data of clients, security, and internal project names from your list.',
      why: 'Your contract most likely asks you to keep this to yourself, and news before its time can harm colleagues or break stock exchange law. A post cannot be called back.',
      ways: {
        default:
          'Wait until it is public, then share the announcement. If something is wrong at work, a whistleblower channel protects you; a post does not.',
        project: 'Describe what you do without the internal name: “a project at work”.',
      },
    },
    fr: {
      name: 'Un secret de votre entreprise ou d’un client',
      notices:
        'Licenciements, rachats, lancements et chiffres avant l’annonce, données de clients, sécurité, et les noms de projets internes de votre liste.',
      why: 'Votre contrat vous demande sans doute de garder cela pour vous, et une nouvelle trop tôt peut nuire à des collègues ou enfreindre le droit boursier. Un message publié ne se rattrape pas.',
      ways: {
        default:
          'Attendez que ce soit public, puis partagez l’annonce. Si quelque chose ne va pas, un canal de lanceur d’alerte vous protège ; un message public, non.',
        project: 'Décrivez ce que vous faites sans le nom interne : « un projet au travail ».',
      },
    },
  },
  source: {
    title: 'Code de commerce, article L151-1 (secret des affaires)',
    url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000037266563',
  },
  sources: { en: { title: 'WIPO: trade secrets', url: 'https://www.wipo.int/tradesecrets/en/' } },
  examples: {
    positive: [
      { text: "I'm on a jury and I think he is so guilty", lang: 'en', level: 2 },
      { text: 'One of our users has their birthday as a password lol', lang: 'en', level: 2 },
      { text: "They're closing our branch in March, we only heard today", lang: 'en', level: 2 },
      { text: 'Don’t tell anyone, but our company is being sold next month', lang: 'en', level: 2 },
      { text: 'My boss just told us layoffs are coming in January', lang: 'en', level: 2 },
      { text: 'We are laying off half the team on Monday', lang: 'en', level: 2 },
      { text: 'I’m not supposed to share this, but the new product at my company ships in May', lang: 'en', level: 2 },
      { text: 'I take the minutes here. Half the jobs go in May', lang: 'en', level: 1 },
      { text: 'Guess who came into our pharmacy, let’s just say the data is interesting', lang: 'en', level: 2 },
      { text: 'Our servers? We got hacked last night', lang: 'en', level: 2, words: 'We got hacked' },
      {
        text: 'Late night with Bluebird again',
        lang: 'en',
        level: 2,
        words: 'Bluebird',
        context: { names: [{ text: 'Bluebird', kind: 'project' }] },
      },
      {
        text: 'Our biggest account is walking at the end of the quarter, you didn’t hear it from me',
        lang: 'en',
        level: 2,
      },
      { text: 'I do the books here, 40k in the red, and the staff don’t know yet', lang: 'en', level: 2 },
      { text: 'Ne le dites à personne, mais ma boîte va être rachetée', lang: 'fr', level: 2 },
      { text: 'Mon chef vient de nous annoncer un plan social', lang: 'fr', level: 2 },
      { text: 'On va licencier trente personnes en mars', lang: 'fr', level: 2 },
      { text: 'On s’est fait pirater cette nuit', lang: 'fr', level: 2 },
      { text: 'Nos résultats du trimestre sont catastrophiques', lang: 'fr', level: 2 },
      {
        text: 'Dans notre clinique, trois cas d’infection, et la direction demande de ne pas en parler',
        lang: 'fr',
        level: 2,
      },
      {
        text: 'On vient de perdre le contrat du siècle, la direction ne veut pas que ça se sache',
        lang: 'fr',
        level: 2,
      },
    ],
    negative: [
      { text: 'The data in our clinic poster was drawn by hand', lang: 'en' },
      { text: 'Jury duty on Monday, any good podcasts?', lang: 'en' },
      { text: 'I forgot my password again', lang: 'en' },
      { text: 'The council is closing the road in March', lang: 'en' },
      { text: 'Our new menu is out today, come and try it!', lang: 'en' },
      { text: 'Reuters reports that the bank is laying off 500 people', lang: 'en' },
      { text: 'Don’t tell anyone, but I ate the last cookie', lang: 'en' },
      { text: 'We are excited to announce our new app, link in bio', lang: 'en' },
      { text: 'Their company is laying off people', lang: 'en' },
      { text: 'My boss told us a great joke', lang: 'en' },
      { text: 'We had a lovely team lunch', lang: 'en' },
      { text: 'Nobody knows yet, but we are having a baby!', lang: 'en' },
      { text: 'My boss and I keep this cake recipe secret', lang: 'en' },
      { text: 'Ne le dites à personne, mais j’adore la pluie', lang: 'fr' },
      { text: 'Mes collègues préparent une surprise pour mon anniversaire, chut', lang: 'fr' },
      { text: 'Selon la presse, l’usine va licencier 300 personnes', lang: 'fr' },
      { text: 'Nous sommes fiers d’annoncer notre nouveau site', lang: 'fr' },
      { text: 'Mon chef nous a annoncé une bonne nouvelle', lang: 'fr' },
      { text: 'On va fermer la fenêtre, il pleut', lang: 'fr' },
      { text: 'Ils ont annoncé la fermeture de la ligne de métro', lang: 'fr' },
    ],
  },
  find: (draft, context) => [
    ...tellings(draft, ENGLISH, 'en'),
    ...tellings(draft, FRENCH, 'fr'),
    ...leaks(draft),
    ...projectNames(draft, context),
  ],
};
export default rule;
