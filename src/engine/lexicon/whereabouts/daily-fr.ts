/**
 * Who is at home, who is not, and where somebody can be met, as people say it in passing in French: see absence.ts for
 * what the kinds and patterns mean.
 */
import type { Absence } from './absence.ts';

const FAMILLE =
  '(mari|femme|mec|meuf|copain|copine|conjoint|conjointe|chéri|chérie|homme|compagnon|compagne|coloc|colocs|parents|père|mère|papa|maman|fiancé|fiancée|madame|monsieur|darons|daronne|daron|zhom|doudou)';
const PETITS =
  '(bébé|petit|petite|petits|petites|enfants|gosses|filles|fille|fils|garçons|jumeaux|jumelles|loulous|loulou|gamins|chien|chat|chats|chiens|puce|mômes|tout-petit)';
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
    `(madame|monsieur|ma femme|mon mari|les enfants|les petits|les filles|femme et enfants) (et les (enfants|petits|gosses|filles))? (sont|est) (à la (mer|montagne|campagne)|chez (les|ses|mes|leurs|sa|leur) {0,1} (parents|grands-parents|mamie|papa|père|mère|beaux-parents|papi)|au ski|en vacances|partis|partie|en colo) `,
    'family-away',
  ],
  // qui est seul
  [
    `(première|dernière|deuxième|encore une) nuit ${SEUL} {0,2} (dans|au|à|chez) (le|la|l'|mon|ma|notre|ce|cette) {0,2} (appart|maison|studio|appartement|baraque|logement)`,
    'alone',
  ],
  [
    `${SEUL} avec (le|la|les|mes|mon|ma|nos|deux|trois) {0,1} ${PETITS} (cette|jusqu'|ce|pendant|toute|tout|pour)`,
    'alone',
  ],
  [
    `(je suis|j'suis|chuis|assis|assise|posé|posée) {0,1} (au|à la|à l'|chez|dans) (le|la)? <place: {1,4}> ${SEUL}`,
    'arrived',
  ],
  [
    `(je)? (ferme|ouvre|tiens) (le|la|au|à la|l') {0,2} (café|magasin|boutique|bar|station|pharmacie|salon|resto|kiosque|boulangerie) ${SEUL}`,
    'routine',
  ],
  [
    `${FAMILLE} (est parti|est partie|vient de partir|a décollé) {0,1} (à|en|au|aux|pour) <place: {1,3}>`,
    'family-gone',
  ],
  [
    `(je suis|j'suis|me retrouve|reste|dors|chuis|serai) ${ADV}? ${SEUL} (avec) (le|la|les|mes|mon|ma|deux|trois) {0,2} ${PETITS}`,
    'alone',
  ],
  [
    `(c'est|juste|plus que|y a que) {0,1} (moi|nous) (et|avec) (le|la|les|mes|mon|ma) {0,2} ${PETITS} (dans|à la maison|ce soir|jusqu'|cette|toute|seuls)?`,
    'alone',
  ],
  [
    `(dors|dort|reste|vis|habite|suis|serai|enfin|me retrouve|passe la nuit) ${ADV}? ${SEUL} (dans|au|à|chez) (cette|cet|ce|mon|ma|la|le|l'|une|un|notre) {0,3} (maison|baraque|appart|appartement|studio|gîte|chalet|villa|hôtel|immeuble|camping|cabane|refuge|condo|airbnb|chambre|ferme)`,
    'alone',
  ],
  [
    `^ ${SEUL} (au|à la|dans le|dans la|dans un|dans une|dans mon|à l'|dans ce|dans cette) {0,1} (gîte|chalet|maison|appart|cabane|refuge|studio|camping|hôtel|villa|bureau|magasin|boutique|station|ferme|baraque|airbnb)`,
    'alone',
  ],
  [
    "(la|ma|cette|une|toute la) {0,1} (maison|baraque|villa|appart|appartement|l'appart) {0,2} (pour|à|que pour|rien que pour) (moi|nous) (seul|seule|tout seul|toute seule|deux)?",
    'alone',
  ],
  [
    '(aucun|pas de|plus de|pas un) (voisin|voisins|vis-à-vis|âme qui vive) {0,5} (km|kilomètres|mètres|alentour|alentours|autour|à la ronde)',
    'alone',
  ],
  [`(je garde|garder) (la maison|la baraque|l'appart) ${SEUL}`, 'alone'],
  [`(fais|fait|faire|ferai|assure) la (fermeture|nuit|clôture|garde|permanence|ouverture) ${SEUL}`, 'at-place'],
  [`(ferme|ouvre|tiens|bosse|travaille) {0,4} ${SEUL} (ce soir|cette nuit|demain|jusqu'|à la|au|toute)`, 'at-place'],
  [
    "(malade|clouée|cloué|en télétravail) à la maison {,0,3} (enfants|gosses|mari|femme|tout le monde) (à l'école|au boulot|au travail)",
    'alone',
  ],
  // enfants seuls
  [
    `(mon|ma|mes|nos|notre|les|le|la) {0,4} ${ENFANT} {0,3} (rentre|rentrent|va|vont|prend|prennent|revient|reviennent|attend|attendent|fait|font|part|marche|marchent|voyage) {0,9} ${SEUL}`,
    'child-alone',
  ],
  [
    `(mon|ma|mes|nos|notre|les|le|la) {0,4} ${ENFANT} {0,2} (est|sont|reste|restent|sera|seront) {0,2} ${SEUL} (jusqu'|après|le|la|à|de|chez|ce|cette|en attendant|entre|au)`,
    'child-alone',
  ],
  [`(est|sont|reste|restent) ${SEUL} (jusqu'à|de|entre|après l'école|le mercredi|à la sortie)`, 'child-alone'],
  [
    `(mon|ma|mes|le|la) {0,4} ${ENFANT} {0,3} (garde|gardent|surveille) (le|la|les|son|sa|ses) {0,2} (petits|petit|petite|frère|sœur|sœurs|frères|bébé|jumeaux|autres) {0,3} (ce soir|pendant|quand|cette|le temps|demain|jusqu')`,
    'child-alone',
  ],
  [
    `(laissé|laisse|laissons) (les|mes|mon|ma|nos|le|la) {0,2} ${ENFANT} {0,4} (tablette|télé|ipad|pour une heure|deux heures|une heure|dormir|devant|tout seuls|endormis)`,
    'child-alone',
  ],
  // personne, portes, clés
  [`(les|mes|nos) {0,1} ${ENFANT} {,0,6} (se gardent|se garde|se débrouillent) ${SEUL}`, 'child-alone'],
  [
    '(serrure|verrou|alarme) {0,1} (est|sont)? (toujours|encore|même)? (pas|cassée|cassé|en panne|hs|plus) {0,1} (réparée|réparé|changée|marche|fonctionne|fixée)?',
    'empty',
  ],
  [
    '(les|la|le|mes|nos|ma|mon) (voisins|voisine|voisin) (ont|a) (les|la|nos|mes|un|le) {0,1} (clés|clé|double|clefs)',
    'away',
  ],
  ['(nous|me) cambriolez pas', 'away'],
  ['(maison|baraque|appart|appartement|villa) {0,4} (sans personne|sans surveillance)', 'empty'],
  [
    "(quinze|dix|huit|cinq|trois|deux|10|12|15|20|8|5|3|2|7|4|6) (jours|semaines|nuits|mois) (en|à|au|aux|dans|sur) (le|la|les|l')? <place: {1,3}>",
    'leaving',
  ],
  [
    '(quinze|dix|huit|cinq|trois|deux|10|12|15|20|8|5|3|2|7|4|6) (jours|semaines) sans (ordi|mail|mails|téléphone|portable|réseau|écran|boulot|internet|enfants)',
    'arrived',
  ],
  ['mode (vacances|plage|congés|off|farniente) (on|activé|enclenché|activée)', 'away'],
  ['(on|nous|je) (part|partons|pars|décolle|décollons) (à|vers|dès) *', 'leaving'],
  [
    "(y a|il y a|y aura|n'y a|y'a) {0,1} (personne|plus personne|dégun) (à la maison|chez nous|chez moi|dans|à l'appart|pendant|jusqu'|de la semaine|avant)",
    'empty',
  ],
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
    '(on|je) (ferme|verrouille|fermons) (jamais|pas|plus) {0,1} (la|à|les|notre|ma) (porte|clé|maison|portail|portes|volets|voiture)',
    'empty',
  ],
  [
    "(on|je|j'ai|on a) (laisse|laissé|laissons) (la|le|les|une) {0,1} (porte|fenêtre|portail|garage|baie|velux|clés|clé) {0,2} (ouverte|ouvert|ouvertes|entrouverte|sur la|dehors|sous|déverrouillée|dans)",
    'empty',
  ],
  [
    '(clé|clés|clef|clefs|double) {0,2} (est|sont|reste|se trouve|planqué|planquée|cachée|toujours)? {0,1} (sous|dans|derrière|sur) (le|la|un|une|mon|ma) {0,1} (paillasson|pot|pots|compteur|boîte|boîte à clés|jardinière|pierre|gouttière|boîte aux lettres|abri|cabanon|gnome|porte)',
    'empty',
  ],
  [
    "(code|digicode) (du|de la|de l'|d') {0,1} (portail|porte|immeuble|alarme|entrée|garage|boîte à clés|résidence) (est|c'est)? * {0,2} (pour|si|venez|entrez|ceux|montez)",
    'empty',
  ],
  // départs et retours
  [
    `(on|je|nous) (ne)? (revient|reviens|revenons|rentre|rentrons|serai de retour|sera de retour|serons de retour) {0,1} (que le ${LE}|pas avant|le ${LE}|dans {1,1} (jours|semaines|mois))`,
    'away',
  ],
  [
    '(on|nous) (revient|revenons|rentre|rentrons) (que)? (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)',
    'leaving',
  ],
  [
    '(retour|de retour|back) (prévu|dans)? (le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|fin|dans|mi|début) {0,2} (soir|matin|jours|semaines|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|prochain)?',
    'leaving',
  ],
  ['(à dans|rdv dans|on se revoit dans|on se retrouve dans) * (jours|semaines|mois)', 'away'],
  ['(bye bye|bye|ciao|salut|adieu|au revoir|tchao|bisous) <place: {1,2}>', 'leaving'],
  ["(à nous|me voilà|nous voilà|j'arrive|on arrive|nous voici) ,? <place: {1,3}>", 'arrived'],
  ['(prochain|prochaine) (arrêt|étape|escale|destination) :? <place: {1,3}>', 'arrived'],
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
  [
    "(plus de|pas de|cherche|trouver|besoin d'une|besoin de) (garde|gardien|gardienne|nounou|cat sitter|dog sitter|pet sitter|pension) (pour|de) {1,3} (et)? (on|je) (part|pars|partons|s'en va)",
    'away',
  ],
  [
    '(colis|livraison|livraisons|courrier) {0,2} (chez|à) (la|le|les|ma|mon) (voisine|voisin|voisins|gardien|gardienne|concierge)',
    'left-empty',
  ],
  // où on peut trouver quelqu'un
  ['si (des|une|un|vous) {0,3} (veut|veulent|voulez) (passer|me rejoindre|nous rejoindre|venir|papoter)', 'at-place'],
  [
    "(posé|posée|posés|posées|installé|installée|assis|assise|calé|calée|garé|garée|coincé|coincée|coincés|bloqué|bloquée|perdu|perdue) (au|à la|à l'|dans le|dans la|dans l'|sur la|en|devant|entre) {0,1} (terminal|quai|porte|gare|terrasse|voiture|place|chambre|hôtel|café|bar|ascenseur|parking|aéroport|parc|wagon)",
    'arrived',
  ],
  ['(poser|posé|déposé|posons) (les|nos|mes|la) (valises|valise|bagages|sacs) (à|au|dans|en|chez)', 'arrived'],
  [
    "(je suis|je serai|on est|on sera|suis|serai|retrouvez-moi|venez) {0,4} (au|à la|à l'|sur le|stand|fosse|devant|dans le|porte|chambre|table) (stand|fosse|terrasse|bar|table|guichet|comptoir|entrée|parvis|quai|tribune|rang|bloc|côté|gradins|chambre|*) {0,8} (venez|passez|si (des|y|vous|tu|quelqu'un|qqn)|coucou|dire bonjour|dire coucou|jusqu'à)",
    'at-place',
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
    '(footing|jogging|course|rando|balade|running|vélo|run) {0,1} (seul|seule|en solo|solo|toute seule|tout seul) (au|le long|dans|sur|à|en|autour|ce soir|demain|de nuit)',
    'routine',
  ],
  // où l'on est, en peu de mots
  ["^ (à|en|au|aux) (la|le|les|l')? <place: {1,3}> (jusqu'à|jusqu'au|jusqu'en|jusque) *", 'leaving'],
  [
    "^ (au|à|aux) (la|l')? <place: {1,4}> (ce soir|demain soir|là|demain|en ce moment|actuellement|jusqu'à la fin)",
    'at-place',
  ],
  ["je suis (en|à la|au) (terrasse|comptoir|bar|café|resto) (du|de la|de l'|de|à) <place: {1,4}>", 'arrived'],
  [
    '(rentre|rentrer|rentrée|rentrant) {0,4} (à pied seule|seule à pied|toute seule à pied|seule dans le noir|seule la nuit)',
    'alone',
  ],
  [
    "(j'habite|je vis|je loge|mon appart est) (juste)? (en face|à côté|au-dessus|au dessus|derrière) (du|de la|de l'|de|des) <place: {1,4}>",
    'routine',
  ],
];
