/** Own misconduct told in passing, in English and French: what is done as a habit, boasted of, or got away with. */
import type { Language } from '../../types.ts';
import type { Offences } from './offences.ts';

const LOOT =
  '(road sign|street sign|traffic cone|stop sign|pint glass|pint glasses|ashtray|towel|towels|trolley|shopping cart|garden gnome|gnome|toilet roll|toilet rolls|cutlery|bike|scooter|flag)';
const WARES =
  '(everything|avocados|avocado|steak|steaks|salmon|cheese|nuts|pastries|croissants|meat|all|organic|mangoes|peppers|it|them)';
const WORK =
  '(thesis|essay|essays|dissertation|coursework|assignment|assignments|homework|exam|final|paper|papers|assessment|assessments|degree|cover letter|lab report)';
const DEVOIR =
  '(mémoire|thèse|devoir|devoirs|dissert|dissertation|exposé|rapport|rapport de stage|dm|partiel|partiels|copie|diplôme|master|examen|exam)';

export const ADMISSIONS: Readonly<Record<Language, Offences>> = {
  en: {
    offence: [
      '(lied|fibbed|cheated) (on|about) (my|our) (tax|taxes|expenses|mortgage|visa|insurance|income|cv|resume|application|benefits)',
      '(switched|swapped|peeled off) (the)? {0,1} (price|price tags|stickers|tags|barcodes|barcode)',
      `(nicked|stole|pinched|swiped|half-inched|liberated|robbed) (a|the|another|some|two|their|this) {0,1} ${LOOT}`,
      '(returning|return|returned) (worn|used|dirty|the) (dresses|dress|clothes|shoes|heels|suits|outfit|suit|coat)',
      `(scan|scanning|scanned|ring|weigh|weighed|put) {0,1} ${WARES} {0,2} (as|through as) (onions|carrots|bananas|potatoes|loose onions|grapes)`,
      '(eating|eat|ate) {0,3} (round|around|in) (asda|tesco|aldi|lidl|walmart|costco|sainsburys|the shop|the store|the supermarket) ',
      "(at|through) (the)? self checkout {0,6} (free|never|steal|don't scan|dont scan|without scanning)",
      "(don't|dont|never|forgot to|not) scan {0,4} (self checkout|checkout|till)",
      '(cash|cash in hand) jobs only',
      "(taxman|tax man|hmrc|irs|revenue|jobcentre|dwp|benefits office) (can whistle|doesn't know|doesnt know|will never|won't|wont|never|has no idea|can't)",
      "(judge|magistrate|jury) {0,6} (i wasn't|i wasnt|it wasn't me|it was my|believed me)",
      '(mum|mom|wife|dad|nan|girlfriend) (took|takes|is taking) (the|my) points',
      '(smuggled|snuck|carried) {0,5} (down my sock|in my sock|in my bra|up my|through customs|past security)',
      '(growing|been growing|grown|grow) (it|weed|some|my own|plants|a few plants) (in|under|behind|up) (the|my|our) (loft|attic|closet|wardrobe|basement|garage|shed|spare room|greenhouse)',
      '(jail|cell|drunk tank|custody|handcuffs) (last night|again|this morning)',
      '(clocked|swiped|signed) (in|out) for (him|her|my mate|my friend|each other)',
      "(three|two|four|five|six|ten|2|3|4|5|6|8|10) (years|months) (and)? (undefeated|never been caught|not caught|haven't been caught|without getting caught)",
    ],
    cheating: [
      `(chatgpt|chat gpt|gpt|ai|claude|gemini|copilot) (wrote|did|does|writes|made|sat|passed|has written) (my|the|me|our|most of my|half my|all my) {0,2} ${WORK}`,
      `(got|made|had|used|using|let) (chatgpt|chat gpt|gpt|ai|claude|gemini) {0,2} (to)? (write|do|for) (my|the|our|all my) {0,2} ${WORK}`,
      `(wrote|write|writing|did|do|doing) {0,3} (whole|entire)? ${WORK} for (money|cash|him|her|* (quid|dollars|bucks|pounds|euros))`,
      `(paid|pay|paying) {1,6} to (do|write|take|sit) {0,5} ${WORK}`,
      '(answers|formulas|notes|cheat sheet) {0,3} (up|on|under|in|inside) my (sleeve|arm|thigh|leg|hand|calculator|water bottle|phone case)',
    ],
    driving: [
      '(drove|driving|drive) {0,6} (one eye (shut|closed)|seeing double|two roads|half asleep|barely awake|barely see)',
      "(drove|driving) home {0,6} (don't|dont|can't|cant|barely|not) remember",
      '(going|doing|did|hit|hitting|pushing|clocked|touched) (90|95|100|105|110|115|120|125|130|140|150|160) (mph|on|down|in|through|past|behind|along|with)',
      '(banned|disqualified|suspended) (till|til|until|from driving) {0,12} (drive|only|back lanes|still|anyway|take)',
      '(no|without|expired|lost my) (licence|license|insurance|mot) {0,5} (but|still|and) {0,3} (drive|driving|drove)',
      "(hit|clipped|scraped|dented|reversed into|backed into|bumped) {0,5} (car|van|bollard|mirror|gate|fence|cyclist) {0,6} (left|drove off|drove away|legged it|no note|didn't leave|without leaving)",
    ],
    drugs: [
      'microdos* {0,3}',
      '(smoking|smoked|rolled|rolling|sparked|sparking|blazing|hit|hitting) (a|the|my|another|one) {0,2} (fat one|fatty|fattie|spliff|big one|zoot|doobie|cone|bowl|backwood) ',
      '(did|done|doing|do|had|snorted|racked up|racking up) (so many|too many|a few|two|three|four|five|fat|a fat) (lines|line|bumps|keys|rails|pills)',
      '(so|too|way too) (stoned|baked|high) (i|that i|that we|we)',
      '(high|stoned|baked|coked up) (before|during|for|through) (work|class|church|my|the|an) ',
      "(told|convinced) the (cop|cops|police|officer|feds|guards|customs) (it was|it's) (oregano|parsley|tea|hay fever|protein|medicine|mine)",
      '(whole)? (bag|gram|baggie|eighth|stash|pills) (down|in|up|under) my (sock|bra|shoe|pants|boxers|glove box|glovebox|seat)',
    ],
    drunk: [
      '(4|5|6|7|8|9|10|four|five|six|seven|eight|ten) (gins|wines|pints|beers|vodkas|proseccos|whiskeys|ciders|cocktails|margs|tequilas|rums|shots) down',
      '(shots|mimosas|pints|wine|prosecco|vodka|tequila|beers) (at|for|before) (brunch|breakfast|lunch|noon|10am|9am|work|11am)',
      '(blackout|blacked out|black out) (again|last night|drunk|twice|at|for)',
      "(woke|waking) up (with|next to|holding|wearing|in) {0,4} (traffic cone|kebab|stranger|tattoo|road sign|someone else's|only one shoe|one shoe|field|hedge|bush|bath|skip|pub)",
      "(thrown|threw|throwing) up (in|on|into|all over) (a|my|the|her|his|someone's|somebody's|an|twice)",
      "(wine|vodka|gin|whisky|whiskey|rum|tequila|beer|prosecco) (drunk|o'clock before noon)",
    ],
  },
  fr: {
    offence: [
      '(menti|triché) (sur|dans) (ma|mes|mon) (déclaration|impôts|cv|revenus|dossier|demande|notes de frais|heures)',
      "(échangé|changé|interverti) (les|l'|des) {0,1} (étiquettes|étiquette|prix|codes-barres)",
      '(piqué|chouré|chouravé|volé|embarqué|tiré|taxé|emprunté) (un|une|le|la|des|deux|les) {0,1} (panneau|panneaux|cône|cônes|plot|plots|verre|verres|cendrier|serviettes|peignoir|caddie|nain de jardin|drapeau|vélo|trottinette|bouteille)',
      "(rendre|rends|rendu|ramène|ramené|retourne) {0,3} (robes|robe|fringues|vêtements|chaussures) {0,2} (portées|portée|portés|avec l'étiquette)",
      '(passe|passé|passer|scanne|scanné|scanner|pèse|pesé|peser|tape) {0,5} (en|comme des|pour des) (oignons|carottes|pommes de terre|bananes|patates|poireaux)',
      '(caisse auto|caisse automatique|caisses automatiques|self scan|scan lib) {0,8} (gratos|sans payer|sans scanner|oublie|jamais)',
      '(touche|touché|touchais|perçois) {0,3} (chômage|rsa|allocs|aah|indemnités|arrêt maladie) {0,8} (black|noir|à côté|bosse|bossant)',
      '(bosse|bosser|bossais|travaille|payé|payée|paye|paie) {0,3} au (black|noir)',
      '(fisc|impôts|urssaf|caf|pôle emploi|france travail|sécu) (sait|saura|sauront|savent|a|verra|voit|ont) {0,1} (rien|pas|jamais|vu)',
      "(dit|raconté|menti|fait croire|juré) (au|à la|aux) (juge|police|flics|gendarmes|tribunal|assurance|assureur|procureur) (que|qu')",
      '(a pris|prend|prendre|pris|refilé|mis) (mes|les) points {0,4} (à ma|sur|de ma|permis)?',
      "(lui|leur|l'|j'ai|ai) {0,2} (mis|collé|foutu|mets|colle|décollé) (une|deux|trois|quatre|des) {0,1} (droite|droites|patate|patates|tarte|tartes|baffe|baffes|gifle|gifles|mandale|mandales|beigne|balayette)",
      "(jamais|sans|sans jamais) (me|se|m'être|s'être) (faire|fait) (prendre|choper|gauler|griller|attraper|pécho)",
      '(garde à vue|cellule|dégrisement) (hier|cette nuit|ce matin|encore)',
      '(pointe|pointé|badge|badgé) (pour|à la place de) (mon|ma|mes|un|une) (collègue|collègues|pote)',
      '(plante|pousse|plantation|pieds|plants) {0,3} (de beuh|de weed|dans le placard|dans la cave|dans le grenier) ',
    ],
    cheating: [
      `(chatgpt|chat gpt|gpt|l'ia|claude|gemini) (a|m'a)? (écrit|fait|rédigé|pondu|écrit tout|fait tout) {0,2} (mon|ma|mes|notre|le) {0,2} ${DEVOIR}`,
      `(fait|écrit|rédigé|pondu|rendu) {0,3} (mon|ma|mes|tout mon|toute ma|un|le) {0,1} ${DEVOIR} {0,3} (avec|par|grâce à|sous) (chatgpt|chat gpt|gpt|l'ia|claude)`,
      `(fait|écrit|vends|vendu|vendre) {0,3} (mémoires|mémoire|devoirs|dissertations|dissert) (de|d'|pour) {0,4} (euros|balles|€|fric|thune|autres)`,
      `(payé|paye|paie) {1,6} pour (faire|écrire|passer|rédiger) {0,3} ${DEVOIR}`,
      "(formules|antisèche|antisèches|réponses|cours) {0,3} (dans|sous|sur|derrière) (la|ma|mon|l'|le|mes) (bouteille|étiquette|trousse|calculatrice|calculette|manche|chaussette|bras|montre|écouteurs|toilettes|toilette|coque)",
      '(téléchargé|télécharge|téléchargée|chopé|récupéré) {0,6} (en|via|sur) (torrent|torrents|streaming illégal|pirate|warez|yggtorrent|ygg)',
    ],
    driving: [
      '(rentré|rentrée|rentrés|revenu|revenue|conduit|roulé) {0,3} (en voiture|en caisse|en bagnole|en scooter) {0,14} (souviens|rappelle|sais) (de|même|pas|plus)',
      '(rentré|rentrée|rentrés|conduit|roulé) {0,3} (bourré|bourrée|bourrés|ivre|saoul|saoule|pompette|torché|torchée) {0,3} (rocade|autoroute|périph|voiture|route|volant|nationale|scooter|caisse)',
      '(conduis|conduit|conduire|roule|roulé|rouler|reprends le volant|repris le volant|pris le volant) {0,3} (après|avec) {0,5} (bières|bière|verres|pintes|pinte|shots|ricards|mojitos|bouteille|bouteilles|apéros|whiskys|coupes)',
      '(grillé|brûlé|cramé) (un|deux|trois|quatre|le|tous les|plusieurs) (feu|feux|stop|stops|feu rouge|feux rouges)',
      '(embouti|accroché|percuté|rayé|tapé|défoncé|enfoncé|reculé dans) {,0,14} (parti|partie|partis|barré|barrée|cassé|cassée) (sans|comme|direct|vite|en)',
      '(roule|roulé|conduis|conduit|conduire|rouler) {0,2} (sans permis|sans assurance|sans le permis|avec le permis suspendu|permis suspendu|un œil fermé)',
      "(roulé|monté|poussé|flashé|flashée|tapé|pointe|pointes) (à|jusqu'à)? (150|160|170|180|190|200|210|220|230) {0,2} (sur|dans|à|en|au lieu|km)",
    ],
    drugs: [
      "(je|on|j') microdos*",
      '(microdosage|microdose) (au|depuis|tous|pendant)',
      '(fumé|fume|fumais|fumer|tapé|pris|gobé|bu) {0,5} (joint|joints|pétard|pétards|bédo|splif|oinj|trait|traits|cacheton|taz|gros) (avant|pendant|au|en|dans|ce matin|à la pause|à)',
      "(j'avais|avait|avais|j'ai) (fumé|tapé|pris) {0,4} (avant|juste avant) (le|les|de|l'|et)?",
      '(champis|champignons|truffes|lsd|buvard|md|taz|kéta) (dans la|dans le|en forêt|au parc|hier|ce soir|cette nuit|depuis|ce matin|au lac)',
      '(perchés|défoncés|foncedés) depuis',
      '(défoncé|défoncée|foncedé) (dans la salle|dans le (bus|métro|train)|en (cours|réunion|amphi)|au (taf|boulot|bureau|lycée|ciné))',
    ],
    drunk: [
      '(mis|mettre|pris|prendre|met|prend|collé) (une|la|sa|encore une) {0,1} (charge|race|mine|caisse|murge|biture|cuite|tôle|misère|branlée|race de|mine de) {0,3} (hier|ce|de|samedi|vendredi|monumentale|énorme)?',
      '(black out|black-out|blackout|trou noir) (total|complet|encore|hier|de|depuis)',
      '(réveillé|réveillée|réveil|réveillés) (dans|avec|à côté|sur|chez) (un|une|le|la|mon|ma) {0,1} (champ|fossé|cône|panneau|banc|baignoire|inconnu|inconnue|vache|parking|trottoir|caddie|gare|poubelle|plage|kebab)',
      '(vomi|gerbé|dégueulé) (dans|sur|deux fois|trois fois|partout|toute) ',
    ],
  },
};
