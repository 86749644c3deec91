/** Who can be accused, and the words that stand between them and what they are said to have done. Without accents. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** People and businesses that "my", "this" or "the" make recognisable to readers. */
export const ROLES = list(`
boss manager head headteacher leader takeaway childminder kennels umpire faculty factory guru solicitor kindergarten lettings college landlord landlady neighbor neighbour neighbors neighbours ex teacher doctor dentist principal mayor coach pastor priest supervisor
accountant lawyer mechanic company employer restaurant shop store hotel garage school bank agency airline plumber builder contractor seller
colleague coworker coworkers colleagues director ceo cfo coo owner owners dealer tenant tenants roommate flatmate nurse professor treasurer secretary
cafe bakery clinic salon gym dealership breeder vet realtor electrician roofer surgeon therapist babysitter nanny cleaner tutor headmaster deacon
councillor councilman councilwoman sheriff cop officer startup firm business place charity church nursery daycare pharmacy butcher bar pub club
motel airbnb host recruiter hr admin treasurers trustee caterer photographer tailor jeweller jeweler mover movers influencer streamer
associate partner cashier waiter barista foreman superintendent super warden caretaker carer supplier client customer instructor chairman
chairwoman president bursar council dean uncle aunt cousin stepdad stepmom stepfather stepmother
patron patronne chef cheffe voisin voisine voisins prof professeur medecin dentiste maire directeur directrice comptable avocat avocate garagiste boite
entreprise employeur proprio proprietaire bailleur magasin boutique banque agence syndic notaire plombier artisan vendeur vendeuse collegue
collegues gerant gerante restaurateur livreur restau resto boulanger boulangerie boucher pharmacien pharmacie clinique kine osteo veterinaire
eleveur coloc colocataire locataire nounou entraineur cure pretre pasteur tresorier tresoriere adjoint elu elue conseiller conseillere
association asso mairie creche ehpad ecole salon concessionnaire electricien macon couvreur cuisiniste demenageur serrurier depanneur
infirmier infirmiere chirurgien psy moniteur principal proviseur responsable manageur superieur n+1 drh rh president presidente secretaire
caissier caissiere serveur serveuse hotelier traiteur taxi chauffeur trader cpe ministre depute controleur educateur educatrice animateur animatrice vigile formateur formatrice etudiante doctorant oncle tante cousine beau-pere belle-mere camping auto-ecole influenceur influenceuse
`);

/** Family: quarrels over a jumper are theirs, money and blows are not. */
export const KIN = list(`
husband wife brother sister mother father mom mum dad son daughter kid kids friend boyfriend girlfriend bestie grandma grandpa buddy
mari femme frere soeur mere pere fils fille maman papa copain copine pote ami amie mamie papi
`);

/** « il », "they": recognisable where somebody was named before. */
export const PRONOUNS = list('he she they il elle ils elles ce');
export const READER_WORDS = list('you u tu vous');
/** The author, and nobody in particular. */
export const NOT_ACCUSED = list(`
i we je j nous on someone somebody anyone anybody nobody everyone everybody people whoever noone some most many
quelqu'un quelqu'une quelqu quelques certains certaines personne gens qui-conque cambrioleur cambrioleurs voleur thief thieves burglar burglars hacker hackers robbers
government governments state states politicians banks companies landlords society capitalism time life depression anxiety cancer covid death sleep inflation taxes
rent love god karma santa nature adhd brain wind gouvernement etat etats temps vie banques politiques societe mort
dog dogs cat cats puppy kitten squirrel squirrels raccoon fox seagull seagulls gull crow magpie bird birds monkey baby toddler goat horse cow goose geese
ravens possum ferret parrot robot algorithm referee ref refs umpire arbitre chien chiens chat chats chaton chiot mouette mouettes pie ecureuil renard corbeau bebe chevre oie
peter grinch villain hero mouse rat dragon algorithme
`);
/** Names that courts have spoken about for everybody: saying it again accuses nobody. */
export const CONVICTED = list(`
madoff epstein weinstein cosby hitler stalin nixon enron escobar capone theranos maxwell bankman-fried sbf ftx dahmer bundy nassar armstrong
mussolini franco robin gatsby voldemort joker batman loki sauron snape cahuzac dutroux fourniret landru kerviel mesrine pelicot balkany lupin
sarkozy fillon tapie dexter thanos vador petain volkswagen vw wirecard
`);

/** Determiners that point to somebody the reader could find. */
export const POINTED_DETERMINERS = list(
  'my our this that these those the his her their your mon ma mes notre nos ce cet cette ces le la les l leur leurs ton ta votre du au chez de at from',
);
/** One of many: nobody can be recognised. */
export const ANY_DETERMINERS = list('a an any every each all no another un une des chaque tous toutes aucun aucune d');

/** What may stand between somebody and what they did without telling who it is. */
export const PASSED = list(`
has have had 's is are was were be been being just keeps kept keep always also clearly obviously literally actually really totally openly knowingly
repeatedly secretly regularly constantly blatantly still then even straight up fucking damn definitely simply basically once twice both all
going to try tried tries trying intentionally deliberately systematically illegally quietly apparently who that which would continued continues
started starts went came goes out back and got get gets will did does do by ever be only again flat caught up
a ont avait avaient as est sont etait etaient ete me m te t se s lui leur le la les l y en ne n vraiment carrement clairement encore toujours aussi
deja bien tout tous toutes qui que regulierement sciemment volontairement tranquillement juste simplement et puis continue continuent va vont vient de
essaye essaie tente passe son temps arrete aujourd'hui hier depuis litteralement franchement bel fait font
`);

/** Words that a capital at the start of a sentence makes no name. */
export const NOT_NAMES = list(`
i the this that it he she they we you and but so if my your our his her their god lord jesus when what why who how no yes ok lol then yesterday today
there here now just also because after before since while these those some many most all every each once never always don't do not please
le la les un une je tu il elle on ce ca et mais quand qui que alors hier aujourd'hui apres avant puis donc car si oui non bref nous vous ils elles
mon ma mes ton ta notre votre leur attention marre depuis encore toujours bonjour merci english french american british indian chinese monday
tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas
france paris london america usa uk europe whoever someone somebody people lundi mardi mercredi jeudi vendredi samedi dimanche noel scam fraud avoid beware never
karma capitalism government instagram facebook twitter tiktok netflix youtube google stop just literally really honestly anyway
`);
