/** Pay and hours in French as they are moaned about in half sentences: more patterns of the rule pay-and-hours. */
import { isFirstHandOrReview, isFirstHandOrShort, isOwn } from '../own-work.ts';
import type { Telling } from '../telling.ts';

/** Reviews list what is wrong without a subject: each item opens its sentence or follows a comma. */
const isReview: NonNullable<Telling['where']> = (draft, sentence, { first }) => {
  const before = draft.tokens[first - 1];
  return (
    isFirstHandOrReview(draft) &&
    sentence.tokens.length <= LONGEST_ITEM &&
    (before === undefined || before.sentence !== sentence.index || before.kind === 'punctuation')
  );
};
const LONGEST_ITEM = 24;

const condition: Telling = { level: 1, sign: 'condition' };
const grave: Telling = { level: 2, sign: 'condition' };

export const HOURS_FR: readonly (readonly [pattern: string, telling: Telling])[] = [
  [
    "<work: (mon|ma|notre|cet|ce) {0,1} (:boss|employeur|boîte|boite|entreprise|agence)> <bad: (me|m'|nous) (doit|devait|doivent) {0,3} (salaire|salaires|paie|heures|mois|euros|primes|prime|congés)>",
    grave,
  ],
  [
    '<bad: (toujours pas|pas encore|jamais|pas) {0,1} (reçu|eu|touché|vu|versé)> {0,2} <work: (mon|ma|mes|notre|nos) {0,2} (salaire|salaires|paie|paye|prime|primes|solde|heures sup|bulletin|fiche de paie)>',
    condition,
  ],
  [
    "<bad: (m'ont|m'a|on m'a|ils m'ont) (enlevé|enlevée|retiré|retirée|viré|virée|rayé|rayée|sorti|sortie|sucré|collé|rajouté|mis) {0,2}> <work: (du|de|au|sur le|un|des) (planning|plannings|emploi du temps|horaires|tableau)>",
    condition,
  ],
  [
    '<work: (planning|horaires|on (nous|me)|ils (nous|me))> {0,1} <bad: (prévient|prévenu|préviennent|donne|donnent|envoie|appelle|rappelle|change|tombe) {0,3} (la veille|le jour même|une heure avant|au dernier moment|sur (mes|nos) (jours de)? (congés|repos|vacances))>',
    { ...condition, where: isFirstHandOrShort },
  ],
  [
    '<work: (mes|mon|nos|notre) (horaires|planning|congés|repos|rtt|vacances)> (ont|a|sont|est) (encore|déjà|à nouveau)? <bad: (sauté|changé|bougé|été (changés|changé|annulés|décalés|refusés|modifié)|refusés|annulés|décalés)>',
    condition,
  ],
  [
    '<bad: (appelé|appelée|appeler|appellent|rappelé|rappelée|rappeler|déranger|dérangée|bosser|travailler)> {0,2} <work: (pendant|sur) (mes|mon|nos) (jours de|jour de)? (congé|congés|repos|vacances|week-end|jours off|rtt|arrêt)>',
    { ...condition, where: isOwn },
  ],
  [
    "<work: (d'astreinte|sur appel|de garde|debout|sur mes pieds|en caisse|en salle|en cuisine|au guichet)> {,0,7} <bad: (sans pause|sans manger|sans m'asseoir|sans boire|pas un euro|aucune prime|sans prime|pas payé|pas payée|pas récupéré|pas de récup|même pas payé|pour rien)>",
    { ...condition, where: isFirstHandOrShort },
  ],
  [
    '<work: (ans|années) (de|dans) {0,1} (boîte|boite|métier|maison|ancienneté|carrière|service)> {,0,3} <bad: (toujours|encore|même|zéro|0|aucune|jamais|pas) {0,3} (salaire|échelon|smic|poste|augmentation|prime|reconnaissance|merci|1200|1300|1400|1500)>',
    { ...condition, where: isFirstHandOrShort },
  ],
  [
    "<bad: (peu|aucune|pas|zéro|manque|absence|jamais) (de|d')? (perspective|perspectives|évolution|reconnaissance|augmentation|augmentations|considération|moyens|organisation|communication)> {,0,5} <work: (augmentation|augmentations|salaire|salaires|management|hiérarchie|direction|équipe|interne|carrière|évolution|formation|horaires)>",
    { ...condition, where: isReview },
  ],
  [
    "<bad: (turn over|turnover|rotation|management|encadrement|hiérarchie|ambiance|gestion|direction|communication)> {0,1} (hyper|très|trop|assez|super|vraiment|complètement|totalement)? <work: (important|énorme|incessant|élevé|de folie|toxique|catastrophique|inexistant|inexistante|défaillant|autoritaire|à l'ancienne|délétère|incompétent|incompétente|absent|absente|oppressant|malsain|malsaine|infantilisant|désastreuse|désastreux|exécrable)>",
    { ...grave, where: isReview },
  ],
  [
    "<bad: (on est|nous sommes|on se retrouve|à) (deux|trois|quatre|2|3|4) pour (faire)? (le|du|abattre le)> <work: (travail|boulot|taf|taff) (de|d') *>",
    { ...condition, where: isFirstHandOrShort },
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
    "<bad: (zéro|0|aucune|pas d'|jamais d') (augmentation|prime|augment|reconnaissance|pause)> {,0,6} <work: (depuis|en {0,2} ans|cette année|mois|au boulot|la direction|le directeur|patron|chef|boss)>",
    { ...condition, where: isFirstHandOrShort },
  ],
];
