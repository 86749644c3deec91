/** Those met at work, in French, where no "my" says whose they are: more patterns of the rule people-at-work. */

import { ADVERB_FR, DEGREE_FR, EST } from '../../../lexicon/work/words-fr.ts';
import { isFirstHand, isFirstHandOrShort, isOwn, speaksOfWork } from '../own-work.ts';
import type { Telling } from '../telling.ts';

const contempt: Telling = { level: 2, sign: 'contempt' };
const wrong: Telling = { level: 1, sign: 'grievance', way: 'grievance' };
const annoyed: Telling = { level: 1, sign: 'displeasure', way: 'mild' };

const IS = `(${EST}|,? c'est|,? c'est tous|,? ce sont|quel|quelle|quelle bande de|quels)`;
/** Titles that hardly anybody but those under them uses. */
const STAFF =
  "((la|le|les|notre|nos|ma|mon) (drh|rh|rhs|dg|n+1|n+2|manager|manageuse|managers|stagiaire|stagiaires|alternant|alternante|hiérarchie|collègue|collègues|responsable|cheffe|sous chef|petit chef|gérante|gérant|patronne|supérieure|chef d'atelier|chef de service|cheffe de service|chef d'équipe|chef de rayon|cadre de santé|direction|siège|encadrement)|(celle|celui|le mec|la meuf|la nana|le gars|la dame|la fille|le type|tout le monde) (de la|à la|du|des|de l') (compta|com|rh|marketing|accueil|service com|commercial|informatique|standard|bureau d'à côté))";
/** The classes of a teacher, and whom else one serves. */
const SERVED =
  '((mes|les|la|ma|nos) (6e|5e|4e|3e|6eme|5eme|4eme|3eme|6ème|5ème|4ème|3ème|6eb|4ea|4eb|4ec|3ea|3eb|3ec|sixièmes|cinquièmes|quatrièmes|troisièmes|secondes|terminales|premières|cm1|cm2|ce1|ce2|bts|copies)|(les|ces|nos) (parents|parents d élèves|clients|clientes|patients|usagers|élèves|résidents|locataires|touristes) (du|de|de la|des|qui|au|aujourd hui)? {0,2})';
const CUSTOMER =
  "(un|une|le|la|cette|ce|mon|ma) (client|cliente|patient|patiente|élève|usager|résident|résidente|parent d'élève|mère d'élève|père d'élève|maman d'élève)";
const HIT =
  '(étrangler|étriper|tuer|buter|frapper|gifler|claquer|baffer|défoncer|égorger|empoisonner|mettre une (droite|gifle|claque|baffe|patate)|péter la gueule|casser la gueule|claquer la gueule|mets une (droite|gifle|claque|baffe)|pète la gueule|éclate)';

export const ENCOUNTERS_FR: readonly (readonly [pattern: string, telling: Telling])[] = [
  [`<work: ${STAFF}> {,0,2} ${IS} ${DEGREE_FR}? ${DEGREE_FR}? {0,1} <bad: :contempt>`, { ...contempt, where: isOwn }],
  [
    `<work: ${SERVED}> {,0,1} ${IS} ${DEGREE_FR}? ${DEGREE_FR}? <bad: (:contempt|porcs|animaux|sauvages|cas sociaux|catastrophe|une catastrophe)>`,
    { ...contempt, where: isFirstHandOrShort },
  ],
  [
    `<work: (client|cliente|clients|patient|patiente|élève|élèves)> ${DEGREE_FR}? <bad: (débile|débiles|con|cons|conne|relou|relous|chiant|chiante|chiants|insupportable|insupportables|désagréable|désagréables|odieux|odieuse|mal élevé|mal élevés|impoli|impolis|irrespectueux|de merde)>`,
    { ...contempt, level: 1, where: isFirstHandOrShort },
  ],
  [
    `<work: ${CUSTOMER}> {0,4} <bad: (m'a|me|m'ont|nous a|nous|m'a encore|me fait|qui me|qui m'a) ${ADVERB_FR}? (:wrong|hurlé dessus|hurle dessus|aboyé dessus|mal parlé|raccroché au nez|craché dessus|jeté|tutoyé|manqué de respect|pris pour|prend pour|sifflé|siffle)>`,
    { ...wrong, where: isOwn },
  ],
  [
    `<work: (mon|ma|un|une|le|la|un de mes|une de mes|si mon|si ma) {0,1} (:boss|:mates|client|cliente|patient|patiente|élève)> {,0,14} <bad: (je vais|je|j' vais|j'vais|envie de|vais finir par|je lui) (l'|le|la|lui|les)? ${HIT}>`,
    { ...contempt, sign: 'violence', evenIf: true },
  ],
  [
    `<bad: (vais finir par|je vais|envie de) (claquer|péter|casser|éclater|exploser) la (gueule|tête|tronche) (de|à|du)> <work: (mon|ma|un|une|mes)? {0,1} (:boss|:mates|:clients)>`,
    { ...contempt, sign: 'violence' },
  ],
  [
    `<work: (mon|ma|mes|notre) {0,1} (:mates|:boss)> {0,3} <bad: (pue|puent|renifle|ronfle|pète|rote|sent mauvais|sent la transpi|mange la bouche ouverte|mâche la bouche ouverte|se cure|sert à rien|servent à rien|parle trop|parle tout seul|gueule|crie|raconte sa vie|fout rien|foutent rien|branle rien|glande|glandent|capte rien|pige rien|comprend rien|me calcule pas|me calcule même pas|m'ignore|me snobe|sait pas se servir|sait toujours pas|est larguée|est largué|est à la ramasse|est complètement larguée|me pique|me vole|me balance|me fayote)>`,
    annoyed,
  ],
  [
    `<bad: (sympa|gentil|gentille|cool|pas méchant|pas méchante|adorable) {,0,2} mais {0,4} (largué|larguée|incompétent|incompétente|nul|nulle|à la ramasse|capte rien|comprend rien|con|conne|lente|lent|paumé|paumée|perdu|perdue|débordé|bordélique|à côté de la plaque)>`,
    { ...annoyed, sign: 'faint-praise', where: speaksOfWork },
  ],
  [
    `<work: (dans|à) (ma|mon|notre|cette|ce) :job> {,0,4} <bad: (que|tous|toutes|plein|des|une bande|rien que) (des|de|d')? (:contempt|bras cassés|planqués|faux culs|incapables|vieux|baltringues)>`,
    contempt,
  ],
  [
    `<bad: (encore un shift|encore une journée|encore une garde|toute la journée|huit heures|8h|obligé de bosser|obligée de bosser|coincé|coincée)> {0,3} avec <work: (l'autre|cette|ce|la|le|mon|ma) {0,2} (folle|fou|dingue|conne|con|abruti|boulet|vipère|:contempt)>`,
    { ...contempt, where: isFirstHandOrShort },
  ],
  [
    `<bad: (une|un) (meuf|fille|mec|gars|type|nana|dame|collègue)> <work: (au (travail|taf|taff|boulot|bureau|job)|de (mon|ma|la) (boîte|boite|équipe|service))> {0,2} (elle|il|qui)? {,0,14} (envies de meurtre|envie de (crever|pleurer|hurler|tuer|frapper)|respire|mange|mâche|renifle|parle fort|parle tout le temps|supporte plus|fatigue|soûle|saoule|énerve)`,
    annoyed,
  ],
  [
    "<work: (mon|ma|mes|notre|nos) {0,1} (:boss|:mates)> (ne|n')? <bad: (sert à quoi|a jamais mis les pieds|a pas mis les pieds|met jamais les pieds|a (le|la|l') (charisme|intelligence|finesse|charme|compétence|empathie) (d'un|d'une)|est payé à rien|est payée à rien|a eu son (diplôme|poste) (dans une|en|grâce|par)|décide à pile ou face|prend ses décisions {0,2} pile ou face|fait (encore)? pleurer|a (encore)? fait pleurer|rejette la faute|change d'avis toutes les)>",
    { ...contempt, where: isOwn },
  ],
  [
    `<work: (les|mes|nos) (clients|clientes|élèves|patients|usagers|gens)> (du|de|de la|qui|en|au|à la) {1,4} ${IS} ${DEGREE_FR}? {0,2} <bad: :contempt>`,
    { ...contempt, where: isFirstHand },
  ],
  [
    `<bad: (que|tous|toutes|plein|trop|entouré|entourée) (des|de|d') ${DEGREE_FR}? :contempt> {0,2} <work: (au|à mon|à ma|dans ma|dans mon|dans cette) :job>`,
    { ...contempt, where: isOwn },
  ],
  [
    `<bad: (marre|ras le bol|plein le cul|assez|saoulé|saoulée|fatigué|fatiguée|usé|usée) (de|d')> <work: (bosser|travailler|taffer|être) (avec|pour|entouré de|entourée de|au milieu de)> {0,2} <what: :contempt>`,
    contempt,
  ],
  [
    `<bad: (gros|grosse|sale|vieux|vieille|pauvre|espèce de|enfoiré|connard|porc|ordure|radin|guignol) {0,2} de> <work: (patron|patronne|boss|chef|cheffe|manager|directeur|directrice|drh|collègue|client|cliente)>`,
    { ...contempt, where: isFirstHandOrShort },
  ],
  [
    `<work: (patron|chef|boss|manager|direction)> <bad: (de mes deux|de mes couilles|à la con|de pacotille)>`,
    { ...contempt, where: isFirstHandOrShort },
  ],
  [
    `<work: (mon ancien|mon ancienne|mon ex|mes anciens|mes ex) {0,1} (:boss|:mates|:job)> {,0,2} ${IS}? ${DEGREE_FR}? ${DEGREE_FR}? <bad: (:contempt|secte|une secte|escroc|escrocs|voleurs|cinglé|cinglée|fou|folle)>`,
    contempt,
  ],
  [
    `<bad: (venez|viens|allez|vas|va) (y|donc|un peu|plutôt)?> <work: (bosser|travailler|taffer)> {,0,10} (à ma place|à notre place|bande de|patron|chef|fainéants|feignasses|le dimanche|au lieu de)`,
    { ...contempt, where: isFirstHandOrShort },
  ],
  [
    `<work: (entretien|entretien d'embauche|recruteur|recruteuse|rh|cabinet de recrutement)> {,0,8} <bad: (pris pour un|prise pour une|pris pour une|ghosté|ghostée|jamais rappelé|jamais rappelée|rigolos|guignols|clowns|se foutent de|foutait de|méprisant|méprisante|odieux|odieuse|lunaire)>`,
    { ...contempt, where: isFirstHand },
  ],
  [
    `<bad: (refusé|refusée|recalé|recalée|ghosté|ghostée)> {0,3} <work: (après|au bout de|à) {0,2} (entretiens|entretien|tours|test technique)>`,
    wrong,
  ],
  [
    `<work: (je|on|j'|tu) (bosse|bosses|bossais|travaille|travailles|travaillais|taffe) avec> {0,3} <bad: (une folle|un fou|des fous|des gamins|un gamin|des enfants|un psychopathe|une psychopathe|une cinglée|un cinglé|des vipères|des hyènes|des feignasses)>`,
    contempt,
  ],
  [
    `<work: (dirigé|dirigée|dirigés|dirigées|managé|managée|managés|encadrés|encadrée|gérés) par> {0,3} <bad: :contempt>`,
    { ...contempt, where: isFirstHandOrShort },
  ],
  [
    `<bad: (connasse|connard|salope|enfoiré|enfoirés|enculés|bâtards|abruti|abrutis|conne|con)> (m'|me|nous|ils m'|elle m')? (a|ont|font|fait|met|mettent) (encore|même|toujours)? (mis|refusé|sucré|changé|collé|annulé|rajouté|fait bosser|appelé|bosser|venir) {0,3} <work: (fermeture|ouverture|congés|vacances|planning|samedi|dimanche|repos|heures|nuit|rtt|pause|prime|le 25|le 31)>`,
    contempt,
  ],
  [
    `<work: (les|nos|mes|certains|le|la) (managers|patrons|chefs|manager|chef|patron|direction|boîte|rh)> {0,2} <bad: (vole|volent|gruge|grugent|sucre|sucrent|pique|piquent|carotte|carottent) (nos|mes) (heures|pourboires|congés|primes|tips|repos)>`,
    { ...contempt, where: isOwn },
  ],
  [
    `<work: (les|ces|certains|certaines|mes|des|cette|ce|un|une) (parents|parents d'élèves|clients|clientes|élèves|patients|usagers|collègue|collègues|client|cliente|élève)> {,0,3} <bad: (mérite|méritent|mériteraient|mériterait) (des|une|qu'on|de) {0,2} (claque|claques|gifle|gifles|baffe|baffes|frappe|tape|virer|droite)>`,
    { ...contempt, sign: 'violence', where: isFirstHandOrShort },
  ],
  [
    `<bad: (viré|virée|licencié|licenciée|jeté|jetée|lourdé|lourdée|remercié|remerciée|mis dehors|mise dehors|dégagé|dégagée)> {0,3} <work: (comme (un|une) (malpropre|merde|chien|chienne|voleur|voleuse)|par (texto|sms|mail|téléphone|whatsapp)|du jour au lendemain|sans un mot|après {0,2} (mois|semaines|ans|jours) d'essai)>`,
    { ...wrong, where: isFirstHand },
  ],
  [
    `<work: (mois|semaines|semaine|jours) d'essai> {,0,2} <bad: (ils|elle|il|on) (me|m'ont|m'a) (jettent|jette|viré|virée|jeté|jetée|dégagent|dégage|lourdent)>`,
    wrong,
  ],
  [
    `<bad: (pourrir|pourrit|pourrissent|gâcher|gâche) la vie (à|de|du|des)> <work: (la|le|ma|mon|notre|nos)? {0,1} :boss>`,
    { ...contempt, where: isFirstHandOrShort },
  ],
  [
    `<bad: (éliminons|éliminer|exterminer|extermination (des|de)|virons|pendons|à mort|mort à|mort aux)> (le|la|les|nos|notre|mon|ma)? <work: (patron|patrons|patronnes|patronne|chefs|chef|directrice|directrices|directeurs|managers|direction|petits chefs|rh)>`,
    { ...contempt, sign: 'violence', where: isFirstHandOrShort },
  ],
];
