/**
 * Who is at home, who is not, and where somebody can be met, as people say it in passing in French: see absence.ts for
 * what the kinds and patterns mean.
 */
import type { Absence } from './absence.ts';

const FAMILLE =
  '(mari|femme|mec|meuf|copain|copine|conjoint|conjointe|chéri|chérie|homme|compagnon|compagne|coloc|colocs|parents|père|mère|papa|maman|fiancé|fiancée|madame|monsieur|darons|daronne|daron|zhom|doudou)';
const ENFANT =
  '(enfants|enfant|fils|fille|filles|garçons|gosses|gamins|petits|petit|petite|loulou|loulous|ado|ados|grand|grande|aîné|aînée|cadet|cadette|loulous|puce|jumeaux|jumelles)';
const SEUL = '(seul|seule|seuls|seules|tout seul|toute seule|tous seuls|toutes seules)';

const LE = '(1er|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31)';

const ADV = '(encore|toujours|de nouveau|enfin|donc|actuellement|là)';

export const DAILY_FR: readonly (readonly [string, Absence])[] = [
  // qui n'est pas là
  [
    `(mon|ma|mes|notre)? {0,1} ${FAMILLE} (est|sont|bosse|travaille|sera|part|était)? {0,1} (de nuit|la nuit|en déplacement|en mission|en opex|à l'étranger|en déplacement pro|de garde|en astreinte|en séminaire|en mer|sur un chantier)`,
    'family-away',
  ],
  [
    `(mon|ma|mes|les) {0,1} ${FAMILLE} (est|sont|sera|seront)? (pas là|plus là|absent|absente|absents|parti|partie|partis|en vacances|en week-end|en voyage|en italie|en espagne|au ski|à la mer|à la campagne|au bled) `,
    'family-away',
  ],
  [
    `(mon|ma|mes)? {0,1} ${FAMILLE} (est|sont|sera|seront|passe|passent|part|partent) {0,2} (en|à|au|aux|chez|dans) (la|le|les|l'|sa|ses|son)? <place: {1,3}>`,
    'family-gone',
  ],
  [
    `(les|mes|nos) {0,1} ${ENFANT} (sont|tous|toutes)? (chez|avec|en) (mamie|papi|leur père|leur mère|leurs grands-parents|les grands-parents|mes parents|mes beaux-parents|ma mère|la nounou|colo|classe verte)`,
    'family-gone',
  ],
  [`(le|la) ${FAMILLE} (à|en|au|aux|chez) <place: {1,2}>`, 'family-gone'],
  [
    `(mes|les) {0,1} ${FAMILLE} (sont|est) (tous|toutes|déjà)? (rentrés|rentré|rentrée|partis|parties|barrés|repartis) (chez|en|à|dans|pour)`,
    'family-away',
  ],
  // qui est seul
  [
    `(je suis|j'suis|chuis|assis|assise|posé|posée) {0,1} (au|à la|à l'|chez|dans) (le|la)? <place: {1,4}> ${SEUL}`,
    'arrived',
  ],
  [
    `(dors|dort|reste|vis|habite|suis|serai|enfin|me retrouve|passe la nuit) ${ADV}? ${SEUL} (dans|au|à|chez) (cette|cet|ce|mon|ma|la|le|l'|une|un|notre)? {0,3} (maison|baraque|appart|appartement|studio|gîte|chalet|villa|hôtel|immeuble|camping|cabane|refuge|condo|airbnb|chambre|ferme)`,
    'alone',
  ],
  [
    `^ ${SEUL} (au|à la|dans le|dans la|dans un|dans une|dans mon|à l'|dans ce|dans cette) {0,1} (gîte|chalet|maison|appart|cabane|refuge|studio|camping|hôtel|villa|bureau|magasin|boutique|station|ferme|baraque|airbnb)`,
    'alone',
  ],
  // enfants seuls
  [
    `(mon|ma|mes|nos|notre|le|la) {0,4} ${ENFANT} {0,3} (rentre|rentrent|va|vont|prend|prennent|revient|reviennent|attend|attendent|fait (le trajet|la route|le chemin)|part|marche|marchent|voyage) {0,9} ${SEUL}`,
    'child-alone',
  ],
  [
    `(mon|ma|mes|nos|notre|les|le|la) {0,4} ${ENFANT} {0,2} (est|sont|reste|restent|sera|seront) {0,2} ${SEUL} (jusqu'|après|le|la|à|de|chez|ce|cette|en attendant|entre|au)`,
    'child-alone',
  ],
  // personne, portes, clés
  [
    "(quinze|dix|huit|cinq|trois|deux|10|12|15|20|8|5|3|2|7|4|6) (jours|semaines|nuits|mois) (en|à|au|aux|dans|sur) (le|la|les|l')? <place: {1,3}>",
    'leaving',
  ],
  ['(on|nous|je) (part|partons|pars|décolle|décollons) (à|vers|dès) *', 'leaving'],
  [
    '(la|ma|notre|cette) (maison|baraque|villa|maison de campagne|maison de {1,2}) (va)? (reste|restera|rester|est|sera|sonne|va rester|se reposer|sembler) {0,1} (vide|fermée|loin|inoccupée|ouverte)',
    'empty',
  ],
  [
    "(maison|appart|condo|studio|baraque|appartement|bloc|logement) (vide|inoccupé|inoccupée) (à|tous|toute|pendant|jusqu'|ce|cette|du|depuis|quand)",
    'empty',
  ],
  ["(personne) (dans|à|au) (la|l') (maison|baraque|appart|appartement)", 'empty'],
  [
    '(volet|volets|porte|portes|fenêtre|fenêtres|serrure|portail|baie vitrée|velux|garage) {0,3} (ferme|ferment|marche|marchent|verrouille|fermée|fermées|cassée|cassé|pétée) (pas|plus|jamais|mal|encore)?',
    'left-empty',
  ],
  [
    '(clé|clés|clef|clefs|double) {0,2} (est|sont|reste|se trouve|planqué|planquée|cachée|toujours)? {0,1} (sous|dans|derrière|sur) (le|la|un|une|mon|ma) {0,1} (paillasson|pot|pots|compteur|boîte|boîte à clés|jardinière|pierre|gouttière|boîte aux lettres|abri|cabanon|gnome|porte)',
    'empty',
  ],
  // départs et retours
  [
    `(on|je|nous) (ne)? (revient|reviens|revenons|rentre|rentrons|serai de retour|sera de retour|serons de retour) {0,1} (que le ${LE}|pas avant|le ${LE}|dans {1,1} (jours|semaines|mois))`,
    'away',
  ],
  [
    '(retour|de retour|back) (prévu|dans)? (le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|fin|dans|mi|début) {0,2} (soir|matin|jours|semaines|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|prochain)?',
    'leaving',
  ],
  ['(bye bye|bye|ciao|salut|adieu|au revoir|tchao|bisous) <place: {1,2}>', 'leaving'],
  ["(à nous|me voilà|nous voilà|j'arrive|on arrive|nous voici) ,? <place: {1,3}>", 'arrived'],
  ['(escale|arrivée|arrêt|halte) (à|en|au) <place: {1,3}>', 'arrived'],
  [
    "(week-end|we|séjour|escapade|virée|road trip|roadtrip|enterrement de vie|evjf|evg|voyage|croisière|vacances) {0,4} (à|en|au|aux|dans|vers|direction) (la|le|les|l')? <place: {1,3}>",
    'leaving',
  ],
  [
    "(bientôt|dans {1,1} jours|plus que {1,1} jours|j moins {1,1}|j {1,1}|demain|samedi|dimanche|ce soir|vendredi) {,0,2} (à|en|au|aux|direction|pour) (la|le|les|l')? <place: {1,3}> {0,4} (pour|jours|semaine|semaines|mois|jusqu'|!|avec)",
    'leaving',
  ],
  [
    '(décollage|embarquement|départ|envol|check-in|enregistrement) (immédiat|imminent|dans {1,1} (jours|heures|semaines|minutes)|demain|samedi|ce soir|en cours|dimanche|vendredi|à)',
    'arrived',
  ],
  [
    '(un mois|deux mois|trois mois|une semaine|deux semaines|trois semaines|dix jours|quinze jours|15 jours|10 jours|8 jours|5 jours|12 jours|3 semaines|2 semaines) (de|en|à|au|aux|sans|loin) (déconnexion|vacances|repos|congés|soleil|farniente|mer|rando|vélo|van|<place: {1,3}>)',
    'away',
  ],
  [
    "(vacances|vacaaances|vacs|congés|déconnexion|off) (!|totale|jusqu'|pour|pendant|les amis|c'est parti|enfin)",
    'leaving',
  ],
  [
    "(ramasser|relever|prendre|récupérer|vider|garder|arroser|nourrir|sortir) (mon|ma|mes|notre|nos|le|la|les) (courrier|boîte|boîte aux lettres|colis|chat|chats|chien|plantes|poules|poubelles|jardin|tomates) {0,4} (pendant|quand|jusqu'|cette|la semaine|le temps|en notre|en mon|ce|du)",
    'away',
  ],
  // où on peut trouver quelqu'un
  [
    "(posé|posée|posés|posées|installé|installée|assis|assise|calé|calée|garé|garée|coincé|coincée|coincés|bloqué|bloquée|perdu|perdue) (au|à la|à l'|dans le|dans la|dans l'|sur la|en|devant|entre) {0,1} (terminal|quai|porte|gare|terrasse|voiture|place|chambre|hôtel|café|bar|ascenseur|parking|aéroport|parc|wagon)",
    'arrived',
  ],
  [
    "(si|y'en a|s'il y en a|qqn|quelqu'un) {0,4} (qui passe|qui passent|veut passer|veut me rejoindre|me rejoindre|dans le coin|passer dire|passe par)",
    'at-place',
  ],
  [
    '(venez|passez|viens|passe) (dire (coucou|bonjour)|me voir|nous voir|me faire|me rejoindre|nous rejoindre|boire un)',
    'at-place',
  ],
  [
    "(je serai|on sera|je suis|on est|je donne|je fais|j'anime|rdv|rendez-vous|départ|on se retrouve|on part) {0,6} (devant|au parc|au marché|place|au stand|à l'église|à la gare|au stade|sur la place|sur le parking|au gymnase|à la salle|à la bibliothèque|au café|au bar|à la terrasse) (<place: {1,4}>|l'église|la gare|la mairie|de la|du|de)",
    'at-place',
  ],
  [
    "(comme d'hab|comme d'habitude|comme tous les|comme chaque|tous les|chaque) (lundi|lundis|mardi|mardis|mercredi|mercredis|jeudi|jeudis|vendredi|vendredis|samedi|samedis|dimanche|dimanches|matin|matins|soir|soirs) {,0,3} (au|à la|à l'|marché|piscine|footing|jogging|salle|parc|café|canal) ",
    'routine',
  ],
  [
    "(marché|piscine|footing|jogging|salle|parc|café|yoga|run|course|balade) {0,5} (comme d'hab|comme d'habitude|comme tous les|comme chaque|tous les|chaque) (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|matins|soir|soirs|jour|jours|lundis|samedis|dimanches|hab)?",
    'routine',
  ],
  [
    "(soirée|apéro|concert|match|brunch|dîner|déjeuner|resto|festival|spectacle|verre) {0,3} (au|à la|à l'|aux|chez) <place: {1,4}> {,0,2} (là|ce soir|ce midi|venez|viens|en ce moment|maintenant|section|place|rang)",
    'at-place',
  ],
  [
    "^ (au|à|à la|à l'|aux|chez) <place: {1,4}> {0,1} (avec (mon|ma|mes|les|toute)|en famille|entre (potes|copines|amis|collègues)) {0,4} (ce soir|là|ce midi|cet aprem|en ce moment|aujourd'hui)",
    'at-place',
  ],
  // où l'on est, en peu de mots
  ["^ (à|en|au|aux) (la|le|les|l')? <place: {1,3}> (jusqu'à|jusqu'au|jusqu'en|jusque) *", 'leaving'],
  [
    "^ (au|à|aux) (la|l')? <place: {1,4}> (ce soir|demain soir|là|demain|en ce moment|actuellement|jusqu'à la fin)",
    'at-place',
  ],
  [
    '(rentre|rentrer|rentrée|rentrant) {0,4} (à pied seule|seule à pied|toute seule à pied|seule dans le noir|seule la nuit)',
    'alone',
  ],
];
