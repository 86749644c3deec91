import { intimacy } from '../../evidence/health/intimacy.ts';
import { peopleTold } from '../../evidence/people/people-told.ts';
import type { Rule } from '../../types.ts';

const rule: Rule = {
  id: 'lived-violence',
  category: 'health-intimate',
  languages: ['en', 'fr'],
  defaultMode: 'ask',
  text: {
    en: {
      name: 'Violence you lived through',
      notices: 'Abuse, assault or violence by somebody, told as your own story.',
      why: 'It is your story, and telling it takes courage. In public, strangers and the other person answer too, and what is posted can be used in a case.',
      ways: {
        default:
          'You choose when and where. To be heard first: somebody you trust, or a helpline: 1-800-799-7233 (US), 0808 2000 247 (UK), 1800 737 732 (Australia). If a complaint is open, ask a lawyer before naming anybody.',
      },
    },
    fr: {
      name: 'Des violences que vous avez vécues',
      notices: 'Des violences ou une agression commises par quelqu’un, racontées comme votre propre histoire.',
      why: 'C’est votre histoire, et la dire demande du courage. En public, des inconnus et l’autre personne répondent aussi, et ce qui est publié peut servir dans une procédure.',
      ways: {
        default:
          'Vous choisissez quand et où. Pour en parler d’abord : une personne de confiance, ou une ligne d’écoute : le 3919 ou le 116 006 (France), le 0800 30 030 (Belgique), le 1 800 363-9010 (Québec). Si une plainte est en cours, demandez conseil à un avocat avant de nommer quelqu’un.',
      },
    },
  },
  source: { title: 'Arrêtons les violences (service public français)', url: 'https://arretonslesviolences.gouv.fr/' },
  sources: { en: { title: 'National Domestic Violence Hotline', url: 'https://www.thehotline.org/' } },
  examples: {
    positive: [
      { text: 'I was raped at nineteen and I never told anyone', lang: 'en', level: 2 },
      { text: 'My stepdad used to beat me with a belt', lang: 'en', level: 2 },
      { text: 'It comes from the abuse by my ex', lang: 'en', level: 2 },
      { text: 'My husband hit me again last night', lang: 'en', level: 2 },
      { text: 'J’ai été violée à dix-neuf ans', lang: 'fr', level: 2 },
      { text: 'Mon beau-père me frappait avec une ceinture', lang: 'fr', level: 2 },
      { text: 'Mon mari m’a encore frappée, mon mari me frappe', lang: 'fr', level: 2 },
      { text: 'Je garde des traces des coups de mon ex', lang: 'fr', level: 2 },
    ],
    negative: [
      { text: 'The ball hit me in the face, my brother laughed', lang: 'en' },
      { text: 'My sister beats everyone at chess', lang: 'en' },
      { text: 'Domestic violence is never a private matter', lang: 'en' },
      { text: 'The film is about a woman abused by her husband', lang: 'en' },
      { text: 'My husband never hit me', lang: 'en' },
      { text: 'This song hits different', lang: 'en' },
      { text: 'Le ballon m’a frappé, mon frère a ri', lang: 'fr' },
      { text: 'Ma sœur bat tout le monde aux échecs', lang: 'fr' },
      { text: 'Les violences conjugales concernent tout le monde', lang: 'fr' },
      { text: 'Le film parle d’une femme battue par son mari', lang: 'fr' },
      { text: 'Mon mari ne m’a jamais frappée', lang: 'fr' },
      { text: 'Un coup de vent m’a surprise', lang: 'fr' },
    ],
  },
  find: (draft) => [
    ...intimacy(draft)
      .filter(({ way }) => way === 'assault')
      .map(({ start, end, level, signs }) => ({ start, end, level, signs })),
    ...peopleTold(draft)
      .filter(({ harm }) => harm)
      .map(({ start, end, level, signs }) => ({ start, end, level, signs })),
  ],
};

export default rule;
