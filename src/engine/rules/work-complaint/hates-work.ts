import { compilePhrases } from '../../evidence/matching/phrases.ts';
import { isDayAtWork } from '../../evidence/work/beginnings.ts';
import { ironies } from '../../evidence/work/irony.ts';
import { DAYS_FR } from '../../evidence/work/phrases/days-fr.ts';
import { DISLIKE_EN } from '../../evidence/work/phrases/dislike-en.ts';
import { HATES_WORK_EN } from '../../evidence/work/phrases/hates-work-en.ts';
import { HATES_WORK_FR } from '../../evidence/work/phrases/hates-work-fr.ts';
import { MOODS_EN } from '../../evidence/work/phrases/moods-en.ts';
import { scenes } from '../../evidence/work/scene.ts';
import { tellings } from '../../evidence/work/telling.ts';
import { verdictsAfter } from '../../evidence/work/verdict.ts';
import { WORK_NOTE } from '../../lexicon/work/notes.ts';
import { CLASSES_EN } from '../../lexicon/work/words-en.ts';
import { CLASSES_FR } from '../../lexicon/work/words-fr.ts';
import type { Rule } from '../../types.ts';

const ENGLISH = compilePhrases([...HATES_WORK_EN, ...MOODS_EN, ...DISLIKE_EN], CLASSES_EN);
const FRENCH = compilePhrases([...HATES_WORK_FR, ...DAYS_FR], CLASSES_FR);

const rule: Rule = {
  id: 'hates-work',
  category: 'work-complaint',
  languages: ['en', 'fr'],
  defaultMode: 'ask',
  text: {
    en: {
      name: 'A complaint about your job',
      notices: 'Saying that you hate, dread or are bored by your job, your company, an offer or an interview.',
      why: 'Employers, recruiters and clients follow their own name, and search for yours. A tweet about one job offer became a worldwide story within hours; deleting it came too late.',
      ways: {
        default:
          'Leave out what lets people tell which job it is, or say what you would like instead of what you hate. The rest can go to a friend.',
        mild: 'Fine among friends. If your boss may read it, say what you look forward to instead.',
      },
      note: WORK_NOTE.en,
    },
    fr: {
      name: 'Une plainte sur votre travail',
      notices:
        'Dire que vous détestez votre travail, votre entreprise, une offre ou un entretien, ou qu’ils vous ennuient.',
      why: 'Employeurs, recruteurs et clients surveillent leur nom, et cherchent le vôtre. Un tweet sur une offre d’emploi a fait le tour du monde en quelques heures ; le supprimer n’a rien changé.',
      ways: {
        default:
          'Retirez ce qui permet de reconnaître l’entreprise, ou dites ce que vous aimeriez plutôt que ce que vous détestez. Le reste peut aller à un ami.',
        mild: 'Entre amis, pas de souci. Si votre responsable peut le lire, dites plutôt ce que vous attendez avec impatience.',
      },
      note: WORK_NOTE.fr,
    },
  },
  source: {
    title: 'Reflections on the Cisco Fatty story (Hutch Carpenter, 2009)',
    url: 'https://bhc3.com/2009/03/20/breathe-reflections-the-cisco-fatty-story/',
  },
  examples: {
    positive: [
      { text: 'Ugh, I really hate my job', lang: 'en', level: 2, words: 'hate my job' },
      { text: 'Payroll “lost” my hours again', lang: 'en', level: 1 },
      { text: 'No wonder half my team is looking elsewhere', lang: 'en', level: 1 },
      { text: 'The woman I report to is a total muppet', lang: 'en', level: 2 },
      { text: 'Decent pay, but I dread every single shift', lang: 'en', level: 1 },
      { text: 'The money’s fine. The job itself? Torture', lang: 'en', level: 2 },
      { text: 'Nobody could tell you where the firm is heading', lang: 'en', level: 1 },
      { text: 'I am hating my job this month', lang: 'en', level: 2 },
      { text: 'Not really enjoying my new job so far', lang: 'en', level: 1 },
      { text: 'Some days I really hate being a bus driver', lang: 'en', level: 1 },
      { text: "I'm stuck in a job I can't stand", lang: 'en', level: 2 },
      { text: 'Cried in my car on my lunch break again', lang: 'en', level: 1 },
      {
        text: 'Cisco just offered me a job! Now I have to weigh the utility of a fatty paycheck against the daily commute to San Jose and hating the work.',
        lang: 'en',
        level: 2,
        words: 'hating the work',
      },
      { text: 'First day at the office. Wow! So dull', lang: 'en', level: 2 },
      { text: 'Another day in hell, aka the office', lang: 'en' },
      { text: 'This company is a total joke.', lang: 'en', level: 2 },
      { text: 'so bored at work', lang: 'en', level: 1, words: 'bored at work' },
      { text: 'Fuck. My. Job.', lang: 'en', level: 2 },
      { text: 'Not even excited for this interview', lang: 'en', level: 1 },
      { text: 'I dont want to go to work tomorrow', lang: 'en', level: 1 },
      {
        text: 'Cisco m’a proposé un emploi. Maintenant, je dois faire la balance entre un gros salaire et un travail que je déteste + un long trajet quotidien vers San José',
        lang: 'fr',
        level: 2,
        words: 'un travail que je déteste',
      },
      { text: 'Je déteste mon boulot, vivement vendredi', lang: 'fr', level: 2 },
      { text: "J'en ai marre de ce taf", lang: 'fr', level: 1 },
      { text: 'encore une journée dans cette boîte de merde', lang: 'fr', level: 2 },
      { text: 'Trop la flemme de bosser demain', lang: 'fr', level: 1 },
      { text: 'Dans mon équipe, c’est tous des incapables', lang: 'fr', level: 2 },
      { text: 'Drôle comme mon n+1 retrouve mon numéro pendant mes congés', lang: 'fr' },
    ],
    negative: [
      { text: 'Not a single day without loving my job', lang: 'en' },
      { text: 'Thanks to my manager for the day at the sea', lang: 'en' },
      { text: 'Love how my coworkers remembered my birthday', lang: 'en' },
      { text: 'The coffee at work is terrible', lang: 'en' },
      { text: 'My boss’s cat is a nightmare', lang: 'en' },
      { text: 'The finale of The Office had me in tears', lang: 'en' },
      { text: 'Your customer service is a disgrace', lang: 'en' },
      { text: "I don't like this company's logo", lang: 'en' },
      { text: 'I hate being the tallest in every photo', lang: 'en' },
      { text: 'Retail is dead, says the analyst', lang: 'en' },
      {
        text: 'Cisco just offered me a job! Now I have to weigh the utility of a fatty paycheck against the daily commute to San Jose and loving the work.',
        lang: 'en',
      },
      { text: "I don't hate my job, I just need a holiday", lang: 'en' },
      { text: 'He hates his job but the pay is good', lang: 'en' },
      { text: 'Do you hate your job?', lang: 'en' },
      { text: 'She said "I hate my job" and we all laughed', lang: 'en' },
      { text: 'If I hated my job I would leave', lang: 'en' },
      { text: 'I loved my old job at the bakery', lang: 'en' },
      { text: 'My job is not boring at all', lang: 'en' },
      { text: 'I hate work shoes with laces', lang: 'en' },
      { text: 'Just finished work, time for dinner', lang: 'en' },
      { text: 'je déteste pas mon boulot', lang: 'fr' },
      { text: 'Je ne déteste pas mon travail, je suis juste fatigué', lang: 'fr' },
      { text: 'Il déteste son boulot', lang: 'fr' },
      { text: 'Elle m’a dit « je déteste mon travail »', lang: 'fr' },
      { text: 'Si je détestais mon travail, je partirais', lang: 'fr' },
      { text: 'Mon boulot est passionnant', lang: 'fr' },
      { text: 'Merci à ma cheffe pour les croissants', lang: 'fr' },
      { text: 'Tu détestes ton travail ?', lang: 'fr' },
    ],
  },
  find: (draft) => [
    ...tellings(draft, ENGLISH, 'en'),
    ...tellings(draft, FRENCH, 'fr'),
    ...verdictsAfter(draft, isDayAtWork),
    ...scenes(draft),
    ...ironies(draft),
  ],
};
export default rule;
