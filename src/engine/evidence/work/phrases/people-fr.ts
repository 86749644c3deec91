/** How people speak ill in French of those they work with or for: the patterns of the rule people-at-work. */

import { ADVERB_FR, DEGREE_FR, EST, FAILING } from '../../../lexicon/work/words-fr.ts';
import { isFirstHand, isOwn, speaksOfWork } from '../own-work.ts';
import type { Telling } from '../telling.ts';

const contempt: Telling = { level: 2, sign: 'contempt' };
const wrong: Telling = { level: 1, sign: 'grievance', way: 'grievance' };
const annoyed: Telling = { level: 1, sign: 'displeasure', way: 'mild' };

const OWN =
  '(mon|ma|mes|notre|nos|ce|cet|cette|ces|un de mes|une de mes|certains de mes|mon ancien|mon ex|ma nouvelle)';
const PERSON = '(:boss|:mates|:clients)';
const IT_IS = `(${EST}|,? c'est|,? c'est tous|,? c'est toutes|,? c'est que|,? ce sont|,? ils sont|,? il est|,? elle est|quel|reste|restent)`;

export const PEOPLE_FR: readonly (readonly [pattern: string, telling: Telling])[] = [
  [`<bad: :hate> {0,2} <work: (mon|ma|mes|notre|nos|ce|cette|ces) {0,2} ${PERSON}>`, { ...contempt, ofAuthor: true }],
  [
    `<bad: (je|j') (le|la|les)? (déteste|hais|supporte plus|peux plus voir|peux pas saquer|peux pas blairer)> <work: (les|ces) (clients|élèves|patients|collègues|chefs)>`,
    contempt,
  ],
  [`<work: ${OWN} {0,1} ${PERSON}> {,0,2} ${IT_IS} ${DEGREE_FR}? ${DEGREE_FR}? {0,1} <bad: :contempt>`, contempt],
  [`<work: ${OWN} {0,1} ${PERSON}> {,0,1} (il|elle|ils|elles|ça|qui|me|nous)? <bad: ${FAILING}>`, contempt],
  [`<work: ${OWN} {0,1} ${PERSON}> {,0,1} (il|elle|ils|elles|qui|ne|n'|encore|il me|elle me)? <bad: :wrongs>`, wrong],
  [
    `<work: ${OWN} {0,1} ${PERSON}> {,0,1} (il|elle|ils|elles)? (ne|n')? <bad: (m'|me|nous) (a|ont|avait)? ${ADVERB_FR}? :wrong>`,
    wrong,
  ],
  [
    `<work: ${OWN} (gros|grosse|sale|petit|vieux|vieille|espèce de|putain de)? <bad: (con|connard|connards|guignol|guignols|connasse|salope|enculé|tocard|bouffon|abruti|abrutis|crétin|clown|boulet|tyran|fils de pute|gros con|salaud|bâtard|merde|incapable|incapables|facho|taré|pervers|branleur|branleurs)> de ${PERSON}>`,
    contempt,
  ],
  [
    `<work: (les|ces|des) (collègues|clients|élèves|chefs|patients|usagers)> {,0,2} ${IT_IS} ${DEGREE_FR}? ${DEGREE_FR}? <bad: :contempt>`,
    { ...contempt, where: isFirstHand },
  ],
  [
    '<bad: (équipe|boîte|boite|chef|patron|collègues|boss|manager|direction|clients)> de <work: (merde|cons|incapables|branleurs|clowns|fous|guignols)>',
    { ...contempt, where: isOwn },
  ],
  [
    `<work: (les|ces|des) (clients|collègues|élèves|patients)> {,0,3} <bad: ${FAILING}>`,
    { ...annoyed, where: isFirstHand },
  ],
  [
    '<bad: (marre|ras le bol|plein le cul|plein le dos|peux plus|saoulé|saoulée|énervé|énervée|en colère|honte)> (de|des|du|par|contre) <work: (mon|ma|mes|notre|nos|ces|ce|cette)? {0,1} (:boss|:mates|clients|élèves|patients)>',
    annoyed,
  ],
  [
    '<bad: (fdp|connard|connasse|salope|con|conne|enculé|gros con|bâtard|pute|abruti|abrutie|crétin|relou)> {0,6} <work: (au (taf|travail|boulot|bureau|job|taff)|avec qui je (bosse|travaille)|de mon (boulot|travail|taf|service))>',
    { ...contempt, where: isOwn },
  ],
  [
    '<work: (mon|ma|notre) (patron|patronne|chef|cheffe|boss|manager|responsable|directeur|directrice)> {,0,12} <bad: (que de me pendre|me pendre|de merde|insupportable|harcèle|harcelé|humilie|fout de nous|foutu de|exploite|gueule dessus)>',
    contempt,
  ],
  ['<bad: (reste|toujours) {0,3} le cul (collé|vissé|posé)> {0,4} <work: (chaise|bureau|fauteuil)>', contempt],
  [
    "<bad: (faire|fait|fais|jouer|joue) l'? (arabe|noir|nègre|esclave|bonniche|larbin) de service>",
    { ...annoyed, where: isFirstHand },
  ],
  [
    "<work: (je|on|j'|tu) (bosse|bosses|travaille|taffe|bossais|travaillais|taffais|bossons|travaillons) avec> {0,3} <bad: :contempt>",
    contempt,
  ],
  [
    "<bad: (m'a fait|nous a fait|m'ont fait|nous ont fait|me fait|nous fait|me font) {0,1} (vivre|vivre un) {0,1} (enfer|l'enfer|misère|misères)>",
    { ...contempt, where: speaksOfWork },
  ],
  [
    '<bad: (pouffé|pouffer|mdr|ptdr|mort de rire|morte de rire|explosé de rire|me moque|foutre de la gueule|foutu de la gueule|foutais de la gueule)> {,0,14} <work: (mon|ma|mes|notre|nos) {0,1} (boss|patron|chef|cheffe|manager|responsable|client|clients|cliente|élève|élèves|patient|patients)>',
    { ...annoyed, where: isFirstHand },
  ],
  [
    '<bad: (envie de|je vais|vais|faillit|failli) (frapper|tuer|gifler|buter|baffer|taper|étrangler|claquer|défoncer|insulter|égorger)> {0,3} <work: (mon|ma|mes|un|une|ce|cette|le|la) {0,1} (boss|patron|patronne|chef|cheffe|manager|responsable|collègue|collègues|client|cliente|clients|élève|élèves|patient)>',
    { ...contempt, sign: 'violence' },
  ],

  [
    "<work: (mon|ma|notre) {0,1} :boss> (il|elle)? <bad: (se prend pour|sait même pas|ne sait même pas|sait pas|comprend rien|m'appelle encore|m'écrit encore|m'appelle (un|le) (dimanche|samedi|week-end)|m'envoie des mails (le|un)|m'a encore|nous a encore|me demande encore|veut que je|veut qu'on|s'attend à ce que|croit que)>",
    annoyed,
  ],
  [
    '<bad: (traité|traités|traitée|traitées|traite|traitent) comme (des|un|une|de la) (chiens|chien|merde|merdes|esclaves|esclave|animaux|numéro|numéros|moins que rien|gamins|enfants|bétail|pions)>',
    { ...contempt, where: speaksOfWork },
  ],
  [
    '<bad: (faire|fais|fait|faisons|me taper|me tape) le (boulot|taf|travail) (des autres|de tout le monde|de deux|de trois|de mes collègues|de mon chef|de mon boss|à la place)>',
    wrong,
  ],

  [
    `<work: (le|la|les|mon|ma) (drh|rh|direction|hiérarchie|patron|patronne|boss|chef|cheffe|manager|directeur|directrice)> {0,1} <bad: (nous|m') (a|ont) ${ADVERB_FR}? :wrong>`,
    wrong,
  ],
  [
    "<bad: (type|mec|homme|gars|bonhomme|femme|meuf|dame) (sympa|gentil|gentille|brave|adorable) {,0,3} (à côté de la plaque|à l'ouest|à la ramasse|nul|nulle|incompétent|incompétente|incapable)>",
    { ...contempt, sign: 'faint-praise' },
  ],
];
