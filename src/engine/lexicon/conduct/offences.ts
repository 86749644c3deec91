/** Own offences, drink and drugs in whole clauses with their subject, as phrase patterns (see evidence/matching/phrases.ts). */
import type { Language } from '../../types.ts';

export interface Offences {
  /** Stealing, forging, damage, fraud. */
  readonly offence: readonly string[];
  /** Cheating at school and the like. */
  readonly cheating: readonly string[];
  /** At the wheel. */
  readonly driving: readonly string[];
  readonly drugs: readonly string[];
  readonly drunk: readonly string[];
}

const I = "(i|i've|i'm|we|we've|we're|just|im)";
const OFTEN =
  '(just|always|still|totally|may have|kinda|once|already|never|been|have been|might have|definitely|accidentally|sometimes|usually)';
const JE = "(j'ai|j'|je|on a|on|j'avais|nous avons)";
const SOUVENT = '(juste|toujours|encore|déjà|jamais|un peu|carrément|vite fait|souvent|parfois|aussi)';

export const OFFENCES: Readonly<Record<Language, Offences>> = {
  en: {
    offence: [
      `${I} ${OFTEN}? (took|used|stole|nicked|swiped|pinched|borrowed) {0,4} (credit card|debit card|wallet|purse|card details|netflix password without)`,
      `${I} ${OFTEN}? (stole|nicked|swiped|shoplifted|pocketed) {0,4} (from|at) (work|the store|the shop|a store|walmart|target|tesco|the office|the hotel|my job|the register|the till)`,
      `${I} ${OFTEN}? (keyed|egged|slashed|torched|smashed|scratched) {0,4} (car|tires|tyres|truck|window|windscreen|windshield|house)`,
      `${I} ${OFTEN}? (fake|faked|faking|forge|forged|forging|inflate|inflated|inflating|pad|padded|padding|falsified|backdated|doctored) {0,3} (receipts|expenses|expense report|timesheet|timesheets|hours|invoice|invoices|signature|documents|references|reference|payslip|payslips|diploma|degree|note|mileage)`,
      `${I} ${OFTEN}? (don't|dont|never|didn't|didnt|not) (ever)? (declare|declaring|report|reporting|declared|reported|pay) (my|any|the|all)? (tips|income|taxes|tax|earnings|cash|side income|rent income|vat|fare)`,
      `${I} ${OFTEN}? (deleted|destroyed|hid|shredded|tampered with|hiding|wiped) {0,3} (evidence|footage|emails before|records|the tape|the files before)`,
      `${I} ${OFTEN}? (hacked|logged) (into|in to) {0,4} (account|email|emails|phone|instagram|facebook|wifi|system)`,
      `${I} ${OFTEN}? (on|claiming|claim|claimed|collecting|collect) (benefits|unemployment|disability|welfare) (while|and) (working|work)`,
      'got (caught|busted|arrested|nicked) (for|with|stealing|shoplifting|selling)',
      "(i've|i have|i) (got|have)? a warrant",
    ],
    cheating: [
      `${I} ${OFTEN}? (copied|copy|pasted|bought|plagiarised|plagiarized|stole) (my|the|half|most) {0,2} (thesis|essay|dissertation|homework|assignment|paper|coursework|lab report|answers)`,
      `${I} ${OFTEN}? (cheat|cheated|cheating) (on|in|at) (my|the|this|that|every|all|a|an) {0,2} (test|tests|exam|exams|final|finals|midterm|midterms|quiz|quizzes|paper|class|classes|homework|bar|boards|degree|interview|driving test|sat|gcse|gcses)`,
      `${I} ${OFTEN}? (let|had|paid|got) {1,3} (to)? (write|do|take) my (essay|homework|exam|test|thesis|assignment|paper|coursework)`,
      `${I} ${OFTEN}? (used|using|let) (chatgpt|ai|gpt) {0,3} (exam|final|test|essay|thesis|dissertation|coursework)`,
    ],
    driving: [
      '(tweeting|texting|typing|posting|livestreaming|filming|snapping) {0,2} (from)? (behind the wheel|while driving|while i drive|at the wheel|doing 80|doing 90|doing 100|doing 120)',
      `${I} ${OFTEN}? (drove|drive|driving|was driving|went) {0,2} (150|160|180|200|220|110|120|130|140|100) (mph|km|kmh|km h|miles an hour)`,
      `${I} ${OFTEN}? (hit|clipped|bumped|scratched) (a|somebody's|someone's|the|his|her) (parked)? (car|cyclist|bike|mirror) and (drove off|left|ran|drove away|fled)`,
      `${I} ${OFTEN}? (lost|losing|suspended) my (license|licence)`,
      'my (license|licence) (is|was|got) (suspended|revoked|taken away)',
    ],
    drugs: [
      '(who|anyone|anybody|somebody) (has|have|got|gots|selling|sells|know where to get|with) (any|some|the)? (weed|coke|molly|xans|pills|adderall|shrooms|acid|edibles|bud|percs)',
      `${I} ${OFTEN}? (ate|had|took|eating) (too many|two|three|four|half|a whole|some|an|a|way too many) (edibles|edible|pot brownie|pot brownies|weed brownie|weed brownies|space cake|space cakes|weed gummies|weed gummy|shrooms|mushrooms and)`,
      '(with|had) a (joint|bag of weed|gram|baggie|blunt) in my (pocket|bag|car|purse|backpack|hand)',
      '(out of|need|need more|buying|bought|smoking|rolling|picking up) (some|more|my)? (weed|coke|bud|kush)',
      `${I} ${OFTEN}? (failed|flunked|pissed hot on|passed) (my|the|a) drug test`,
      `${I} (was|am|'m|been) (so|too|still|way too)? (coked up|coked out|tripping|rolling) (at|in|on|during|all|so|hard|balls|last)`,
    ],
    drunk: [
      "(no idea|don't know|don't remember|can't remember|forgot) how (much|many) (i|we) (drank|had to drink|drinks|beers)",
      "(don't|dont|can't|cant|barely|do not) remember (how i got home|getting home|anything (from|about) last night|last night|half the night|the party)",
      '(one|two|three|four|five|2|3|4|5) (bottles|glasses|pitchers|carafes|boxes) of (wine|rosé|prosecco|champagne|vodka|gin|tequila|whiskey|whisky|rum|sake|red|white) (later|in|deep|down|and|to myself)',
      '(drank|drink|drinking|been drinking|beers|vodka|whiskey) (at|under|in) (my desk|the office|work|my cubicle|class|school|my lunch break|my locker)',
      '(woke|waking) up (in|on|next to|under|with) {0,3} (ditch|gutter|bathtub|bush|stranger|lawn|sidewalk|pavement|bench|police station|drunk tank|cell)',
      "(puked|puking|threw up|vomited|vomiting|throwing up) (in|on|all over|inside|out of) (the|my|an|a|someone's) {0,1} (uber|taxi|cab|car|bus|sink|bed|train|floor|boss|carpet|shoes|bathroom|street)",
      '(forgot|lost|left) my (kid|phone|shoes|keys|wallet|bag|pants) {0,4} (drunk|wasted|hammered|at the bar|at the club)',
      '(so|too|that|this) (hammered|wasted|smashed|plastered|drunk|shitfaced) (that)? (i|we)',
    ],
  },
  fr: {
    offence: [
      `${JE} ${SOUVENT}? (pris|utilisé|piqué|volé|tiré|chouré|chourave|chouravé|emprunté) {0,3} (carte bleue|carte bancaire|cb|portefeuille|sac|portable|tel|téléphone|vélo|scooter|voiture|argent|fric|thune|caisse)`,
      `${JE} ${SOUVENT}? (volé|piqué|tiré|chouré|chouravé|chourré) {1,4} (chez|à|au|dans) (zara|carrefour|leclerc|auchan|lidl|monoprix|sephora|magasin|supermarché|boulot|taf|bureau|hôtel|caisse|rayon)`,
      `${JE} ${SOUVENT}? (rayé|rayer|crevé|cassé|brûlé|cramé|tagué|défoncé) {0,2} (voiture|bagnole|caisse|pneus|vitre|vitrine|rétro|boîte aux lettres|porte) (de|du|d')`,
      `${JE} ${SOUVENT}? (fais|fait|falsifie|falsifié|gonfle|gonflé|trafique|trafiqué|invente|bidonne|bidonné|maquille) {0,2} (fausses|faux|notes de frais|factures|heures|fiches de paie|feuilles de temps|justificatifs|diplôme|certificat)`,
      "(je|j'|on|n'|ne) {0,1} (déclare|déclaré|déclarais|déclarer|paye|paie|payé) {0,1} (jamais|pas|rien|aucun) {0,2} (pourboires|revenus|impôts|taxes|loyers|heures|tva|ticket|billet|redevance|amendes)",
      `${JE} ${SOUVENT}? (imite|imité|imiter|falsifié|contrefait) {0,2} (signature|écriture|ordonnance)`,
      "(je|j'ai|on) (toujours|encore)? (fraude|fraudé|gruge|grugé|saute|sauté|enjambe) (toujours|souvent|tous)? (les|le|la|dans|au|à) (transports|métro|bus|tram|tgv|rer|train|portique|portiques|tourniquet|caf|impôts|fisc|sncf|ratp|sécu|assurance|assurances)",
      `${JE} (effacé|détruit|planqué|caché|broyé|supprimé) {0,2} (preuves|vidéos de|dossiers|mails avant|pièces)`,
      `${JE} (piraté|hacké) {0,3} (compte|mail|mails|insta|facebook|wifi|téléphone|système)`,
      '(je)? (touche|touchais) (le chômage|le rsa|les allocs|la caf) (et|en|tout en) (bosse|bossant|travaille|travaillant)',
      '(fait|faite) (arrêter|choper|prendre|gauler|serrer) (par les (flics|keufs|condés)|par la (police|sécu)|en train de voler|à voler|en volant|avec du)',
    ],
    cheating: [
      `${JE} ${SOUVENT}? (pompé|copié|recopié|plagié|acheté) {0,2} (mémoire|thèse|devoir|devoirs|dissert|dissertation|exposé|rapport|dm|copie|corrigé)`,
      `${JE} ${SOUVENT}? (triche|triché|tricher|trichais) (à|au|aux|en|pendant|à tous|sur) {0,3} (exam|exams|examen|examens|partiel|partiels|contrôle|contrôles|bac|brevet|concours|permis|code|éval|maths|dst|ds|qcm|interro)`,
      `${JE} (fait faire|payé {1,3} pour|demandé à (chatgpt|l'ia)) {0,3} (mémoire|devoir|devoirs|dm|dissert|exposé|partiel)`,
      '(antisèche|antisèches|pompes) (dans|sur|sous) (ma|mon|mes|la) (trousse|bras|cuisse|main|calculette|calculatrice|manche)',
    ],
    driving: [
      '(tweete|tweeter|tweet|écris|texte|snap|filme|poste|live) {0,2} (au volant|en conduisant|en roulant)',
      "(je|j'ai|on) {0,2} (roule|roulé|roulais|roulait|flashé|flashée|pris|fais|tapé|tape|poussé) {0,3} (à)? (140|150|160|170|180|190|200|210|220|230|240) (km|kmh|km h|sur|au lieu)",
      "(j'ai|on a) (accroché|touché|tapé|rayé|défoncé|percuté) {0,3} (voiture|rétro|rétroviseur|vélo|scooter|cycliste) et (je suis|on est|suis|jsuis) (parti|partie|partis|barré|barrée)",
      '(perdu|plus|suspendu|retiré) (mon|de|le) permis (pour|à cause|depuis|et je|mais je)',
    ],
    drugs: [
      "(qui|quelqu'un|vous avez|t'as) (a|aurait|vend|connaît|pour avoir)? (de la|du|un plan|un peu de) {0,1} (beuh|weed|shit|coke|md|teuchi|keta|taz|résine|pollen)",
      `${JE} ${SOUVENT}? (mangé|bouffé|pris|testé) {0,2} (space cake|space cakes|spacecake|champis|champi|brownie au shit|cookie au shit|truffes)`,
      '(avec|trouvé|chopé) {0,1} (un joint|du shit|de la beuh|un pochon|un gramme|une barrette|de la coke) (dans|sur) (la|ma|mon|le|moi) (poche|sac|caisse|voiture|slip|chaussette)?',
      '(plus de|à sec de|besoin de|manque de) (beuh|weed|shit|teuchi|coke)',
      "(je|on|j') (se|me|m')? (défonce|défonçais|drogue|droguais|came) (tous|toutes|chaque|encore|depuis|à la|au|avant|pour)",
    ],
    drunk: [
      "(aucune idée|sais plus|sais pas|rappelle plus|souviens plus) (de)? (ce que|combien|la quantité que) (j'ai|on a|de verres j'ai) (bu|picolé|avalé)?",
      "(sais plus|rappelle plus|souviens plus|souviens pas|rappelle pas) (comment|de comment|de la fin|de la soirée|d'hier soir|de rien|d'avoir) {0,3} (rentré|rentrée|soirée|soir|hier|rien|dormi|fini)?",
      "(une|deux|trois|quatre|cinq|2|3|4|5) (bouteilles|bouteille|pichets|cubis|magnums) (de|d') (vin|rosé|rouge|blanc|vodka|whisky|rhum|gin|champagne|prosecco|pastis|ricard|tequila|jaja) (plus tard|dans le nez|à moi tout|à moi toute|pour moi|et je|après)",
      '(bu|boire|bois|picolé|picole|biberonné) (à|sur|au|pendant) (mon bureau|bureau|boulot|taf|travail|le boulot|lycée|fac|les cours|midi au)',
      '(réveillé|réveillée|dormi|fini|finie|retrouvé|retrouvée) (dans|sur|à côté de|chez) {0,2} (fossé|caniveau|baignoire|buisson|inconnu|inconnue|banc|trottoir|cellule|commissariat|poubelle|palier)',
      '(vomi|gerbé|dégueulé|rendu) (dans|sur|partout dans|à côté) {0,2} (taxi|uber|voiture|caisse|lit|lavabo|évier|métro|bus|train|tapis|chaussures|boss|canapé|salle de bain|rue|pote)',
      "(tellement|si|trop) (bourré|bourrée|torché|torchée|saoul|saoule|fracassé|fracassée|déchiré|déchirée) (que|qu'|pour|hier|que j'ai|quand)",
    ],
  },
};
