/** The word classes that frames of accusation refer to (see lexicon/attack/accusation-frames.ts). */
import { FILLERS } from '../../lexicon/attack/contempt.ts';
import { type Classes, wordClass } from '../matching/word-class.ts';
import type { Word } from '../matching/words.ts';

/** By the accents: « volé », not « il vole » of a bird alone. */
const accented = (words: string): ((word: Word) => boolean) => {
  const known = new Set(words.split(' '));
  return (word) => known.has(word.text);
};

const CRIMINAL =
  'thief thieves crook crooks rapist rapists pedophile pedophiles paedophile paedophiles scammer scammers fraudster fraudsters conman conmen criminal criminals murderer embezzler abuser abusers molester predator predators forger swindler swindlers conartist dealer wifebeater cheat cheats extortionist extortionists plagiarist';
const CRIMINEL =
  'voleur voleuse voleurs voleuses escroc escrocs violeur violeurs pedophile pedophiles arnaqueur arnaqueurs arnaqueuse arnaqueuses assassin assassins meurtrier corrompu corrompue corrompus corrompues ripou ripoux fraudeur fraudeurs faussaire trafiquant trafiquants dealer pedocriminel predateur predateurs truand truands bandit bandits brigand brigands';

export const ACCUSATION_CLASSES: Classes = {
  filler: wordClass(FILLERS),
  is: wordClass("is are was were 's am been being"),
  run: wordClass('is are was were'),
  adverb: wordClass(
    'a an the such really just nothing but clearly obviously total complete proven known serial convicted lying fucking damn still also literally absolute pure real all both bunch of right common fraud straight up actual',
  ),
  criminal: wordClass(CRIMINAL),
  criminalOut: wordClass('thieves crooks scammers fraudsters conmen swindlers'),
  criminelOut: wordClass(
    'voleur voleuse voleurs voleuses escroc escrocs arnaqueur arnaqueurs arnaqueuse arnaqueuses ripoux faussaire',
  ),
  loot: wordClass(
    `money deposit card cards cash wallet phone bike savings wages tips jewellery jewelry inheritance rent funds laptop purse car identity designs donations
    pension artwork tools credit pounds dollars grand bucks euros quid watch ring copper passport package packages parcel parcels equipment stock supplies recipe code`,
  ),
  paid: wordClass(
    'money deposit cash payment deposits payments advance retainer order rent fee pounds dollars grand bucks euros quid bank upfront',
  ),
  gone: wordClass(
    'disappeared vanished ran ghosted blocked fled skipped never nothing delivered refunded returned back ignored refuses refused stopped gone showed',
  ),
  pot: wordClass(
    'till register account accounts fund funds kitty pot cash charity donations collection petty safe money petites caisse caisses tronc fonds cagnotte subventions tresorerie compte comptes coffre tiroir',
  ),
  kitty: wordClass(
    'company charity school club church parish union public council committee team taxpayer taxpayers business foundation parents',
  ),
  target: wordClass('me us him her them everyone everybody people clients customers you pensioners students'),
  victim: wordClass(
    'wife girlfriend kids kid children child son daughter boys boy girls girl student students patient patients pupils employees staff dog dogs cat cats puppy horse horses animals women residents mother partner drinks drink players interns teammates customers customer clients client elderly husband players toddler baby teenagers workers woman grandmother nan gran',
  ),
  dets: wordClass('his her their my our the those these any some own little poor young elderly old female'),
  notKind: (word) => word.plain.length > 2 && !KINDLY.has(word.plain),
  papers: wordClass(
    `invoice invoices receipt receipts record records report reports books accounts signature signatures document documents paperwork review reviews
    numbers number figures certificate certificates diploma degree degrees resume timesheet timesheets expenses expense mileage odometer data prescriptions logs
    inspection inspections grades votes election ballots contract contracts claim claims evidence qualifications credentials ids tests insurance charges diagnoses diagnosis timecards timecard`,
  ),
  sham: wordClass(
    'gofundme cancer illness pregnancy injury injuries death charity disability accident burglary robbery kidnapping orphanage qualifications degree military service service',
  ),
  goods: wordClass('bags designer parts tickets goods medicine watches perfume brand passports ids profiles accounts'),
  butin: wordClass(
    `argent caution carte sous thune thunes fric telephone velo economies salaire salaires pourboires bijoux heritage loyer fonds caisse voiture portefeuille sac identite
    ble pognon euros balles subventions dons cagnotte materiel outils trottinette moto scooter ordi ordinateur colis cheque retraite pension code idees travail pourboire`,
  ),
  arrhes: wordClass(
    'caution cautions acompte acomptes arrhes argent cheque virement sous thune euros balles avance fric',
  ),
  parti: wordClass(
    'disparu barre parti nouvelles repond repondu bloque livre rembourse venu revenu rien jamais pretexte silence',
  ),
  realise: wordClass(
    'fait faits faite faites realise realises effectue effectues livre livres recu change changee changes changees repare reparee reparees pose posee posees livree livrees commande existe fourni remplace remplacee',
  ),
  potsdevin: wordClass('pots pot bakchich bakchichs commissions enveloppe enveloppes retrocommissions dessous pattes'),
  papiers: wordClass(
    `factures facture comptes diplome diplomes signature signatures documents document resultats frais devis compteur compteurs kilometrage bulletins bulletin contrats contrat
    chiffres certificats certificat ordonnances ordonnance avis elections votes voix etiquettes dates date temoignage temoignages preuves heures attestation attestations rapports
    rapport expertise tickets diagnostic diagnostics permis papiers notes passes pass cv profils lignes planning plannings carnet carnets pointages analyses testament testaments`,
  ),
  victime: wordClass(
    'clients client gens monde vieux agees patients locataires proprietaires touristes salaries employes retraites peuple francais eleves parents caisse fisc caf assurance assurances mamie mamies personnes',
  ),
  proie: wordClass(
    `femme compagne copine enfants enfant gosses gosse fils fille filles gamins gamin gamine mari mere eleves eleve patients patientes patiente stagiaires stagiaire employees employes
    employe employee salariees salaries collegue collegues residents pensionnaires anciens chien chiens chat chats animaux cheval chevaux garcons femmes cousine soeur niece petite voisine joueuses joueurs assistante vieux mamies bebes detenus`,
  ),
  les: wordClass(
    'le la les l ses sa son mes ma mon nos notre des de leur leurs ces cette ce un une petits petite petit pauvre pauvres d gens jeunes vieilles',
  ),
  est: wordClass('est sont etait etaient'),
  adverbe: wordClass(
    'un une de des le la les vrai vraie vrais gros grosse sale sacre que juste rien tout simplement toujours aussi vraiment carrement notoire connu deja bien tous toutes encore bande beaux belle bel sacres pur',
  ),
  criminel: wordClass(CRIMINEL),
  de: wordClass('de la du des d'),
  volapast: accented('volé volée volés volées'),
  vola: accented('volé volée volés volées vole'),
  viola: accented('violé violée violés viole'),
  tua: accented('tué tués tue tuent'),
  paya: accented('paie paye payé paient payent'),
};

/** What is stolen kindly or in jest: "she stole the show", "stole my heart". */
const KINDLY = new Set(
  `heart hearts show spotlight thunder look looks breath hoodie blanket blankets seat spot attention sleep phrase joke jokes line fries food lunch snack snacks
  sandwich pizza chocolate chips pillow side bed socks sweater charger nose moves haircut vibe name boyfriend girlfriend man crush energy word words kiss hat chair pen`.split(
    /\s+/,
  ),
);
