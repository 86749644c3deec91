/** When something is: patterns for `compilePhrases`, by what they say of it. */

const WEEKDAY = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|tue|wed|thurs|thu|fri|sat)';
const JOUR = '(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const MONTH =
  '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|apr|aug|sept|sep|oct|nov|dec)';
const MOIS = '(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';
const COUNT =
  '(a|an|one|two|three|four|five|six|seven|eight|nine|ten|a couple of|a couple|a few|the next few|the next|the whole|the entire|several|2|3|4|5|6|7|8|9|10|11|12|14|15|20|21|24|30|48|72)';
const NOMBRE =
  '(un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|quelques|plusieurs|toute la|tout le|toutes les|2|3|4|5|6|7|8|9|10|12|14|15|20|21|24|30|48|72)';
const UNIT =
  '(day|days|night|nights|week|weeks|weekend|weekends|month|months|fortnight|hours|hrs|hour|wks|min|mins|minutes)';
const UNITE = '(jour|jours|nuit|nuits|semaine|semaines|week-end|mois|heures|heure|j|min|minutes)';
const FEAST =
  "(christmas|xmas|easter|thanksgiving|new year|new year's|new years|memorial day|labor day|spring break|half term|bank holiday)";
const FETE = '(noël|pâques|la toussaint|nouvel an|le nouvel an|pont|le pont|ascension)';

/** It has an end: until, for so long, back on. A stranger learns how long. */
export const BOUNDED: readonly string[] = [
  `(until|till|til|'til|thru|through) (the|this|next|about|around|late|early|mid|like)? (${WEEKDAY}|${MONTH}|${FEAST}|tomorrow|tonight|sunday night|week|weekend|month|spring|summer|autumn|fall|winter|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st) (of)? ${MONTH}?`,
  `for ${COUNT} (more|whole|full|long|glorious|solid)? ${UNIT}`,
  `for the (week|weekend|month|summer|winter|holidays|night|next week|next month|rest of the week|rest of the month|whole week|whole month)`,
  `all (week|weekend|month|summer|winter|next week|of next week|this week|of july|of august)`,
  `(back|home|return|returning|returns) (on|in|by)? (the)? (${WEEKDAY}|${MONTH}|next week|next month|tomorrow|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st)`,
  `(back|home) in ${COUNT} ${UNIT}`,
  `from (the)? {1,2} (to|until|till) (the)? (${WEEKDAY}|${MONTH}|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st)`,
  `jusqu'(au|à|en) (la|le)? (${JOUR}|${MOIS}|demain|ce soir|fin|fin du mois|mi|semaine prochaine|week-end|rentrée|1er|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31) ${MOIS}?`,
  `jusqu'à (${JOUR}|${FETE}|demain|ce soir|la semaine prochaine|fin {1,1}|la fin {0,3})`,
  `(pour|pendant|durant) ${NOMBRE} (bonnes|longues|petites|petits|bons)? ${UNITE}`,
  `${NOMBRE} (jours|semaines|mois) (de vacances|de congés|de congé|sans moi|loin)`,
  `${NOMBRE} (semaines|jours|mois) (en|à|au|aux|dans|chez)`,
  `(toute la semaine|tout le week-end|tout le mois|tout l'été|toutes les vacances)`,
  `du {1,2} au {1,1}`,
  `(rentre|rentrons|retour|revient|revenons|reviens|rentrera|retour à la maison|de retour) (que)? (le|la|ce|cette|dans|vers le|avant le)? (${JOUR}|semaine prochaine|week-end prochain|demain|1er|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31)`,
  `(rentre|rentrons|retour|de retour|reviens|revient) (que)? (dans|d'ici) ${NOMBRE} ${UNITE}`,
];

/** It is now. */
export const NOW: readonly string[] = [
  'right now',
  'rn',
  'now',
  'tonight',
  'tonite',
  '2nite',
  'currently',
  'at the moment',
  'atm',
  'today',
  'this (morning|afternoon|evening|weekend|week)',
  'ce soir',
  'cette nuit',
  'en ce moment',
  'actuellement',
  'maintenant',
  "aujourd'hui",
  'cet aprem',
  'cet après-midi',
  'ce (matin|week-end)',
  'cette semaine',
];

/** It is still to come. */
export const SOON: readonly string[] = [
  'tomorrow',
  'in the morning',
  'first thing',
  'tmrw',
  'tmr',
  'tmw',
  'tomoz',
  '2moro',
  `next (week|weekend|month|spring|summer|autumn|fall|winter|${WEEKDAY}|${MONTH})`,
  `this (coming)? (${WEEKDAY}|month|summer|winter|spring|fall)`,
  `on ${WEEKDAY}`,
  `later (this|today|tonight|on)`,
  `in ${COUNT} ${UNIT}`,
  `in (early|late|mid)? ${MONTH}`,
  `on (the)? (1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st)`,
  `(for|over|on|at) ${FEAST} (weekend)?`,
  'soon',
  'demain',
  'après-demain',
  'dem1',
  `${JOUR} (prochain|soir|matin|après-midi)?`,
  'la semaine (prochaine|pro)',
  'le (week-end|mois) prochain',
  `(dans|d'ici) ${NOMBRE} ${UNITE}`,
  `(en|début|fin|mi) ${MOIS}`,
  `le (1er|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31) (${MOIS})?`,
  `(pour|à) ${FETE}`,
  'cet (été|hiver|automne)',
  'bientôt',
];

/** It is over: a told trip helps no burglar. */
export const OVER: readonly string[] = [
  'yesterday',
  'last (week|weekend|night|month|year|summer|winter|spring|fall|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|time)',
  'the other (day|night|week)',
  'ago',
  '(2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025)',
  'back from',
  '(came|got|getting|flew|drove|just) back',
  'back home',
  '(used to|when i was|when we were|remember when|throwback|tbt|latepost|flashback|memories)',
  '(miss|missing|missed) (this|it|you|being)',
  '(wish|wishing) (i|we) (was|were|could)',
  '(was|were) (in|at|on|away|there|so)',
  'it (was|has been)',
  "it's been",
  '(good bye|goodbye|bye)',
  'hier',
  'avant-hier',
  '(la semaine|le mois|le week-end|la nuit) (dernière|dernier|passé|passée)',
  "l'(an|année|été|hiver) (dernier|dernière|passé|passée)",
  'il y a {1,2} (jours|semaines|mois|ans|jour|semaine|an)',
  '(de retour de|revenu de|revenue de|revenus de|rentré de|rentrée de|rentrés de|reviens de|rentre de|revient de|souvenir|souvenirs)',
  "c'était",
  "(j'étais|on était|nous étions|était|étaient|étais)",
  "(quand j'étais|quand on était|à l'époque)",
];
