/**
 * How hatred of a group is said in English and French, as frames (see evidence/frames.ts). {group} is a mention of a
 * protected group, or a pronoun that stands for one. None of the small-word classes holds a negation, so that
 * "I don't hate women" fits no frame. The kinds follow HateCheck's functional tests (Röttger et al., ACL 2021).
 */

/** Contempt: called vile, hated, found sickening. */
export const DEROGATION = `
  {group} ..2 {be} {filler}*7 {vile}|{scum}
  {group} {be} {filler}*3 not {filler}*2 our? human|humans|people|equal|equals|normal|welcome|worth
  {group} not {filler}*4 human|humans
  {group} {like}*2 you|them|these|those {be} {filler}*7 {vile}|{scum}
  {group} {like}*2 you|them really|all {be} {filler}*5 {vile}|{scum}
  {group} act|behave|look|smell|live|breed|think like {filler}*2 {scum}
  {group} ..4 might look human
  {group} {be} {filler}*7 fucked in the head
  {group} can not {filler}*4 be|being {filler}*4 {vile}|{scum}
  be|are|is fucked in the head if they are {det}*2 {group}
  {group} {like}*2 {you}? make|makes me|us sick|furious|vomit|puke|angry|mad|nauseous|ill
  {group} {like}*2 {you}? disgust|disgusts|sicken|sickens|repulse|repulses me|us
  {group} ..4 pissing|piss me|us off
  {i} {filler}*3 hate|loathe|despise|detest|abhor {det}*4 {group}
  {i} {filler}*3 hate|loathe|despise|detest|abhor ..2 people especially|particularly if they are {group}
  hate|despise|loathe every single one of them
  {i} {filler}*2 can not stand|bear|tolerate {det}*4 {group}
  sick|tired|fed of|up {filler}*2 {with}*2 being|seeing|hearing|living {near}*3 {det}*3 {group}
  disgusted|revolted|repulsed|sickened by {det}*4 {group}
  pissed off by|with|at {det}*4 {group}
  feel|have|got nothing|only but {contempt} for|towards|toward {det}*3 {group}
  {i} have {filler}*2 much? {contempt} for you? {det}*3 {group}
  {contempt} i|we ..1 feel|have for|towards {det}*3 {group}
  {contempt} is all ..3 for {det}*3 {group}
  fuck|screw|damn all|every|these|those|the|you|that {det}*3 {group}
  fuck {group}
  {hate}|{fuckAll} tous|toutes les {group}
  {group} can ..1 go fuck|screw|kill|hang
  seeing {det}*3 {group} ..5 makes|make me ..2 {mad}|angry|sick|furious|mad
  {group} ..4 is|are a? danger|threat to
  never ..6 touched by {det}*2 {group}
  {insult} was|is|were {det}*2 {group}
  quoi {det}*2 probleme putain|putains {d} {group}
  putain|putains {d} {group}
  everything about {group} ..1 disgusts|sickens|repulses
  common|typical|stupid|dirty|filthy|worthless|fucking|ugly|disgusting|nasty|vile {group}|{groupAdjective} {scum}
  {group}|{groupAdjective} {scum} like you
  {group}|{groupAdjective} vermin|scum|trash|filth|garbage|cockroaches|parasites|subhumans
  {filthy} {group}
  typical of {det}*2 {group} to be ..3 {vile}|{scum}|violent|cruel
  {group} ..1 nature to be ..3 {vile}|{scum}
  nothing ..1 worse than {det}*2 {group}
  no one|nobody ..2 as {vile} as {det}*3 {group}
  only {group} are|is|can ..1 ..3 {vile}
  only {group} ..1 be ..3 {vile}
  {group} was|were|is|are the worst
  if you are {det}*2 {group} ..4 {vile}
  {must} be fucked ..3 {group}
  {they} {be} {filler}*5 {vile}|{scum} needless|because they are {group}
  most of {group} {be} {filler}*5 {vile}|{scum}
  around enough {group} to know
  if ..5 comes from {det}*2 {group} ..5 bullshit|shit|stupid|wrong|lie|crap
  {group} can not be trusted
  never|not trust ..6 {det}*3 {group}
  je|on {me}*2 {filler}*3 {hate} {filler}*2 {det}*4 {group}
  je {group} {hate}
  {hate} les gens ..1 si ce sont de|des {group}
  rencontre ..6 {group} ..2 je les {hate}
  je|on ne? ressens|ressent|eprouve ..4 {contempt} ..2 {det}*4 {group}
  je ai|eprouve|ressens {filler}*4 {contempt} pour|envers {det}*4 {group}
  je ne? ai ..2 aucun|aucune respect|compassion|pitie|consideration pour|envers {det}*4 {group}
  ne respecte pas|aucun|aucune {det}*3 {group}
  degoute|degoutee|ecoeure|ecoeuree par {det}*4 {group}
  voir {det}*3 {group} ..3 me met|rend|donne
  {group} {like}*3 me|nous {filler}*2 rend|rendent|met|mettent {mad}
  {group} {like}*3 me|nous donne|donnent {filler}*2 nausee|gerbe|envie
  {group} {like}*3 me {filler}*2 degoutent|degoute|repugnent|repugne|debectent
  {group} ..4 me font bouillir|gerber|vomir|chier|honte
  {group} ..4 me|nous cassent|casse|cassez ..2 les couilles|bonbons|pieds
  marre|bol|gonfle {d} ..3 entoure|entouree|{group} ..2 {group}
  marre|bol {d} {det}*4 {group}
  emmerde {filler}*2 {det}*3 {group}
  {group} {like}*3 ..1 sont|etes|est|seront {filler}*8 {vile}|{scum}
  {group} ne sont|etes|est|seront {filler}*8 {vile}|{scum}
  {group} ne? peuvent|peut ..3 empecher {d} {filler}*6 {vile}|{scum}|tetes
  {group} {like}*2 ..8 danger|menace pour|de la|notre|nos|le
  {group} ..3 agissent ..2 comme {filler}*3 {vile}|{scum}
  {they} agissent {filler}*2 comme {filler}*3 {vile}|{scum}
  ce est|sont toujours {det}*3 {group} qui est|sont ..3 {vile}|{scum}
  evidemment ..2 {group} etait ..5 {scum}
  ce|cette|cet {vile}|{scum}|{insult} etait|est {det}*2 {group}
  {det}*3 {group} ..4 me cassent ..2 les? couilles
  nul|personne ..4 est aussi {vile} que {det}*3 {group}
  seul|seuls|seules {det}*2 {group} ..1 sont|est|peuvent {filler}*3 {vile}|capables
  eux seuls|seules sont capables ..2 autant ..1 violence|cruaute
  {group} {filler}*3 capables {d} un|une? telle ignorance|violence|cruaute|betise
  ce est typique de|des {group}
  typique de ..4 {group} de etre ..3 {vile}
  nature {det}*2 {group} de etre ..3 {vile}|{scum}
  rien ..6 {hate} plus que {det}*2 {group}
  rien ..3 pire|horrible que {det}*2 {group}
  {group} ..5 les pires qui
  plus horrible|immonde|vil|degoutant que votre|leur espece
  idee vient {det}*2 {group} ..11 {junk}
  {like}*2 {group} aux commandes ..3 danger|menace
  {group} ..6 danger|menace pour notre|la|le|notre ..2
  invasion|invasions de ..1 {group}
  vulgaires|vulgaire|sale|sales {filler}*2 {scum} {det}*3 {group}
  {scum} {d} {group}
  {sale} {group}
  {group} {like}*2 {filler}*2 {vile}|{scum} que vous|tu etes|es
  {scum} {group} que vous etes
  {group} que vous {filler}*2 etes
  {group} sont {filler}*8 defonces
  {they} sont|etre|doivent {filler}*8 {vile}|{scum}|defonces|degfonces ..9 ce sont de|des {group}
  {group} ..3 degoutent {filler}*2
  {scum}|{trou} ..9 dire que ce sont de|des {group}
  degout pour tout ce qui les concerne
  {group} ..4 ressembler ..4 {filler}*4 {scum}
`;

/** Denied a place, rights, worth or life; likened to less than animals without a swear word. */
export const EXCLUSION = `
  {group} {like}*3 {have} no|zero|not place|right|rights|value|business|soul|worth
  {group} {like}*3 ..1 do|does not matter|belong|count
  {group} {like}*3 ..1 do|does not deserve to ..1 {exist}|rights|respect
  {group} ..1 ..1 should|must|ought|can|could not|never {filler}*2 {exist}
  {group} ..1 should not be allowed
  {group}|{groupAdjective} lives|life ..4 not worth|matter|important|valuable
  {group}|{groupAdjective} lives ..3 worth ..2 nothing|shit|less
  {group}|{groupAdjective} lives ..3 worthless|meaningless
  {group}|{groupAdjective} lives have no value|worth
  {lives} ..4 not worth shit ..6 {group}
  lives ..3 should not be important
  no {group} can|could|should|will ever|be ..4
  no {group} ..1 deserves|should
  rights should not|never apply to {det}*2 {group}
  not let any|a|these|those|more {group} live|in|vote|breed
  {group} ..1 never ..3 {able}
  {group} {be} never any {able}
  {group} belong|belongs in|on|at ..2 zoo|cage|cages|jail|prison|kitchen|gas|trash|camp|camps|asylum|hell
  {group} should|must|ought|need ..4 {locked}
  no rights for {det}*2 {group}
  {group}|{groupAdjective} lives do|does not matter
  {group}|{groupAdjective} lives should not
  {group}|{groupAdjective} lives are ..1 not worth
  too many {group} in|here
  {group} should not exist
  {allowing} any more {group} into
  difference between a dead {scum}|rat|dog|pig ..2 a dead {group}
  care|cared more about ..7 than ..2 {group}
  rather ..2 cancer|die|dead|kill ..6 {group}
  baffles me why ..10 {group}
  {test} ..5 on {det}*2 {group} before
  smarter|cleverer|better than any|all|every {group}
  more intelligent than all|any ..2 {group}
  more intelligent than all of you {group}
  worth|better|smarter more? than ..3 {group} could|ever
  {group} must have committed
  {group} ..2 ruining|destroying|invading|infesting|polluting|poisoning|replacing our|this|the|my
  {group} will ruin|destroy ..1 country|society
  send {det}*3 {group} back
  send|deport|expel|ban them|all|every|the|these|those {det}*2 {group}
  {group} go back|home ..3 country|where
  {group} ..1 lesser|inferior beings|race
  {group} must know that they are ..2 {vile}|lesser
  {group} {like}*2 ..3 know that ..1 lives are worthless
  vies {d} {group} ..3 sans valeur
  vie|vies ..2 {group} ..2 devraient|devrait compter pour personne
  {group} ..5 pas mieux que de|des {scum}
  plus intelligent|intelligente|malin que ..4 {group}
  vie|vies {det}*3 {group} ..3 valent|vaut|vaux ..6 rien|merde|clou
  {group} ..3 valent|vaut moins que
  {group} {like}*3 ne? ont ..1 pas leur place
  {group} {like}*3 ne? meritent|merite pas {d} vivre
  {group} ..3 pas dignes {d} vivre
  {group} ..3 pas des? etres humains
  {group} ..2 sont pas nos egaux
  {group} ne sont jamais {able}
  aucun|aucune {group} ne? pourra|peut|devrait|merite|doit ..5 {able}
  laisser vivre aucun|aucune {group}
  petit doigt pour ..5 {group}
  {group} ..1 devraient|devrait|doivent ..3 {locked}
  pas ..2 droits pour {det}*2 {group}
  droits humains ..6 {group}
  trop {d} {group} dans|ici
  croyez|faites|crois|fais jamais ..7 {group}
  {ahuri} ..12 vie {det}*3 {group}
  {singe} ..4 intelligent ..4 {group}
  insecte ..4 precieuse ..4 {group}
  prefererais|prefere|prefererai|prefererait|prefererais|preferais ..2 mourir|crever|malade|cancer ..13 {group}
  {test} ..6 sur {det}*2 {group} avant
  
  {group} doit avoir commis
  {group} ..2 colonisent|envahissent|infestent|detruisent notre|nos|la|le
  {group} dehors
  {group} {go} dans ton|votre|leur|leurs pays
  gorge|gorges {d} {group}
`;

/** Violence against a group: announced, called for, wished, approved of. */
export const VIOLENCE = `
  {i} {aux}*7 {harm} {det}*5 {group}
  {i} {aux}*7 {rid} {det}*5 {group}
  {i} {aux}*7 put an end to {det}*5 {group}
  we just {harm} {det}*3 {group}
  we just killed|hanged|shot {det}*3 {group}
  {harm} and? {harm}? all|every|each|those|these {det}*3 {group}
  let us|'s {filler}*3 {harm}|{rid} {det}*4 {group}
  {should}|we|someone|somebody|just|one {filler}*4 {harm}|{rid} {det}*4 {group}
  {should}|someone|somebody {filler}*3 snap|break|cut|slit|slash ..2 necks|neck|throat|throats of {det}*4 {group}
  {i} {aux}*4 cut|slit|slash|snap|break their|your|his|her {groupAdjective}|{group} throats|throat|necks|neck
  interest to ..1 {harm} {det}*4 {group}
  {group} {like}*3 {you}? {should} ..4 {harmed}
  {group} {like}*3 {you}? deserve|deserves|need ..4 {harmed}|death
  {group} {like}*3 {you}? would ..3 be ..1 dead
  {group} ..1 will ..2 die|suffer|pay|burn ..1 at|for|a|horrible|painful
  {group} will ..1 {harmed}
  death to {det}*3 {group}
  {wish} {det}*3 {group} ..3 {harmed}
  {wish} someone ..3 {harm}|{rid} {det}*3 {group}
  hope someone|somebody|they ..3 {harm}|{rid}|put ..4 {group}
  love to see {det}*3 {group} {harmed}
  solution ..2 for|to {det}*3 {group}
  raping|killing|hurting|beating|hitting|shooting|murdering {det}*3 {group} ..3 not be illegal|wrong|crime
  better off without {det}*3 {group}
  better off if {det}*3 {group} ..2 {harmed}
  hurt you and ..3 {group}
  make|making {det}*3 {group} suffer
  if only {group} {like}*3 ..1 had ..4 cut|slit|{harmed}
  want to kill them
  want to {harm} {group}
  eradicate|exterminate|torture|slaughter {group}
  je|on|nous {auxFr}*6 {harm} {det}*5 {group}
  je|on|nous {auxFr}*6 {rid} {det}*5 {group}
  je|on|nous {auxFr}*6 faire souffrir|crever|payer {det}*5 {group}
  je|on|nous {auxFr}*6 leur? trancher ..6 {group}
  je|on|nous {auxFr}*6 tirer ..6 {group}
  je|on|nous {auxFr}*6 mettre fin ..5 {group}
  je|on|nous {auxFr}*6 briser|tordre ..2 cou ..2 {group}
  je pense serieusement a {harm} {det}*3 {group}
  trancher|tranchait|tranche ..2 gorge|gorges ..4 {group}
  {harm} tous|toutes {det}*2 {group}
  {on} devrait|devrions|faudrait|faut|doit|pouvait|devait|suffirait {filler}*4 {harm}|{rid}|briser|egorger ..3 {det}*4 {group}
  que ils|elles|on les {harm} ..6 {group}
  {rid} {nous}? {det}*4 {group}
  {harm} {det}*4 {group} {d} ce|cette|votre|ton genre|espece
  {group} {like}*3 {d}? ..3 {shouldFr} ..3 {harmed}
  {group} {like}*3 {d}? ..3 meritent|merite ..1 {d} {harmed}
  {group} {like}*3 ..1 se faisaient ..2 {harm}|{harmed}
  {group} ..2 va|vont {harmed}|souffrir|payer
  mort a|aux {det}*3 {group}
  interet ..2 tous ..2 {harm} {det}*4 {group}
  mieux {d} {harm} {det}*4 {group}
  aimerais|adorerais {filler}*2 voir {det}*3 {group} souffrir|crever|mourir|bruler
  seule solution pour {det}*3 {group}
  violer|tuer|frapper {det}*3 {group} ..4 pas etre illegal
  si seulement ..8 {group} ..8 {harmed}|{harm}|egorges|tranchees|tranchee
  attaquer ..3 {group} ..4 ..3 partis
  {group} ..3 foutre le camp
  {group} ..2 fermer leur|leurs|ta|vos gueule|gueules
  eradiquons|exterminons|eliminons|tuons|pendons|fusillons {filler}*2 {det}*3 {group}
  charger {d} les faire souffrir
  {group} ..8 {they}? meritent {d} {harmed}
  envie {d} les tuer
  {should} {filler}*4 les {harm}
  {shouldFr} {filler}*3 les {harm}
`;
