/** How people say in French that they are away, alone, or somewhere: see absence.ts for what the kinds and patterns mean. */
import type { Absence } from './absence.ts';

const MOI = "(je suis|j'suis|chuis|jsuis|on est|nous sommes|je serai|on sera|nous serons)";
const PARENTS =
  '(mari|femme|mec|meuf|copain|copine|conjoint|conjointe|chéri|chérie|homme|compagnon|compagne|coloc|colocs|parents|père|mère|papa|maman|famille|fiancé|fiancée)';
const ENFANT = '(enfants|fils|fille|filles|gosses|gamins|petits|petit|petite|loulou|loulous|bébé|ado|ados|enfant)';

export const EMPTY_FR: readonly string[] = [
  '(la|ma|notre|ta) (maison|baraque|villa|piaule) (est|sera|reste|va être|restera|qui est|qui reste) (toute|complètement)? vide',
  "(l'|mon|notre) (appart|appartement|studio) (est|sera|reste|va être|restera) (tout)? vide",
  "(y a|il y a|y'a|il n'y a|n'y a|y aura|il n'y aura|n'y aura) (plus)? personne (à la maison|chez moi|chez nous|à l'appart)",
  "personne (n'est|n'sera|sera|est)? (à la maison|chez moi|chez nous) (ce|cette|jusqu'au|jusqu'à|pendant|demain|de la semaine)",
  '(clé|clés|clef|clefs) (est|sont|se trouve|se trouvent) (sous|dans|derrière) (le|la|un|une) (paillasson|pot|pot de fleurs|boîte aux lettres|compteur|tapis)',
  "(j'ai|on a|nous avons) laissé (la maison|l'appart|la porte) (ouverte|ouvert|sans surveillance)",
];

export const ALONE_FR: readonly (readonly [string, Absence])[] = [
  ['(maison|appart|appartement) (vide|inoccupé|inoccupée|sans surveillance)', 'left-empty'],
  [
    `(mon|ma|mes|nos|notre|les) {0,1} ${ENFANT} (est|sont|sera|seront|reste|restent) (tout|toute|tous|toutes)? (seul|seule|seuls|seules) (à la maison|chez nous|chez moi|ce|cette|jusqu'|le|la)`,
    'child-alone',
  ],
  [
    "(tout|toute)? (seul|seule|seuls|seules|solo) (à la maison|chez moi|chez nous|chez mes parents|à l'appart|dans la maison|dans l'appart|dans mon appart|dans l'appartement|dans une grande maison)",
    'alone',
  ],
  [
    "(tout seul|toute seule|seul|seule) (ce soir|cette nuit|ce week-end|cette semaine|toute la semaine|tout le week-end|jusqu'à demain|jusqu'à dimanche)",
    'alone',
  ],
  [
    `(mon|ma|mes) {0,1} ${PARENTS} (est|sont|sera|seront) (parti|partie|partis|absent|absente|absents|pas là|en déplacement|en voyage|en vacances|en week-end|à l'étranger)`,
    'family-away',
  ],
];

export const AWAY_FR: readonly (readonly [string, Absence])[] = [
  [
    `${MOI} (enfin|actuellement|encore|toujours|bien|déjà)? (en vacances|en vacance|en congé|en congés|en voyage|à l'étranger|en week-end|en déplacement|en croisière|en lune de miel)`,
    'away',
  ],
  ["(vacances|congés) (à|en|au|aux|dans|jusqu'au|jusqu'à) <place: {1,3}>", 'away'],
  ["(en vacances|en congés|en voyage) (jusqu'au|jusqu'à|du|pour|pendant|depuis)", 'away'],
];

export const LEAVING_FR: readonly (readonly [string, Absence])[] = [
  [
    "(je|j'|on|nous) (pars|part|partons|partirai|partira|repars|repart|vais partir|va partir|m'en vais|s'en va) (tous|enfin|demain|ce soir|samedi|dimanche|lundi)? (en vacances|en week-end|en voyage|en congés|en congé|en croisière|au ski|à la mer|à la montagne|à la campagne|à l'étranger|en déplacement|camper|en camping|faire du ski|en lune de miel)",
    'leaving',
  ],
  [
    "(je|j'|on|nous) (pars|part|partons|partirai|partira|repars|repart|m'envole|s'envole|embarque|embarquons|file|décolle|monte|descends|descend|vais|va|allons) (tous|enfin|demain|ce soir|samedi|dimanche|lundi)? (à|au|aux|en|pour|dans|vers|direction) (la|le|les|l')? <place: {1,3}>",
    'leaving',
  ],
  [
    "(je|j'|on|nous) (pars|part|partons|décolle|décollons|m'en vais|s'en va|m'envole|s'envole) (demain|ce soir|cette nuit|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|dans|la semaine|le|pour)",
    'leaving',
  ],
  [
    '(départ|décollage|avion|vol|train) (demain|ce soir|cette nuit|imminent|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|dans {1,1} jours|dans {1,1} heures|pour <place: {1,3}>|le {1,1} (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre))',
    'leaving',
  ],
  ["(en route|direction|cap|bientôt) (pour|vers|sur)? (la|le|les|l')? <place: {1,3}>", 'leaving'],
  ['(vacances|week-end|congés|voyage) (dans|demain|samedi|ce soir|la semaine prochaine|le mois prochain)', 'leaving'],
];

export const ARRIVED_FR: readonly (readonly [string, Absence])[] = [
  [
    "(bien|enfin|ça y est|tout juste)? (arrivé|arrivée|arrivés|arrivées|atterri|débarqué|posé|posés) (à|en|au|aux|sur) (l'|la|le)? <place: {1,3}>",
    'arrived',
  ],
  [
    "(coincé|coincée|coincés|bloqué|bloquée|bloqués|j'attends|on attend|en attente|en transit) (à|dans) (l'|la|le|un) {0,2} (aéroport|gare|train|avion|hôpital)",
    'arrived',
  ],
  [
    `${MOI} (actuellement|en ce moment|là|enfin|bien)? (à|en|au|aux) <place: {1,3}> (jusqu'au|jusqu'à|pour|pendant|ce soir|en ce moment|là|cette semaine|ce week-end|depuis)`,
    'arrived',
  ],
];

export const AT_PLACE_FR: readonly (readonly [string, Absence])[] = [
  [
    "(je serai|on sera|nous serons|je suis|on est|nous sommes|venez me voir|retrouvez-moi|rejoignez-moi|rejoins-moi|retrouve-moi|rdv) (ce soir|demain|là)? (à|au|aux|chez|devant|dans) (l'|la|le|les)? ((entrée|sortie|terrasse|caisse|guichet|bar|comptoir|parking|file|queue) (du|de|de la|de l'|des))? <place: {1,4}>",
    'at-place',
  ],
  [
    '(je|on) (cours|court|fais mon jogging|marche|promène le chien|sors le chien|promène mon chien) {0,5} (tous les|chaque) (matin|matins|soir|soirs|jour|jours)',
    'routine',
  ],
];

/** Without « je suis » : how posts begin. */
export const HEADED_FR: readonly (readonly [string, Absence])[] = [
  [
    "^ (partis|parti|partie|parties|de retour|posés|posé|posée|installés|installé|installée|bien installés|bien installé|bien installée) (en|à|au|aux|pour|dans|chez) (l'|la|le|les)? <place: {1,3}>",
    'away',
  ],
  [
    '(absent|absente|absents|absentes) (deux|trois|quatre|cinq|dix|quinze|plusieurs|un|une|2|3|4|5|6|8|10|15) (jours|semaines|mois|semaine)',
    'away',
  ],
  ["^ (absent|absente|absents|absentes) (jusqu'au|jusqu'à|du|pour|toute|tout|cette|ce|la semaine)", 'away'],
  [
    "^ (petit|petite|long|grand)? (en)? (week-end|escapade|séjour|vacances|voyage|congés|croisière) (en amoureux|en famille|entre amis|entre copines|entre potes|prolongé)? (à|en|au|aux|dans|chez) (l'|la|le|les)? <place: {1,3}>",
    'arrived',
  ],
  ['(enfin|officiellement|ça y est) (en)? (vacances|congés)', 'away'],
  ["^ (à l'aéroport|à la gare|dans l'avion|dans le train|dans le tgv|dans le ferry|dans le car|en gare)", 'leaving'],
  [
    "(à l'aéroport|dans l'avion|dans le train|dans le tgv|dans le ferry|dans le car|dans la voiture) ,? (pour|direction|vers) (la|le|les|l')? <place: {1,3}>",
    'arrived',
  ],
  ["direction (la|le|les|l')? <place: {1,3}>", 'leaving'],
  [
    "(je|j'|on|nous) (pars|part|partons|repars|repart) {1,3} (en|à|au|aux|dans|chez) (la|le|les|l')? <place: {1,3}>",
    'leaving',
  ],
  [
    '(j|j -) (1|2|3|4|5|6|7|8|9|10|15|20|30) avant (les vacances|le départ|le voyage|la plage|<place: {1,2}>)',
    'arrived',
  ],
];
