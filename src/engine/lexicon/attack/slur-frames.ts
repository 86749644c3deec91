/** Sentences in which a slur, or a word that some have made their own, is hurled at others; and in which it is not. */
export const HURLED_AT_READER = `
  you|u {are}? {filler}*6 {slur}
  your a|an {filler}*4 {slur}
  you {filler}*6 {slur}
  ur|u|youre|yr {filler}*4 {slur}
  your {slur} $
  your {slur} if|for|to|and|as|because|bro|lol
  your|ur|his|her|their|yo {slur} ass|asses|self|face|brain|mind|opinion|followers|fans|friends
  what is wrong with you ..2 {filler}*2 {slur}
  you|u must be {filler}*2 {slur} $
  wrong with you ..3 {slur}
  fucking|stupid|damn {anyInsult} {slur}
  {slur} like you|him|her|them|that
  nothing but {filler}*2 {slur}
  shut ..3 up {filler}*2 {slur}
  stop|quit ..2 like a|an {filler}*2 {slur}
  stupid|dirty|filthy|fat|ugly|dumb|fucking|lying|worthless|ignorant {filler}*1 {slur}
  {slur} comme toi|vous|lui|elle|eux
  ptain|putain|ptn|putin {d} {slur}
  vos|ta|votre|sa|leur gueule|gueules|geule|geules|tete|tetes {d} {slur}
  generation {filler}*2 {d} {slur}
  bande {d} {slur}
  es ne|nee {slur}
  sale|sales|grosse|gros|pauvre|espece|putain|vulgaire|vulgaires|petite|petit|vieille {d}? {slur}
  te|tu|vous {ne}? es|etes|est {filler}*6 {slur}
  la|ta|ferme gueule {filler}*3 {slur}
  tg|ftg|ntm {filler}*2 {slur}
  tete|gueule|tronche|face {d} {slur}
  tu|te|vous|arrete|arretez ..6 comme un|une|des {slur}
  brochette|ramassis|equipe|tas {d} {slur}
  mere la|cette {slur}
`;

export const HURLED = `
  too many {slur}
  bunch|pack|load of {filler}*2 {slur}
  typical {slur} behaviour|behavior|shit|nonsense
  {slur} behaviour|behavior
  another {filler}*3 {slur}
  he|she is|'s|must {filler}*4 {slur}
  liberal|leftist|feminist|democrat|republican|conservative|commie|vegan {slur}
  {slur} at|in|from my|work|this|the|our ..1 job|work|office|store|register|class|gym|church|counter|dmv|bank
  {slur} just can not help
  {slur} again
  the|this|that|these|those|what {filler}*2 {plainSlur}
  ce|cet|cette|ces|quel|quelle {filler}*2 {plainSlur}
  comportement typique {d} {slur}
  trop {d} {slur}
  {slur} recommencent
  {slur} ..1 peuvent ..4 empecher
  autre vulgaire|sale {slur}
  {slur} {d} merde|service|mes|ta
  croire ce|cet|cette|ces {slur}
`;

/** Used to say how somebody looks or behaves. */
export const COMPARED = `
  on dirait|dirais|croirait {filler}*2 {slur}
  en mode|style {slur}
  style|degaine {d} {slur}
  comme un|une|des|les {slur}
`;

export const OWN = `
  je|j ..9 autant|aussi|si|trop|tellement {slur}
  deteste|veux|vais|dois|aime|dus faire le|la|l {slur}
  je fais|jouais|faisais le|la|l {slur}
  {slur} moi-meme
  je|j|me|m ai|avais|donne|fait ..2 tete|gueule|tronche|face {d} {slur}
  ma|mon mere|daronne|pere ..6 {slur}
  pas ..1 {slur}
  pas que il|elle|ils ..3 {slur}
  proud ..3 {slur}
  us|we|fellow|my {filler}*2 {slur}
  we are {filler}*3 {slur}
  call|calling|called myself|ourselves ..2 {slur}
  i am|was|have|'ve|feel|being ..4 {slur}
  myself ..2 {slur}
  being a|an {slur}
  if i ..4 {slur}
  je|j suis|etais|reste|serai ..4 {slur}
  suis|etais ..3 {slur}
  moi|nous|notre|mes {filler}*2 {slur}
  on est {filler}*3 {slur}
  nous ..2 {slur}
  croire|croit|croient je suis ..3 {slur}
`;

/** Where a word has an innocent twin: the twin's company. */
export const TWINS = `
  aide|aides|dossier|allocation|allocations|rsa|carte|jeunes|reconnaissance|commission|pension|travailleur ..3 cotorep
  cotorep invalide|aide|dossier
  en|prof|classe|eleves|enseignante|aesh segpa|segpas
  turc|latin|grec|celte|arabe|russe|chinois|persan|perse|ottoman|tatar ..1 mongol|mongols
  mongol|mongols turc|latin|grec|celte|russe|chinois|persan|perse|tatar|ottoman
  mongol noises
  smoke|smoked|smoking|bum|buy|roll|light ..3 fag|fags
  love|miss|luv you|u|ya|my|these bitches|hoes|sluts|whores
  cigarette|cigarettes|meatball|meatballs|butcher|gravy|uk ..12 {slur}
  {slur} ..8 butcher|gravy|peas|cigarettes|cigarette
  fag|fags break|end|packet|ash
  queer theory|liberation|representation|community|cinema|culture|history|people|art|studies|rights|joy|folk|eye|as
  very|rather|most|how|something|somewhat queer
  canine|canines|dog|dogs|puppies|female ..5 bitch|bitches
  bike|bicycle queer
  chink in|of
  maine coon|coons
  spic and span
  negro spiritual|spirituals|leagues|league
  rio|del|monte negro
  soldat|soldats|armee|empire|empires|horde|hordes|guerrier|guerriers|peuple|peuples|train|cheval|chevaux|yourte|langue|dynastie|cinema|film|chef|chanteur|desert|steppe|steppes|barbecue|conquete|invasion|khan {d}? {slur}
  la|l|le mongole|mongolie
  {slur} ..2 gengis|genghis
  gogol auteur|ecrivain
  {slur} fier|fiere|fiers
  nègre|negre litteraire|en
  tete de negre
  art|musique|masque|masques negre|nègre
  flame|fire retardant|retardants|retarded
  fire|flame retardant
  macaque|macaques a|de barbarie|longue|rhesus
  espece|especes|population|bebe ..2 macaque|macaques
  nicolas|nikolai|michel|oncles|les|de gogol
  garden|gardening|rake|and|a ..1 hoe|hoes
  temps ..3 retard
  se|me|te|vous attarde|attardes|attardee|attardees
`;
