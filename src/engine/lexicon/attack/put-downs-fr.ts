/** How people are put down in French without a single word of insult (frames, see evidence/matching/frames.ts). Without accents. */

/** Names and orders flung at somebody. */
export const CALLED_FR = `
  faux|fausse cul|culs|jeton|jetons
  ^ {kindWord} va $
  lecheur|lecheuse|lecheurs de botte|bottes|cul|culs|boules
  bon|bonne|bons|bonnes pour le asile|zoo|cirque|hp|cabanon
  bon|bonne|bons|bonnes a enfermer|interner|piquer|abattre
  faut|faudrait ..1 le|la|les|te|vous enfermer|interner|piquer|museler $
  faut|faudrait le|la|les enfermer|interner|piquer ..1 celui|celle|ceux|ce|cette|ces
  de une betise|connerie|stupidite sans|crasse|abyssale|affligeante
  betise|connerie|stupidite incarnee|personnifiee|ambulante
  deux|2|10|dix|zero|trois|3 de qi
  ^ quel|quelle|quels {filler}*2 tache|cloche|tocarde|plaie|andouille|truffe|quiche
  pauvre|grosse|sacree tache|cloche|truffe|quiche|tanche
  {youAre} que un|une|de|des ..1 {kindWord}
  !un|une|le|la|les|l|ce|cette|ces|son|sa|ses|mon|ma|mes|quel|quelle|des|de|du|en|au|aux|tres|trop|si|est|plus|moins|pas|linge|eau sale|sales|sal {notMess} $
  sale|sal petit|petite|gros|grosse|vieux|vieille {notMess}
  osti|asti|esti|estie|ostie|astie|criss|crisse|crisses|tabarnak|maudit|maudite|maudits de {anyInsult}|cave|caves|epais|fou|folle
  maudit|maudite|maudits {anyInsult}
  {role} en carton|mousse|plastique|toc
  {role} de pacotille|bas|seconde|bazar
  {role} a deux|2 balles|francs
  vendeur|baiseur|enculeur|niqueur|egorgeur de chevres|chevre|moutons|mouches|tapis
  baiser|niquer|enculer les|des|tes|ses chevre|chevres
  sous race|races|homme|hommes|merde
  ferme|fermez ton|votre|ta|leur clapet|claque|bec|museau|egout
  vos|ta|votre|tes|ton lecons|morale|discours|propagande|haine|commentaire|commentaires|tweet|tweets|avis de merde
  ces|cette|ce|cet|un|une|des|les|sale|quel|quelle ..1 {role} ..2 de merde
  {role} ..2 sont|est {filler}*2 des|une merde|merdes
  allez|va|vas|aller ..1 au diable
  vieux|vieille debris|croulant|croulante|schnock|fossile|crouton|croute|dinde|folle
  ferme|fermez ..1 ta|votre|la bouche $
  ^ {filler}*1 la ferme $
  ^ la ferme toi|vous|sale|gros|grosse|putain|stp|un
  ^ degage|degagez ..1 $
  ^ degage|degagez de la|ici
  leche|lecheur|lecheurs|lecheuse|lecheuses boules|bottes|cul|culs
  honte a|sur toi|vous $
  ^ cava|salut|cc|coucou|alors|oh bouboule|boudin|mongo
  {youAre} inutile|inutiles $
  {youAre} ..1 une|la honte
  {youAre} bon|bonne|bons|bonnes a rien|jeter
  ta|votre tete fait|font peur
  tu|vous ressembles|ressemblez|ressemble a rien|un ..1 rat|clown|troll|porc
  va|vas|allez te|vous faire ..1 soigner|interner|suivre|lobotomiser|desintoxiquer
  va|vas|allez te|vous laver|soigner|rhabiller|recoucher|acheter
  va|vas|allez consulter $
  va|vas|allez voir un psy|psychiatre
  faut|faudrait|devrait|dois|devrais ..1 te|vous|le|la faire ..1 interner|soigner|enfermer|piquer
  as|avez un|des ..2 probleme|problemes mental|mentaux|mentale
  achete|achetez|trouve|prends|offrez toi|vous|lui un|une|des ..1 cerveau|vie|cervelle|neurones|neurone|bescherelle|dico
  place|lieu du|de cerveau|cervelle
  ton|ta|votre cerveau|cervelle est|a ..2 reste|restee|vide|vestiaire|vacances|conge|grille|crame|cramee|panne|option
  retourne|retournez|repars|repartez|rentre|rentrez|renvoyez-le dans|sous|a ton|votre|ta|la arbre|grotte|cage|caverne|caravane|brousse|jungle|zoo|chenil|poubelle
  oncle tom $
  {youAre} un|une ..1 plaie|cancer|poison|calamite|dechet|parasite|nuisance
  {youAre} le|la personne|mec|meuf|fille|type|gars le|la plus toxique|bete|con|conne|nul|nulle|egoiste|fausse|hypocrite|detestable
  moutons|veaux|zombies|beaufs decerebres|lobotomises|serviles|dociles|abrutis
  elle|il|tu|te|daronne ..7 on dirait un|une babouin|baleine|hippopotame|truie|cachalot|guenon|crapaud|clodo|clocharde|poubelle
`;

/** The same, as hard as a strong insult: of mothers, bodies and sex. */
export const CALLED_HARD_FR = `
  ^ ta|votre mere|daronne|race|grand-mere $
  ^ ta mere|daronne la|le|cette|elle
  mange|manges|manger|bouffe|bouffez|mangez ses|vos|ta|votre|tes merde|morts
  va|vas|allez sucer
  tu|vous suces|sucez $
  tu|vous suces|sucez ..1 bien|pour|qui
  gros|grosse|grosses lard|lards|vache|vaches|baleine|truie|porc|boudin|dinde|loche
  gros tas $
  ^ mange|manges|fais|va|vas|cours|bouge|salut|hey|alors|oh|ca|cava|cv|retourne|tg|chut|degage|cc ..4 la|le grosse|gros|bouboule|boulette $
  face|gueule|cul|tronche|tete de rat|babouin|singe|porc|cochon|truie|pet|guenon|macaque|hamster|poulpe|crapaud|prune
  sale|sal|gross|grose {pute}
  tg|ftg|ntm le|la|l|les arabe|noir|noire|juif|juive|gros|grosse|portos|muslim|chinois|rebeu|gitan
  tronche|tete|gueule|tetes|gueules {d} violeur|violeurs|pedophile|pedo|pervers|clodo|clochard|toxico|alcoolo|cadavre
  fais|fait|faire|joue ton|ta|le|la autiste|handicape|trisomique|mongol|mongole|triso|attarde|gogol
  on dirait|dirais un|une trisomique|autiste|handicape|handicapee
  {youAre} pas fini|finie
  leche|lecher|leches les vitres
  famille|fammille|race|mere|cul {d} {pute}
`;

/** Told to their face that they are worth nothing, or do not belong. */
export const PUT_DOWNS_FR = `
  !je|j|on|il|elle|nous|ils|elles|de|a|pour|d retourne|retournez|repars|repartez ..2 dans ton|votre|vos pays|douar|village|desert|campagne
  {toi} me|nous degoutes|degoutez|degoute
  {toi} me|nous donnes|donnez|donne|fais|faites ..1 envie|gerber|vomir
  tout le monde te|vous|la deteste|hait|fuit|evite
  personne ne? te|vous aime|supporte|calcule|blaire|veut
  {toi} as|avez|a ..1 pas|aucun|zero de|d? ami|amis|pote|potes|copain|copains
  {toi} ne? es|etes rien $
  {toi} as|avez|a {filler}*3 rien dans|sous le|la crane|tete|citron|cervelle|caboche|ciboulot
  invite|invitait|appelle|garde|supporte|calcule ..4 par pitie
  honte {d} avoir ..1 gueule|tronche|tete|corps|physique|voix pareil|pareille|comme
  vu|vue ta|ton|votre tete|physique|tronche|poids|gueule
`;

/** The same, where origin, faith or sex is what they are told off for. */
export const PUT_DOWNS_HARD_FR = `
  !je|j|on|il|elle|nous|ils|elles|de|a|pour|d retourne|retournez|rentre|rentrez|repars|repartez|degage|degagez ..2 au bled
  torchon|serpillere|serpilliere|chiffon ..2 sur|de la|sa|ta|leur|leurs tete|tetes
  lycee|college|quartier|ville|promo|equipe|classe|monde ..3 passe|passes dessus
  couche|couches|couchait avec tout|n'importe|la tout|le|moitie
  couche|couchee pour avoir|avoir|obtenir|son|le|ce|cette ..2 poste|role|job|taf|place|promotion|diplome
`;
