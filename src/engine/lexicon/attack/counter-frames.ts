/** How people speak of attacks without making them (frames, see evidence/matching/frames.ts). */

/** Somebody else said it: what follows these words in the sentence is theirs. */
export const REPORT_FRAMES = `
  do|does|did|am not ..1 mean|say|saying|think|claim|claiming|believe|denying that? ..1 he|she|they|it|him|her {is}
  not denying that? he|she|they ..1
  trouvait|jugeait|considerait|estimait que ..5
  utiliser|utilise|emploie|employer|prononce|prononcer|dit|dire|ecrire ..2 mot|terme|n-word
  complexe|cliche|stereotype|condition|statut de|du|d|des
  je peux|pourrais|pouvais aussi|bien dire
  parlait|parlaient de
  told|tells|asked|ordered me|him|her|us|them to
  lui|leur|me|te|nous ai|a|ont|as|avons dit|demande de
  call|calling|called|calls out
  saying|said|says|claiming that? you|he|she|they
  people|person|someone|anyone|those|guy|guys|man|woman|politician|politicians|party|he|she|they who|that say|says|write|writes|think|thinks|believe|believes|call|calls|treat|treats|said|wrote|called
  called|calls|calling|call me|him|her|us|them|someone|somebody|people|everyone|everybody|others|women|men a|an|the|names|all
  calling|called the woman|man|girl|guy|kid a|an
  being|been|got|get|was|were called a|an|names
  he|she|they|someone|people|boss|man|guy|customer|woman said|says|told|called|wrote|shouted|yelled|screamed|wished
  i|we do|did not ..1 hate|despise|loathe
  slurs|slur|insults|word|words like
  the word|term
  traiter|traite|traitee|traites|traitees|traitent|traitait|traitez ..5 de|d|comme
  insulte|insultes|insultee|insulter|insultent|insultait|insultait ..3 de|d
  appeler|appelle|appelles|appelez|appellent|qualifier|qualifie|qualifiee ..4 des|de|d|comme
  ^ dire|ecrire|affirmer|menacer|souhaiter que|de|d|qu|la|a ..12
  dire|ecrire|croire que|qu ..12 en dit|montre|prouve|est
  vous|tu|il|elle|ils|elles|gens|certains|on ..1 dites|dis|dit|disent|ecrivez|ecris|ecrivent|pretend|pretendent que|qu|des|a|aux
  vous|tu ne? pouvez|peux ..2 croire|dire|penser
  pour avoir dit|ecrit|souhaite|crie
  pour eux|elles|lui|certains|beaucoup|vous ..2 je|tu|on|nous|il|elle|ils|elles ..3 suis|es|est|sommes|sont|seras|serai|sera|serez|serons|seront|resteras|restera|resterai
  to|for them|him|some|people you|we|i|she|he will|'ll ..1 always be
  a|avoir|as|avez|ont dit|souhaite|ecrit|crie
  si vous|tu dites|dis
  continuent|continues|continue|continuez a dire
  insister|insistes|insistez sur le fait
  ai jamais dit
  politicien|politiciens|gens|ceux|personnes qui ..2 traite|traitent|disent|ecrivent|pensent|ecrit|dit
  le|les|du|des|la mot|terme|termes|phrase|expression|insulte
  qualifiant|qualifier|qualifie|qualifiee ..8 de|d
  surnom|surnomme
  me|te|se|nous|m|t|s fait|fais|font|faire ..1 traiter|appeler|insulter
`;

/** Condemnation and denial: all of the sentence is spoken against the attack. */
export const CONDEMNATION_FRAMES = `
  seras|serez|serai|sera|serons|resteras|resterai|restera toujours ..5 pour ces|ce|eux|certains|les|beaucoup|la
  will|'ll always be ..5 to|for them|these|those|some
  stop|stopped|quit calling|saying|telling|treating|writing|using
  can not seriously believe|think|say|mean
  ^ calling|saying|writing|wishing|threatening ..12 is|are|does|shows|will|makes
  the|this|such|your|their|his open|obvious hatred|contempt|hate for|of|towards
  consequences for
  call|calls|calling for the death
  contempt|hatred|hate ..6 has|must|needs to stop
  your opinion does not
  lives ..3 to you but
  it is|'s|was ..1 wrong|hateful|racist|unacceptable|horrible|cruel|sexist|not|homophobic|bigoted ..1 to say|call|write|use|treat
  no {group} ..1 ought|deserves|should to|be ..2 be ..2 {harmed}
  no {group} ..1 ought|deserves|should to|be {harmed}
  {group} do|does|did not deserve to be {harmed}
  should not|never let {group} suffer
  not ..1 hate {group}
  arreter|arrete|arretez|cesser|cesse|cessez|stop de|d dire|appeler|traiter|ecrire|insulter
  je|nous|on|doit|faut|devons denoncer|denoncons|denonce|condamner|condamne|condamnons|combattre|lutter
  doit|doivent cesser
  votre|ton opinion|avis ne? compte
  ne? meritent|merite pas de se? ..2 {harmed}|faire
  aucun|aucune {group} ne? ..1 merite ..2 {harmed}
  ne restons pas
  tolererai|tolerons|accepterai|accepterons jamais|pas
  ne|nous ..3 jamais tolerer|soutenir|accepter
  jamais tolerer|soutenir|accepter
  ne? deteste|hais|meprise pas
  ce|c est|devenu ..3 raciste|homophobe|sexiste
  qualificatif|qualificatifs|notion|concept|injure|injures ..1
  ne veut ..2 pas ..1 dire
  du|de|le racisme|homophobie|sexisme
`;
