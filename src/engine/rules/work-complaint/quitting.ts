import { compilePhrases } from '../../evidence/matching/phrases.ts';
import { DISMISSALS_EN } from '../../evidence/work/phrases/dismissals-en.ts';
import { LEAVING_EN } from '../../evidence/work/phrases/leaving-en.ts';
import { LEAVING_FR } from '../../evidence/work/phrases/leaving-fr.ts';
import { QUITTING_EN, QUITTING_FR } from '../../evidence/work/phrases/quitting.ts';
import { tellings } from '../../evidence/work/telling.ts';
import { WORK_NOTE } from '../../lexicon/work/notes.ts';
import { CLASSES_EN } from '../../lexicon/work/words-en.ts';
import { CLASSES_FR } from '../../lexicon/work/words-fr.ts';
import type { Rule } from '../../types.ts';

const ENGLISH = compilePhrases([...QUITTING_EN, ...LEAVING_EN, ...DISMISSALS_EN], CLASSES_EN);
const FRENCH = compilePhrases([...QUITTING_FR, ...LEAVING_FR], CLASSES_FR);

const rule: Rule = {
  id: 'quitting',
  category: 'work-complaint',
  languages: ['en', 'fr'],
  defaultMode: 'ask',
  text: {
    en: {
      name: 'Leaving your job',
      notices: 'Plans to quit or to look for another job, hopes of being fired, how you walked out.',
      why: 'If you have not told them yet, your employer may hear it here first; the next one may read how you left.',
      ways: {
        default: 'Tell your employer first, then the world. Until then, keep it among people you trust.',
        search:
          'Recruiters can be told in private: most networks have a setting that hides your search from your employer.',
      },
      note: WORK_NOTE.en,
    },
    fr: {
      name: 'Quitter votre travail',
      notices: 'L’envie de démissionner ou de changer de travail, l’espoir d’un licenciement, une porte claquée.',
      why: 'Si vous ne l’avez pas encore annoncé, votre employeur peut l’apprendre ici ; le prochain pourra lire comment vous êtes parti.',
      ways: {
        default: 'Prévenez d’abord votre employeur, le monde ensuite. D’ici là, gardez-le pour des gens de confiance.',
        search:
          'Les recruteurs peuvent l’apprendre en privé : la plupart des réseaux savent cacher votre recherche à votre employeur.',
      },
      note: WORK_NOTE.fr,
    },
  },
  source: {
    title: 'LinkedIn Help: share that you are open to work, and with whom',
    url: 'https://www.linkedin.com/help/linkedin/answer/a507508',
  },
  examples: {
    positive: [
      { text: 'I applied for three other jobs tonight, feels good', lang: 'en', level: 1 },
      { text: 'Jacking it all in after nine years, work has no idea', lang: 'en', level: 1 },
      { text: 'Walked out mid shift and it felt amazing', lang: 'en', level: 2 },
      { text: 'Gonna text my manager I’m not coming back', lang: 'en', level: 2 },
      { text: "Telling my boss tomorrow that I'm leaving", lang: 'en', level: 1 },
      { text: 'They let me go by email after four years', lang: 'en' },
      { text: 'Honestly about to quit my job', lang: 'en', level: 1 },
      { text: 'Quit my job today after the worst week ever', lang: 'en', level: 2 },
      { text: 'I handed in my notice this morning', lang: 'en', level: 1 },
      { text: 'Should I just quit over text? This job is not worth it', lang: 'en', level: 2 },
      { text: 'I hope I get fired tomorrow', lang: 'en', level: 2 },
      { text: 'I need a new job asap', lang: 'en', level: 1 },
      { text: 'Je vais démissionner, c’est décidé', lang: 'fr', level: 1 },
      { text: 'Vivement que je quitte ce boulot', lang: 'fr', level: 1 },
      { text: 'J’ai posé ma démission ce matin', lang: 'fr', level: 1 },
      { text: 'Il est grand temps de partir de cette boîte', lang: 'fr', level: 1 },
      { text: 'Je cherche un autre taf, j’en peux plus', lang: 'fr', level: 1 },
    ],
    negative: [
      { text: 'We applied for a bigger table at the market', lang: 'en' },
      { text: 'Third parking ticket this week, I quit', lang: 'en' },
      { text: 'Sent off three applications for nursery places', lang: 'en' },
      { text: 'She was fired for telling the truth', lang: 'en' },
      { text: "Can't wait to retire these old boots", lang: 'en' },
      { text: 'I would never quit my job', lang: 'en' },
      { text: 'She quit her job to travel', lang: 'en' },
      { text: 'If I won the lottery I would quit my job', lang: 'en' },
      { text: 'I quit smoking today', lang: 'en' },
      { text: 'You should quit your job', lang: 'en' },
      { text: 'He is leaving the company in June', lang: 'en' },
      { text: 'Elle a démissionné hier', lang: 'fr' },
      { text: 'Je ne vais pas démissionner', lang: 'fr' },
      { text: 'Le ministre va démissionner', lang: 'fr' },
      { text: 'Si je gagnais au loto, je démissionnerais', lang: 'fr' },
      { text: 'Tu devrais changer de boulot', lang: 'fr' },
      { text: 'J’ai quitté la salle avant la fin', lang: 'fr' },
    ],
  },
  find: (draft) => [...tellings(draft, ENGLISH, 'en'), ...tellings(draft, FRENCH, 'fr')],
};
export default rule;
