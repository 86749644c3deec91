import { findProfanity } from '../../evidence/attack/profanity.ts';
import type { Draft, Match, Rule } from '../../types.ts';

function find(draft: Draft): readonly Match[] {
  return findProfanity(draft).map(({ start, end, rating, masked }) => {
    const names = ['swear-word', masked ? 'masked' : '', rating === 'mild' ? 'mild' : ''].filter(Boolean);
    return {
      start,
      end,
      level: 1,
      signs: names.map((name) => ({ name, start, end })),
      way: masked ? 'masked' : 'default',
    };
  });
}

const rule: Rule = {
  id: 'swear-word',
  category: 'profanity',
  languages: ['en', 'fr'],
  defaultMode: 'hint',
  text: {
    en: {
      name: 'A swear word',
      notices: 'Swear words and obscene words, also masked (f*ck), stretched or spelled out. Only ever a hint.',
      why: 'Among friends it is nothing. People who look you up before hiring, renting or buying may stop at this word and not read on.',
      ways: {
        default: 'Say it as you would in front of a customer, or leave it if this is how you talk here.',
        masked: 'The stars hide nothing: people read the word. Choose another one, or leave it.',
      },
    },
    fr: {
      name: 'Un gros mot',
      notices:
        'Les gros mots et les mots obscènes, même masqués (m*rde), étirés ou épelés. Jamais plus qu’une remarque.',
      why: 'Entre amis, ce n’est rien. Ceux qui cherchent votre nom avant d’embaucher, de louer ou d’acheter s’arrêteront peut-être à ce mot.',
      ways: {
        default: 'Dites-le comme devant un client, ou gardez-le si c’est votre façon de parler ici.',
        masked: 'Les étoiles ne cachent rien : on lit le mot. Choisissez-en un autre, ou gardez-le.',
      },
    },
  },
  source: {
    title: 'CareerBuilder survey of 2018 on what employers find on social media',
    url: 'https://markets.businessinsider.com/news/stocks/more-than-half-of-employers-have-found-content-on-social-media-that-caused-them-not-to-hire-a-candidate-according-to-recent-careerbuilder-survey-1027445698',
  },
  examples: {
    positive: [
      { text: 'What a fucking day', lang: 'en', level: 1, words: 'fucking' },
      { text: 'this is bullsh1t', lang: 'en', level: 1 },
      { text: 'oh f u c k not again', lang: 'en', level: 1 },
      { text: 'fuuuuuck yes', lang: 'en', level: 1 },
      { text: '#bitchplease', lang: 'en', level: 1 },
      { text: 'wtf is going on', lang: 'en', level: 1, words: 'wtf' },
      { text: 'Putain il pleut encore', lang: 'fr', level: 1, words: 'Putain' },
      { text: 'C’est vraiment de la m*rde', lang: 'fr', level: 1 },
      { text: 'ptn j’ai raté mon bus', lang: 'fr', level: 1, words: 'ptn' },
      { text: 'On se fait chier ce soir', lang: 'fr', level: 1, words: 'chier' },
      { text: 'Quelle merde cette réforme', lang: 'fr', level: 1 },
    ],
    negative: [
      { text: 'Damn, what the hell, this crap is good, omg', lang: 'en' },
      { text: 'Greetings from Scunthorpe and Penistone', lang: 'en' },
      { text: 'Moby Dick is a classic, my class assessed it', lang: 'en' },
      { text: 'She graduated magna cum laude', lang: 'en' },
      { text: 'A blue tit sat on the garden hoe', lang: 'en' },
      { text: 'The cocktail came with shiitake and cockles', lang: 'en' },
      { text: 'Just a quick bite before the pros and cons', lang: 'en' },
      { text: 'Le village de Condom a une belle cathédrale', lang: 'fr' },
      { text: 'On fait la queue pour un gland et une pédale', lang: 'fr' },
      { text: 'Une dispute de computer, un chili con carne', lang: 'fr' },
      { text: 'La maison est au fond d’un cul-de-sac', lang: 'fr' },
      { text: 'Il a mis sa salopette pour le pique-nique', lang: 'fr' },
      { text: 'Le coq a du retard, je concours demain', lang: 'fr' },
      { text: 'Un baiser volé sous la pluie', lang: 'fr' },
    ],
  },
  find,
};
export default rule;
