/** The innocent company of words that are obscene elsewhere (frames, see evidence/matching/frames.ts). {swear} is the word itself. */
export const INNOCENT_COMPANY = `
  moby|philip|tricky|spotted|uncle|mr|andy|rick dick
  dick cheney|van|tracy|clark|whittington|turpin|grayson|wolf
  summa|magna|with cum
  cum laude
  cock a|and|your|his|her|pheasant|sparrow|robin
  weather|pea|wood|black|stop|ball cock
  tit for
  blue|great|coal|marsh|willow|crested|tailed|bearded tit|tits
  pussy cat|cats|willow|willows|riot|foot
  garden|dutch|draw|rake|shovel|weeding|spade hoe|hoes
  hoe|hoes the|and|between
  prick your|his|her|the|of|up
  pin|needle prick|pricks
  pricked|pricks up
  bs in|degree|from|cs|and
  canine|canines|dog|dogs|puppies|breeding ..5 bitch|bitches
  bitch ..2 litter|puppies
  bitch|bitches|bitching|bitched about
  fag end|ends|packet
  smoke|smoked|smoking|smokes|bum|roll|light|buy|bought|pack ..3 fag|fags
  wild|pack|an ass and
  con carne|man|artist|mucho|mucha|brio|fuoco|dios|calma|moto|la|el|los|las|mi|tu|un|una|air|edison
  pro|chili|chile|y|comic con
  pros and cons
  cul de sac|bouteille|poule|lampe|four
  cul sec|terreux
  cubi|bout cul
  frost|bug|snake|dog|spider|sound|every|a|first|one|to|quick bite|bites
  bite the|your|me|my|off|into|size|sized|of|marks|back
  un|le|du|ce|dernier|doux|premier|mon|ton|son|au|petit|gros|vole|tendre|dun|long|chaste|ultime baiser
  baiser de|du|tendre|vole|hollywoodien|sur|au
  pain|baguette|chien|race batard|batarde|batards
  baguette ..2 batarde
  tapette a mouche|mouches|souris
  branle bas
  pique nique
  pique niquer|niqué|niques|niquent
  nique nique
  calisse de
  du|le|au|de|ton|mon|son shit
  esti|osti italiano
  vase|pot|calice de
  gravier|craie|neige|neige|frein|pneu|pneus crisse
  crisse|crisser sur|sous|de joie
  le|du|en|commandant|mister|super|agent tg
  mf doom|global
  ass cheeks? of
  milf of
  traiter|insulter|qualifier|appeler un|une|quelqu'un|quelqu|qqn|qq|les|des|sa|son|ta|autrui ..3 de|d ..1 pute|putes|salope|salopes|connasse|connard|pd|con|conne|batard
  de|ou|d|et ..1 pute blanche
  dise|disent|dit|dire|disait ..10 que je suis un|une connard|connasse|con|salope|pute|batard
  qualificatif|terme|mot|insulte|expression|injure ..1 pute|salope|connard|connasse|putain|merde
`;

/** Words that are obscene only in this company. */
export const OBSCENE_COMPANY = `
  ta|vos chatte|chattes
  de la chatte
  te|se|me|nous|vous|va|vas|allez faire ..1 foutre|mettre|voir
  ta|vos|ferme|fermer|fermez ..1 gueule|gueules|geule|geules
  putin|putins de
  suce|sucer|suces ma|mes|moi|des|ta|sa|de bite|bites|queue|queues|boules
  queue au cul
  en foutre
  bats les couilles
  s|se en branle|branler|branlent
  je|on te|la|le|les|l baise
  effed|f'ed up
  own piss
`;
