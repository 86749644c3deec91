import { compilePhrases } from '../../evidence/matching/phrases.ts';
import { HOURS_EN } from '../../evidence/work/phrases/hours-en.ts';
import { HOURS_FR } from '../../evidence/work/phrases/hours-fr.ts';
import { PAY_EN, PAY_FR } from '../../evidence/work/phrases/pay-and-hours.ts';
import { REVIEWS_EN } from '../../evidence/work/phrases/reviews-en.ts';
import { tellings } from '../../evidence/work/telling.ts';
import { WORK_NOTE } from '../../lexicon/work/notes.ts';
import { CLASSES_EN } from '../../lexicon/work/words-en.ts';
import { CLASSES_FR } from '../../lexicon/work/words-fr.ts';
import type { Rule } from '../../types.ts';

const ENGLISH = compilePhrases([...PAY_EN, ...HOURS_EN, ...REVIEWS_EN], CLASSES_EN);
const FRENCH = compilePhrases([...PAY_FR, ...HOURS_FR], CLASSES_FR);

const rule: Rule = {
  id: 'pay-and-hours',
  category: 'work-complaint',
  languages: ['en', 'fr'],
  defaultMode: 'ask',
  text: {
    en: {
      name: 'Pay, hours and conditions',
      notices: 'Complaints about pay, hours, overtime, staffing and conditions at your own work.',
      why: 'You may well be right, and you may talk about it. Just know that your employer and the next one can read it here, with your name on it.',
      ways: {
        default:
          'Facts and figures carry further than anger. With colleagues, a union or the labour inspectorate they can change something.',
      },
      note: WORK_NOTE.en,
    },
    fr: {
      name: 'Salaire, horaires et conditions',
      notices:
        'Les plaintes sur le salaire, les horaires, les heures sup, les effectifs et les conditions de votre propre travail.',
      why: 'Vous avez peut-être raison, et vous avez le droit d’en parler. Sachez seulement que votre employeur et le prochain peuvent le lire ici, à votre nom.',
      ways: {
        default:
          'Les faits et les chiffres portent plus loin que la colère. Avec des collègues, un syndicat ou l’inspection du travail, ils peuvent changer quelque chose.',
      },
      note: WORK_NOTE.fr,
    },
  },
  source: {
    title: 'National Labor Relations Board: your right to discuss wages',
    url: 'https://www.nlrb.gov/about-nlrb/rights-we-protect/your-rights/your-rights-to-discuss-wages',
  },
  examples: {
    positive: [
      { text: 'Mon patron me doit encore deux mois de salaire', lang: 'fr', level: 2 },
      { text: 'Fifty hours this week and not a penny extra', lang: 'en', level: 1 },
      { text: 'No raise in five years lol', lang: 'en', level: 1 },
      { text: 'Still haven’t paid my last wages', lang: 'en', level: 1 },
      { text: 'Slow promotions, outdated tools and unpaid overtime', lang: 'en', level: 1 },
      { text: 'They scheduled me on the one day I asked off', lang: 'en', level: 1 },
      { text: 'I have to work on my birthday, ugh', lang: 'en', level: 1 },
      { text: 'I am so underpaid for this', lang: 'en', level: 1 },
      { text: "My boss still hasn't paid me for last month", lang: 'en', level: 1 },
      { text: 'they cut my hours again', lang: 'en', level: 1 },
      { text: 'Our salaries are a joke', lang: 'en', level: 1 },
      { text: 'Long hours, low pay, no growth in this company', lang: 'en', level: 1 },
      { text: 'Je suis payée une misère', lang: 'fr', level: 1 },
      { text: 'Mes heures sup sont jamais payées', lang: 'fr', level: 1 },
      { text: 'On est encore en sous-effectif au boulot', lang: 'fr', level: 1 },
      { text: 'Mon salaire est ridicule', lang: 'fr', level: 1 },
      { text: 'toujours pas reçu mon salaire', lang: 'fr', level: 1 },
    ],
    negative: [
      { text: 'Mon patron m’a avancé mon salaire', lang: 'fr' },
      { text: 'Ten hours on the train and not a cent for coffee left in my pocket, what a trip', lang: 'en' },
      { text: 'I would kill for a biscuit', lang: 'en' },
      { text: 'No communication from the airline, our flight is gone', lang: 'en' },
      { text: 'I have to work on my backhand', lang: 'en' },
      { text: 'They scheduled me for a scan on Tuesday', lang: 'en' },
      { text: 'Nurses are underpaid in this country', lang: 'en' },
      { text: 'My boss paid me early, what a star', lang: 'en' },
      { text: "I'm not underpaid", lang: 'en' },
      { text: 'They cut his hours again', lang: 'en' },
      { text: 'Our salaries are great', lang: 'en' },
      { text: 'The company announced a pay rise for all staff', lang: 'en' },
      { text: 'Les infirmières sont mal payées', lang: 'fr' },
      { text: 'Mon salaire est très correct', lang: 'fr' },
      { text: 'Il est payé une misère', lang: 'fr' },
      { text: 'J’ai reçu mon salaire ce matin', lang: 'fr' },
      { text: 'Je ne suis pas mal payé', lang: 'fr' },
      { text: 'Le salaire moyen est ridicule dans ce pays', lang: 'fr' },
    ],
  },
  find: (draft) => [...tellings(draft, ENGLISH, 'en'), ...tellings(draft, FRENCH, 'fr')],
};
export default rule;
