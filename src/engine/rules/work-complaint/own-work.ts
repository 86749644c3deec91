import { isNegated } from '../../evidence/negation.ts';
import { compilePhrases } from '../../evidence/phrases.ts';
import type { Draft, Match, Rule } from '../../types.ts';

const MOANS = compilePhrases<'moan'>([
  ['(hate|hating|loathe) (my|the|this) (job|work|boss)', 'moan'],
  ['(travail|boulot|taf|job) que je (déteste|hais)', 'moan'],
  ['je (déteste|hais) pas? mon (travail|boulot|taf|job|patron|boss)', 'moan'],
]);

function find(draft: Draft): readonly Match[] {
  const matches: Match[] = [];
  for (const sentence of draft.sentences) {
    for (const moan of MOANS.find(sentence)) {
      if (isNegated(sentence, moan.first, moan.last)) continue;
      matches.push({
        start: moan.start,
        end: moan.end,
        level: 2,
        signs: [{ name: 'own-work', start: moan.start, end: moan.end }],
      });
    }
  }
  return matches;
}

const rule: Rule = {
  id: 'own-work',
  category: 'work-complaint',
  languages: ['en', 'fr'],
  defaultMode: 'ask',
  text: {
    en: {
      name: 'A complaint about your work',
      notices: 'Complaints about your own job.',
      why: 'Bosses and recruiters search.',
      ways: { default: 'Leave the company out.' },
    },
    fr: {
      name: 'Une plainte sur votre travail',
      notices: 'Les plaintes sur votre travail.',
      why: 'Les employeurs cherchent.',
      ways: { default: 'Laissez le nom de côté.' },
    },
  },
  source: { title: 'NLRB', url: 'https://www.nlrb.gov/' },
  examples: {
    positive: [{ text: 'I hate my job', lang: 'en', level: 2 }],
    negative: [{ text: "I don't hate my job", lang: 'en' }],
  },
  find,
};
export default rule;
