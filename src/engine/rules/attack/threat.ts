import { findHate } from '../../evidence/attack/hate.ts';
import { findThreats } from '../../evidence/attack/threats.ts';
import type { Draft, Match, Rule } from '../../types.ts';

function find(draft: Draft): readonly Match[] {
  const violence = findHate(draft).filter(({ kind }) => kind === 'violence');
  return [
    ...findThreats(draft).map(
      ({ start, end, strong }): Match => ({
        start,
        end,
        level: strong ? 2 : 1,
        signs: [{ name: 'threat', start, end }],
      }),
    ),
    ...violence.map(
      ({ start, end }): Match => ({
        start,
        end,
        level: 2,
        signs: [
          { name: 'threat', start, end },
          { name: 'group', start, end },
        ],
        way: 'group',
      }),
    ),
  ];
}

const rule: Rule = {
  id: 'threat',
  category: 'attack',
  languages: ['en', 'fr'],
  defaultMode: 'ask',
  text: {
    en: {
      name: 'A threat, or a wish of harm',
      notices: 'Threats of violence and wishes that somebody be hurt or dead, against a person or a group.',
      why: 'A threat can be a crime even when it is meant as a joke: whoever gets it cannot hear you laugh. A screenshot outlives the anger.',
      ways: {
        default:
          'Say that you are angry and why; leave out what should happen to them. If you are afraid of them, report them instead.',
        group: 'Say which act or decision you are against; leave out what should happen to people.',
      },
    },
    fr: {
      name: 'Une menace ou un souhait de mal',
      notices:
        'Les menaces de violence et les souhaits que quelqu’un souffre ou meure, contre une personne ou un groupe.',
      why: 'Une menace peut être un délit même dite pour rire : la personne qui la reçoit ne vous entend pas rire. Une capture d’écran dure plus longtemps que la colère.',
      ways: {
        default:
          'Dites que vous êtes en colère et pourquoi, sans dire ce qui devrait arriver à la personne. Si elle vous fait peur, signalez-la.',
        group: 'Dites à quel acte ou à quelle décision vous vous opposez, sans dire ce qui devrait arriver à des gens.',
      },
    },
  },
  source: {
    title: 'Crown Prosecution Service: Communications offences',
    url: 'https://www.cps.gov.uk/legal-guidance/communications-offences',
  },
  examples: {
    positive: [
      { text: 'On va te retrouver, toi', lang: 'fr', level: 2 },
      { text: 'Mes cousins vont te choper à la sortie', lang: 'fr', level: 2 },
      { text: 'I would use his own knife on him', lang: 'en', level: 2 },
      { text: 'Somebody chop his head off', lang: 'en', level: 2 },
      { text: 'Slit their throats and be done with it', lang: 'en', level: 2 },
      { text: "Be quiet or you'll be thrown out of a window", lang: 'en', level: 1 },
      { text: "I'm going to stab you if you come near my house", lang: 'en', level: 2 },
      { text: 'kill yourself', lang: 'en', level: 2 },
      { text: 'I hope you die alone', lang: 'en', level: 2 },
      { text: 'Someone should shoot all these refugees', lang: 'en', level: 2 },
      { text: 'I know where you live', lang: 'en', level: 2 },
      { text: 'Je vais te crever', lang: 'fr', level: 2 },
      { text: 'Va te pendre', lang: 'fr', level: 2 },
      { text: 'Tu vas le payer', lang: 'fr', level: 2 },
      { text: 'Il faudrait fusiller tous ces migrants', lang: 'fr', level: 2 },
      { text: 'Mort aux juifs', lang: 'fr', level: 2 },
      { text: 'Skip the trial, just hang him', lang: 'en', level: 2 },
    ],
    negative: [
      { text: 'Hang them all on the tree, the gold ones first', lang: 'en' },
      { text: 'I want to punch that stupid photocopier', lang: 'en' },
      { text: 'On va te retrouver ton chat', lang: 'fr' },
      { text: 'Je t’attends devant le cinéma à 20 h', lang: 'fr' },
      { text: 'The statue had its head broken off in the storm', lang: 'en' },
      { text: 'I cut my own hair and took an inch off', lang: 'en' },
      { text: 'My mum is going to kill me when she sees the carpet', lang: 'en' },
      { text: 'She killed it on stage last night', lang: 'en' },
      { text: 'I will beat you at chess tomorrow', lang: 'en' },
      { text: 'Nobody deserves to be killed for their faith', lang: 'en' },
      { text: 'He should be in jail for wishing "death to all gay people"', lang: 'en' },
      { text: 'These shoes are killing me', lang: 'en' },
      { text: 'Je meurs de faim', lang: 'fr' },
      { text: 'Ma mère va me tuer quand elle verra le salon', lang: 'fr' },
      { text: 'Tu vas voir, ce film est génial', lang: 'fr' },
      { text: 'Aucun réfugié ne mérite d’être tué', lang: 'fr' },
      { text: 'Je te prends aux échecs et je vais te défoncer', lang: 'fr' },
      { text: 'Il m’a dit « je vais te tuer » et j’ai porté plainte', lang: 'fr' },
    ],
  },
  find,
};
export default rule;
