/**
 * Accusations of a crime or a dishonest act, stated as fact (frames, see evidence/matching/frames.ts). {who} is somebody who can
 * be identified: a name, a mention, "my boss", "this restaurant", he or she. Sourced reports and questions are sifted out
 * afterwards.
 */
export const ACCUSED = `
  {who} {is} {adverb}*3 {criminal}
  {who} {is} {adverb}*2 stealing|embezzling|laundering|scamming|defrauding|bribing|blackmailing|cooking
  {who} {has}*2 {adverb}*2 stole|stolen|steals ..4 from|{loot}
  {who} {has}*2 {adverb}*2 embezzled|scammed|defrauded|swindled|bribed|blackmailed|extorted|robbed|conned|molested|raped|groped
  {who} {has}*2 {adverb}*2 embezzles|scams|rips|defrauds|launders
  {who} {has}*2 {adverb}*2 beats|abuses|abused|assaulted|drugged|stalked his|her|their|my|me|us|children|kids|students|wife|girlfriend|employees|patients
  {who} {has}*2 {adverb}*2 took|takes|taking|accepted|accepts|paid|pays ..1 bribes|bribe|kickbacks|kickback
  {who} {has}*2 {adverb}*2 lied|lies to ..4 police|court|customers|clients|investors|patients|voters|congress|investigators|us|everyone|me
  {who} {has}*2 {adverb}*2 forged|falsified|faked|fakes|forges|cooks|cooked ..3 invoices|invoice|receipts|records|results|diploma|degree|books|accounts|signature|signatures|documents|reviews|numbers|certificates
  {who} {has}*2 {adverb}*2 ripped|rips|ripping {target} off
  {who} {has}*2 {adverb}*2 robbed|scammed|conned|cheated {target}
  {who} {is} {adverb}*2 a ..2 scam|fraud
  {who} {is} {adverb}*2 on the take
  {who} deals|sells|dealt drugs|cocaine|weed|meth|stolen
  {who} charged|charges|billed|bills ..5 never did|done|delivered|received
  {who} ..3 evades|evaded|dodges taxes
  {who} ..2 insider trading
  {who} {is} {adverb}*2 paying ..4 under the table
  directed|produced|written|led|run|owned by a {criminal}
  stole ..2 from {target} ..2 {who}
  do not ..2 buy|book|order|hire|trust ..5 {who} ..6 scam|scammers|thieves|crooks|fraud
  {who} {est} {adverbe}*3 {criminel}
  {who} {est} {adverbe}*2 ..1 {criminel}
  {who} {le} {a} {adverbe}*2 vole ..4 {butin}
  {who} {le} {a} {adverbe}*2 arnaque|arnaquee|arnaques|escroque|escroquee|detourne|extorque|viole|violee|agresse|agressee|pille
  {who} {le} {adverbe}*2 vole|volent|arnaque|arnaquent|escroque|escroquent|detourne|detournent ..1 {victime}
  {who} {le} {a} {adverbe}*2 touche|touchent|verse|accepte des|un ..2 pots|pot|bakchich|bakchichs|commissions
  {who} {le} {a} {adverbe}*2 menti a|aux|au ..3 police|juge|clients|justice|tribunal|francais|peuple|patients
  {who} {le} {a} {adverbe}*2 falsifie|truque|maquille|blanchi|imite ..3 factures|facture|comptes|diplome|diplomes|signature|signatures|documents|resultats|argent
  {who} {le} {adverbe}*2 falsifie|truque|maquille|blanchit ..3 factures|comptes|diplomes|documents|resultats|argent
  {who} {le} {bat} sa|ses|son ..1 femme|compagne|enfants|fils|fille|mari|eleves|chien
  {who} ..1 vend|deale|dealent|vendent {de}*2 drogue|shit|coke|cocaine|came|beuh
  {who} {est} {adverbe}*2 {de}*2 implique|impliquee|trempe|mouille ..4 detournement|detournements|trafic|fraude|corruption|escroquerie|blanchiment
  {who} ..2 fraude|fraudent ..2 fisc|impots|caf|urssaf
  {who} {le} {a} vole le|la|les|l|aux|au|a ..2 peuple|francais|gens|clients|salaries|argent|caisse
  {who} travaille|bosse|embauche|paie|paye ..3 au noir
  numero ..2 arnaque
  {who} ..4 est une ..1 arnaque|escroquerie
`;

/** Where the words are no accusation: asked, supposed, sourced, denied, told of a film. */
export const NOT_STATED = `
  allegedly|reportedly|apparently|supposedly|accused|alleged|suspected|reported|charged|convicted|sentenced|pleaded|indicted|arrested|according|acquitted|investigation|investigated|trial
  if|unless|whether|would|could|might|may|maybe|perhaps|imagine|suppose|hypothetically
  not|never|no|nobody
  movie|film|book|novel|episode|season|character|game|series|show|plot|villain
  accuse|accusee|accuses|soupconne|soupconnee|presume|presumee|condamne|condamnee|condamnes|mis|mise|juge|selon|enquete|proces|relaxe|garde|inculpe|inculpee|arrete|arretee|tribunal|parquet
  aurait|auraient|serait|seraient|si|peut|peutetre|imaginons|supposons
  pas|jamais|aucun|personne
  roman|livre|serie|saison|personnage|jeu
`;
