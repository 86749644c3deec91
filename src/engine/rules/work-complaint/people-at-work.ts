import { compilePhrases } from '../../evidence/matching/phrases.ts';
import { ENCOUNTERS_EN } from '../../evidence/work/phrases/encounters-en.ts';
import { ENCOUNTERS_FR } from '../../evidence/work/phrases/encounters-fr.ts';
import { INCIDENTS_EN } from '../../evidence/work/phrases/incidents-en.ts';
import { PEOPLE_EN } from '../../evidence/work/phrases/people-en.ts';
import { PEOPLE_FR } from '../../evidence/work/phrases/people-fr.ts';
import { putDowns } from '../../evidence/work/put-down.ts';
import { tellings } from '../../evidence/work/telling.ts';
import { WORK_NOTE } from '../../lexicon/work/notes.ts';
import { CLASSES_EN } from '../../lexicon/work/words-en.ts';
import { CLASSES_FR } from '../../lexicon/work/words-fr.ts';
import type { Rule } from '../../types.ts';

const ENGLISH = compilePhrases([...PEOPLE_EN, ...INCIDENTS_EN, ...ENCOUNTERS_EN], CLASSES_EN);
const FRENCH = compilePhrases([...PEOPLE_FR, ...ENCOUNTERS_FR], CLASSES_FR);

const rule: Rule = {
  id: 'people-at-work',
  category: 'work-complaint',
  languages: ['en', 'fr'],
  defaultMode: 'ask',
  text: {
    en: {
      name: 'Harsh words about people at work',
      notices: 'Contempt for your boss, colleagues, customers, pupils or patients, and what they did to you.',
      why: 'They recognise themselves, even without a name, and such posts have cost many people their job. In France a public insult may also bring a fine of up to €12,000.',
      ways: {
        default:
          'Say what happened and how it made you feel, without the name-calling and without what identifies them. Or tell a friend directly.',
        grievance:
          'If it is serious, keep dates and messages and take it to someone who can act: HR, a union, the labour inspectorate. In public, stick to what you can prove.',
        mild: 'Harmless among friends; less so if they read along. Leaving out who it was keeps the story.',
      },
      note: WORK_NOTE.en,
    },
    fr: {
      name: 'Des mots durs sur des gens du travail',
      notices: 'Le mépris envers votre chef, vos collègues, clients, élèves ou patients, et ce qu’ils vous ont fait.',
      why: 'Ils se reconnaissent, même sans être nommés, et de tels messages ont coûté leur poste à bien des gens. En France, une injure publique peut en plus valoir jusqu’à 12 000 € d’amende.',
      ways: {
        default:
          'Racontez ce qui s’est passé et ce que cela vous a fait, sans insulte et sans ce qui permet de les reconnaître. Ou dites-le de vive voix à un ami.',
        grievance:
          'Si c’est sérieux, gardez dates et messages et parlez-en à qui peut agir : RH, syndicat, inspection du travail. En public, tenez-vous-en à ce que vous pouvez prouver.',
        mild: 'Entre amis, sans conséquence ; moins si la personne vous lit. L’histoire tient aussi sans dire qui c’était.',
      },
      note: WORK_NOTE.fr,
    },
  },
  source: {
    title: 'Injure publique ou non publique (Service Public)',
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F32077',
  },
  examples: {
    positive: [
      { text: 'La DRH est une vipère', lang: 'fr', level: 2 },
      { text: 'Les parents d’élèves mériteraient des claques', lang: 'fr', level: 2 },
      { text: 'Some lady at work keeps talking about me behind my back', lang: 'en', level: 1 },
      { text: 'A customer just called me a liar to my face', lang: 'en', level: 1 },
      { text: 'My coworker hums all day long', lang: 'en', level: 1 },
      { text: 'Party of ten walked in five minutes before we close', lang: 'en', level: 1 },
      { text: 'My boss is a complete idiot', lang: 'en', level: 2 },
      { text: 'i hate my manager so much', lang: 'en', level: 2, words: 'hate my manager' },
      { text: 'our customers are so stupid, I swear', lang: 'en', level: 2 },
      { text: 'Thinking about how I could strangle my supervisor today', lang: 'en', level: 2 },
      { text: 'My boss screamed at me in front of everyone', lang: 'en', level: 1 },
      { text: 'Some moron at work microwaved fish again', lang: 'en', level: 2 },
      { text: 'my coworker never shuts up and it is driving me insane, so annoying', lang: 'en', level: 1 },
      { text: 'Mon patron est un gros con', lang: 'fr', level: 2 },
      { text: 'Mon boss, c’est un guignol', lang: 'fr', level: 2, words: 'Mon boss, c’est un guignol' },
      { text: 'Je supporte plus mes collègues', lang: 'fr', level: 2 },
      { text: 'mon chef m’a encore engueulé devant tout le monde', lang: 'fr', level: 1 },
      { text: 'Encore un abruti au taf ce matin', lang: 'fr', level: 2 },
      { text: 'Mes élèves sont complètement débiles', lang: 'fr', level: 2 },
    ],
    negative: [
      { text: 'La DRH du ministère a publié un rapport', lang: 'fr' },
      { text: 'A girl at work told me my hair looks lovely', lang: 'en' },
      { text: 'A customer told me I made her day', lang: 'en' },
      { text: 'My coworker sings so well, I love it', lang: 'en' },
      { text: 'Why do clowns wear red noses?', lang: 'en' },
      { text: 'My boss is not an idiot, far from it', lang: 'en' },
      { text: 'His boss is a complete idiot', lang: 'en' },
      { text: 'My boss is the best, cake on a Friday!', lang: 'en' },
      { text: 'My friend said "my boss is an idiot" and left', lang: 'en' },
      { text: 'Our customers are so kind', lang: 'en' },
      { text: 'If my boss were an idiot I would leave', lang: 'en' },
      { text: 'That villain is an idiot, what a film', lang: 'en' },
      { text: '@user your customer service is terrible', lang: 'en' },
      { text: 'Mon patron n’est pas con du tout', lang: 'fr' },
      { text: 'Son patron est un gros con', lang: 'fr' },
      { text: 'Mon chef est génial', lang: 'fr' },
      { text: 'Elle m’a dit « mon patron est un con »', lang: 'fr' },
      { text: 'Mes collègues sont adorables', lang: 'fr' },
      { text: 'Si mon chef était nul, je partirais', lang: 'fr' },
      { text: 'Le patron de ce club est nul', lang: 'fr' },
    ],
  },
  find(draft) {
    const told = [...tellings(draft, ENGLISH, 'en'), ...tellings(draft, FRENCH, 'fr')];
    return [
      ...told,
      ...putDowns(draft).filter((one) => told.every(({ start, end }) => end <= one.start || one.end <= start)),
    ];
  },
};
export default rule;
