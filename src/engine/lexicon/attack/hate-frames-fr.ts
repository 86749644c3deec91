/**
 * How hatred of a group is said in French, as frames (see evidence/matching/frames.ts). {group} is a mention of a protected group,
 * or a pronoun that stands for one. None of the small-word classes holds a negation, so that "I don't hate women" fits no
 * frame. The kinds follow HateCheck's functional tests (Röttger et al., ACL 2021).
 */

/** Contempt: called vile, hated, found sickening. */
export const DEROGATION_FR = `
  !certains|certaines|quelques {group} controlent|controle|dirigent|possedent|tiennent ..3 banques|medias|monde|tout|finance
  {group} ..1 sont trop ..2 pour
  {group} ne? devraient|doivent pas ..2 conduire|voter|enseigner|adopter|diriger|travailler|approcher
  {group} au volant $
  {group} ca pue|schlingue|vole
  tous|toutes de {scum}|{vile} {det}*2 {group}
  {group} ..3 devrait|faut|faudrait les piquer|parquer|enfermer|interner|expulser|virer|degager
  {group} ..2 coulent|crevent|noient tous
  {group} {filler}*2 puent|pue|schlinguent|chlinguent|sentent|sente
  {group} qui vole|volent|deale|dealent|squattent|squatte|pillent|agressent|cassent|violent|profitent|envahissent|crament
  chose|truc|talent ..4 {group} ..4 voler|dealer|profiter|bruler|quemander|mendier|tricher
  ca|ce|cela pue|sent|schlingue|empeste ..1 le|la|les|l {group}
  ca ..1 {group} ..3 coutent|puent
  envahi|envahis|envahie|envahies|submerge|submerges|colonise|colonises|remplaces par|de|des {det}*3 {group}
  {group} au {bled}
  bon|bonne|bons seul? {group} ..3 mort|morts|morte
  {group} ..4 savent|sait|savez que|qu ..3 voler|courir|mendier|dealer|tricher|danser
  {should} ..3 renvoyer|expulser|virer|degager|foutre|parquer ..5 {group}
  contre nature {group}
  {group} ..3 contre nature
  {group} qui joue|jouent ..1 victime|victimes
  {group} ..2 bouffent|mangent|bouffe ..2 chien|chiens|chat|chats|rats
  {group} ..3 coutent|coute ..3 bras|cher|fortune|trop|pognon|pognon
  !certains|certaines|quelques|certain {group} ..5 profitent|profite ..3 systeme|allocs|allocations|aides|caf|rsa|nous
  !certains|certaines|quelques|certain {group} ..3 volent|pillent|squattent ..2 nos|notre|tout|nous|emplois|boulot
  {group} ..4 faut|faudrait ..1 les parquer|interdire|virer|enfermer|expulser|renvoyer|foutre|degager|dehors
  que les|des|ces|un|une {group} pour
  {group} ce? est? tous|toutes {filler}*3 {vile}|{scum}|pareils|memes
  {hate}|{fuckAll} tous|toutes les {group}
  quoi {det}*2 probleme putain|putains {d} {group}
  putain|putains {d} {group}
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
  {group} ..4 reproduit|reproduisent|pondent comme {det}*2 lapins|rats|cafards|cochons
  gens la|ci? se reproduisent|pondent comme {det}*2 lapins|rats|cafards|cochons
  {group} ..1 sont|est incapable|incapables {d} vivre|integrer|travailler|respecter|bosser
  bon {group} ..3 mort|morte|noye|noyee|pendu
  {group} ..2 ils ..3 volent|egorgent|agressent
  {sale} {group}
  {group} {like}*2 {filler}*2 {vile}|{scum} que vous|tu etes|es
  {scum} {group} que vous etes
  {group} que vous {filler}*2 etes
  {group} ..3 malades mentaux|mentales
  {group} ..5 dans leurs|les|leur genes|adn|sang
  {group} ..5 au karcher|bulldozer|gaz
  toujours ..2 memes {group}
  {group} sont {filler}*8 defonces
  {they} sont|etre|doivent {filler}*8 {vile}|{scum}|defonces|degfonces ..9 ce sont de|des {group}
  {group} ..3 degoutent {filler}*2
  {scum}|{trou} ..9 dire que ce sont de|des {group}
  degout pour tout ce qui les concerne
  {group} ..4 ressembler ..4 {filler}*4 {scum}
  {group} ..4 me font bouillir|gerber|vomir|chier|honte
  {scum} {d} {group}
`;

/** Denied a place, rights, worth or life; likened to less than animals without a swear word. */
export const EXCLUSION_FR = `
  {test} ..5 on {det}*2 {group} before
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
  trop {d} {group} dans|ici
  {ahuri} ..12 vie {det}*3 {group}
  {singe} ..4 intelligent ..4 {group}
  insecte ..4 precieuse ..4 {group}
  {test} ..6 sur {det}*2 {group} avant
  {group} doit avoir commis
  {group} ..2 colonisent|envahissent|infestent|detruisent notre|nos|la|le
  {group} dehors
  {group} {go} dans ton|votre|leur|leurs pays
  gorge|gorges {d} {group}
  droits humains ..6 {group}
  croyez|faites|crois|fais jamais ..7 {group}
  prefererais|prefere|prefererai|prefererait|prefererais|preferais ..2 mourir|crever|malade|cancer ..13 {group}
`;

/** Violence against a group: announced, called for, wished, approved of. */
export const VIOLENCE_FR = `
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
  eradiquons|exterminons|eliminons|tuons|pendons|fusillons {filler}*2 {det}*3 {group}
  charger {d} les faire souffrir
  {group} ..8 {they}? meritent {d} {harmed}
  envie {d} les tuer
  {should} {filler}*4 les {harm}
  {shouldFr} {filler}*3 les {harm}
  {group} {like}*3 ..1 se faisaient ..2 {harm}|{harmed}
  {group} ..2 fermer leur|leurs|ta|vos gueule|gueules
`;
