/** Sentences that put somebody down without a single insult in them. */
export const HUMILIATION_STRONG = `
  {you} {has} {filler}*2 the ..1 {quality} of {filler}*2 a|an|the|my|your|two|some ..1 {lowly}
  {he} {has} {filler}*2 the ..1 {quality} of {filler}*2 a|an|the|my|your|two|some ..1 {lowly}
  with the ..1 {quality} of {filler}*2 a|an ..1 {lowly}
  if brains|brain|stupidity|ignorance|idiocy|ugliness|stupid|ugly|laziness|dumb were|was|could|had
  what a|an ..1 {vileWord} {human}
  excuse for|of a|an {filler}*2 human|man|woman|father|mother|mom|dad|person|being|friend|parent|husband|wife
  nobody|noone can|could|will|would ever? stand|miss|bear|cry|love you|him|her|for
  no one can|could|will|would ever? stand|miss|bear|cry|love you|him|her|for
  nobody|noone would notice|care|blink ..1 if you|he|she
  no one would notice|care|blink ..1 if you|he|she
  {you} ..1 deserve|deserves to freeze|starve|choke|drown|bleed|lose
  regarde|regardez ..2 ce|cet|cette ..1 {animal}
  {scum} the lot|all of them|em|you|it
  crawl|crawls|slither|slithers|scurry|creep back? in|under|into|to ..1 your|ur|the|whatever|his|her
  crawled|slithered|crawl out from|of ..2 under|rock|hole|sewer|swamp
  face only a mother
  not {you} ..1 worth the air|oxygen|effort|spit|breath
  {you} are not {filler}*2 worth ..2 air|oxygen|spit|breath|shit|bus
  stealing|wasting|waste of ..1 oxygen|air
  {you} look|looks ..1 like {filler}*2 a|an|the ..3 {ugly}
  face|head|teeth|breath|voice|body like|as {filler}*2 a|an|the ..3 {ugly}
  back in|to the kitchen
  make me a sandwich
  back on|to|in your|ur|their|the boat|boats|cave|tree|trees|mud|desert|goat|camel|swamp|sewer|kennel|zoo
  should have|of been? ..1 swallowed|aborted|drowned at
  should have|of ..1 swallowed|aborted
  delete|unalive|end yourself|urself
  delete ..4 yourself|urself
  rot|rots|burn|burns in hell
  go rot|choke|drown
  people|them|those|they like|all|you ..3 should be put|shipped|deported|shot|hanged|sterilised|sterilized|locked|gassed|castrated|neutered|drowned|flogged
  people|those like that|this|them|these|you deserve|deserves to be|rot|suffer|die|burn
  put|shoved|thrown|pushed on|in|into a boat and|back
  eleve|elevee|elevees|eleves ..1 par des|un ..1 porcs|loups|animaux|cochons|singes
  fini|finie|finis|finir ..1 a la pisse
  retourne|retournez|retourner|va|vas|allez ..1 faire la|le|ta|ton|votre|a|tes vaisselle|menage|cuisine|lessive|repassage
  erreur|accident de la nature
  tu|vous ne? merites|meritez pas {filler}*2 de vivre|respirer|exister|etre
  tu|vous ne? manqueras|manquerez|manques|manquez a personne
  personne ne? te|vous|la|le|lui regrettera|pleurera|supporte|calcule|blaire|voudra
  la gueule|tronche|tete de|d {filler}*1 ..1 mec|meuf|gars|type|fille|nana qui
  you will never amount to
  should never have been born
  your parents|mother|mom|mum must|should be ashamed
  no wonder your|ur ..2 left
  tu ne? feras|fera jamais rien
  personne ne? voulait|veut|voudra de toi|vous
  te|tu es|est que une ..1 merde
  te|tu es|est la honte de
  meme ta mere ne? te|veut|voulait
  nobody|noone loves|likes|wants|cares {you}
  nobody|noone ..1 cares about|for {you}
  no one ..1 loves|likes|wants|cares about|for {you}
  nobody will|would ever love|want|miss {you}
  no one will|would ever|even love|want|miss|notice {you}
  world|everyone would|will|be|is ..1 better off without you
  you are ..2 worthless|nothing|unlovable|subhuman
  you ..1 should never ..1 have been born
  wish you were never born
  go back to ..1 your|ur ..2 country|village|mud|kitchen|swamp|cave|jungle
  slither back
  go back to the kitchen|jungle|zoo
  personne ne? te|vous aime|aimera|supporte|veut
  tu ne? sers|sert a rien
  vous ne? servez a rien
  tu ne? vaux rien
  retourne|retournez|rentre|rentrez dans|chez ton|ta|votre|toi|vous ..1 pays|campagne|bled|foret|jungle|grotte
  rentre|rentrez chez toi|vous
  !je|j|on|il|elle|ca|et retourne|retournez a ta|la|ton cuisine|bled
  ta mere aurait du avorter
  comme ta naissance
  mange|manger ta|tes|une banane
  baiser les chevre|chevres
`;
export const HUMILIATION_MILD = `
  not enough brain|brains|sense
  half a brain
  brain cell|cells
  smooth|pea|lizard|bird brain|brained|brains
  single|double digit iq
  room temperature iq
  low iq
  dropped ..3 as babies|kids
  dropped on ..2 head
  {you} could|can not ..7 if ..2 life|tried|wanted
  {you} could|can not ..8 with both hands|instructions|map
  about as|so sharp|bright|useful|smart|interesting|exciting|charming as
  {you} are as? useless|thick|dumb|stupid|ugly|dense|fake as|like a|an|shit|fuck|they|two|hell
  {you} stink|stinks|reek|reeks
  village is missing
  {you} are ..1 a|an|some ..1 jumped|jumped-up|glorified|wannabe|discount|knockoff|overgrown|washed|budget|temu|poundland|off-brand|dollar-store|store
  {you} smell $
  look at the state of you|him|her|it|them|this
  imagine having that|this|your face|brain|hair
  imagine looking like that|this|you
  human equivalent|version of a|an
  waste of a ..1 human|person|man|woman|life|being
  thick as mince|pigshit|two|shit|pudding|planks
  your|ur|his|her fat|ugly|stupid|dumb|trashy|skanky|inbred ..1 wife|mother|mom|mum|husband|kids|kid|girlfriend|sister|daughter|son|family|boyfriend
  your|his|her|their ..1 {kin} looks|look like {filler}*2 a|an ..2 {ugly}
  imagine being ..1 this|that|so {negative}
  people|women|men|guys|folks like you|u|him|her|them ..2 are the? ..1 reason|problem|why|worst
  people|women|men|guys|folks like you|u ruin|disgust|sicken|deserve
  you people|lot ..2 disgust|sicken|are
  dumber|uglier|thicker|fatter|stupider|dimmer than a|an|your|my|rocks|two|any
  {someone} ..4 looks like {filler}*2 a|an|the ..2 {ugly}
  who let the|this|that ..1 {uglyHuman}
  who let ..3 out of ..1 cave|cage|zoo|asylum|kennel
  shut it $
  fat|obese|ugly|poor|stupid|old|dumb people ..2 should|need|must|are|deserve
  cry to your|ur mummy|mommy|mum|mom|mama
  good riddance to the? lot|you|him|her|them|bad|that
  elevator|lift ..3 not go|reach ..4 top
  lights are on but
  short of a ..1 picnic|deck|load|full
  sandwich|sandwiches|fries|cards|card|beer|bricks|sausages short of
  screw loose
  greasy|ugly|smug|stupid|punchable|slappable|fat|rat|horse|dumb ..1 face
  punchable
  talk|talks|talking|speak|speaking out of? your|ur|his|her ..1 arse|ass|backside|bum
  vous|tu|ils ne? meritez|merites|meritent {filler}*1 rien
  meme ta|sa|ton mere|pere|chien ..1 {evite}
  {toi} pue|pues|puez ..2 gueule|bec|bouche|pieds|mort|merde
  tete de vainqueur
  pauvre type|mec|con|cloche|naze|tache
  regarde|regardez ta|ton|ta|vos|votre tronche|tronches|gueule|bide|miroir
  habille|habilles|fringue|fringuee|coiffe|coiffee|maquillee|habillee comme un|une ..1 sac|clown|pute|clodo|clochard|camion|mamie|as|pied|porc|serpillere|poubelle
  vieille|vieilles peau|peaux|bique|carne|bourrique|chouette|harpie|truie|bourge|morue
  tete|gueule|tronche|tronches a faire peur|vomir|fuir|chier
  crache|cracher|crachera a|sur|dans|au ..1 gueule|visage|tete|toi|face|lui|elle
  {personne} cette|ce|cet ..1 {animal}
  les|ces|des gros|grosses|obeses|vieux|pauvres|assistes|moches|cassos ..4 devraient|devrait|faudrait|meritent|coutent
  fais|fait|faites honte a ta|tes|sa|ses|vos|votre|la|toute
  tu|vous|il|elle brasses|brassez|brasse du|de vent|air
  insupportable jusque
  village ..1 idiot
  cry harder|more
  {softGroup} ..3 {are} {filler}*5 {vile}|{scum}|disease|plague|menace
  {softGroup} ..3 {are} {filler}*5 the worst|problem
  i {filler}*2 hate|despise|loathe|detest {filler}*2 {softGroup}
  fuck|screw {filler}*2 {softGroup}
  {softGroup} ..1 like you|u|him|her
  belongs|belong in|behind ..1 jail|prison|bars|asylum|cage|zoo|dumpster
  {softGroup} {d}*2 vous|c|ce|qui|sont|sont|etes ..1 {sont}? {filler}*5 {vile}|{scum}|plaie|fleau|cancer|lourds|lourdingues|insupportables
  {softGroup} {filler}*2 {sont} {filler}*5 {vile}|{scum}|plaie|fleau|cancer|lourds
  allez|va|vas|retournez|retourne brouter|paitre|traire
  le|la|un|une|l|ton|son|sa|ta|votre {qualite} de|d {filler}*2 {chose}
  le|la|un|une|l|ton|son|sa|ta|votre {qualite} de|d un|une {filler}*2 {choseUne}
  {organe} de|d un|une {chose}
  pas {filler}*1 invente|inventee|invente|decouvert le|la|l|eau ..2 eau|poudre|fil|roue|tiede
  pas {filler}*2 finaud|finaude|malin|maligne|futfut|lumiere
  lumiere a tous les etages
  qi {filler}*3 negatif|zero|bulot|huitre|chaise
  bon|bonne|bons|juste a rien
  moins que rien
  moins que riens
  rate|ratee de la vie
  cas social|sociaux|soc
  avoir|as|a|ont rien dans la|le tete|crane|cerveau|cervelle|citron|ciboulot|pantalon
  {toi} fais|fait|faites pitie|peine|honte|vomir
  {toi} etes|es|est ..1 lourd|lourds|lourde|lourdingue
  you are|re such an embarrassment|disappointment
  retourne|retournez a|en|jouer|ecole|maternelle ..2 ecole|maternelle|primaire|jouer
  va|vas jouer ailleurs|dehors|plus loin
  you should be ashamed
  not you know how to raise|parent|control|discipline your? kids|children|kid|child|son|daughter
  you|u can not even? raise|parent|control|discipline your|ur own? kids|children|kid|child|son|daughter
  learn how? to raise|parent|control|discipline your|ur kids|children|kid|child|son|daughter
  you|u should not have had|have kids|children
  hope|hoping i do not get|catch aids|hiv|ebola
  apprends|apprenez a ..1 elever|eduquer|tenir|gerer tes|vos|ton|votre enfants|enfant|gosses|gosse|fils|fille
  savez|sais pas elever|eduquer|tenir|gerer vos|tes|votre|ton enfants|enfant|gosses|gosse|fils|fille
  you disgust me
  you make me sick
  look at yourself
  you are a|an ..2 disgrace|embarrassment|failure|joke
  stay in your lane
  know your place
  nobody asked you|u
  you need help|therapy
  you are not even
  you sound so ..1 ignorant|stupid|dumb
  your stupidity|ignorance
  how stupid you are
  tu me degoutes|degoute
  vous me degoutez
  tu pues|pue
  te|tu es ..2 la honte
  regarde|regardez toi|ta|vous ..1 gueule|tete|face
  ta tete ..2 attarde|singe|chien
  apprends|apprenez a ecrire|lire|parler
  bon qu a
  juste bon a
`;
