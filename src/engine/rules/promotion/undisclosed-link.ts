import { compilePhrases } from '../../evidence/matching/phrases.ts';
import { advertisingIn } from '../../evidence/promotion/advertising.ts';
import { knownNames } from '../../evidence/stance/names.ts';
import { isNegated } from '../../evidence/stance/negation.ts';
import { isQuoted } from '../../evidence/stance/quotation.ts';
import { DISCLOSED, DISCLOSURE_TAGS, PRAISE } from '../../lexicon/promotion/praise.ts';
import type { Draft, Match, Rule } from '../../types.ts';

const PRAISING = compilePhrases<true>(PRAISE.map((pattern) => [pattern, true]));
const DISCLOSING = compilePhrases<true>(DISCLOSED.map((pattern) => [pattern, true]));

const isDisclosed = (draft: Draft): boolean =>
  DISCLOSING.findAll(draft).length > 0 ||
  draft.tokens.some(({ kind, plain }) => kind === 'hashtag' && DISCLOSURE_TAGS.has(plain.slice(1)));

const rule: Rule = {
  id: 'undisclosed-link',
  category: 'promotion',
  languages: ['en', 'fr'],
  defaultMode: 'ask',
  text: {
    en: {
      name: 'Praise for someone who pays you',
      notices: 'Praise for an employer or client on your list, where the draft does not say that you work for them.',
      why: 'Readers who find out later feel fooled, and consumer law wants the link said: pay, gifts, family and employment all count.',
      ways: {
        default: 'Say that you work for them: “I work for…” is enough.',
        client: 'Say that they are your client, or add #ad.',
      },
    },
    fr: {
      name: 'Un éloge de qui vous paie',
      notices:
        'L’éloge d’un employeur ou d’un client de votre liste, quand le message ne dit pas que vous travaillez pour lui.',
      why: 'Qui l’apprend plus tard se sent trompé, et la loi veut que le lien soit dit (en France, loi du 9 juin 2023 : « Publicité » ou « Collaboration commerciale »).',
      ways: {
        default: 'Dites que vous travaillez pour eux : « je travaille chez… » suffit.',
        client: 'Dites que c’est votre client, ou ajoutez « Collaboration commerciale ».',
      },
    },
  },
  source: {
    title: 'FTC’s Endorsement Guides: What People Are Asking',
    url: 'https://www.ftc.gov/business-guidance/resources/ftcs-endorsement-guides-what-people-are-asking',
  },
  sources: {
    fr: {
      title: 'Loi du 9 juin 2023 sur l’influence commerciale (Légifrance)',
      url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000047663185',
    },
  },
  examples: {
    positive: [
      {
        text: 'Bluewhale makes the best headphones ever',
        lang: 'en',
        level: 1,
        words: 'Bluewhale',
        context: { names: [{ text: 'Bluewhale', kind: 'employer' }] },
      },
      {
        text: 'Absolutely love the new Bluewhale app',
        lang: 'en',
        level: 1,
        context: { names: [{ text: 'Bluewhale', kind: 'client' }] },
      },
      {
        text: 'Bluewhale is amazing! 30% off with code WHALE30, order now',
        lang: 'en',
        level: 2,
        context: { names: [{ text: 'Bluewhale', kind: 'employer' }] },
      },
      {
        text: 'Highly recommend @bluewhale to everyone',
        lang: 'en',
        level: 1,
        context: { names: [{ text: 'Bluewhale', kind: 'client' }] },
      },
      {
        text: 'Le casque Bluewhale est génial',
        lang: 'fr',
        level: 1,
        words: 'Bluewhale',
        context: { names: [{ text: 'Bluewhale', kind: 'employer' }] },
      },
      {
        text: 'Je recommande Bluewhale les yeux fermés',
        lang: 'fr',
        level: 1,
        context: { names: [{ text: 'Bluewhale', kind: 'client' }] },
      },
      {
        text: 'Bluewhale au top, code promo WHALE30, commandez vite',
        lang: 'fr',
        level: 2,
        context: { names: [{ text: 'Bluewhale', kind: 'employer' }] },
      },
      {
        text: 'Testez Bluewhale, c’est bluffant',
        lang: 'fr',
        level: 1,
        context: { names: [{ text: 'Bluewhale', kind: 'employer' }] },
      },
    ],
    negative: [
      {
        text: 'I work for Bluewhale and I love our headphones',
        lang: 'en',
        context: { names: [{ text: 'Bluewhale', kind: 'employer' }] },
      },
      { text: 'Bluewhale makes the best headphones ever', lang: 'en' },
      {
        text: 'Bluewhale headphones are great #ad',
        lang: 'en',
        context: { names: [{ text: 'Bluewhale', kind: 'client' }] },
      },
      {
        text: 'Bluewhale opens its office at nine',
        lang: 'en',
        context: { names: [{ text: 'Bluewhale', kind: 'employer' }] },
      },
      {
        text: 'Bluewhale is not great, to be honest',
        lang: 'en',
        context: { names: [{ text: 'Bluewhale', kind: 'client' }] },
      },
      { text: 'Anna is amazing', lang: 'en', context: { names: [{ text: 'Anna', kind: 'colleague' }] } },
      {
        text: 'Je travaille chez Bluewhale et le casque est génial',
        lang: 'fr',
        context: { names: [{ text: 'Bluewhale', kind: 'employer' }] },
      },
      { text: 'Le casque Bluewhale est génial', lang: 'fr' },
      {
        text: 'Collaboration commerciale : le casque Bluewhale est génial',
        lang: 'fr',
        context: { names: [{ text: 'Bluewhale', kind: 'client' }] },
      },
      {
        text: 'Bluewhale ouvre à neuf heures',
        lang: 'fr',
        context: { names: [{ text: 'Bluewhale', kind: 'employer' }] },
      },
      { text: 'Bluewhale, c’est pas génial', lang: 'fr', context: { names: [{ text: 'Bluewhale', kind: 'client' }] } },
      { text: 'Paul est génial', lang: 'fr', context: { names: [{ text: 'Paul', kind: 'colleague' }] } },
    ],
  },
  find(draft, context) {
    const names = knownNames(draft, context).filter(({ name }) => name.kind === 'employer' || name.kind === 'client');
    if (names.length === 0 || isDisclosed(draft)) return [];
    const advertising = (advertisingIn(draft)?.score ?? 0) >= 2;
    const matches: Match[] = [];
    for (const { name, sentence: index, start, end } of names) {
      const sentence = draft.sentences[index];
      if (sentence === undefined) continue;
      const praise = PRAISING.find(sentence).find(
        (match) => !isNegated(sentence, match.first, match.last) && !isQuoted(draft, match),
      );
      if (praise === undefined && !advertising) continue;
      const signs = [{ name: `known-${name.kind}`, start, end }];
      if (praise !== undefined) signs.push({ name: 'praise', start: praise.start, end: praise.end });
      if (advertising) signs.push({ name: 'ad', start, end });
      matches.push({
        start,
        end,
        level: advertising ? 2 : 1,
        signs,
        way: name.kind === 'client' ? 'client' : 'default',
      });
      break;
    }
    return matches;
  },
};

export default rule;
