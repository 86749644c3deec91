import { peopleTold } from '../../evidence/people/people-told.ts';
import type { Rule } from '../../types.ts';

const rule: Rule = {
  id: 'entrusted-people',
  category: 'third-party',
  languages: ['en', 'fr'],
  defaultMode: 'ask',
  text: {
    en: {
      name: 'A patient, a pupil, somebody in your care',
      notices: 'Health, family or trouble of people your work entrusts to you, told as a case you had.',
      why: 'Colleagues and families recognise a case from very little, even without a name, and many professions are bound to secrecy.',
      ways: {
        default:
          'Change or leave out what makes the case recognisable (day, place, age, what happened), or talk it over with a colleague.',
        health: 'Leave the case out, or tell what you learned from it without day, place, age or illness.',
        quarrel: 'Take it to a colleague or your team: it is safer there, and it helps more.',
      },
    },
    fr: {
      name: 'Un patient, un élève, une personne qui vous est confiée',
      notices:
        'La santé, la famille ou les ennuis de personnes que votre métier vous confie, racontés comme un cas vécu.',
      why: 'Collègues et familles reconnaissent un cas à très peu de chose, même sans nom. Le secret professionnel est protégé par l’article 226-13 du Code pénal.',
      ways: {
        default:
          'Changez ou retirez ce qui rend le cas reconnaissable (jour, lieu, âge, faits), ou parlez-en à un collègue.',
        health: 'Ne racontez pas le cas ; dites plutôt ce que vous en avez appris, sans jour, lieu, âge ni maladie.',
        quarrel: 'Parlez-en à un collègue ou à l’équipe : c’est plus sûr, et plus utile.',
      },
    },
  },
  source: {
    title: 'Code pénal, article 226-13 : secret professionnel',
    url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006417945',
  },
  sources: {
    en: {
      title: 'Nursing and Midwifery Council: Social media guidance',
      url: 'https://www.nmc.org.uk/standards/guidance/social-media-guidance/',
    },
  },
  examples: {
    positive: [
      { text: 'One of my patients tried to kill himself on the ward last night', lang: 'en', level: 2 },
      { text: 'My student is pregnant and her parents do not know', lang: 'en', level: 2 },
      { text: 'My patient today is an alcoholic and hides it badly', lang: 'en', level: 2 },
      { text: 'One of my pupils is being bullied and nobody acts', lang: 'en', level: 2 },
      { text: 'Une de mes patientes a fait une tentative de suicide cette nuit', lang: 'fr', level: 2 },
      { text: 'Mon élève est enceinte, ses parents l’ignorent', lang: 'fr', level: 2 },
      { text: 'Un de mes patients est alcoolique et le cache mal', lang: 'fr', level: 2 },
      { text: 'Un de mes élèves se fait harceler et personne ne bouge', lang: 'fr', level: 2 },
    ],
    negative: [
      { text: 'My students wrote wonderful essays this week', lang: 'en' },
      { text: 'Patients with depression wait far too long for care', lang: 'en' },
      { text: 'My patients taught me to listen', lang: 'en' },
      { text: 'The student union is in debt again', lang: 'en' },
      { text: 'Be patient, the bus is late', lang: 'en' },
      { text: 'A pupil in that novel is bullied by everyone', lang: 'en' },
      { text: 'Mes élèves ont rendu de superbes copies', lang: 'fr' },
      { text: 'Les patients dépressifs attendent trop longtemps', lang: 'fr' },
      { text: 'Mes patients m’ont appris à écouter', lang: 'fr' },
      { text: 'Soyez patients, le bus a du retard', lang: 'fr' },
      { text: 'L’élève du roman se fait harceler par tous', lang: 'fr' },
      { text: 'Les élèves harcelés doivent être écoutés', lang: 'fr' },
    ],
  },
  find: (draft) => peopleTold(draft).filter(({ person, harm }) => !harm && person === 'entrusted'),
};

export default rule;
