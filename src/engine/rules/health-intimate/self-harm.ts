import { despair } from '../../evidence/health/despair.ts';
import type { Rule } from '../../types.ts';

const rule: Rule = {
  id: 'self-harm',
  category: 'health-intimate',
  languages: ['en', 'fr'],
  defaultMode: 'ask',
  text: {
    en: {
      name: 'When it is all too much',
      notices: 'Words of suicide, self-harm or having no way out, said of yourself. Nothing is reported to anybody.',
      why: 'You are carrying something heavy, and you deserve to be heard. A public post may bring strangers; a voice or a friend can help right now.',
      ways: {
        default:
          'Please talk to somebody now: 988 in the US and Canada, 116 123 in the UK and Ireland, 13 11 14 in Australia, 3114 in France (day and night), your doctor, or someone you trust. In danger, call 911, 999, 000 or 112.',
        hopeless:
          'You do not have to carry this alone: call a friend, your doctor, or a helpline such as 988 (US and Canada), 116 123 (UK and Ireland), 13 11 14 (Australia) or 3114 (France). You can post this later just as well.',
      },
      note: 'Nobody else is told about this draft: it stays on your device.',
    },
    fr: {
      name: 'Quand tout est trop lourd',
      notices: 'Les mots de suicide, d’automutilation ou d’impasse que l’on dit de soi. Rien n’est signalé à personne.',
      why: 'Vous portez quelque chose de lourd, et vous méritez qu’on vous écoute. Un message public attire aussi des inconnus ; une voix ou un proche peut aider tout de suite.',
      ways: {
        default:
          'Parlez-en dès maintenant à quelqu’un : le 3114 (France, gratuit, jour et nuit), le 0800 32 123 (Belgique), le 143 (Suisse), le 988 (Canada), votre médecin ou une personne de confiance. En cas de danger, appelez le 15, le 112 ou le 911.',
        hopeless:
          'Vous n’avez pas à porter cela sans aide : appelez un proche, votre médecin ou une ligne d’écoute, le 3114 (France), le 0800 32 123 (Belgique), le 143 (Suisse) ou le 988 (Canada). Le message peut attendre.',
      },
      note: 'Personne n’est informé de ce brouillon : il reste sur votre appareil.',
    },
  },
  source: { title: 'Find A Helpline: free, confidential support in your country', url: 'https://findahelpline.com/' },
  sources: { fr: { title: '3114, numéro national de prévention du suicide', url: 'https://3114.fr/' } },
  examples: {
    positive: [
      { text: 'Honestly being dead sounds easier than another year of this for me', lang: 'en', level: 2 },
      { text: 'I have nothing to look forward to', lang: 'en', level: 1 },
      {
        text: 'I wrote a suicide note last night and then the cat sat on it',
        lang: 'en',
        level: 2,
        words: 'suicide note',
      },
      { text: "I don't want to live anymore.", lang: 'en', level: 2 },
      { text: 'Everyone would be better off without me', lang: 'en', level: 2, words: 'better off without me' },
      { text: 'I started cutting myself again', lang: 'en', level: 2 },
      { text: 'I have nothing to live for', lang: 'en', level: 1, words: 'nothing to live for' },
      { text: 'I cry myself to sleep every night and I feel worthless', lang: 'en', level: 2 },
      { text: 'J’ai envie d’en finir avec la vie', lang: 'fr', level: 2 },
      { text: 'Je ne veux plus vivre.', lang: 'fr', level: 2 },
      { text: 'Ils seraient mieux sans moi', lang: 'fr', level: 2, words: 'mieux sans moi' },
      { text: 'Je me suis encore scarifiée hier', lang: 'fr', level: 2 },
      { text: 'Je pleure tous les soirs et je me sens inutile', lang: 'fr', level: 2 },
      { text: 'Ma vie n’a plus aucun sens', lang: 'fr', level: 1 },
    ],
    negative: [
      { text: 'We have a whole festival to look forward to', lang: 'en' },
      { text: 'This queue makes me want to kill myself lol', lang: 'en' },
      { text: 'World Suicide Prevention Day: call a friend today', lang: 'en' },
      { text: 'If he sings again I will kill myself 😂', lang: 'en' },
      { text: 'You are not a burden to anybody, remember that', lang: 'en' },
      { text: 'Suicide Squad was better than I thought', lang: 'en' },
      { text: 'I am not suicidal, I am just tired of winter', lang: 'en' },
      { text: 'Her brother attempted suicide in the second episode', lang: 'en' },
      { text: 'I could kill for a coffee', lang: 'en' },
      { text: 'Cette file d’attente me donne envie de mourir mdr', lang: 'fr' },
      { text: 'Journée mondiale de prévention du suicide : appelez un ami', lang: 'fr' },
      { text: 'S’il chante encore je vais me tuer 😂', lang: 'fr' },
      { text: 'Tu n’es un poids pour personne, ne l’oublie pas', lang: 'fr' },
      { text: 'Le suicide français, essai politique discutable', lang: 'fr' },
      { text: 'Je meurs de faim', lang: 'fr' },
      { text: 'Le héros veut mettre fin à ses jours au dernier acte', lang: 'fr' },
    ],
  },
  find: (draft) => despair(draft),
};

export default rule;
