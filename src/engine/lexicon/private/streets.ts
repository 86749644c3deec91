/** What streets are called, and what stands around them in an address. All folded: lower case, no accents. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** English street types that hardly mean anything else behind a number and a name, with the post's abbreviations (USPS Publication 28, appendix C). */
export const STREET_EN: ReadonlySet<string> = new Set(
  words(`street st avenue ave av road rd boulevard blvd lane ln highway hwy parkway pkwy crescent cres terrace mews
  gardens gdns grove parade pde court ct turnpike pike esplanade broadway dr drive wharf cir trl ter pl`),
);

/** Types that are also everyday words: "2 way street", "10 minute walk", "first place". */
export const STREET_EN_WEAK: ReadonlySet<string> = new Set(
  words(`way place close hill green row walk rise square sq park gate view circle trail loop plaza alley quay crossing
  path field fields yard run ridge heights point bend cove heath vale end side rest mount meadow meadows route`),
);

/** Words that cannot be a street's name: what follows a plain count, and small words. */
export const NO_STREET_NAME: ReadonlySet<string> = new Set(
  words(`a an and are as at be been but by can did do does for from had has have he her his i if in into is it its just me
  my no nor not of off on or our out over per she so some such than that their them then there these they this those to
  too under until up us was we were what when where which who why will with would you your min mins minute minutes hour
  hours hr hrs sec secs second seconds day days week weeks month months year years yr yrs am pm people persons men women
  kids girls boys guys friends cars times time mile miles km kms metre metres meter meters m ft feet percent dollars
  bucks euros pounds points goals wins games songs albums tickets seats beds bed bedroom bedrooms bath baths star stars
  block blocks lane lanes more other another different big small long short good great best bad last next first half
  ways steps words pages followers likes views episodes season seasons inch inches lbs kg calories cent cents million
  billion thousand hundred dozen man woman car way game things thing pieces bottles beers cups one two three`),
);

/** French street types that behind a number mean an address. */
export const STREET_FR: ReadonlySet<string> = new Set(
  words(`rue r avenue av boulevard bd bld blvd impasse imp allee allees chemin quai faubourg fbg sentier ruelle venelle
  chaussee esplanade rang montee lotissement lot traverse hameau`),
);

/** French types that are also everyday words: « 2 places », « 3 cours », « la route ». */
export const STREET_FR_WEAK: ReadonlySet<string> = new Set(
  words(`place pl cours cite passage square villa route rte residence resid res clos mail voie cote ch promenade parvis
  domaine immeuble lieu-dit parc zac zi za lieudit rond-point mas`),
);

/** What cannot begin the name of a French street. */
export const NO_STREET_NAME_FR: ReadonlySet<string> = new Set(
  words(`pour et ou est sont dans sur sous par avec sans que qui quand comme mais a au aux ce cette ces un une mon ma mes
  ton ta tes son sa ses notre nos votre vos leur leurs plus moins tres trop je tu il elle on nous vous ils elles pas ne
  se si y en deux trois libre assis debout gratuit gratuite restante restantes disponible disponibles assise assises
  particulier reserve`),
);

/** Two-letter codes and names of US states, Canadian provinces and Australian states. */
export const STATES: ReadonlySet<string> = new Set([
  ...words(`al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok
  or pa ri sc sd tn tx ut vt va wa wv wi wy dc ab bc mb nb nl ns nt nu on pe qc sk yt nsw vic qld tas act`),
  ...words(`alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
  indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
  nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming
  alberta manitoba ontario quebec saskatchewan victoria queensland tasmania`),
]);

/** Addresses that everybody knows. */
export const FAMOUS_ADDRESS =
  /\b(?:10 downing st|1600 pennsylvania|221b? baker|4 privet|42 wallaby|742 evergreen|55,? rue du faubourg|12 grimmauld|350 fifth|0 rue|1 infinite loop|1 hacker way)/;

/** Somebody lives there. Global, on folded text. */
export const HOME_CUE =
  /\b(?:(?:i|we|she|he|they|who|mum|mom|dad|nan|gran|parents?|family)(?:'m|'re|'ve|'s)? ?(?:just |now |still |all |both |once |used to |have |are |am |is |finally |recently |currently )*(?:lives?|living|lived|moved|moving|staying|stay|rent|renting|bought|sleep)\b|lives (?:at|on|in|over)\b|(?:my|our|his|her|their|your|[a-z]+'s) (?:new |home |old |current |full |exact |actual |house )*(?:address|addresses|place|house|home|flat|apartment|apt|crib|studio flat|condo|digs)\b|home address|address(?: is|:)|come (?:over|by|round)|mail (?:it|me|them) |(?:send|ship|post|deliver|return)(?: \w+){0,3} to\b|house ?party|house ?warming|pick me up|(?:j'|on |nous |il |elle |ils |elles |qui |tu |je )(?:y )?(?:habit|vi[st]|viv|loge|demeure|cr[eè]che|reside)[a-z]*|emmenag[a-z]*|demenag[a-z]*|(?:mon|notre|son|leur|votre|ton|nouvelle|l') ?(?:nouvelle )?adresse|adresse (?:est|:|perso|postale)|chez (?:moi|nous|lui|elle|eux|mes|ma|mon|toi)|(?:ma|notre|sa|leur) (?:nouvelle )?maison|(?:mon|notre|son|leur) (?:nouvel )?(?:appart(?:ement)?|studio|immeuble)|domicile|cremaillere|envoy[a-z]+ (?:le |la |les |tout |ca )?(?:a|au|chez)|livr[a-z]+ (?:a|au|chez)|mes parents|passe[rsz]? (?:me |nous )?(?:voir |prendre |chercher )?(?:au|a)\b)/g;

/** The public is invited, or it is news. */
export const VENUE_CUE =
  /\b(?:restaurant|shop|store|cafe|coffee|bar|pub|club|venue|gallery|museum|theat(?:re|er)|church|school|hospital|library|hotel|offices?|headquarters|hq|doors|tickets?|concert|show|gig|exhibition|exhibit|event|meet ?up|rally|protest|opening|open (?:house|now|today|daily)|located|find us|join us|visit|studio|salon|market|festival|conference|for sale|for rent|listing|sq ?ft|bedrooms?|bakery|brewery|gym|clinic|pharmacy|station|fire|crash|shooting|magasin|boutique|galerie|musee|eglise|ecole|mairie|mediatheque|bibliotheque|salle|spectacle|expo(?:sition)?|manif(?:estation)?|rassemblement|ouvert|ouverture|retrouvez[- ]nous|rejoignez|cinema|brocante|vide[- ]grenier|incendie|accident|police|pompiers|boulangerie|pharmacie|cabinet|siege|local|lyc[eé]e|college|universite|theatre|a vendre|a louer|agence)\b/;
