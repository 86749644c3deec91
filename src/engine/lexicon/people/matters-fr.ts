/**
 * What people tell of others in French, as phrase patterns (see evidence/matching/phrases.ts). Spoken French leaves out
 * "ne", and often the second half of "il y a".
 */
import type { Matters } from './matters.ts';

const A = "(a|est|s'est|ont|sont|se sont|avait|était|a encore|s'est encore|est encore)";
const DROGUES =
  "(l'alcool|la drogue|l'héro|l'héroïne|la coke|la cocaïne|le crack|les cachets|les médocs|la bouteille|la boisson|le shit|la beuh|les joints|les opioïdes|le tramadol|le lexomil|le xanax|le jeu|jeu|le porno|porno)";
const QUELQUUN =
  '(marié|mariée|patron|boss|chef|collègue|prof|ex|meilleure amie|meilleur ami|meilleur pote|meilleure pote|voisin|voisine|autre|autres|sœur|frère|cousin|cousine|élève|père|mère|mec|meuf|femme|mari|fille|gars|copine|copain|secrétaire)';

export const MATTERS_FR: Matters = {
  grave: [
    // trahison
    '(fraude|escroquerie|détournement|arnaque) (à|aux|au|de|sur)',
    '(bat|battait|tape|tapait|frappe|frappait|cogne|cognait) (encore)? (sa|son|ma|mon) {0,1} (femme|mari|meuf|mec|copine|copain|conjointe|mère|père|sœur|frère|gosses|enfants|fils|fille)',
    '(la|le) (tape|frappe|bat|cogne|violente|rabaisse|séquestre) (encore|tous|toutes|depuis|quand|et|devant)',
    '(trompe|trompait|trompaient|trompent|cocufie|cocufiait|trompé) (encore|toujours|toujours)? (ma|mon|sa|son|ses|notre) {0,1} (mère|père|femme|mari|sœur|frère|mec|meuf|copine|copain|conjoint|conjointe|fiancée)',
    '(au commissariat|au poste de police|chez les flics|chez les gendarmes|à la gendarmerie|gav|en cellule)',
    '(a|avait) (encore|toujours)? trompé (ma|mon|sa|son|notre) (mère|père|femme|mari|sœur|frère|mec|meuf|copine|copain)',
    '(a|aurait) (le|la) (sida|vih|syphilis|chlamydia|gale)',
    '(a|avait) (une|un) {0,2} (micro|petite|minuscule) (bite|zizi|pénis|teub|sexe)',
    "(en|dans une) (famille d'accueil|foyer de l'enfance)",
    '(frappe|tape|mord|insulte|agresse|pelote|crache sur|frappé|tapé|mordu|insulté|agressé) (les|une|son|sa|le|la) (infirmières|infirmière|soignants|soignantes|aides-soignantes|personnel|maîtresse|atsem|prof|profs|femme|mère|copine)',
    "(s'est|s'était) (encore)? (scarifié|scarifiée|mutilé|mutilée|fait vomir|fait du mal|ouvert les veines)",
    '(se scarifie|se mutile|se fait vomir|vendu des nudes|vend des nudes|envoie des nudes|envoyé des nudes)',
    '(fait|font) {0,3} (dans sa culotte|dans son slip|sous lui|sous elle|dans son lit|caca culotte|pipi au lit|dans son pantalon)',
    `(couche avec|couchait avec|a couché avec|baise|se tape|se tapait|s'est tapé|s'est tapée|drague) (un|une|son|sa|mon|ma|des|le|la) {0,2} ${QUELQUUN}`,
    '(a|avait|a eu|vit|cache|entretient) {0,1} (une|un|sa|son|des) (liaison|aventure|double vie|maîtresse|amant|relation extra|deuxième famille|plan cul|relation cachée|enfant caché)',
    "(me|la|le|lui|nous|m'|l') (a)? (trompe|trompée|trompé|cocufie|cocufiée|cocufié|fait cocu)",
    '(est|serait) (pas|peut-être pas) (de lui|du père|de son mari|de mon frère)',
    // suicide, addictions
    '(a|avait) (encore)? (avalé|pris|bouffé|gobé) {0,4} (cachets|médocs|médicaments|somnifères|boîte|doliprane|xanax|plaquette)',
    '(fait|refait|fit) (encore)? (une|deux|sa) (ts|t s|tentative|overdose|tentatives|rechute)',
    "(s'est|se) (encore)? (taillé|taillée|ouvert|ouverte|coupé|coupée|coupe|taille) (les (veines|bras|poignets)|encore)",
    "(veut|voulait|voudrait) (mourir|en finir|plus vivre|se foutre en l'air|sauter)",
    `(retombé|retombée|replongé|replongée|rechuté|a replongé|retombe|accro|addict|dépendant|dépendante|addicte) (dans|à|au|aux|de)? {0,1} ${DROGUES}`,
    "(s'est remis|s'est remise|se remet|recommence|a recommencé) à (boire|picoler|fumer|se droguer|se piquer|jouer|voler|se faire vomir)",
    '(boit|picole|se drogue|se came|se pique|tise|sniffe|se défonce) (encore|trop|tous|toute|dès|du|de|comme|en cachette|depuis|à|le)',
    "(cure|centre) (de|d') (désintox|désintoxication|sevrage|addicto)",
    "(l'a|l'avait|m'avait|l'ont) (touchée|touché|tripotée|tripoté|attouchée|violée|violé|abusée)",
    '(en|pour une|partie en|parti en) (cure|désintox|cure de désintox)',
    // la loi
    `${A} (encore)? (fait|faite) {0,1} (arrêter|embarquer|choper|coffrer|serrer|expulser|interpeller|gauler|condamner|incarcérer|radier)`,
    '(embarqué|embarquée|emmené|emmenée|menotté|menottée|interpellé|interpellée|arrêté|arrêtée) (par|menottes|en|les|ce|hier|pour)',
    '(en|fait de la|sorti de|sortie de|sort de|rentre en) (prison|taule|cabane|garde à vue|gav|détention|préventive|zonzon)',
    '(radié|radiée|radier) (de|du|des)',
    '(bracelet électronique|sous bracelet|sous contrôle judiciaire|du sursis|mois ferme|ans ferme|mise en examen|mis en examen)',
    "(placé|placée|placés|placer) (en|dans|à) (foyer|famille d'accueil|une famille|l'ase|la ddass)",
    "(l'ase|la ddass|les services sociaux|la pmi|assistante sociale|les huissiers|l'huissier|les flics|la police|les gendarmes|les keufs) (est|sont|a|ont|vient|viennent|passe|passent|débarque|débarquent|chez)",
    // grossesse, sexualité, honte
    "(est|serait|était|l'est) (encore|déjà|officiellement|peut-être)? enceinte",
    '(attend|attendent) (un|leur|son|des) (bébé|enfant|petit|jumeaux|deuxième|troisième|heureux)',
    '(a|ont) (encore|déjà|dû|finalement)? (avorté|avorter|fait une ivg|fait une fausse couche|perdu le bébé|perdu leur bébé|perdu son bébé)',
    "(peut|peuvent|pourra|pourront|arrive|arrivent) (pas|plus|jamais) (avoir d'enfant|avoir d'enfants|tomber enceinte|avoir de gosses)",
    '(fait|a fait|fera|faire) son coming out',
    '(est|serait) (en fait|sûrement|secrètement|peut-être)? (gay|homo|homosexuel|homosexuelle|lesbienne|bi|trans|bisexuel|bisexuelle)',
    "(m'a|nous a) (dit|confié|avoué|raconté) {0,2} (en secret|en confidence|sous le sceau|en larmes|en pleurant)",
    '(bande|bandait|jouit) (plus|pas|mou|jamais)',
    "(s'est|se|s'était) (encore)? (fait|fait pipi|pissé|chié|chiée|pissée|oublié|uriné|fait caca) (dessus|au lit|dans|sur)",
    "(a|avait|chopé|refilé|attrapé|avec) (une|la|le|un|les|l') (mst|ist|chlamydia|herpès|syphilis|gonorrhée|chaude-pisse|vih|sida|chtouille|morpions)",
    // secrets
    "(m'a|nous a|m'avait) (demandé|fait (jurer|promettre)|fait promis) (de)? (rien|pas|ne|garder|n'en)",
  ],
  private: [
    '(à cause de|suite à|à cause) (ses|sa|son) (nerfs|dépression|alcool|dos|cœur|poids|dettes|divorce|addiction|prostate|burn-out|boisson)',
    '(faillite|faillites|liquidation|dépôt de bilan|surendettement|porte caution|deuxième crédit|crédit pour|jamais versé|jamais payé)',
    "(crise|crises) (d'angoisse|de panique|de nerfs|d'épilepsie|d'ado|de larmes)",
    '(fouillé|fouille|fouiné|lu|espionne|espionné) {0,2} (mon|mes|dans mon|dans mes) (téléphone|portable|messages|sac|mails|affaires|tel)',
    '(depuis|après|pendant) (son|leur) (divorce|séparation|burn-out|cancer|accident|licenciement|avc)',
    // argent
    '(me|nous|lui|leur) doit (encore|toujours)? *',
    '(doit|devait) (encore|toujours)? {0,1} (euros|balles|thunes|fric|loyers|loyer|mois de loyer|k|*) {0,2} (à|de|au|€|euros|balles)',
    '(a|ont|avait) {0,1} (emprunté|taxé|piqué|volé|tapé|soutiré|gratté|tiré) {0,3} (euros|€|balles|thune|fric|argent|sous|bijoux|bague|économies|carte)',
    "(a|ont) (tout|encore|déjà)? (claqué|claqués|flambé|cramé|perdu|joué|dilapidé|grillé|bouffé) {0,5} (casino|héritage|l'héritage|économies|paris|poker|pmu|crypto|jeu|loyer|salaire|paye|livret)",
    '(criblé|criblée|couvert|couverte|noyé|noyée) de dettes',
    '(est|à|en|toujours|encore) (au rsa|au chômage|au chomdu|à découvert|interdit bancaire|interdite bancaire|en surendettement|sur la paille|à la rue|aux minimas|à sec|sans le sou|fauché|fauchée|ruiné|ruinée|sdf)',
    '(des|ses|euros de|k de|ses) (dettes|crédits conso|crédits|découverts|crédit conso|loyers impayés|impayés)',
    '(a|paie|paye|paient|verse|rembourse|payé|donne) (pas|plus|jamais|toujours pas) (payé|versé)? {0,2} (loyer|pension|part|factures|cantine|crédit|dettes|impôts|charges|sa part)',
    '(a|ont) (vendu|mis en gage|revendu|bazardé) {0,2} (bague|bijoux|alliance|maison|voiture de)',
    // échecs
    '(redouble|redoublé|redoubler|triplé)',
    '(raté|loupé|foiré|planté|rate|foire) {0,2} (son|sa|ses|encore)? {0,1} (bac|brevet|année|permis|concours|examens|partiels|partiel|fac|cp|ce1|ce2|cm1|cm2|sixième|terminale|seconde|première|code|diplôme|licence|master|prépa)',
    '(viré|virée|exclu|exclue|renvoyé|renvoyée|virer|exclure|renvoyer|licencié|licenciée|licencier|plaquer|larguer|quitter|virer|plaqué|plaquée|largué|larguée|jeté|jetée|recalé|recalée) (par|de|du|pour|comme|hier|après|au|trois|deux|la|le|de son|de sa)',
    "(s'est|se sont|s'était|se) (encore)? (fait|faite) (larguer|plaquer|jeter|quitter|virer|licencier|recaler|tej|exclure|engueuler|griller|taper|tabasser|arnaquer|harceler|retirer|dégager|avorter|interner|refaire|ghoster|cocufier|tromper|humilier)",
    '(a|ont) (encore)? (perdu) (son|sa|leur|ses|la|le) (boulot|taf|job|travail|poste|permis|garde|virginité|pucelage|maison|appart|boîte|tête|boule|mémoire|pied)',
    'perd (la tête|la boule|la mémoire|les pédales|la vue)',
    "(s'est fait|se fait|fait) (choper|gauler|prendre|griller|attraper) (avec|à|en|par|au|dans|dans le)",
    '(a eu|a pris|a ramené|a ramassé|a fait) {,0,4} (en|au) (maths|physique|français|anglais|philo|histoire|bac|bulletin|dictée)',
    '(un mot|convocation|convoqué|convoquée) (du|de la|chez|par) (le|la)? (cpe|prof|principal|proviseur|directrice|directeur)',
    '(sort|termine|rentre) (de|du|des)? {0,2} (à|vers) *',
    '(père|mère|frère|papa|maman) (est|sont|était) (en prison|alcoolique|mort|morte|en taule|violent|séparés)',
    '(sous|en) (curatelle|tutelle|surendettement|sauvegarde de justice|dossier de surendettement)',
    '(conseil de discipline|échec scolaire|en décrochage|décroche scolairement|de moyenne)',
    // mensonges, secrets
    "(l'a|l'ont|ont|a|sait|savent|est) (pas|rien|toujours pas|jamais) (encore)? (dit|au courant|avoué|prévenu|annoncé|avoué) (à|de|ses|son|sa|que|du|pour|mes|ma|mon|rien)?",
    "(savent|sait) (rien|toujours pas|rien du tout|pas encore|pas que|pas pour|pas qu'elle|pas qu'il)",
    "(croit|croient|pense|pensent) {0,2} (que)? (c'était|c'est|le bébé|je sais pas|je suis pas au courant|personne le sait|ça se voit pas) ",
    '(ment|mentait|mentent|a menti) (à|depuis|sur|tout|à tout)',
    "(fait|faisait|font) (semblant|croire) (de|d'|que|qu'|à)",
    "(raconte|racontait|dit) à tout le monde (que|qu')",
    '(planque|cache|cachait|dissimule) {0,4} à (son|sa|ses|tout|mes|mon|ma)',
    '(double vie|compte caché|téléphone caché|deuxième téléphone|mytho|mytho de ouf)',
    '(sur|inscrit sur|inscrite sur|a un profil|tombé sur) (tinder|meetic|adopte|bumble|grindr|onlyfans|mym|happn)',
    // couples
    "(dort|dorment|dormait|couche) (dans|sur) {0,2} (canapé|chambre d'amis|clic-clac|salon|chambre du fond|voiture|lits séparés|chambres séparées)",
    '(chambre à part|chambres à part|lits séparés|au bord du divorce|procédure de divorce|demandé le divorce|en instance de divorce|en pleine séparation)',
    '(on|nous|nous nous) {0,1} (se|nous)? (parle|parlons|touche|adresse) (plus|même plus) {0,3} (depuis|la parole|du tout|sauf)?',
    '(parle|parlent|adresse|adressent) (plus|même plus|pas) (à|depuis|la parole)',
    "(m'|me|l'|le|la|nous) {0,1} (touche|touché|touchée|embrasse|désire|regarde|fait l'amour|parle|aime) (plus|même plus|pas depuis|pas|pas touchée|pas touché) (depuis|du tout|comme avant)?",
    "(s'est|se sont|s'était) (barré|barrée|cassé|cassée|tiré|tirée|enfui|enfuie|taillé|barrés) (avec|en|du|de|sans|chez|hier)",
    "(couple|mariage) (bat de l'aile|part en vrille|est mort|est fini|coule|est au bord|va mal|est foutu|part en couille|explose)",
    // santé, dépendance, honte
    "(à|aux) (l'hôpital|l'hosto|urgences|la clinique|réa|soins intensifs|hp|l'hp|psy|sainte-anne|l'ehpad)",
    '(en|dans) (réa|réanimation|soins intensifs|soins palliatifs|ehpad|hp|psychiatrie|psy|coma|un coma|unité fermée|maison de repos|addicto)',
    '(voit|consulte|suivi par|suivie par|chez) (un|une|son|sa|le|la) (psy|pédopsy|pédopsychiatre|psychiatre|psychologue|orthophoniste|sexologue|addicto)',
    "(m'a|m'appelle|m'a encore|m'a même) (appelé|appelée|pris|prise|confondu|confondue) (pour|par|avec)? {0,2} (sa|son|le prénom|le nom|femme|mari|mère|fille)",
    '(alzheimer|démence|cancer|tumeur|sclérose|parkinson|leucémie|vih|leucémie|schizo|schizophrénie|dépression) (stade|avancé|avancée|phase|terminal|généralisé|métastasé|de|du|depuis|à)?',
    '(fait|a fait|refait) (un|une|encore un|encore une|son|sa) {0,1} (avc|infarctus|crise|malaise|burn-out|burnout|dépression|fausse couche|overdose|tentative|bouffée délirante|épisode)',
    "(s'est|s'était) (encore)? (pété|pétée|cassé|cassée|fissuré|fissurée|fracturé|foulé|déchiré|niqué|explosé|brisé|démis|luxé) (la|le|l'|les|un|une|sa|son) {0,1} (cheville|malléole|bras|jambe|poignet|épaule|genou|ligament|ligaments|dos|nez|main|doigt|pied|côte|côtes|tendon|clavicule|hanche|col du fémur)",
    '(en|dans un|dans une) (état de choc|dépression|burn out|arrêt maladie|arrêt)',
    "(pleure|pleurait|a pleuré|chiale|a chialé|sanglote) (sur|dans mes|tous les|toute la|tout l'|tout le|toutes les|depuis|en cachette|la nuit)",
    '(a eu|a) (ses|ses premières) (règles|ragnagnas|lunes)',
    '(a|ont) (pris|grossi) {0,1} (kilos|de|du poids)',
    '(a|avec|chopé|refilé|plein de|bourrée de) (des|les|la|de) (poux|lentes|gale|hémorroïdes|verrues|punaises|mycose|vers)',
    '(dort|dormait|suce) {0,2} (encore)? (avec|son) {0,1} (doudou|pouce|sa mère|tétine)',
    '(reprend|reprends|a repris|sous|abuse|abusait|prend) (des|de la|du|les|ses|son|de)? (cachets|médocs|antidépresseurs|anxiolytiques|méthadone|lithium|somnifères|xanax|lexomil|seresta|traitement|neuroleptiques|ritaline|subutex)',
    // disputes
    "(a|ont|avait) {0,1} (hurlé|gueulé|crié|tapé|cassé|défoncé|insulté|frappé|giflé|claqué) {0,3} (jusqu'à|dans|sur|dessus|porte|mur|vaisselle|toute la|pendant|devant|mon|ma|la)",
    "(se|s') (sont encore|sont)? (hurlent|gueulent|crient|engueulent|tapent|frappent|battent|disputent|dispute|engueule|hurlé|tapés|engueulés|gueulé|foutu) {0,1} (dessus|encore|toute|tous|depuis|à|sur)",
    "(l'ont|l'a|m'ont|m'a|les a|les ont) {0,1} (foutu|foutue|mis|mise|viré|virée|jeté|jetée|flanqué) (dehors|à la porte|à la rue|de chez)",
    "(m'a|m'ont|me|l'a) {0,1} (traité|traitée|traite|traitent) {0,1} (de|d')",
    '(fait|faisait|font) (la gueule|la tête|du chantage|des crises|une crise|une scène|des scènes) (à|depuis|pour|tous|encore|parce)?',
    '(rentré|rentrée|arrivé|arrivée|débarqué|débarquée|revenu|revenue) {0,2} (bourré|bourrée|ivre|défoncé|défoncée|torché|torchée|saoul|saoule|avec des bleus|avec un œil)',
    '(trop|encore|tellement|beaucoup trop) (bu|picolé|tisé|fumé)',
  ],
};

/** Words that something was told in trust, or is not to be told yet. */
export const CONFIDED_FR: readonly string[] = [
  '(en|top|notre|petit) (secret|confidence)',
  '(dites|dis|répétez|répète|parlez|parle) (le|la|en|lui)? (pas|rien|à personne|surtout pas|jamais)',
  '(chut|motus|entre nous|ça reste entre nous|gardez ça pour vous|ça ne sort pas)',
  "c'est (un|encore un)? secret",
  '(voulait|veut|voulaient|préfère|préférait) (pas|attendre|pas que|garder|rien dire|pas le dire|que ça)',
  '(peux|peut|pouvais|sais|arrive) (pas|plus|pas à|pas comment) (garder|tenir|cacher)',
  '(ne)? (sait|savent) (pas|rien|toujours pas|pas encore)',
  "(l'a|l'ont|l'a encore|a) (pas|pas encore|rien|jamais|toujours pas) (dit|annoncé|avoué)",
  "(croit|croient) (que)? (c'était|c'est|que c'est|que c'était)",
  "(m'a|nous a) (demandé|fait (jurer|promettre))",
];
