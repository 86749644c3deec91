/** Pay and hours in French as they are moaned about in half sentences: more patterns of the rule pay-and-hours. */
import { isFirstHandOrShort, isOwn } from '../../evidence/work/own-work.ts';
import type { Telling } from '../../evidence/work/telling.ts';

const condition: Telling = { level: 1, sign: 'condition' };
const grave: Telling = { level: 2, sign: 'condition' };

export const HOURS_FR: readonly (readonly [pattern: string, telling: Telling])[] = [
  [
    "<work: (mon|ma|notre|cet|ce) {0,1} (:boss|employeur|boîte|boite|entreprise|agence)> <bad: (me|m'|nous) (doit|devait|doivent) {0,3} (salaire|salaires|paie|heures|mois|euros|primes|prime|congés)>",
    grave,
  ],
  [
    '<bad: (toujours pas|pas|jamais|même pas) (été)? (payé|payée|payés|payées)> {0,2} <work: (par|chez|pour (mes|nos|les) heures|depuis|ce mois|mon mois|le mois)>',
    { ...condition, where: isOwn },
  ],
  [
    '<bad: (payé|payée|payés|payées) (au lance pierre|au lance pierres|au lance-pierre|une misère|des miettes|des clopinettes|trois fois rien|au ras des pâquerettes|en cacahuètes|en retard)>',
    { ...condition, where: isOwn },
  ],
  [
    "<bad: (m'ont|m'a|ils m'ont|on m'a) (proposé|offert) {0,2} (le smic|un smic|1200|1300|1400|une misère|un salaire de)> {,0,12}",
    { ...condition, where: isOwn },
  ],
  [
    '<work: (bosser|travailler|taffer|bosse|travaille) {0,4}> <bad: pour (3 balles|trois balles|2 balles|deux balles|des miettes|le smic|un smic|des clopinettes|une misère|que dalle|1200|1300|gagner des clopinettes)>',
    condition,
  ],
  [
    '<work: (planning|horaires|emploi du temps|congés|vacances|repos|jours)> {0,3} <bad: (changé|changés|modifié|modifiés|décalé|décalés|annulé|annulés|imposé|imposés|sauté|sautés|refusé|refusés) {0,4} (la veille|au dernier moment|dernière minute|sans prévenir|encore|pour le lendemain|par (mon|ma|la|le))>',
    { ...condition, where: isFirstHandOrShort },
  ],
  [
    '<bad: (traite|traités|traitées|traitent|traité|traitée|considérés|considère) comme (du bétail|des chiens|des robots|de la merde|des numéros|des pions|des esclaves|des machines|un numéro|un chien)> {0,1} <work: (chez|à la|au|dans)>',
    { ...grave, where: isOwn },
  ],
  [
    "<work: (chez|à) {1,2}> {,0,2} (c'est|c'était|est) {0,2} <bad: (esclavage|exploitation|bagne|secte|une secte|l'usine|camp de travail|enfer)> {,0,8} (bossé|travaillé|bosse|travaille|taffé)",
    grave,
  ],
  [
    "<bad: (zéro|0|aucune|pas d'|jamais d') (augmentation|prime|augment|reconnaissance|pause)> {,0,6} <work: (depuis|en {0,2} ans|cette année|mois|au boulot|la direction|le directeur|patron|chef|boss)>",
    { ...condition, where: isFirstHandOrShort },
  ],
  [
    "<bad: (cherchent|cherche|prennent|veulent|embauchent) (un|une|des) (stagiaire|stagiaires|alternant|alternants|bénévole)> {0,2} <work: (pour faire le (boulot|taf|travail) (d'un|d'une|de)|à la place d'un|au lieu d'un)>",
    { ...condition, where: isOwn },
  ],
];
