/** Every word of the demo page, in English and French. */
export interface Strings {
  readonly title: string;
  readonly lead: string;
  readonly suggest: string;
  /** Sentences to try; the first one became a worldwide story. */
  readonly suggestions: readonly string[];
  readonly footer: string;
  readonly you: string;
  readonly now: string;
  readonly modEnter: string;
  readonly enter: string;
  readonly sites: Readonly<Record<SiteId, SiteStrings>>;
}

export type SiteId = 'chirp' | 'nearby' | 'skylark' | 'harbour';

interface SiteStrings {
  readonly about: string;
  readonly placeholder: string;
  readonly button: string;
  readonly posts: readonly { readonly by: string; readonly when: string; readonly text: string }[];
}

const english: Strings = {
  title: 'Write something you might regret',
  lead: 'Four made-up sites, four real kinds of post box. Type as you would anywhere; nothing you write here leaves this page.',
  suggest: 'Put one of these into the box you used last:',
  suggestions: [
    'Cisco just offered me a job! Now I have to weigh the utility of a fatty paycheck against the daily commute to San Jose and hating the work.',
    'Off to Lisbon until the 24th, the house is all yours, spiders!',
    'New number, call me on 020 7946 0018 after work',
    'I loved every minute of today’s hike.',
  ],
  footer:
    'Made with Draft.js, Lexical, TipTap and a plain form: the same editors that the big sites use. Already posted something? The extension’s icon leads to what still helps.',
  you: 'You',
  now: 'now',
  modEnter: 'Ctrl or ⌘ + Enter posts too',
  enter: 'Enter sends, Shift + Enter breaks the line',
  sites: {
    chirp: {
      about: 'Short posts that anyone can read',
      placeholder: 'What’s going on?',
      button: 'Post',
      posts: [
        {
          by: 'Noor',
          when: '12 min',
          text: 'The bakery on the corner has started making rye bread. This is not a drill.',
        },
      ],
    },
    nearby: {
      about: 'Friends, their friends, and a cousin',
      placeholder: 'Write a comment…',
      button: 'Send',
      posts: [{ by: 'Elio', when: '1 h', text: 'Who left a tuba in my garden?' }],
    },
    skylark: {
      about: 'An open network, found by every search engine',
      placeholder: 'What’s up?',
      button: 'Publish',
      posts: [{ by: 'Ines', when: '3 h', text: 'Finished my first quilt. It is a trapezium, but it is mine.' }],
    },
    harbour: {
      about: 'A blog about boats, with a comment form',
      placeholder: 'Leave a comment',
      button: 'Post comment',
      posts: [{ by: 'Malo', when: '2 d', text: 'Varnish on a dry day, always. I learnt that the slow way.' }],
    },
  },
};

const french: Strings = {
  title: 'Écrivez ce que vous pourriez regretter',
  lead: 'Quatre sites inventés, quatre vraies zones de publication. Écrivez comme partout ailleurs : rien de ce que vous tapez ici ne quitte cette page.',
  suggest: 'Mettre l’une de ces phrases dans la dernière zone utilisée :',
  suggestions: [
    'Cisco m’a proposé un emploi. Maintenant, je dois faire la balance entre un gros salaire et un travail que je déteste + un long trajet quotidien vers San José',
    'Partis à Lisbonne jusqu’au 24, la maison est à vous, les araignées !',
    'Nouveau numéro, appelez-moi au 06 39 98 12 34 après le travail',
    'J’ai adoré chaque minute de la randonnée d’aujourd’hui.',
  ],
  footer:
    'Avec Draft.js, Lexical, TipTap et un simple formulaire : les mêmes éditeurs que ceux des grands sites. Déjà publié quelque chose ? L’icône de l’extension mène à ce qui aide encore.',
  you: 'Vous',
  now: 'à l’instant',
  modEnter: 'Ctrl ou ⌘ + Entrée publie aussi',
  enter: 'Entrée envoie, Maj + Entrée va à la ligne',
  sites: {
    chirp: {
      about: 'Des messages courts que tout le monde peut lire',
      placeholder: 'Quoi de neuf ?',
      button: 'Publier',
      posts: [
        { by: 'Noor', when: '12 min', text: 'La boulangerie du coin fait enfin du pain de seigle. C’est historique.' },
      ],
    },
    nearby: {
      about: 'Les amis, leurs amis, et une cousine',
      placeholder: 'Écrire un commentaire…',
      button: 'Envoyer',
      posts: [{ by: 'Elio', when: '1 h', text: 'Qui a laissé un tuba dans mon jardin ?' }],
    },
    skylark: {
      about: 'Un réseau ouvert, visible de tous les moteurs de recherche',
      placeholder: 'Que se passe-t-il ?',
      button: 'Publier',
      posts: [
        { by: 'Inès', when: '3 h', text: 'Mon premier patchwork est fini. C’est un trapèze, mais c’est le mien.' },
      ],
    },
    harbour: {
      about: 'Un blog sur les bateaux, avec ses commentaires',
      placeholder: 'Laisser un commentaire',
      button: 'Publier le commentaire',
      posts: [{ by: 'Malo', when: '2 j', text: 'On vernit par temps sec, toujours. Je l’ai appris lentement.' }],
    },
  },
};

/** The language of the page: French where the browser asks for it first, English everywhere else. */
export const language: 'en' | 'fr' = navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en';

export const strings: Strings = language === 'fr' ? french : english;
