/** How people say in French that they dislike their work: the patterns of the rule hates-work. */

import { DEGREE_FR, EST, FAILING } from '../../../lexicon/work/words-fr.ts';
import { endsClause } from '../clause.ts';
import { isFirstHand, isOwn } from '../own-work.ts';
import type { Telling } from '../telling.ts';

const hatred: Telling = { level: 2, sign: 'contempt' };
const ownHatred: Telling = { level: 2, sign: 'contempt', ofAuthor: true };
const ownMoan: Telling = { level: 1, sign: 'weariness', ofAuthor: true, way: 'mild' };

const AU_TRAVAIL =
  "(au (travail|taf|taff|boulot|job|bureau|turbin)|à l' (usine|atelier|hôpital)|(bosser|travailler|taffer|taf)|en (stage|cours d'alternance))";

export const HATES_WORK_FR: readonly (readonly [pattern: string, telling: Telling])[] = [
  [
    `<work: (mon|ma|notre|ce|cet|cette|le|la|du|au|l'|son propre|une|un|des) {0,1} :job> de <bad: (merde|con|cons|chien|fou|fous|dingue|clochard|esclave)>`,
    { ...hatred, where: isOwn },
  ],
  [
    `<work: (mon|ma|notre|mes|ce|cet|cette) {0,1} :job> {,0,2} ${EST} ${DEGREE_FR}? ${DEGREE_FR}? <bad: :contempt>`,
    hatred,
  ],
  [`<bad: :hate> {0,2} <work: (mon|ma|mes|notre|nos|ce|cet|cette|ces) {0,2} :job>`, ownHatred],
  [
    `<work: (un|le|mon|ce|du|au|cette|une|d' un|d'une) {0,1} (travail|boulot|taf|taff|job|poste|métier|boîte|entreprise|stage)> (que|qu'|où|dans lequel|dans laquelle) {0,1} <bad: (je|j'|on|tu) (le|la|y)? (déteste|hais|supporte plus|supporte pas|méprise|détestais|vomis|m'ennuie|me fais chier|m'emmerde)>`,
    hatred,
  ],
  [
    `<bad: :hate> <work: (aller|bosser|travailler|taffer|retourner)> {0,2} (bosser|travail|travailler|taf|boulot|bureau|ici|là-bas|là bas|pour|avec|dans)`,
    ownHatred,
  ],
  [
    `<bad: :weary> {0,1} <work: (le|la|l')? (travail|boulot|taf|taff|job|bosser|travailler|taffer|bureau|lundi au boulot)>`,
    { ...ownMoan, where: endsClause },
  ],
  [
    `<bad: :weary> <work: (bosser|travailler|taffer)> {0,2} (avec|dans|pour|ici|comme|le dimanche|les week-ends|là)`,
    ownMoan,
  ],
  [
    `<work: (le|la|l') (travail|boulot|taf|taff|bureau)> {,0,1} ${EST} ${DEGREE_FR}? ${DEGREE_FR}? <bad: :contempt>`,
    { ...hatred, where: isFirstHand },
  ],
  [
    `<work: (mon|ma|notre|mes|ce|cet|cette|le|la|l') {0,1} (travail|boulot|taf|taff|job|boîte|boite|poste|stage|alternance|bureau|entreprise|planning|métier)> {,0,1} (il|elle|ça)? <bad: ${FAILING}>`,
    { ...hatred, where: isFirstHand },
  ],
  [
    `<bad: (m'ennuie|m'emmerde|me fais chier|me fais grave chier|me suis fait chier|déprime|chiale|pleure|craque)> {0,3} <work: ${AU_TRAVAIL}>`,
    ownMoan,
  ],
  [
    `<bad: (pas envie|aucune envie|plus envie|zéro envie|flemme|la flemme|grosse flemme|pas la motivation|zéro motivation|aucune motivation|pas motivé|pas motivée|la boule au ventre|boule au ventre|à reculons)> (d'|de|pour|du|que de|en)? {0,2} (aller|retourner|reprendre|y aller|me lever pour|partir|allant|du|au|bosser|travailler|taffer) {0,2} <work: (bosser|travailler|taffer|travail|taf|taff|boulot|bureau|demain|job)>`,
    { ...ownMoan, where: isFirstHand },
  ],
  [
    `<bad: (bridé|bridée|bouffé|bouffée|épuisé|épuisée|détruit|détruite|écœuré|écœurée|vidé|vidée|usé|usée|cassé|cassée|à bout|au bout du rouleau)> {0,1} (par|à cause de|à cause du) <work: (mon|ma|le|la|ce|cette)? {0,1} :job>`,
    ownMoan,
  ],
  [`<bad: (au|en) burn out> {0,3} <work: (à cause|au|dans|chez) {0,2} :job>`, ownMoan],

  [
    `<bad: (horrible|affreuse|pourrie|terrible|infernale|sale|grosse|pire|mauvaise)> <work: (journée|semaine|nuit|matinée) (au|de) (travail|taf|taff|boulot|bureau|job)>`,
    ownMoan,
  ],
  [
    `<bad: (vivement|hâte|hâte de|trop hâte|pressé de|pressée de)> {0,4} <work: (la fin de (ma|cette|la) (journée|semaine|mission|alternance)|fin de journée|17h|18h|la retraite|la débauche|finir ma journée|finir le taf|sortir du taf|sortir du boulot|fin de contrat|la fin de mon (contrat|stage|cdd))>`,
    ownMoan,
  ],
  [
    `<bad: (ambiance|climat) (de merde|pourrie|toxique|délétère|horrible|malsaine|pesante|exécrable|détestable)> {,0,4} <work: (au|dans|de) {0,2} :job>`,
    hatred,
  ],
  [
    '<work: (cette|ma|notre|la) (boîte|entreprise|direction|hiérarchie)> (nous|qui nous|se|en)? <bad: (méprise|exploite|fout de|prend pour|part en couille|part en vrille|marche sur la tête|respecte personne|va droit dans le mur|harcèle)>',
    hatred,
  ],
  ["<bad: j'ai (bossé|travaillé)> <work: chez {1,3}> {,0,8} (enfer|pire|exploité|exploitée|plus jamais|bagne)", hatred],
  [
    `<work: (travail|boulot|taf|job)> <bad: (de merde|de con|à la con|de chien|alimentaire|pourri|inutile|sans intérêt|chiant|ennuyeux|mal payé|sous-payé|ingrat)>`,
    { ...ownMoan, where: isFirstHand },
  ],

  [
    "<work: (mon|ma|ce|cette|notre|le) {0,1} (travail|boulot|taf|taff|job|boîte|boite|entreprise|service|stage|métier)> {,0,4} (c'est|est|ce n'est|c'est vraiment|c'est devenu|ça) <bad: (rend fou|rend folle|pas une vie|n'importe quoi|du n'importe quoi|plus possible|la cata|une catastrophe|catastrophique|une blague|le bordel|un bordel|un gag|un asile|un cirque|la merde|l'usine|une secte|plus tenable|invivable|intenable)>",
    hatred,
  ],
  [
    '<bad: (plus jamais|plus jamais de la vie|jamais plus) {0,2} <work: (je bosse|je travaille|je taffe|bosser|travailler|taffer) (dans|chez|pour|avec|en)>>',
    { ...ownMoan, way: 'default' },
  ],
  [
    "<bad: (qui pour|quelqu'un pour|quelqu'un peut) (me|m') <work: (virer|licencier|remplacer au (taf|boulot|travail)|renvoyer)>>",
    { ...ownMoan, evenIf: true },
  ],
  [
    '<bad: (envie de|rêve de|hésite à|à deux doigts de|sur le point de) <work: (démissionner|tout plaquer|plaquer mon (taf|boulot|travail|job)|claquer la porte|poser ma dém)>>',
    { ...ownMoan },
  ],
  [
    "<bad: (en peux plus|n'en peux plus|peux plus|en ai plein|en ai ras|en ai marre|craque|à bout|pète un câble|vais craquer)> {,0,5} <work: (ce|mon|cette|ma|le|du|au) {0,1} (travail|boulot|taf|taff|job|bureau|boîte|boite|entreprise|service|stage|patron|chef|boss|cheffe)>",
    ownMoan,
  ],

  [
    '<work: (ce|cet|cette) <bad: (enfer|bagne|prison|cirque|asile|foutoir|bordel|trou|mouroir)> de (bureau|boulot|taf|boîte|boite|travail|service|entreprise|magasin)>',
    hatred,
  ],
];
