/** Threats and wishes of harm against a person, as frames. 'strong' would frighten the one who reads it; 'vague' may be a boast. */
export const THREATS_STRONG = `
  i|we know where ..2 you|your|ur ..2 live|lives|work|works|park|parks|sleep|goes|kids|school|house|family|daughter|son|wife|mum|mom
  i|we know what|which car|school|bus|street|house|building|gym|train|flat|door ..1 you|your|ur
  i|we know when|what time? you ..2 leave|finish|home|alone|knock
  {youHe} are|is|'re ..1 leaving|going ..3 bag|box|ambulance|stretcher|coffin|hearse
  throw|throwing|chuck acid on|at|in
  {iWill} put {you} in|into|under|through|six|6 ..2 ground|hospital|grave|wall|dirt|morgue|coma|bag|coffin|feet
  six|6 feet under
  someone|somebody|they|he|we ..3 put {you} through|in ..2 window|wall|windscreen|ground|hospital|grave
  needs|need|deserves|should|wanna|want ..2 slap|slapped|smack|smacked|punch|punched|kick|kicked|knock|decked|wipe ..5 face|teeth|grin|smile|smirk|head|mouth|ass|jaw
  {youHe} ..1 will|'ll|going ..5 hospital|morgue|ambulance|coffin|grave|wheelchair|stretcher|cemetery|casket
  {youHe} ..1 will|'ll|going to? ..1 leave|go|end ..4 box|bag|hospital
  {iWill} run {you} over|down
  line|lined|put|stand them|him|her|you|em|these all? up against the? wall
  firing squad|squads
  mettre|coller|foutre|aligner|metter au|contre|le ..1 mur|poteau|bucher|peloton|goulag
  {iWill} push|throw|drag|toss|shove {you} off|under|down
  {iWill} bury {you} $
  {iWill} bury {you} alive|under|next|six
  {iWill} rip|tear|pull|yank|gouge|cut|scratch|claw|beat your|ur|yo|his|her|their ..2 hair|eyes|head|tongue|heart|throat|face|ears|weave|arms|off|out|in
  {iWill} shave|burn|set your|ur|his|her|their ..2 fire|head|house|car
  {iWill} make your|ur|his|her life|lives hell|miserable
  je|on sais|sait a? quelle? heure tu|vous ..1 sors|finis|rentres|sortez|finissez|pars|passes
  je|on sais|sait ou|quel|quelle ..3 tu|vous|ta|tes|ton|t|votre|vos ..2 {sortir}
  tu|vous|il|elle vas|va|allez ..2 repartir|finir|sortir|rentrer|partir ..3 ambulance|hopital|morgue|cercueil|fauteuil|brancard|rea|urgences|civiere|morceaux|sang
  {iWillFr} te|lui|vous|leur ..1 {arracher} ..3 {corps}
  que il|elle|ils|elles|tu ..1 creve|crevent|creves|pourrisse|pourrissent|pourrisses|meurent|meure
  ^ creve|crevez $
  ^ creve|crevez charogne|connard|salope|ordure|sale|pourriture
  go play in traffic
  go|just jump off|under|from a|the bridge|cliff|roof|train|building
  go|just|please drink bleach
  va|vas|allez jouer sur la|le autoroute|periph|a6
  va|vas boire de la javel
  jette|jettez toi|vous ..2 pont|train|fenetre|balcon
  {iWill} beat|knock|kick the shit|hell|crap|life out of {you}
  {iWill} knock {you} out
  {iWill} burn your|his|her|their house|car|place down
  put a bullet in {you}|your|his|her
  do the world a favor|favour and
  {iWillFr} te|vous|lui|leur faire la peau
  {iWillFr} ..3 bruler|cramer ta|sa|votre|leur maison|voiture|caisse
  on sait|connait ou tu|vous habites|habitez
  {iWill} {harm} {you}
  {iWill} cut|slit|slash|snap|break|bash|cave|punch|smash|kick|knock|beat your|ur|yo|his|her|their ..1 throat|throats|neck|necks|face|head|teeth|skull|jaw|nose|legs|ass|in
  {iWill} make {you} suffer|pay|bleed|regret
  {iWill} fuck|mess {you} up
  {iWill} put a bullet in
  {iWill} find {you} and
  {iWill} beat|kick|whoop|whip|bust {you} ass
  someone|somebody should ..1 {harm} {you}
  kill|hang|shoot|harm|neck yourself|urself|yourselves|yaself
  kys
  go die|hang|drown|jump off|in|and|yourself
  hope|hopes|hoped|hoping|wish|wished|praying {someone} would|will|does ..1 break|breaks|die|dies|fall|falls|choke|crash|crashes|suffer|rot|burn|drown
  ^ kill|stab|shoot|strangle|punch|poison my|his|her|the boss|teacher|ex|neighbor|neighbour|manager|principal|landlord|coworker|professor|wife|husband
  hope|wish|pray you|u|he|she|they ..2 die|dies|burn|burns|rot|rots|suffer|suffers|choke|chokes|bleed
  hope|wish you|u|he|she|they ..1 get|gets|catch|have cancer|aids|covid|raped|shot|hit|killed|stabbed
  you|he|she|they deserve|deserves to ..1 {harmed}
  deserve|deserves to die
  should be burned|burnt at the stake
  he|she|you should ..1 be ..1 {executed}
  you are dead|fucked|finished when|if|meat|soon
  i know where you|u live|work|sleep
  watch your back
  cut|chop|rip|blow|hack her|his|their|your|ur|yo|this|that|these|those ..2 head|heads off
  slit|slitting|slittin|slash|slashing|cut|cutting her|his|their|your|ur|yo|the throat|throats
  use|turn his|her|their|your|ur own|very guns|gun|knife|weapons on|against him|her|them|you|himself|herself
  we|i going|gonna|finna|gon fight|jump|smack|scrap ..6 bitch|hoe|pussy|punk
  come to|outside|over ..4 bitch|pussy|punk
  sleep with one eye
  pull|pulling|square up then? bitch|pussy|hoe|punk|pussies
  ^ {harm} that|this|these|those bitch|hoe|hoes|bitches|faggot|fag|cunt|asshole|pussy|motherfucker
  just hang|execute|lynch|castrate|behead|strangle him|her
  ^ execute|lynch|castrate|behead|neuter|sterilize|sterilise|euthanize him|her|them|em|all|these|those
  ^ shoot|hang|stab him|her|them|em ..3 head|face|back|knee|knees|gun|guns|knife|neck|noose|gallows|dead|publicly
  put|putting|gun him|her|them down like
  deserve|deserves|needs the ..1 chair|noose|rope|guillotine|gallows|needle|firing|bullet|rope
  someone|somebody should|needs|has|ought|please to? ..1 {harm}|punch|slap|smack|kick|push|hit|choke|drown|shut|run {you}|this|that|these|those
  pay|love|like|want|money to see ..3 punch|slap|smack|kick|hit|deck|beaten|punched|slapped|kicked|hanged|shot {you}|this|that|bloody|to|up
  hope|hoping|pray|wish your|ur|his|her|their ..2 crashes|crash|fails|dies|die|burns|burn|sinks|explodes|suffers|leaves|rots|run|falls
  {iWill} be waiting ..2 outside|for|at|after
  {iWill} break|snap|smash|crush your|his|her|their ..1 fingers|finger|arms|arm|hand|hands|knees|kneecaps|bones|spine|windows|back|ribs
  {iWill} {beaten} ..1 {you}|this|that|his|her|your
  ^ get raped|aids|ebola
  not have you|her|him nobody|noone|no
  die in ..1 fire|hole|ditch|gutter|pain
  touch|touches|hit|hits|come|comes|go|goes ..5 again ..1 {iWill}
  shut it for you
  i|we will ..1 be ..1 last ..1 day|holiday|breath|meal|words
  pray ..2 not my shift
  have fun with your cancer
  {iWillFr} {toi} {nuire}
  {iWillFr} {toi} ..1 casser|peter|exploser|briser|eclater|defoncer|demonter|arracher|tordre|trancher ..2 gueule|dents|bouche|cou|jambes|tete|face|machoire|gorge|genoux
  {iWillFr} {nuire} {toi2}
  je te {nuis}
  je pense serieusement a {nuire}
  te|va|allez toi|te|vous pendre|suicider|noyer|crever|buter|tuer
  suicide|suicidez|pends|pendez|tue toi|vous
  va mourir|crever
  allez mourir|crever
  espere que tu|il|elle|vous|ils vas|va|allez|vont ..2 crever|mourir|creves|creve|souffrir|souffre|bruler
  je espere ..4 creves|creve|crevez|meurs|meurt|mourras
  tu|vous|il|elle merites|merite|meritez de ..1 mourir|crever|souffrir
  te|tu es mort|morte $
  ^ t mort|morte $
  je sais ou tu|vous habites|habite|habitez|vis|bosses|travailles
  on sait ou tu|vous habites|habite|habitez
  egorger|egorge|decapiter|bruler|pendre|fusiller ce|cette|ces fils|connard|salaud|enfoire|racaille|gens|batards
  crime ..2 peine de mort
  triso|gens|ceux ..8 peine de mort
  {iWillFr} te tirer
  je|on vas te tirer
  detruire ta|vos|votre|tes vie|vies
  dissoudre un corps
  habite en face {filler}*2 cimetiere
`;

export const THREATS_VAGUE = `
  shut ..4 or {iWill}|you|get|else
  catch|caught|throw|throwing these|those|the|this|my hands|fade|smoke
  ^ you are dead $
  {iWill} make you shut|regret|eat|cry
  do us|everyone|everybody|yourself all? a favor|favour and shut|die|leave|jump|disappear|delete|drop|drown|choke|quit|crawl|fuck|go|stay
  do us all a favor|favour $
  te|tu|vous es|etes|est prevenu|prevenue|prevenus|prevenues
  you better|best hope
  what is|'s coming to him|her|you|them
  one more word|time|post|tweet|comment and i|you
  keep talking $
  try me $
  on sight bitch|pussy
  {iWill} teach {you} a lesson $
  hope|hoping you|he|she|they ..1 lose|loses|fail|fails|choke ..3 job|everything|license|exam|house|kids
  hope|hoping you|he|she|they get|gets ..1 fired|sick|dumped|arrested|cancelled|evicted|mugged|jumped
  espere que tu|il|elle|vous|ils ..1 vas|va|allez|vont ..2 perdre|finir|echouer|te|tomber|galerer|chialer|pleurer
  tu|vous|il|elle|toi ..1 sors|sort|sortira|sortiras|rentre|rentres|sortez pas ..4 entier|entiere|vivant|vivante|debout
  merites|merite|meritez que ..1 te|le|la|vous|lui|les ..1 crache|gifle|frappe|cogne|pende|claque|tabasse
  {iWill} find out where
  see what happens to you|him|her
  you better|best|should sleep|run|hide|pray
  you will|'ll ..2 wish you
  continue comme ca|ça et|tu
  continue a|de ..8 tu vas|va
  tu|vous ..1 vas|va|allez ..2 comprendre|prendre|morfler|douiller
  attends|attend ..5 je|on vais|va ..1 lui|te|leur|vous
  je|on te|vous|lui|les retrouverai|retrouvera|retrouve
  que je te|le|la|vous ..1 recroise|croise|revois|revoie
  or you will|'ll be tossed|thrown|shot|hanged|stabbed|beaten|buried
  wait until|till i see|find|catch {you}
  coming for you
  you better watch
  you will be sorry
  you are finished|done $
  say that|it to my face
  tu|vous vas|va|allez ..1 prendre cher
  tu|vous vas|va|allez ..1 morfler|pleurer|chialer|manger $
  tu|vous perds|perd|perdez rien pour attendre
  paies|payes|paye rien pour attendre
  gare a toi|vous
  attends|attend que je te|vous
  {iWillFr} te|vous choper|attraper|retrouver|avoir $
  viens|venez te|vous battre
  viens|venez dehors|ici si
  je|jte te chope|retrouve|attrape|fume
  ramene|ramener mon|mes frere|freres|cousin|cousins|potes
  te|tu es|est fini|finie $
  ce est fini pour toi|vous
  {despised} are going down
  you are going down bitch
  you will|'ll ..1 pay for|regret this|it|that
  you are going to ..1 pay|regret
  catch you|u outside|slipping
  meet me outside
  square up bitch
  {iWill} slap|beat|punch|smack {you}
  we going fight|scrap
  tu|vous vas|va|allez ..2 le payer|regretter
  tu|vous vas|va|allez voir toi $
  demain|dehors|ecole tu vas|va voir $
  tu|vous vas|va|allez vrm|vraiment le payer
  elles|ils|tu|vous vont|vas|va|allez voir ce que
  te|vous attend|attends|attendra|attendrai|attendons ..2 sortie|soir|demain|deux|portail|grille|2|bas
  on te attendra
  attend|attends|attendrai|attendrais|attendra ..2 sortie|sorti|chez|portail
  on verra|vera a|à la sortie|sorti
  avant que je te|vous|le|la ..1
  ou je te|vous {ecrase}
  tu|vous vas|va|allez ..1 finir
  fait|fais cuire en brochette
  on va venir a
  fais|fait|faites gaffe a toi|vous
  fait|fais gaffe je
  je|jte vais te|vous|le|la retrouver|montrer
  je te|jte fous|fou|mets|met|fout|colle|casse ..2 coup|gifle|claque|baffe|tarte|dents|tete|gueule|patate|beigne
  jte {nuis}
  1v1 demain
  on se voit|retrouve dehors|sortie
  te|vous fumer|frapper|taper|niquer|defoncer|demonter|eclater|marave|goumer
`;

/** Where the same words are play: games and sport, cooking, kindness. */
export const PLAYFUL = `
  kill|beat|destroy|crush {you} with kindness
  {beaten}|smash|hit this|that|these|the|my|our ..1 {thing}
  beat|kill|destroy|crush|murder {you} at|in|to|by|on
  game|games|fortnite|fifa|chess|mario|fantasy|poker|uno|monopoly|level|boss fight|match
  jeu|partie|fifa|echecs|uno|clash|royale|match|manche
  mdr je vais mourir
`;
