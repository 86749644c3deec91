import { compilePhrases } from '../../evidence/matching/phrases.ts';
import { knownNames } from '../../evidence/stance/names.ts';
import type { Context, FindingLevel, Match, Rule } from '../../types.ts';

/** "I work at": what turns an employer's name into the author's. */
const WORKS_THERE = compilePhrases<true>(
  [
    "(i|i'm|im|we|my) {0,3} (work|works|working|worked|employed|intern|interning|job|boss|team|manager|office|colleagues|coworkers|company)",
    '(my|our) (employer|company|boss|team|manager|office|colleagues|coworkers|client|clients|job|shift|workplace)',
    '(here at|we at|us at|joined|joining|hired by|hired me|interview at|interview with)',
    "(je|j'|on|nous) {0,3} (travaille|travaillais|bosse|bossais|travaillons|taffe|suis en stage|suis salarié|suis salariée)",
    '(mon|ma|mes|notre|nos) (employeur|entreprise|boîte|boite|patron|patronne|chef|cheffe|équipe|manager|collègue|collègues|bureau|client|clients|job|taf|boulot|stage)',
    '(chez nous|embauché par|embauchée par|entretien chez|entretien avec)',
  ].map((pattern) => [pattern, true]),
);

const hidden = (name: string, kind: 'self' | 'employer'): Partial<Context> => ({
  identity: 'anonymous',
  names: [{ text: name, kind }],
});

const rule: Rule = {
  id: 'pseudonym-leak',
  category: 'private-detail',
  languages: ['en', 'fr'],
  defaultMode: 'ask',
  text: {
    en: {
      name: 'Your real name on a pseudonym',
      notices:
        'On accounts that you keep under a pseudonym: your own name, or the name of your employer where the draft says that you work there.',
      why: 'One post is enough to link the pseudonym to you, with everything it ever wrote.',
      ways: {
        default: 'Leave your name out, or post this from the account that carries it.',
        employer: 'Leave the company’s name out: say what it does instead, as broadly as you can.',
      },
    },
    fr: {
      name: 'Votre vrai nom sous un pseudonyme',
      notices:
        'Sur les comptes tenus sous pseudonyme : votre propre nom, ou celui de votre employeur quand le message dit que vous y travaillez.',
      why: 'Un seul message suffit à relier le pseudonyme à vous, avec tout ce qu’il a jamais écrit.',
      ways: {
        default: 'Retirez votre nom, ou publiez depuis le compte qui le porte.',
        employer: 'Retirez le nom de l’entreprise : dites plutôt ce qu’elle fait, le plus largement possible.',
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
      {
        text: 'My friends call me Marta Kowal, by the way',
        lang: 'en',
        level: 2,
        words: 'Marta Kowal',
        context: hidden('Marta Kowal', 'self'),
      },
      {
        text: 'signed, marta kowal',
        lang: 'en',
        level: 2,
        words: 'marta kowal',
        context: hidden('Marta Kowal', 'self'),
      },
      {
        text: 'I work at Bluewhale and the coffee is bad',
        lang: 'en',
        level: 1,
        words: 'Bluewhale',
        context: hidden('Bluewhale', 'employer'),
      },
      {
        text: 'New badge photo at Bluewhale, my boss laughed',
        lang: 'en',
        level: 1,
        words: 'Bluewhale',
        context: hidden('Bluewhale', 'employer'),
      },
      {
        text: 'Mes amis m’appellent Marta Kowal',
        lang: 'fr',
        level: 2,
        words: 'Marta Kowal',
        context: hidden('Marta Kowal', 'self'),
      },
      { text: 'signé marta kowal', lang: 'fr', level: 2, words: 'marta kowal', context: hidden('Marta Kowal', 'self') },
      {
        text: 'Je travaille chez Bluewhale, le café est mauvais',
        lang: 'fr',
        level: 1,
        words: 'Bluewhale',
        context: hidden('Bluewhale', 'employer'),
      },
      {
        text: 'Ma cheffe chez Bluewhale a ri',
        lang: 'fr',
        level: 1,
        words: 'Bluewhale',
        context: hidden('Bluewhale', 'employer'),
      },
    ],
    negative: [
      {
        text: 'My friends call me Marta Kowal',
        lang: 'en',
        context: { names: [{ text: 'Marta Kowal', kind: 'self' }] },
      },
      { text: 'Bluewhale is down again for everybody', lang: 'en', context: hidden('Bluewhale', 'employer') },
      { text: 'I work at a place with bad coffee', lang: 'en', context: hidden('Bluewhale', 'employer') },
      { text: 'Kowal means smith', lang: 'en', context: hidden('Marta Kowal', 'self') },
      { text: 'The blue whale is the largest animal', lang: 'en', context: hidden('Bluewhale', 'employer') },
      { text: 'My name is nobody', lang: 'en', context: hidden('Marta Kowal', 'self') },
      {
        text: 'Mes amis m’appellent Marta Kowal',
        lang: 'fr',
        context: { names: [{ text: 'Marta Kowal', kind: 'self' }] },
      },
      { text: 'Bluewhale est encore en panne', lang: 'fr', context: hidden('Bluewhale', 'employer') },
      { text: 'Je travaille dans un endroit au café mauvais', lang: 'fr', context: hidden('Bluewhale', 'employer') },
      { text: 'Kowal veut dire forgeron', lang: 'fr', context: hidden('Marta Kowal', 'self') },
      { text: 'La baleine bleue est le plus grand animal', lang: 'fr', context: hidden('Bluewhale', 'employer') },
      { text: 'Je m’appelle personne', lang: 'fr', context: hidden('Marta Kowal', 'self') },
    ],
  },
  find(draft, context) {
    if (context.identity !== 'anonymous') return [];
    const matches: Match[] = [];
    for (const { name, sentence: index, start, end } of knownNames(draft, context)) {
      const own = name.kind === 'self';
      const sentence = draft.sentences[index];
      const works = name.kind === 'employer' && sentence !== undefined && WORKS_THERE.has(sentence);
      if (!own && !works) continue;
      const level: FindingLevel = own ? 2 : 1;
      matches.push({
        start,
        end,
        level,
        way: own ? 'default' : 'employer',
        signs: [{ name: `known-${name.kind}`, start, end }],
      });
    }
    return matches;
  },
};

export default rule;
