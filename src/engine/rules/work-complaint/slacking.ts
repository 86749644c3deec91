import { compilePhrases } from '../../evidence/matching/phrases.ts';
import { alibis } from '../../evidence/work/alibi.ts';
import { ADMISSIONS_EN } from '../../evidence/work/phrases/admissions-en.ts';
import { ADMISSIONS_FR } from '../../evidence/work/phrases/admissions-fr.ts';
import { SLACKING_EN, SLACKING_FR } from '../../evidence/work/phrases/slacking.ts';
import { tellings } from '../../evidence/work/telling.ts';
import { WORK_NOTE } from '../../lexicon/work/notes.ts';
import { CLASSES_EN } from '../../lexicon/work/words-en.ts';
import { CLASSES_FR } from '../../lexicon/work/words-fr.ts';
import type { Rule } from '../../types.ts';

const ENGLISH = compilePhrases([...SLACKING_EN, ...ADMISSIONS_EN], CLASSES_EN);
const FRENCH = compilePhrases([...SLACKING_FR, ...ADMISSIONS_FR], CLASSES_FR);

const rule: Rule = {
  id: 'slacking',
  category: 'work-complaint',
  languages: ['en', 'fr'],
  defaultMode: 'ask',
  text: {
    en: {
      name: 'An admission about your work',
      notices: 'Faking sick, sleeping, drinking or pretending to be busy on the job, taking things home, padded hours.',
      why: 'This is proof in your own words, with date and time. Posts like it have been used to dismiss people, and a screenshot outlives a deleted post.',
      ways: {
        default: 'This one is better told face to face, or not at all.',
        mild: 'Post it after hours, or leave out that you were at work.',
      },
      note: WORK_NOTE.en,
    },
    fr: {
      name: 'Un aveu sur votre travail',
      notices:
        'Se faire passer pour malade, dormir, boire ou faire semblant de travailler, emporter des affaires, gonfler ses heures.',
      why: 'C’est une preuve écrite de votre main, avec la date et l’heure. De tels messages ont servi à licencier, et une capture d’écran survit au message supprimé.',
      ways: {
        default: 'Mieux vaut le raconter de vive voix, ou pas du tout.',
        mild: 'Publiez-le après le travail, ou sans dire que vous y étiez.',
      },
      note: WORK_NOTE.fr,
    },
  },
  source: {
    title: 'I regretted the minute I pressed share (Wang et al., SOUPS 2011)',
    url: 'https://cups.cs.cmu.edu/soups/2011/proceedings/a10_Wang.pdf',
  },
  examples: {
    positive: [
      { text: 'Télétravail, donc sieste et Netflix', lang: 'fr', level: 1 },
      { text: 'Snuck out an hour early, nobody noticed', lang: 'en', level: 1 },
      { text: 'I do maybe an hour of actual work a day, honestly', lang: 'en', level: 2 },
      { text: 'Sneaking out of work an hour early, nobody noticed', lang: 'en', level: 1 },
      { text: 'I take long lunch breaks at work just to sit on my phone', lang: 'en', level: 1 },
      { text: 'They think I’m at a funeral lol, greetings from the beach', lang: 'en', level: 2 },
      { text: 'On company time this week I wrote my CV, my tax return and half my novel', lang: 'en', level: 1 },
      { text: 'J’ai dit que j’avais une gastro, je suis au ski', lang: 'fr', level: 2 },
      { text: 'J’ai badgé puis je suis rentré dormir chez moi, ni vu ni connu', lang: 'fr', level: 2 },
      { text: 'Called in sick so I could watch the match lol', lang: 'en', level: 2 },
      { text: 'Pretending to be busy at my desk until six', lang: 'en', level: 2 },
      { text: 'Taking a nap at work, nobody noticed', lang: 'en', level: 1 },
      { text: 'So hungover at work right now', lang: 'en', level: 2 },
      { text: 'Stole a whole box of pens from work', lang: 'en', level: 2 },
      { text: 'Skipping work today to go surfing', lang: 'en', level: 2 },
      { text: 'Je fais semblant de bosser depuis ce matin', lang: 'fr', level: 2 },
      { text: 'J’ai pris un arrêt maladie pour partir en vacances', lang: 'fr', level: 2 },
      { text: 'Je glande au taf, comme d’hab', lang: 'fr', level: 1 },
      { text: 'Complètement bourré au boulot', lang: 'fr', level: 2 },
      { text: 'Je suis payé à rien faire', lang: 'fr', level: 1 },
    ],
    negative: [
      { text: 'Le télétravail a changé la vie des campagnes', lang: 'fr' },
      { text: 'I finished my homework by six and spent the rest of the day outside', lang: 'en' },
      { text: "We left work early to see our daughter's play, our boss insisted", lang: 'en' },
      { text: 'The cat is asleep on the job again', lang: 'en' },
      { text: 'Nobody noticed my new haircut', lang: 'en' },
      { text: 'Off sick with the flu, watching Netflix in bed', lang: 'en' },
      { text: 'I told them about my migraine and they were so kind', lang: 'en' },
      { text: 'Malade depuis deux jours, sous la couette avec une série', lang: 'fr' },
      { text: 'Mon fils a une gastro, j’ai dit à l’école qu’il restait à la maison', lang: 'fr' },
      { text: 'Called in sick, this flu is awful', lang: 'en' },
      { text: 'He was fired for sleeping at work', lang: 'en' },
      { text: "I don't drink at work", lang: 'en' },
      { text: 'She is asleep, long day at school', lang: 'en' },
      { text: 'The dog is napping on my bed', lang: 'en' },
      { text: 'I would never steal from work', lang: 'en' },
      { text: 'They were caught stealing from work', lang: 'en' },
      { text: 'Je suis en arrêt maladie, opération du genou', lang: 'fr' },
      { text: 'Il dormait au travail, ils l’ont viré', lang: 'fr' },
      { text: 'Je ne fais pas semblant de travailler', lang: 'fr' },
      { text: 'Mon chat dort toute la journée', lang: 'fr' },
      { text: 'On est payé pour protéger les gens', lang: 'fr' },
      { text: 'Elle fait semblant de bosser', lang: 'fr' },
    ],
  },
  find: (draft) => [...tellings(draft, ENGLISH, 'en'), ...tellings(draft, FRENCH, 'fr'), ...alibis(draft)],
};
export default rule;
