import { foldedText } from '../../evidence/matching/fold.ts';
import { absencesIn } from '../../evidence/whereabouts/absence.ts';
import { STATES } from '../../lexicon/private/streets.ts';
import type { Draft, Match, Rule, Sign } from '../../types.ts';

/** "(@ Café Bleu in Lyon)", "... @ Griffith Observatory": how check-ins of phones end a post. */
const CHECK_IN =
  /(?:^|\s)(\()?@ (?=\p{Lu})([^@#\n()]{3,70}?(?: - @\w+ in [^@#\n()]{3,40})?(?: \([A-Z]{3}\))?)(?:\)|(?=\s*(?:$|\n|https?:|#)))/gu;
/** Whom the author is with: what makes it a moment, and tells of two people. */
const COMPANY =
  /\b(?:with|w|avec) ?\/? ?(?:@\w|bae\b|friends\b|family\b|momm?a?\b|mum\b|dad\b|des (?:ami|amie|copain|copine|pote|collegue)s?\b|(?:my|our|these|this|some|the|mon|ma|mes|notre|nos|ces|les) (?:[\w'-]+ ){0,2}(?:love|loves|boys?|girls?|friends?|family|fam|sisters?|brothers?|cousins?|mom|mum|momma|mama|dad|stepmom|stepdad|parents|wife|wifey|husband|hubby|hubs|bae|besties?|bff|babes?|people|lady|ladies|guys?|gang|team|bros?|kids?|son|daughter|crew|squad|fave|faves|man|boo|partner|grandma|grandpa|nan|niece|nephew|ami|amis|amie|amies|copain|copains|copine|copines|pote|potes|collegues?|famille|soeurs?|freres?|parents|mari|femme|cheri|cherie|fils|fille|filles|enfants|loulous|equipe)\b)|\bme and (?:my|the|bae|#bae)|\bwith (?:[a-z]+ and \d|the (?:little ones?|baby|in-? ?laws|missus|gf|bf|lads))|\b(?:girls|lads|boys|ladies|family) (?:day|night|weekend|trip|brunch)\b|\bmy (?:love|hubby|bae|bestie|squad)\b|\bour (?:family|kids)\b|#(?:bae|squad|babyboy|babygirl|couplegoals|datenight|familytime|reunited|besties?|family)\b|\bdate night\b|\blove you (?:mom|mum|dad)\b|\b(?:uncle|auntie) [a-z]+|\ben famille\b|\bentre (?:amis|copines|potes)\b/;
/** It is happening. */
const LIVE =
  /\b(?:right now|rn|tonight|today|currently|just arrived|here at|waiting (?:for|in|to)|\d to go|we win|about to|vacation|vacay|holiday time|honeymoon|pregam\w*|on the way|ce soir|en ce moment|aujourd'hui|vacances|drunk|partying|tipsy|halftime|kick ?off|game ?day|concert (?:night|time)|christmas|xmas|thanksgiving|easter|halloween|new year'?s?|birthday|4th|beach (?:week|day)|touristy?|sunrise|date night|noel|anniv|anniversaire)\b|\bconcert but|\b\d{1,3} \w+ \d{1,3} with\b|\bup by \d|\b(?:day|night) out\b|\bgo [a-z]+!/;
const PAST =
  /\b(?:yesterday|last|was|were|had|ago|tbt|throwback|latepost|late ?post|flashback|the other|missing|wish|it'?s been|good ?bye|bye|hier|etait|souvenir|recently|promo|booking|link in bio|available|on sale|% off|tickets)\b/;

/** Who is there is not at home. */
const AWAY = /\b(?:airport|aeroport|terminal|hotel|motel|hostel|resort|casino|inn & suites|airbnb)\b/;
/** "(with Sam and 2 others at Harbour Kitchen)": how other check-ins end. */
const TAGGED = /(?:\(|— )with [^()\n]{2,80} at (?=\p{Lu})([^()\n]{3,60})/gu;

/** What makes even a town tell that somebody is away. */
const STAYING = /\b(?:vacay|vacation|beach week|honeymoon|at my \w+'?s)\b/;

/** "I'm at Harbour Kitchen (Leeds) https://": the same without its sign. */
const SAID_TO_BE_AT =
  /^I['’]m at \p{Lu}[^()\n@]{2,60} (?=(?:\([^()\n]{2,40}\)|w\/ @\w+|in [^()\n]{2,40}) ?(?:https?:|http\b|$))/u;

const LONG_STATES =
  /^(?:new (?:jersey|york|mexico|hampshire|south wales|zealand)|(?:north|south) (?:carolina|dakota)|west virginia|rhode island|british columbia|nova scotia|puerto rico|district of columbia)$/;

function isTown(venue: string): boolean {
  const last = (venue.split(',').at(-1) ?? '').trim().toLowerCase().replaceAll('.', '');
  const state = STATES.has(last) || LONG_STATES.test(last);
  if (!venue.includes(',')) return state || /^(?:downtown|midtown|uptown) /i.test(venue);
  return state || /county|france|uk|canada|australia|england|japan|city$|^atlanta$/.test(last);
}

function checkIns(draft: Draft): Match[] {
  const folded = foldedText(draft);
  const matches: Match[] = [];
  if (folded.includes('with ')) {
    for (const match of draft.text.matchAll(TAGGED)) {
      const end = match.index + match[0].length;
      const start = end - (match[1] ?? '').length;
      const signs = ['check-in', 'company', 'mild'].map((name): Sign => ({ name, start, end }));
      if (!PAST.test(folded)) matches.push({ start, end, level: 1, signs });
    }
  }
  const swarmed = SAID_TO_BE_AT.exec(draft.text);
  if (swarmed !== null) {
    const signs = ['check-in', 'mild'].map((name): Sign => ({ name, start: 0, end: swarmed[0].length }));
    matches.push({ start: 0, end: swarmed[0].length, level: 1, signs });
  }
  if (!folded.includes('@ ')) return matches;
  for (const match of draft.text.matchAll(CHECK_IN)) {
    const venue = (match[2] ?? '').trim();
    const swarm = match[1] !== undefined;
    if (
      /…|\.\.\.$/.test(venue) ||
      (!swarm && isTown(venue) && !STAYING.test(folded.slice(0, match.index))) ||
      PAST.test(folded)
    )
      continue;
    const said = folded.slice(0, match.index);
    const signs: Sign[] = [];
    const start = match.index + match[0].indexOf('@');
    const end = start + 2 + venue.length;
    if (swarm) signs.push({ name: 'check-in', start, end });
    const company = COMPANY.exec(said);
    if (company !== null) signs.push({ name: 'company', start: company.index, end: company.index + company[0].length });
    const live = LIVE.exec(said);
    if (live !== null) signs.push({ name: 'live', start: live.index, end: live.index + live[0].length });
    if (AWAY.test(folded.slice(start, end)) && !/\bwork/.test(said)) signs.push({ name: 'away', start, end });
    if (signs.length > 0) matches.push({ start, end, level: 1, signs: [...signs, { name: 'mild', start, end }] });
  }
  return matches;
}

const rule: Rule = {
  id: 'check-in',
  category: 'whereabouts',
  languages: ['en', 'fr'],
  defaultMode: 'hint',
  text: {
    en: {
      name: 'Where you are right now',
      notices:
        'A precise place together with now, a stated time to come, or the people you are with: check-ins, “I’ll be at the Blue Cat from 8”. Towns, past outings and public events in passing are left alone.',
      why: 'It tells strangers where to find you, and that you are not at home.',
      ways: {
        default: 'Post it when you have left, or name the town instead of the place.',
        routine: 'Leave out where or when: a habit is easier to follow than a person.',
      },
    },
    fr: {
      name: 'Où vous êtes en ce moment',
      notices:
        'Un lieu précis avec maintenant, une heure à venir ou les personnes avec vous : check-ins, « je serai au Chat bleu à 20 h ». Les villes, les sorties passées et les événements publics sont laissés tranquilles.',
      why: 'Cela dit à des inconnus où vous trouver, et que vous n’êtes pas chez vous.',
      ways: {
        default: 'Publiez-le après coup, ou nommez la ville plutôt que le lieu.',
        routine: 'Retirez le lieu ou l’heure : une habitude se suit plus facilement qu’une personne.',
      },
    },
  },
  source: {
    title: 'Please Rob Me: raising awareness about over-sharing',
    url: 'https://pleaserobme.com/',
  },
  examples: {
    positive: [
      { text: 'Lunch with my daughter @ Harbour Kitchen', lang: 'en', level: 1, words: '@ Harbour Kitchen' },
      { text: 'Girls night out @ Velvet Lounge', lang: 'en', level: 1, words: '@ Velvet Lounge' },
      { text: 'Zoo with the little ones @ Harbour Wildlife Park', lang: 'en', level: 1 },
      { text: '(@ Corner Bakery in Boulder, CO)', lang: 'en', level: 1 },
      { text: 'Long day (with Sam and 2 others at Harbour Kitchen)', lang: 'en', level: 1, words: 'Harbour Kitchen' },
      { text: 'Stuck again @ Harbour City International Airport (HCI)', lang: 'en', level: 1 },
      { text: 'Goodnight @ Seaview Hotel', lang: 'en', level: 1, words: '@ Seaview Hotel' },
      { text: 'Waiting for the band right now @ Riverside Arena', lang: 'en', level: 1 },
      { text: 'I’ll be at the Blue Cat Café tonight from 8pm', lang: 'en', level: 1 },
      { text: 'I run alone along the canal every morning at 6', lang: 'en', level: 1 },
      { text: 'Apéro avec mes collègues @ Chat Bleu', lang: 'fr', level: 1, words: '@ Chat Bleu' },
      { text: 'Je serai au Chat Bleu ce soir', lang: 'fr', level: 1 },
      { text: 'Je cours le long du canal tous les matins', lang: 'fr', level: 1 },
      { text: 'On est au Parc Borély là, venez ce soir', lang: 'fr', level: 1 },
    ],
    negative: [
      { text: 'Sunset @ Boulder, Colorado', lang: 'en' },
      { text: 'We won by 6 @ Riverside Arena last week', lang: 'en' },
      { text: 'Great show last night @ Riverside Arena', lang: 'en' },
      { text: 'Thanks @ everyone for coming', lang: 'en' },
      { text: '3 apples @ 2 dollars each', lang: 'en' },
      { text: 'The Blue Cat Café does great scones', lang: 'en' },
      { text: 'I will be at peace with it one day', lang: 'en' },
      { text: 'Coucher de soleil @ Nice, France', lang: 'fr' },
      { text: 'Super concert hier @ Zénith', lang: 'fr' },
      { text: 'Le Chat Bleu fait de bons scones', lang: 'fr' },
      { text: 'Je serai au top demain', lang: 'fr' },
      { text: 'On est au bout du rouleau ce soir', lang: 'fr' },
      { text: 'Il court tous les matins', lang: 'fr' },
    ],
  },
  find(draft) {
    const matches = checkIns(draft);
    for (const { kind, start, end, signs } of absencesIn(draft)) {
      if (
        (kind !== 'at-place' && kind !== 'routine') ||
        matches.some((other) => other.start < end && start < other.end)
      )
        continue;
      matches.push({ start, end, level: 1, signs, way: kind === 'routine' ? 'routine' : 'default' });
    }
    return matches.toSorted((a, b) => a.start - b.start);
  },
};

export default rule;
