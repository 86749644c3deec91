import { healthDisclosures } from '../../evidence/health/health-disclosure.ts';
import type { Rule } from '../../types.ts';

const rule: Rule = {
  id: 'own-health',
  category: 'health-intimate',
  languages: ['en', 'fr'],
  defaultMode: 'ask',
  text: {
    en: {
      name: 'Your own health',
      notices:
        'Diagnoses, medicines, treatment and symptoms that you tell of yourself; not colds, advice or news about health.',
      why: 'Health details stay findable for years, for employers, insurers and people you have yet to meet. Telling is your right; it is worth choosing to whom.',
      ways: {
        default:
          'If you want to tell it, a closed group or the people close to you may be the better place; or leave out what would identify you.',
        mental:
          'If you want to talk about it, a person or a group you trust may be the better place; in public you can keep it general (“I have had a hard time”).',
        illness:
          'You can ask your question without the details that make it yours: leave out the name of the illness or of the medicine, or ask in a closed group.',
      },
    },
    fr: {
      name: 'Votre santé',
      notices:
        'Les diagnostics, médicaments, soins et symptômes que vous racontez de vous-même ; ni les rhumes, ni les conseils, ni l’actualité.',
      why: 'Ce que vous dites de votre santé restera trouvable des années, par un employeur, un assureur ou de futures rencontres. En parler est votre droit ; choisir à qui aussi.',
      ways: {
        default:
          'Si vous tenez à le dire, un groupe fermé ou vos proches s’y prêtent mieux ; ou retirez ce qui permet de vous reconnaître.',
        mental:
          'Si vous avez besoin d’en parler, une personne ou un groupe de confiance s’y prête mieux ; en public, on peut rester général (« je traverse une période difficile »).',
        illness:
          'Vous pouvez poser votre question sans les détails qui la rattachent à vous : sans le nom de la maladie ou du médicament, ou dans un groupe fermé.',
      },
    },
  },
  source: {
    title: 'GDPR, article 9: data concerning health are among the special categories',
    url: 'https://gdpr-info.eu/art-9-gdpr/',
  },
  sources: {
    fr: {
      title: 'CNIL : RGPD, article 9 (données de santé)',
      url: 'https://www.cnil.fr/fr/reglement-europeen-protection-donnees/chapitre2#Article9',
    },
  },
  examples: {
    positive: [
      { text: 'I was diagnosed with bipolar disorder last spring.', lang: 'en', level: 2 },
      { text: 'Been in tears all week and nothing helps. It’s the depression', lang: 'en', level: 2 },
      { text: 'I tell them it’s a sprain but it’s the arthritis', lang: 'en', level: 2 },
      { text: "Been on sertraline for six weeks and I still can't sleep", lang: 'en', level: 2 },
      { text: 'My endometriosis is back and nobody at work knows', lang: 'en', level: 2, words: 'My endometriosis' },
      { text: 'I have epilepsy, so no, I will not be driving you to the airport', lang: 'en', level: 2 },
      { text: 'My therapist says I should write more', lang: 'en', level: 1, words: 'My therapist' },
      { text: 'I had another panic attack on the train this morning', lang: 'en', level: 2 },
      { text: 'Two weeks after my hysterectomy and the pain in my side will not go away', lang: 'en' },
      { text: 'On m’a diagnostiqué un trouble bipolaire au printemps.', lang: 'fr', level: 2 },
      { text: 'Je suis sous antidépresseurs depuis six mois et je dors toujours aussi mal', lang: 'fr', level: 2 },
      {
        text: 'Mon endométriose est revenue, personne ne le sait au bureau',
        lang: 'fr',
        level: 2,
        words: 'Mon endométriose',
      },
      { text: 'J’ai fait une dépression après la naissance du petit', lang: 'fr', level: 2 },
      { text: 'Mon psy me dit d’écrire davantage', lang: 'fr', level: 1, words: 'Mon psy' },
      { text: 'J’ai encore eu une crise d’angoisse dans le métro', lang: 'fr', level: 2 },
      { text: 'Je prends de la ritaline depuis mes douze ans', lang: 'fr', level: 2 },
      { text: 'Another migraine, missing work again', lang: 'en', level: 1 },
      { text: 'Coming off effexor and it is not pretty', lang: 'en', level: 2 },
    ],
    negative: [
      { text: 'Chocolate is my antidepressant', lang: 'en' },
      { text: 'In tears all evening at that film, what a story', lang: 'en' },
      { text: 'Screaming inside, she said yes to the puppy', lang: 'en' },
      { text: 'Migraine awareness week starts today', lang: 'en' },
      { text: 'I passed my drug test and start on Monday', lang: 'en' },
      { text: 'I signed up for the cancer run in May', lang: 'en' },
      { text: 'I have a terrible cold and I am so tired', lang: 'en' },
      { text: "I don't have diabetes, I just like cake", lang: 'en' },
      { text: 'If I had cancer I would want to know', lang: 'en' },
      { text: 'Depression can strike anyone; please be kind to each other.', lang: 'en' },
      { text: 'You should ask your doctor about that medication.', lang: 'en' },
      { text: 'New study links air pollution to dementia and stroke', lang: 'en' },
      { text: 'The Great Depression shaped my favourite novels', lang: 'en' },
      { text: 'She said “I have lupus” in the second season', lang: 'en' },
      { text: 'Ten kilometres for breast cancer research on Sunday, who joins?', lang: 'en' },
      { text: 'My legs are sore after that run, worth it though', lang: 'en' },
      { text: 'J’ai un gros rhume et je suis crevé', lang: 'fr' },
      { text: 'Je ne suis pas diabétique, j’aime juste les gâteaux', lang: 'fr' },
      { text: 'Si j’avais un cancer, je voudrais le savoir', lang: 'fr' },
      { text: 'La dépression peut toucher tout le monde, soyez attentifs.', lang: 'fr' },
      { text: 'Demandez conseil à votre médecin pour ce médicament.', lang: 'fr' },
      { text: 'Une étude relie la pollution à la démence et aux AVC', lang: 'fr' },
      { text: 'Dimanche on court contre le cancer du sein, qui vient ?', lang: 'fr' },
      { text: 'J’ai mal aux jambes après cette sortie, mais quel bonheur', lang: 'fr' },
      { text: 'Une dépression venue de l’Atlantique arrive par l’ouest', lang: 'fr' },
    ],
  },
  find: (draft) => healthDisclosures(draft).filter(({ subject }) => subject !== 'pregnancy'),
};

export default rule;
