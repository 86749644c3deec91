/** Insults that are phrases (frames, see evidence/matching/frames.ts): by how hard they are. */
export const INSULT_PHRASES_STRONG = `
  sick {filler}*1 perverted|twisted|depraved|perverse family|person|people|man|woman|individual|bastard
  tete|face|gueule|tronche de cul|con|bite|fion
  sac a merde|foutre
  oxygen thief
  should|you have been aborted|swallowed
  waste of sperm|cum
  {nameNoun}|{anyInsult} de merde
  sale|sales|sal arabe|arabes|juif|juifs|juive|noir|noirs|noire|beur|beurs|race|gay|gays|trans|blanc|blancs|francais|musulman|musulmane|etranger|immigre|chinois|roumain|rom|handicape
  go fuck yourself|yourselves|urself
  get fucked
  piece|pieces|sack|pile of {filler}*2 shit|trash|garbage|crap|scum|filth|human|dung|excrement
  pile of ..1 dung
  waste of space|oxygen|skin|air|flesh|sperm
  son|sons of a? bitch|bitches
  shut the fuck up
  shut yo|your|ur ..3 up
  suck my dick|cock|balls
  kiss my ass
  eat shit
  dumb as shit|fuck|hell|rocks
  child fucker|fuckers|molester
  horse dung
  {filler}*2 inbred {filler}*2 hillbilly|redneck|trash
  white trash
  human garbage|trash|filth|scum|waste
  fils|fille|filles de {pute}
  fils de p|lache|chien|chienne
  ta|vos|ton mere la {pute}
  {pute} de mere|ta|soeur
  nique|niquez|nike|baise|encule ta|ton|sa|votre|vos|leur ..1 mere|race|grand|pere|soeur|famille|morts|maman|daronne
  va|vas|allez|aller te|se|vous faire ..1 enculer|foutre|mettre|baiser|fenculer|niquer|voir
  peut|peuvent ..2 aller se faire enculer|foutre
  ferme|fermez ta|votre|vos|leur|tes {filler}*1 gueule|gueules|bouche|geule|michel
  la ferme {filler}*2 {pute}|con|connard|connasse
  !ouvre|ouvres|ouvert|ouvrir|sur|dans|de ta gueule
  vos gueules
  ntm|ftg|vtff|fdp
  trou|trous du|de cul|balle
  tete|tetes de con|bite|noeud|gland
  langue de pute
  sous merde
  suce ma|mes|bite|pute
  {you} {me} casses les couilles
  chien|chiens de la casse
  pauvre|sale|gros|grosse|vieux|vieille|espece ..5 que tu|vous es|etes
  espece ..1 {swornAt}
  mal baise|baisee|baises|baisees
  ex|copine|meuf|soeur|voisine|prof la {pute}
  gros|grosse|sale|petite|ptite|espece {d}? {pute}
  gros|grosse|grosses|pauvre|pauvres|sale|sales|espece {d}? con|conne|cons|connes|truie|truies|laideron|boche|boches
  bande de petits|petites|vieux|vieilles|gros|grosses|sales|pauvres|sacres {anyInsult}
  bande de {filler}*3 {anyInsult}
  espece {d} {filler}*3 {anyInsult}
  pute|salope va
  !une|cette|l|le|la|leur|notre|chaque|en|d|de|nouvelle|meme espece|espace {d} {notKind}
  je|on te|vous|les|l|le|la {me}? emmerde
  {you} {me} emmerdes|emmerdez
`;

export const INSULT_PHRASES_MILD = `
  tronche de cake
  tete a claques
  cervelle de moineau|poisson|poule
  qi de|d ..1 huitre|moule|bulot|poulpe|poule
  fini|finie a la pisse
  berce|bercee trop pres
  pas la lumiere a tous
  pas le couteau le plus
  pas {filler}*2 fute|futee|futes
  deux|2 neurones
  oxygene gaspille
  couilles molles
  two|2 brain cells
  not the brightest
  iq of a
  dropped ..3 as a baby|child
  brain dead
  racaille|racailles de merde
  stupid|fat|dirty|lazy|silly|ugly|posh|dumb|old|nosy|smug ..2 cow|bitch|pig|cunt|bastard|hag
  fuck his|her|their|your mother|mum|mom|family

  shut up ..1 {anyInsult}
  what a {filler}*2 {anyInsult}|disgrace $
  what a {filler}*2 {anyInsult}|disgrace you|u|he|she|they|that|this|these|who|to|for|of|and|but|lol|lmao|smh|guy|man|woman|person|dude|kid|bitch|cow|twat|lady|boy|girl|with|i|is|was|trying|posting|saying|thinking
  fuck ~ you|u|ya|him|her|them|yourself|yourselves
  ^ salut|hey|oh|eh|he|ohe|wesh|ouais|oue|tg|dsl la|le grosse|gros|moche|folle|pute|vieille|vieux|boudin|nain|naine|bouboule|clodo
  ferme la $
  ferme|fermez la bouche $
  va|vas|allez chier
  te|vous faire cuire un oeuf
  type|mec|gars|fille|meuf|chef ..4 a cote de la plaque
  sick dude|man|woman|person|bastard|individual|puppy
  terrible|horrible|awful|disgusting|despicable|vile person|human|woman|man|individual|creature
  {abuse} {camp}
  evil|vile|lying|filthy {anyInsult}
  how stupid|ugly|dumb|pathetic|fat|ignorant|disgusting|evil she|he|you|they is|are|am
  conspiracy|gun|wing nut|nuts|nutter|nutters
  his|her|their stupidity|ignorance
  shut the hell up
  suck|sucks at life
  you suck
  screw you
  fuck {off}
  drop dead
  get a life
  bite me
  brick short of
  nut job|jobs|case|cases
  mentally ill|unstable|challenged|deranged
  no life {camp}|haters|trolls
  empty brains|heads|head
  not the sharpest
  go to hell
  full of shit|crap|yourself
  pos ..1 human
  casse|cassez toi|vous
  degage|degagez {filler}*2 {anyInsult}
  !une|la|cette|petite|ma|leur|sa|en|notre|joyeuse|les|des|grande|en bande|bandes {d} {notMates}
  ^ sale|sales|sal {notMess}
  sale|sales type|mec|race|merde|folle|gauche|facho|raciste|traitre|chien|bete|gauchiste|vieille|vieux|femme
  de mes deux
  a la con
`;

/** Innocent company of words of insult. */
export const INSULT_TWINS = `
  accent|style|look|degaine|survet|attitude|musique|rap|film|films|cage|jeune|genre|lunettes|casquette|agression|agressions|violence|violences|victime|victimes|face|mot ..2 de|du|d|a|la|le|les ..1 racaille|racailles
  prend|prends|prennent|prenait|croit|crois|fait|fais|joue|jouer|faire|etre|mon|ma|vraie|mieux|ca ..2 racaille|racailles
  ya|a de|des la? racaille|racailles qui
  genre|bug ..1 racaille
  assiste|assistes ..1 racaille|racailles
  lunettes ..3 racaille
  racaille|racailles a|avec le|la|les|une|un coeur
  bois|ange|loup ..1 gueule
  gueule de bois|ange|loup|atmosphere
  folle|folles|fou de me|te|le|se|la|nous
  temps|mal|vie|metier|froid|humeur|caractere de chien|cochon
  folle|folles|fou de lui|elle|toi|joie|rage|son|sa|mon|ma|ce|cette|mes|moi|bonheur
  folle amoureuse
  les|la|le plus fragile|fragiles
  fragile|fragiles en ..1
  bastard|bitch|monster|beast|bugger|cow|brute|devil of a {notPerson}
  crook of
  thug life
  rat race
  circle jerk
  jerk chicken|off
  beef|chicken jerky
  psycho sweet|killer|thriller
  fool|fools around
  april fool|fools|fool's
  fool me|s
  class clown|clowns
  clown fish|shoes|costume|nose
  monster truck|energy|hunter|inc|high
  sore loser|losers
  tool belt|box|kit
  incapable|incapables|capable de|d
  awful|terrible lot
  bum leg|knee|deal|rap|bag
  treated|treat|treats like animals|dogs|dirt
`;
