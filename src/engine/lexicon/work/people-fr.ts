/** How people speak ill in French of those they work with or for: the patterns of the rule people-at-work. */
import { isFirstHand, isOwn, type Telling } from '../../evidence/work.ts';
import { ADVERB_FR, DEGREE_FR, EST } from './words-fr.ts';

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
  [
    `<bad: (tuer|buter|frapper|étrangler|gifler|taper|défoncer|étriper|crever|empoisonner|baffer|trucider|flinguer|noyer)> <work: (mon|ma|mes|ce|cette|ces|un de mes|le) {0,1} ${PERSON}>`,
    { ...contempt, sign: 'violence', evenIf: true },
  ],
  [`<work: ${OWN} {0,1} ${PERSON}> {,0,2} ${IT_IS} ${DEGREE_FR}? ${DEGREE_FR}? {0,1} <bad: :contempt>`, contempt],
  [`<work: ${OWN} {0,1} ${PERSON}> {,0,2} ${IT_IS} ${DEGREE_FR}? ${DEGREE_FR}? <bad: :displeasure>`, annoyed],
  [`<work: ${OWN} {0,1} ${PERSON}> {,0,1} (il|elle|ils|elles|ça|qui|me|nous)? <bad: :fails>`, contempt],
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
    `<work: (mon|ma|mes|notre|nos|ces|cette|ce) (gros|grosse|sale|putain de)? ${PERSON}> <bad: (de merde|de con|de cons|à la con|de mes couilles|incompétent|incompétente|incompétents|débile|débiles|toxique|toxiques|relou|relous|insupportable|insupportables|raciste|sexiste)>`,
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
    '<work: (les|ces|des) (clients|collègues|élèves|patients)> {,0,3} <bad: :fails>',
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
    "<work: (au|du) (taf|travail|boulot|bureau|job|taff)> {,0,4} (il y a|y a|y'a|ya|j'ai|c'est|cette|ce|cet|un|une) {0,3} <bad: (connard|connasse|salope|con|conne|enculé|fdp|bâtard|pute|abruti|abrutie|crétin|débile|relou|vipère|guignol)>",
    { ...contempt, where: isOwn },
  ],
  [
    '<work: (au|du) (taf|travail|boulot|bureau|job|taff)> {,0,24} <bad: (une|un|des|gros|grosse|sale) (pute|connard|connasse|enculé|salope|fils de pute)>',
    { ...contempt, level: 1, where: isOwn },
  ],
  [
    '<bad: (guignol|con|connard|clown|tocard|boulet|abruti|bouffon)> (de|qui me sert de|qui nous sert de) <work: (patron|chef|boss|manager|directeur|responsable|collègue)>',
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
];
