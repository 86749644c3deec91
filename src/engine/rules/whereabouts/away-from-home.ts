import { type AbsenceSaid, absencesIn } from '../../evidence/whereabouts/absence.ts';
import type { Absence } from '../../lexicon/whereabouts/absence.ts';
import type { FindingLevel, Match, Rule } from '../../types.ts';

const KINDS: ReadonlySet<Absence> = new Set(['away', 'leaving', 'arrived']);

/** Absence with its end is what a burglar needs; a plan alone is worth a hint. */
function levelOf({ kind, bounded, timed }: AbsenceSaid): FindingLevel {
  if (kind === 'away') return bounded ? 2 : 1;
  return kind === 'leaving' && bounded && timed ? 2 : 1;
}

const rule: Rule = {
  id: 'away-from-home',
  category: 'whereabouts',
  languages: ['en', 'fr'],
  defaultMode: 'ask',
  text: {
    en: {
      name: 'You are away, or soon will be',
      notices:
        'Holidays and trips that are going on or to come, with or without dates. Trips that are over are left alone.',
      why: 'With your name, which often leads to your address, it says that your home stands empty, and until when.',
      ways: {
        default: 'Post it after you are back: the pictures will be as good.',
        dates: 'Leave the dates out, or post it after you are back.',
        soon: 'Ask without saying when you go, or post it after you are back.',
      },
    },
    fr: {
      name: 'Une absence, en cours ou à venir',
      notices:
        'Les vacances et voyages en cours ou à venir, avec ou sans dates. Les voyages terminés sont laissés tranquilles.',
      why: 'Avec votre nom, qui mène souvent à votre adresse, cela dit que votre logement est vide, et jusqu’à quand.',
      ways: {
        default: 'Publiez-le à votre retour : les photos seront aussi belles.',
        dates: 'Retirez les dates, ou publiez à votre retour.',
        soon: 'Demandez sans dire quand vous partez, ou publiez à votre retour.',
      },
    },
  },
  source: {
    title: 'Mao, Shuai, Kapadia: Loose Tweets: An Analysis of Privacy Leaks on Twitter (WPES 2011)',
    url: 'https://doi.org/10.1145/2046556.2046558',
  },
  examples: {
    positive: [
      { text: 'We’re away until the 18th, see you all then', lang: 'en', level: 2 },
      { text: 'Flying to Lisbon tomorrow, can’t sleep', lang: 'en', level: 1 },
      { text: 'On holiday in Crete and never coming home', lang: 'en', level: 1 },
      { text: 'I’m going to Norway for two weeks in June, any tips for hikes?', lang: 'en', level: 2 },
      { text: 'Just landed in Toronto, jet lag is real', lang: 'en', level: 1 },
      { text: 'We will be out of town for ten days, someone to feed the cat?', lang: 'en', level: 2 },
      { text: 'We leave on Friday, back on the 3rd', lang: 'en', level: 2 },
      { text: 'Stuck at the airport again', lang: 'en', level: 1 },
      { text: 'On part en vacances demain, enfin', lang: 'fr', level: 1 },
      { text: 'Je suis en vacances jusqu’au 18 août', lang: 'fr', level: 2 },
      { text: 'En vacances à Biarritz, le bonheur', lang: 'fr', level: 1 },
      { text: 'On s’envole pour Montréal samedi, retour le 12', lang: 'fr', level: 2 },
      { text: 'Bien arrivés à Lisbonne, il fait 30 degrés', lang: 'fr', level: 1 },
      { text: 'Bloquée à l’aéroport depuis ce matin', lang: 'fr', level: 1 },
    ],
    negative: [
      { text: 'Back from Lisbon, what a city', lang: 'en' },
      { text: 'We were on holiday in Crete last summer', lang: 'en' },
      { text: 'I’m going to work tomorrow', lang: 'en' },
      { text: 'I’m going to bake a cake tonight', lang: 'en' },
      { text: 'The prime minister is flying to Lisbon tomorrow', lang: 'en' },
      { text: 'If I were on holiday in Crete I would swim all day', lang: 'en' },
      { text: 'We are not going on vacation this year', lang: 'en' },
      { text: 'Monday is a bank holiday', lang: 'en' },
      { text: 'Far away from here there is a lake', lang: 'en' },
      { text: 'On est rentrés de Lisbonne hier', lang: 'fr' },
      { text: 'L’été dernier on était en vacances à Biarritz', lang: 'fr' },
      { text: 'Je vais au travail demain', lang: 'fr' },
      { text: 'Le ministre part à Lisbonne demain', lang: 'fr' },
      { text: 'On ne part pas en vacances cette année', lang: 'fr' },
      { text: 'Si je partais en vacances à Biarritz, je nagerais', lang: 'fr' },
      { text: 'Les vacances scolaires commencent samedi', lang: 'fr' },
    ],
  },
  find(draft) {
    const matches: Match[] = [];
    for (const absence of absencesIn(draft)) {
      if (!KINDS.has(absence.kind)) continue;
      const last = matches.at(-1);
      if (last !== undefined && absence.start < last.end) continue;
      const way = absence.bounded ? 'dates' : absence.kind === 'leaving' ? 'soon' : 'default';
      matches.push({ start: absence.start, end: absence.end, level: levelOf(absence), signs: absence.signs, way });
    }
    return matches;
  },
};

export default rule;
