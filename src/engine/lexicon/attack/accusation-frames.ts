/**
 * Crimes and dishonest acts as frames that begin with the verb (see evidence/matching/frames.ts). Who did it is read from the
 * words before (evidence/attack/accused.ts). Kinds by what the frame needs besides: 'act' nothing; 'petty' somebody outside the
 * family; 'done' an object pronoun before the verb (« il m'a arnaqué »); 'called' a form of being before the noun.
 */
export const ACTS_EN = `
  stole|stolen|steals|steal|stealing|nicked|swiped|pocketed|pockets|pocketing|siphoned|siphons|siphoning|skimmed|skims|skimming|snatched ..4 {loot}
  stole|stolen|steals|steal|stealing|pocketed|siphoned|siphoning|skimmed|skimming|takes|taking|took ..4 from|off the till|register|elderly|customers|clients|employees|residents|fund|charity|company|church|club|school|collection|us|him|her|me|people
  stole|stolen|steals|steal|stealing|nicked|pocketed|swiped|robbed ..4 from|off my|our|his|her|their|the|old|pensioners
  dipping|dips|dipped into ..4 {pot}
  helps|helped|helping himself|herself|themselves|itself to ..4 {pot}|{loot}
  embezzled|embezzles|embezzling|defrauded|defrauds|defrauding|swindled|swindles|swindling|scammed|scams|scamming|extorted|extorts|extorting|blackmailed|blackmails|blackmailing|plagiarised|plagiarized|plagiarises|plagiarizes|bribed|bribes|bribing|fleeced|fleeces|molested|molests|groped|gropes|groping|raped|rapes ~? ..1
  launders|laundered|laundering ..2 money|cash|funds
  rips|ripped|ripping|rip {target} off
  rips|ripped|ripping off {target}|{victim}|my|our|elderly|old
  conned|conning|robbed|robbing|cheated|cheating|cheats|fleeced|stiffed|duped|overcharges|overcharged|defrauds {target}|customers|clients|people|investors|workers|tenants|pensioners|everyone|my|our|old|elderly|his|the
  cheats|cheated|cheating ..1 on|in|at ..3 exam|exams|test|tests|taxes|final|finals|thesis|certification|marathon|inspection
  takes|took|taking|taken|accepts|accepted|accepting|pays|paid|paying|demands|demanded|gets|got|getting|receives ..4 bribes|bribe|kickbacks|kickback|backhanders|backhander|payoffs
  fakes|faked|faking|forges|forged|forging|falsifies|falsified|falsifying|doctored|doctoring|fudges|fudged|fudging|fabricates|fabricated|backdates|backdated|backdating|inflates|inflated|inflating|cooks|cooked|cooking|rigs|rigged|rigging|tampered|shredded|invented|made|altered|photoshopped ..5 {papers}
  bought|buys|buying|deletes|deleting|deleted|pays for? bots|reviews|votes|followers
  gave|gives|awarded|awards|steered ..3 contract|contracts|permit|permits|job ..2 to his|her|their ..1 brother|cousin|wife|friend|nephew|son|buddy|mate|husband
  leaves|left|leaving|locks|locked|locking|keeps|kept ..3 {victim} ..3 locked|alone|unattended|dark|tied|caged|filth|naked
  sends|sent|sending|texts|texting|texted|messages|messaging|dms|grooming|groomed|grooms ..4 students|minors|underage|pupils|schoolgirls|14|15|13|freshmen
  texts|texting|messages|messaging|dms|dming the|young|our|little|teenage ..2 girls|boys|kids|children ..4 snap|snapchat|insta|night|privately|photos|pics
  grooming|groomed|grooms {dets}*3 ..1 {victim}
  sells|selling|sold ..4 counterfeit|fake|fakes|stolen|knockoff|counterfeits|expired
  relabels|relabelled|relabeled|relabeling|relabelling|changes|changed|changing ..4 dates|date|expiry|labels
  fakes|faked|faking|invented|faked ~ {dets}*3 ..1 {sham}
  waters|watered|watering|dilutes|diluted|diluting down? ..1 vodka|drinks|whisky|whiskey|beer|milk|petrol|fuel|juice|gin|rum|spirits
  puts|put|putting|fits|fitted|installs|installed|reuses|reused ..2 old|used ..1 parts|filters|tyres|tires|brakes
  contract|contracts|tender|permit ..6 to|for his|her|their|leader's|mayor's|leader|mayor ..3 brother|cousin|wife|friend|nephew|son|buddy|mate|husband|son-in-law
  rolled|rolls|rolling|turned|turns|turning|clocked|clocks|clocking|wound back|the|their ..3 odometer|odometers|mileage|clock|miles
  lied|lies|lying ..2 to ..3 police|court|judge|customers|clients|investors|patients|parents|investigators|inspectors|auditors|insurance|buyers|employees|staff|tenants|everyone|me|us|my|our
  lied|lies|lying ..2 about|on ..5 degree|qualifications|qualification|certification|experience|accident|mileage|damage|safety|condition|licence|license|age|credentials|cv|resume|cancer|fees|deposit|overtime|hours|origin|test|results|form|application
  makes|made|making up ..1 damage|damages|fees
  made|makes|making|invented ..2 up ..4 allegations|allegation|story|accusation|complaint|charges|cancer|illness|thing|lies|rumours|rumors
  covered|covers|covering|hushed|hushes|hushing ..3 up
  hid|hides|hiding|hidden|conceals|concealed|concealing ..5 damage|mold|mould|asbestos|defects|evidence|assets|income|complaints|leak|leaks|debts|offshore|irs|hmrc
  beats|beat|beating|beaten|hits|hit|hitting|slaps|slapped|slapping|punches|punched|punching|kicks|kicked|kicking|chokes|choked|abuses|abused|abusing|assaulted|assaults|assaulting|touched|touches|touching|fondled|fondles|drugged|drugs|drugging|stalked|stalks|stalking|harasses|harassed|harassing|mistreats|mistreated|neglects|neglected|starves|starved|starving|poisoned|poisons|exploits|exploited|exploiting|trafficked|spikes|spiked|spiking|shakes|shook ~ {dets}*3 ..1 {victim}
  hits|hit|slaps|slapped|punched|choked|kicked|assaulted|abused|harassed|drugged|stalked|molested me|us $
  beats|beat|beating me|us up
  slept|sleeps|sleeping|hooking|hooked ..1 with ..3 student|students|patient|patients|pupil|pupils|minor|minors|underage|intern|interns|teenager
  exposed|exposes|flashed|flashes himself|kids|children|girls|women
  films|filmed|filming|photographs|photographed|watches|watched|spies|spied ..2 {victim} ..3 shower|showering|changing|bathroom|undressing|toilet|locker
  deals|dealing|dealt|sells|selling|sold|pushes|supplies|cooks|makes ..3 drugs|cocaine|coke|weed|meth|fentanyl|pills|heroin|oxy|crack
  evades|evaded|evading|dodges|dodged|dodging|fiddles|fiddled|fiddling|cheats ..4 tax|taxes|vat|expenses|books|benefits|meter|hours
  pays|paid|paying|employs|employed|employing|hires|hired|hiring|works|working ..6 under the table
  pays|paid|paying|employs|employing|hires|hiring|works|working ..6 off the books
  employs|employing|hires|hiring|uses|using|pays ..2 illegals|illegal|undocumented
  uses|used|using|spends|spent|spending|charges|charged|put|puts ..3 {kitty} ..2 money|funds|card|account|cash|donations ..3 for|on|to
  writes|wrote|charged|charges|charging|billed|bills|billing|invoiced ..9 never|not had|put|got|did|do|done|delivered|received|happened|worked|performed|ordered|existed|provided|fitted|replaced|exist|changed|used
  double billing|billed|bills|charging|billing
  billed|bills|billing ..2 insurance|medicare|medicaid|nhs|them|us|her|him ..3 for ..8 never|ghost|twice|dead|fake
  took|takes|taking|taken ..7 {paid} ..8 {gone}
  run|ran|runs|running|walked|disappeared|vanished|made off|away ..1 with ..5 {loot}|{paid}
  disappeared|vanished|left with ..4 {loot}|{paid}
  insider trading
  making|made|makes|got|getting ..3 millions|billions|money|rich|fortune ..3 insider|bribes|bribery|corruption|stolen|embezzling trading?
  hires|hired|hiring|promotes|promoted only? his|her|their ..1 friends|relatives|family|cousin|cousins|nephew|niece|son|daughter|wife|buddies
  does|did|do|doing|prescribes|sells|charges ..1 unnecessary|unneeded|needless ..1 work|repairs|treatment|treatments|surgery|surgeries|fillings|procedures|tests
  takes|took|taking|accepts ..1 cash|money|envelopes|envelope to|for ..1 pass|passing|look|let|approve|approving|sign|drop|ignore|win|lose
  sold|sells|selling ..3 answers|grades|certificates|diplomas|visas|licences|licenses
  was|were|got|been paid off
  beat|beats|beating me|us so|until|black|unconscious|bloody|badly|senseless
  price fixing
  drives|drove|driving ..3 drunk|hammered|wasted ..3 kids|school|bus|work|home
  changed|changes|changing|fixed the|our|her|his ..1 marks|grades|scores|votes
  giving|gave|gives|feeding|feeds the|our|those|his|her ..1 kids|boys|girls|children|residents|babies ..2 pills|benadryl|drugs|vodka|sleeping|laxatives
  claims|claimed|claiming ..1 disability|benefits|dole|welfare|pip ..2 for|while|and|but
  shortchanges|shortchanging|shortchanged|catfished|catfishes {target}|old|customers|people
  withholds|withheld|withholding|pockets|steals|stealing|keeps|keeping ..3 wages|tips|paychecks|payslips|donations
  keeps|keeping|kept everyone|everybody|people|tenants|students|everyone's|people's ..2 deposit|deposits
  never|not paid|pays|pay ..3 workers|staff|employees|wages|drivers|suppliers
  kept|keeps|keeping ..3 deposit|deposits|bond ..6 and|with|for|over invented|made|made-up|fake|no|bogus|damage|lied|claimed
  killed|kills|killing|murdered|poisoned|poisons|shot|ran ..3 dog|cat|dogs|cats|wife|husband|patients|patient|horse ..1
  dumps|dumped|dumping|pours|poured ..4 waste|chemicals|asbestos|oil|sewage ..5
  swapped|switched|replaced ..4 with ..1 fake|fakes|glass|used|counterfeit
  trafficking|smuggling ..3
`;

/** Acts of which only the thing taken says whether they are more than a quarrel at home. */
export const PETTY_EN = `
  stole|steals|stealing|stolen ~ my|our|his|her|their|someone's ..1 {notKind}
  lied|lies|lying about everything|it|having|being|her|his|who|what|how|where|my|me|the
  ratted
`;

export const CALLED_EN = `
  {is} ..1 {adverb}*4 {criminal}
  {is} {adverb}*3 a ..2 scam|fraud|ripoff|con|ponzi|racket
  {is} {adverb}*4 ..1 wife|woman|child|drug|con|sex|scam|ambulance beater|abuser|dealer|artist|offender|molester|chaser|predator|trafficker
  {is} {adverb}*2 on the take
  {is} {adverb}*2 crooked|corrupt|dirty ..1 $
  {is} {adverb}*2 a ..1 front for
  {is}|{run} ..2 running|runs|operating ..3 scam|ponzi|racket|brothel|scheme
  {is}|{run} ..2 run|owned|managed|staffed|full by|of|with ..3 {criminal}
`;

export const ACTS_FR = `
  {vola}|volent|volait|volaient|voler|pique|piquent|piquait|piquaient|chourave|chouraves|chourent|barbote|fauche|fauchent|derobe|tire ..4 {butin}
  {vola}|volent|volait|volaient|depouille|depouillent|pille|pillent le|les|l|aux|au|a|ses|des|nos ..1 {victime}|{pot}
  tape|tapait|tapent|taper|pioche|piochent|piochait|puise|puisent|puisait|sert|servait|servent ..1 dans ..2 {pot}
  detourne|detournent|detournait|detournee|detournes|siphonne|siphonnent ..4 {butin}|{pot}
  blanchit|blanchi|blanchissent|blanchissait ..3 argent|fric|thune|thunes
  escroque|escroquent|escroquait|arnaque|arnaquent|arnaquait|entube|entubent|roule|roulent|plume|plument|truande|truandent|extorque|carotte|carottent {les}*2 {victime}
  extorque|extorquent|escroque|arnaque ..4 {butin}|euros|balles
  falsifie|falsifient|falsifiait|truque|truquent|truquait|maquille|maquillent|maquillait|bidonne|bidonnent|trafique|trafiquent|trafiquait|gonfle|gonflent|imite|imitait|antidate|antidatent|invente|inventent|fabrique|fabriquent|rajoute|rajoutent|change|changent|gratte ..4 {papiers}
  fait|faits|font|faisait|ecrit|ecrivent|edite|editent|etablit|poste|postent|postait|publie|publient|achete|achetent|achetait|acheter|paye|paie|payent|signe|signent|produit|remet|utilise|utilisent|vend|vendent|met|mettent|fourni|fournit|a|ont|avec ..3 faux|fausses|fausse|bidon|bidons ..2 {papiers}
  acheter|achete|achetent|achetait|achètes ..3 avis|likes|abonnes|followers|diplome|voix|votes
  touche|touchent|touchait|accepte|acceptent|recoit|verse|versent|prend|prennent|palpe|exige|demande|graisse|arrose ..5 {potsdevin}
  harcele|harcelent|harcelait|tripote|tripotait|pelote|agresse|agressait|agressent|{viola}|frappe|frappait|frappent|bat|battait|battent|tape|tapait|tapent|cogne|cognait|gifle|maltraite|maltraitait|maltraitent|drogue|droguait|empoisonne|empoisonnent|sequestre|bute|exploite|exploitent|secoue|affame|martyrise|affament ~ {les}*3 {proie}
  touche|touchait|attouchements|mate|matait|filme|filmait|filment ..2 {proie} ..4 douche|douches|vestiaire|vestiaires|toilettes|fesses|seins|sein|entrejambe
  couche|couchait|couchent avec {les}*2 eleve|eleves|etudiante|etudiantes|etudiant|etudiants|patiente|patientes|mineure|mineures|mineur|gamine|gamines|stagiaire
  deale|deal|dealent|dealait|vend|vendent|vendait|revend|refourgue|refourguent|fourgue|ecoule|trafique ..4 drogue|shit|coke|cocaine|came|beuh|cannabis|crack|heroine|drogues|stups|contrefacons|contrefacon|volee|volees|voles|perime|perimee|perimes|perimees|avarie|avariee|illegalement
  deale|deal|dealent ..2 devant|au|dans|en|chez|aux
  fraude|fraudent|fraudait|arnaque|arnaquent|escroque|truande ..4 fisc|impots|impot|caf|urssaf|tva|rsa|chomage|secu|assurance|assurances|allocations|alloc|allocs|cpam|subventions
  planque|planquent|cache|cachent|dissimule|dissimulent|sort ..5 argent|fric|revenus|thune|compte|comptes ..5 suisse|luxembourg|fisc|impots|panama|offshore|paradis
  cache|cachait|cachent|dissimule|dissimulait|dissimulent|camoufle|etouffe|etouffent|etouffait|enterre ..4 plainte|plaintes|accident|accidents|preuves|preuve|amiante|moisissures|degats|vice|vices|affaire|fuite|fuites|scandale|defauts
  declare|declarait|declarent pas|jamais|rien|aucun ..3
  travaille|bosse|embauche|embauchent|emploie|emploient|paie|paye|payent|paient|fait|font|bossent|travaillent|regle|loue|louent ..7 au noir|black
  ment|mentait|mentent|menti|mens ..2 a|aux|au|sous ..3 police|caf|fisc|secu|impots|serment|juge|clients|client|justice|tribunal|patients|patiente|acheteurs|parents|salaries|assurance|inspecteur|inspection|locataires
  ment|mentait|mentent|menti ..2 sur ..3 diplome|diplomes|kilometrage|etat|qualite|origine|provenance|prix|cv|experience|surface|cause|maladie
  encaisse|encaissait|encaissent|empoche|empochait|empochent|garde|gardent|gardait|pris|prend|prennent|recu|{vola} ..6 {arrhes} ..7 {parti}
  barre|barree|barres|parti|partie|partis|tire|tires|enfui|enfuie|casse|casses|disparu ..2 avec ..4 {butin}|{arrhes}|{pot}
  facture|facturent|facturait|factures|fait ..8 jamais|pas ..3 {realise}
  mis|met|mettent|glisse|glissent ..4 {butin}|{pot} ..3 poche|poches
  touche|touchait|touchent ~ {les}*2 gamines|gamins|petites|mineures|mineurs|eleves|patientes|stagiaires|gosses
  couvre|couvrent|couvrait|protege|protegent ..3 {criminel}
  trafique|trafiquent|trafiquait|truque|truquent|bidouille ..3 compteur|compteurs|kilometrage|etiquettes|dates|comptes|factures|notes|balance
  plagie|plagient|plagiait ~ {les}*2
  copie|copient|copiait ..2 these|memoire|chapitre|article|roman|livre ..4 mot|plagiat|sans
  garde|gardent|gardait ..1 nos|toutes|les cautions $
  garde|gardent|gardait ..1 nos|toutes cautions
  garde|gardent|gardait ..1 caution ..3 sans|pour rien|raison|motif|rien|jamais
  sert|servent|vend|vendent|vendait ..3 alcool|clopes|cigarettes ..3 mineurs|gamins|collegiens|lyceens
  sert|servent|refile|refilent ..3 perime|perimee|perimes|perimees|avarie|avariee|pourri|pourrie|reetiquete
  {realise} ..2 pas ..4 facture
  surfacture|surfacturent|surfacturait ..2
  rackette|rackettent|rackettait|racketter
  conduit|conduisait|roule ..3 bourre|bourree|ivre|rond
  gonfle|triche|trichent|trichait|triché sur|aux|a ..4 heures|examen|examens|partiels|notes|compteur|elections|frais|prix|poids|bac|concours
  empoisonne|empoisonnent|{tua} ..2 chien|chiens|chat|chats|animaux
  deverse|deversent|balance|jette|jettent|rejette|rejettent ..4 dechets|produits|huile|amiante|riviere ..4 riviere|foret|nature|champ|champs|egout|egouts|bois
  impayes|{paya} pas|jamais ..3 employes|salaries|ouvriers|stagiaires|fournisseurs|heures
  file|filait|donne|vend|refile ..3 sujets|sujet ..4
  employes|salaries|ouvriers non declares
  prise|illegale interets|interet
  traite|exploite ..2 comme ..2 esclaves
  aux frais de|du ..2 commune|mairie|boite|asso|association|contribuable|contribuables|ecole|club|entreprise|princesse|copropriete
  laisse|laissent|laissait|enferme|enferment|enfermait|attache|attachent ..2 {proie} ..4 pisse|merde|attaches|seuls|enfermes|faim|noir|placard|cave|excrements
  envoie|envoyait|envoient|ecrit|drague ..4 gamines|eleves|mineures|mineurs|collegiennes|lyceennes|ados
  donne|attribue|obtient|file|filent|refile ..3 marche|marches|contrat|contrats|permis ..6 beau-frere|frere|cousin|femme|neveu|copain|ami|fils|pote
  vide|videe|vides ..3 compte|comptes|livret|caisse
  detourne|detournent|detourner ..3 argent|fonds|fric|pognon|subventions|impots
  prend|pris|prennent|encaisse|encaisse ..2 acompte|arrhes|caution ..4 disparu|disparait|volatilise|plus|jamais
  vend|vendent|vendait|revend ..1 faux|fausses|fausse ..1 pass|billets|papiers|certificats|diplomes|vaccins|ordonnances|places|sacs|permis
  copie|copient|pompe|pompent|repompe|vole|volent ..2 analyses|travail|articles|textes|dessins|idees|photos|tweets|contenu ..4 revend|vend|autres|revendre|approprie|nom
  fait|font payer ..3 frais illegaux|fictifs|imaginaires|bidons|abusifs
`;

/** Acts that count when somebody is said to have done them to « me », « nous », « l' », « lui ». */
export const DONE_FR = `
  arnaque|arnaquee|arnaques|arnaquees|arnaquent|escroque|escroquee|escroques|escroquees|escroquent|entube|entubes|entubee|depouille|depouillee|plume|plumes|carotte|carottes|truande|truandes|agresse|agressee|agressees|{viola}|violee|harcele|harcelee|harceles|tripote|tripotee|frappe|frappee|tabasse|tabassee|drogue|droguee|racketté|rackette|rackettee|sequestre|cambriole|extorque|extorquee ..1
`;

/** The same, where a family quarrels over little. */
export const LIFTED_FR = `
  {volapast}|volee|voles|volees|pique|piquee ..2
`;

export const CALLED_FR = `
  {est} ..1 {adverbe}*4 {criminel}
  {est} {adverbe}*3 une|de|des|la ..1 arnaque|arnaques|escroquerie
  {est} {adverbe}*2 {de}*2 implique|impliquee|impliques|trempe|mouille|mouillee ..6 detournement|detournements|trafic|trafics|fraude|corruption|escroquerie|blanchiment
  {est} {adverbe}*2 tenu|tenue|dirige|dirigee|gere|geree par ..3 {criminel}
`;

/** Told from the victim's side, with the culprit after it: "scammed by this garage", « arnaqué par mon garagiste ». */
export const SUFFERED = `
  scammed|robbed|conned|defrauded|swindled|cheated|molested|groped|assaulted|blackmailed|fleeced|overcharged|extorted|raped ..1 by
  ripped off by
  scammed|conned|fleeced at
  stolen by
  arnaque|arnaquee|arnaques|escroque|escroquee|escroques|agresse|agressee|violee|harcelee|harcele|frappe|frappee|entube|entubes|depouille|tripotee ..1 par
  arnaquer|escroquer|entuber|depouiller|plumer|racketter|voler|carotter|rouler|agresser|tripoter|harceler ..3 par|chez
`;

/** Names for criminals called out over a business or a person that the draft names: "Crooks, every last one", « Bande de voleurs ». */
export const CALLED_OUT = `
  ^ {filler}*3 {criminalOut} $
  ^ {filler}*3 {criminalOut} at|behind|from|running|chez
  bunch|pack|gang|load|band of {filler}*3 {criminalOut}
  bande|repaire|ramassis|equipe|tas {de} {filler}*2 {criminelOut}
  ^ {filler}*3 {criminelOut} $
  ^ scam|ripoff|arnaque|escroquerie $
  total|complete|absolute|pure|massive|such|huge|quelle|grosse|vraie|pure|totale a? scam|ripoff|arnaque|escroquerie
  scam artists|artist|merchants
  ^ arnaque|escroquerie ..2 totale|pure|complete|organisee
`;

/** Where the words are no accusation, wherever in the sentence they stand: sourced, told of a film, a sport. */
export const NOT_STATED = `
  allegedly|reportedly|supposedly|accused|alleged|suspected|reported|charged|convicted|sentenced|pleaded|indicted|arrested|acquitted|jailed|investigated|trial|prosecutors|fined|lawsuit|documentary|podcast|novel|fiction|hypothetically|fanfic|sims|netflix|chapter
  charged with
  according to
  accused of
  movie|film|book|novel|episode|season|character|characters|series|show|plot|villain|protagonist|scene|anime|gta|minecraft|monopoly|dnd|heist|thriller
  game|match|playoffs|penalty|goal|league|cup|oscars|grammys|grammy|oscar|eurovision|innings|championship
  accuse|accusee|accuses|soupconne|soupconnee|presume|presumee|condamne|condamnee|condamnes|selon|enquete|proces|relaxe|inculpe|inculpee|arrete|arretee|tribunal|parquet|interpelle|interpelles|justice|podcast|documentaire|feuilleton
  mis|mise en examen
  garde a vue
  aurait|auraient|serait|seraient
  roman|livre|serie|saison|personnage|jeu|film|episode|manga|anime|scenario|polar|braquage
  de avis
  match|arbitre|penalty|but|finale|ligue|cesars|eurovision
`;

/** What makes a supposition of the words after it in its clause. */
export const SUPPOSED: ReadonlySet<string> = new Set(
  'if unless whether would could might may maybe perhaps imagine suppose think-if wonder wondering si peut-etre peut imaginons supposons est-ce probably sounds-like feels'.split(
    ' ',
  ),
);
/** What denies the words around it. */
export const DENIED: ReadonlySet<string> = new Set(
  'not never no nobody pas jamais aucun aucune personne ni'.split(' '),
);
