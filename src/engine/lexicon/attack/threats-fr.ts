/** More threats as the French write them to each other (frames, see threat-frames.ts). Without accents. */

/** Would frighten the one who reads it. */
export const THREATS_STRONG_FR = `
  te|tu es mort|morte demain|ce|a|si|quand|quant|toi
  tu|vous vas|va|allez ..1 manger|bouffer|avaler|ramasser|cracher tes|ses|vos|le|ton|du dents|trottoir|sol|bitume|goudron
  te|vous|lui|leur faire ..1 bouffer|manger|avaler tes|ses|vos|le|ton|du dents|trottoir|sol|bitume|goudron|langue
  saute|sautez|jette|jettez ..2 d|du|de|des un|le|l ..1 pont|toit|balcon|falaise|immeuble|fenetre
  bois|avale|buvez de la javel
  devrais|devriez|devrait te|vous|se suicider|pendre|tuer|buter|crever|noyer
  devrais|devriez|devrait te|vous|se foutre en l air
  creve|crevez en|dans enfer|ton|votre|coin|un
  espere que tu|vous ..1 auras|aies|chopes|choperas|attrapes|attraperas|ayez ..2 cancer|sida|covid|peste|mst|accident
  tu|vous finiras|finirez|finira|finis dans|au|en|a ..2 fosse|cercueil|trou|hopital|coffre|cave|cimetiere|morgue|rue
  te|leur|lui|vous foute|foutre|mette|mettre|colle|coller|tire|tirer ..2 balle|balles
  balle|balles entre les ..1 yeux
  merite|merites|meritent ..2 paire|serie de claques|baffes|gifles
  bon|bonne ..1 est un|une ..1 mort|morte $
  merite|merites|meritent|meritez ..2 balle|balles dans
  je lui|te|vous|leur {ecrase} la|le|les|sa ..1 {corps}
  faut|faudrait|falloir ..1 te|lui|leur|vous {arracher} ..3 {corps}
  tes|vos|ses jours sont comptes
  envie de te|lui|vous|leur coller|mettre|foutre|envoyer|decocher ..2 poing|pain|claque|droite|tarte|gifle|baffe
  espere ..3 que tu|vous finiras|finirez|finisses ..2 seul|seule|malade|sdf|clochard|clocharde|aveugle|paralyse
  dommage que tu|il|elle|vous ..3 pas creve|mort|morte|crevee
  mere aurait ..2 du ..2 avorter|avaler|cracher
  capote aurait|trouee
  ^ une|deux balle|balles dans la|le|les tete|nuque|crane|genou|genoux
  on les|le|la|l pende|fusille|abatte|egorge|decapite|castre|lynche|crame
  tuez|butez|pendez|fusillez|egorgez|lynchez|castrez|fumez le|la|les $
  que|qu il|elle|ils aille|aillent se pendre|crever|noyer|suicider
  tu|vous vas|va|allez te|vous reveiller|retrouver ..3 hosto|hopital|coma|fauteuil|cercueil
  pendez|fusillez|egorgez|lynchez|castrez|butez le|la|les|moi|ce|cette|ces ..1
  fumer|fumez|buter|butez|tuer|tuez le|la|les une bonne fois
  {iWillFr} se occuper de toi|vous|ton|ta
  frere|freres|cousin|cousins|potes|grand|grands|daron va|vont te|vous ..1 choper|attraper|retrouver|avoir|tomber|eclater|calmer
  frere|freres|cousin|cousins|potes va|vont se occuper de toi|ton|vous|ta
  prepare|preparez toi|vous a saigner|mourir|souffrir|chialer|pleurer|morfler
  ou je|on balance|poste|publie|diffuse|envoie|montre|leak tes|vos|ta|la|les|des|le ..3 photos|nudes|dm|messages|screens|video|videos|conversation|preuves|tout
  balancer|poster|diffuser|envoyer|montrer tes|ses ..1 nudes
  viens|vien|venez ..1 on se tape|bat|fight|tabasse|fume
  tu|vous vas|va|allez disparaitre
`;

/** May be a boast. */
export const THREATS_VAGUE_FR = `
  on vient|viendra|arrive|debarque ..1 a plusieurs
  tattends ..3 sortie|sorti|devant|demain|portail|lycee|college
  en|un|1v1 1v1 si|demain|quand
  {iWillFr} te|lui|leur|vous ..1 apprendre ..4 a coups
  coup|coups|baffe|baffes|claque|claques|tarte|tartes ..4 qui se perd|perdent
  je te|vous rate|raterai|louperai|loupe pas
  as|avez interet a ..1 courir|fuir|cacher|excuser|raser
  je|on te|vous ai|a reperes|repere|reperee
  te attend|attends|attendrai ..1 devant le|ton lycee|college|bahut|portail
  te attend|attends|attendrai devant chez toi
  tu|vous|on vas|va|allez ..1 payer|regretter $
  dossiers sur toi|vous
  ramene|ramenez toi|vous en|devant|ici|qu
  attend|attends devant le|ton|chez lycee|college|bahut|portail|toi
  ^ viens|vien|venez en face $
  viens|vien|venez|montre ..4 si te|tu|ta es un|une homme|couilles|meuf
  tu|vous vas|va|allez le|la|bien|me|cher regretter|sentir|payer
`;
