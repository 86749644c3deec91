import { peopleTold } from '../../evidence/people/people-told.ts';
import type { Rule } from '../../types.ts';

const rule: Rule = {
  id: 'child-privacy',
  category: 'third-party',
  languages: ['en', 'fr'],
  defaultMode: 'ask',
  text: {
    en: {
      name: 'Something private about a child',
      notices: 'Health, school, tears and mishaps of your child or a child you look after; not praise or plain news.',
      why: 'It will still be there when the child applies for a school or a job, and schoolmates search too. In France, both parents must guard a child’s image together.',
      ways: {
        default:
          'Ask the child first if they are old enough; or tell the story without name, school or picture, to the family only.',
        health:
          'Their diagnosis is theirs to tell one day. You can ask other parents in a closed group, without the name.',
        quarrel:
          'Sleep on it: they may read this when they are grown. A friend on the phone hears the same story and keeps it.',
      },
    },
    fr: {
      name: 'Quelque chose d’intime sur un enfant',
      notices:
        'La santé, l’école, les larmes et les mésaventures de votre enfant ou d’un enfant dont vous vous occupez ; pas les compliments ni les nouvelles ordinaires.',
      why: 'Ce sera encore là quand l’enfant cherchera une école ou un emploi, et ses camarades cherchent aussi. En France, les deux parents protègent ensemble son droit à l’image.',
      ways: {
        default:
          'Demandez-lui s’il est en âge de répondre ; ou racontez sans nom, ni école, ni photo, à la famille seulement.',
        health:
          'Son diagnostic, c’est à lui de le dire un jour. Un groupe fermé de parents répond aussi bien, sans le prénom.',
        quarrel:
          'La nuit porte conseil : il pourra le lire une fois grand. Au téléphone, un ami entend la même histoire et la garde.',
      },
    },
  },
  source: {
    title: 'Loi du 19 février 2024 visant à garantir le respect du droit à l’image des enfants',
    url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000049163317',
  },
  examples: {
    positive: [
      { text: 'My son was diagnosed with autism last week', lang: 'en', level: 1 },
      { text: 'My daughter wets the bed again since the move', lang: 'en', level: 2 },
      { text: 'My 8 year old autistic son had the best day', lang: 'en', level: 1 },
      { text: 'My kids are home alone until six', lang: 'en', level: 1 },
      { text: 'Mon fils a été diagnostiqué TDAH', lang: 'fr', level: 1 },
      { text: 'Ma fille fait encore pipi au lit depuis le déménagement', lang: 'fr', level: 2 },
      { text: 'Mon fils autiste a passé une journée magnifique', lang: 'fr', level: 1 },
      { text: 'Ma fille se fait harceler au collège', lang: 'fr', level: 1 },
    ],
    negative: [
      { text: 'My son loves football more than anything', lang: 'en' },
      { text: 'My daughter starts school on Monday and she is so proud', lang: 'en' },
      { text: 'Autistic children need teachers who listen', lang: 'en' },
      { text: 'My kids went to bed by themselves tonight', lang: 'en' },
      { text: 'If my son were ill I would stay home', lang: 'en' },
      { text: 'My son is not autistic, he is just shy', lang: 'en' },
      { text: 'The president’s son was arrested', lang: 'en' },
      { text: 'Mon fils adore le foot', lang: 'fr' },
      { text: 'Ma fille rentre au CP lundi, elle est si fière', lang: 'fr' },
      { text: 'Les enfants autistes ont besoin d’enseignants formés', lang: 'fr' },
      { text: 'Si mon fils était malade je resterais à la maison', lang: 'fr' },
      { text: 'Mon fils n’est pas autiste, il est timide', lang: 'fr' },
      { text: 'Le fils du ministre a été arrêté', lang: 'fr' },
    ],
  },
  find: (draft) => peopleTold(draft).filter(({ person, harm }) => !harm && person === 'child'),
};

export default rule;
