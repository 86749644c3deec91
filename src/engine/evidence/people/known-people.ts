/** Who in a sentence belongs to the author's life: "my ex", "Mum", "some girl at my work", "our Callum", "the couple upstairs". */
import { FIRST_NAMES } from '../../lexicon/people/first-names.ts';
import { HOLDING } from '../../lexicon/people/holding.ts';
import type { PersonTag } from '../../lexicon/people/people-en.ts';
import type { Sentence, Token } from '../../types.ts';
import { mainLanguage, peopleIn } from '../health/health-terms.ts';
import { compilePhrases } from '../matching/phrases.ts';
import type { Term } from '../matching/terms.ts';
import { isPossessed } from '../stance/holder.ts';
import type { Person } from './told.ts';

const KIN = '(mum|mom|dad|mother|father|parents|wife|husband|son|daughter|brother|sister|boyfriend|girlfriend|ex|kid)';

/** People by where they are in the author's life: "some girl at my work", « la dame de la chambre 12 ». */
const PLACED = compilePhrases<PersonTag>(
  [
    ...[
      '(some|this|that|the|one|a) {0,2} (girl|guy|bitch|dude|idiot|lady|kid|server|man|woman|chick|moron|asshole|boy|cashier|bartender|waiter|waitress) (at|in|from|on) (my|our) (work|job|class|school|gym|building|office|team|dorm|street|uni|church|shift)',
      '(the|that) {0,1} (bloke|guy|man|woman|lady|couple|lad|girl|family) (in|at|from) (flat|number|no|apartment|apt|unit|next) *',
      'il? y en a (un|une) qui',
      '(une|la|cette|un|le|ce) {0,1} (meuf|fille|conne|connasse|nana|gars|mec|type|con|connard|gamin|gamine|gosse) (de|à|dans|du|au) (ma|mon|notre)? (boulot|taf|classe|promo|boîte|lycée|fac|immeuble|équipe|école|rue|bureau|cours)',
      '(the|our|my) (couple|guy|lady|woman|man|girl|family|people|neighbours|neighbors|lot|student|students|bloke) (upstairs|downstairs|next door|above us|below us|above me|below me|across the (street|hall|road|landing)|opposite|over the road|over the fence)',
      "(la|le|les|ma|mon|mes) (voisin|voisine|voisins|locataire|locataires|coloc|couple|dame|monsieur|famille|mec|fille|meuf|type|gens|vieux|jeunes) (du|de|d'|au|en) (dessus|dessous|bas|palier|en face|face|à côté|côté|haut|rez-de-chaussée|rdc|1er|2e|3e|4e|5e|2b|3b|premier|deuxième|troisième)",
    ].map((pattern) => [pattern, 'friend'] as const),
    [
      "(la|le|les) {0,1} (nouvelle|nouveau|stagiaire|alternante|alternant|fille|gars|mec|meuf) (de|du|à) (l'accueil|la compta|compta|standard|la caisse|marketing|la cantine|l'atelier|l'open space|bureau)",
      'colleague',
    ] as const,
    ['(my|our) * (year|yr|month|yo) (old|olds)', 'child'] as const,
    ...[
      '(a|the|this|that|one|another|some|my|little|poor) {0,3} (kid|lad|boy|girl|child|pupil|student|mum|mom|dad|parent|parents|teen|sixth former) (in|from|of) (my|our|one of my) (class|group|form|school|year group|tutor group|lesson|lessons|seminar|course|nursery|daycare|ward)',
      '(patient|patients|resident|lady|gentleman|man|woman|bloke|guy|girl|old lady|old man|kid) (in|from|on) (bed|room|bay|cubicle|my ward|the ward|our ward|a and e|triage|my caseload) *',
      'one of (my|our) (year|class|grade|form|first|second|third|fourth) *',
      '(mr|mrs|ms|miss) {1,1} in (bay|bed|room|ward) *',
      '(une|un) de mes (6e|5e|4e|3e|sixièmes|cinquièmes|quatrièmes|troisièmes|secondes|premières|terminales|cp|ce1|ce2|cm1|cm2)',
      'one of (my|our) {0,1} (regulars|patients|clients|residents|students|pupils|kids|families|mums|service users|members|tenants)',
      '(had|saw|got|seen|treated|discharged|admitted|teaching|taught) {0,2} (a|an|this|another) {0,3} (patient|resident|pupil|student|client)',
      "(la|le|ma|mon|une|un|cette|ce|petit|petite) {0,2} (dame|monsieur|patient|patiente|résident|résidente|papy|mamie|vieux|vieille|madame|gamin|gamine|petit|petite) (de|du|à|en) (la chambre|lit|box|chambre|ma classe|mon service|notre service|la *|l'ehpad|ma tournée|consult)",
      '(une|un) de mes {0,1} (élèves|patients|patientes|résidents|résidentes|étudiants|étudiantes|clients|clientes|gamins|petits|habitués|stagiaires|usagers)',
      '(une|un|cet|cette|le|la|petit|petite) {0,1} (élève|gamin|gamine|gosse|petit|petite|enfant|môme|étudiante|étudiant) (de|dans|à) (ma|mon|notre|mes) (classe|cours|groupe|école|crèche|collège|lycée|service|amphi)',
      '(vu|reçu|vue|reçue|vus) (en (consultation|consult)|aux urgences|au cabinet|en garde) {0,4}',
      "(la|le) (mère|père|maman|papa|parents) (de|du|d') {0,1} (petit|petite|mon élève|un élève|une élève)",
      "(little|poor little|wee) {1,1}'s (mum|mom|dad|mother|father|parents)",
    ].map((pattern) => [pattern, 'entrusted'] as const),
    ...[
      `:name 's ${KIN}`,
      "(the|our) (guy|girl|man|woman|dude|bloke|lad) (i'm|im|i am|i was|i've been) (seeing|dating|talking to|sleeping with)",
      `(la|le|l') (femme|mari|fille|fils|copine|copain|mère|père|frère|sœur|meuf|mec|ex) (de|d') :name`,
      '(the|a|this|some) (girl|guy|boy|lad|kid|woman|man) (who|that) (sits|sat|lives|works|trains) (next to|beside|behind|near|with|in front of|across from|above|below|opposite) (me|us)',
      '(la|le|une|un) (fille|mec|meuf|gars|garçon|nana|dame|type) (à côté|assise|assis|derrière|devant) {0,2} (moi|nous)',
      '(le|la) (mec|meuf|fille|gars|type|nana) (que je (vois|fréquente)|avec qui je (sors|suis|couche))',
    ].map((pattern) => [pattern, 'friend'] as const),
  ],
  { name: [...FIRST_NAMES] },
);

/** People whom everybody in a small place knows by what they are. */
const LOCAL = compilePhrases<true>([
  [
    `(the|our) (vicar|butcher|baker|pharmacist|mayor|landlord|headteacher|principal|coach|dentist|priest|postman|teacher|pastor|vet|choir master) 's ${KIN}`,
    true,
  ],
  [
    "(la|le) (fille|fils|femme|mari|copine|frère|sœur) (du|de la|de l') (pharmacien|pharmacienne|boulanger|boulangère|maire|voisin|voisine|curé|prof|directeur|directrice|patron|patronne|gardien|gardienne|concierge|dentiste|facteur|boucher|bouchère|coiffeur|coiffeuse)",
    true,
  ],
]);

/** Somebody told of by where they are in the author's life; `last` ends before what follows. */
export function placedPeople(sentence: Sentence): Person[] {
  const offset = sentence.tokens[0]?.index ?? 0;
  return PLACED.find(sentence).map(({ first, last, value }) => ({
    tag: value,
    first: first - offset,
    last: last - offset,
    words: '',
    language: mainLanguage(sentence),
  }));
}

const THE: ReadonlySet<string> = new Set(['the', 'la', 'le', 'les']);
const NEXT_DOOR = /^(?:neighbou?rs?|voisine?s?|coloc|proprio)$/;
/** "the gf", "the missus": people say so of nobody's but their own. */
const SPOUSE = /^(?:gf|bf|missus|wifey|hubby|other half|better half)$/;
const WITH: ReadonlySet<string> = new Set(['with', 'and', 'tell', 'told']);
/** « j'ai un élève qui … », "we have a patient". */
const HAVE: ReadonlySet<string> = new Set(['ai', 'avons', 'have', 'had', "'ve"]);
const NEAR_ME: ReadonlySet<string> = new Set(["m'", 'me', 'ma', 'mon', 'mes', 'notre', 'my', 'our']);
const SINGLE: ReadonlySet<string> = new Set(['a', 'un', 'une']);
const ACQUAINTANCE =
  /^(?:friend|coworker|co worker|colleague|classmate|neighbou?r|ami|amie|pote|copine|collegue|voisine?)$/;
const MINE: ReadonlySet<string> = new Set('mine moi'.split(' '));

/** Said without "my" as if it were a name: "Mum's been drinking", « mamie a oublié ». */
const CALLED =
  /^(?:mum|mom|dad|nan|nana|gran|granny|grandma|grandpa|grandad|granddad|hubby|wifey|maman|papa|mamie|mamy|papi|papy|tonton|tata|tatie|madame|monsieur)$/;
/** Opening a note: "Brother in law skint again", "Husband out of work since March". */
const OPENING =
  /^(?:husband|wife|hubby|wifey|missus|boyfriend|girlfriend|bf|gf|brother|sister|son|daughter|brother in law|sister in law|mother in law|father in law|mil|fil|bil|sil|ex|flatmate|roommate|housemate|landlord|neighbou?rs?|belle mere|beau pere|belle soeur|beau frere|belle doche|voisins?|voisine|coloc|fiston)$/;
/** What may stand before somebody who is called by what they are to the author. */
const BEFORE_CALLED: ReadonlySet<string> = new Set(
  'and but so because cuz bc since when while that poor told asked with on for to about after is update then now today yesterday et mais donc car quand que pauvre avec pour depuis avant sur chez hier'.split(
    ' ',
  ),
);

function isCalled(tokens: readonly Token[], { first, last, words }: Term<PersonTag>): boolean {
  const before = tokens[first - 1];
  const opens = tokens.slice(0, first).every(({ kind }) => kind !== 'word');
  const next = tokens[last + 1];
  if (next === undefined || next.raw === ':' || next.raw === ',' || next.plain === 'of') return false;
  if (opens && OPENING.test(words)) return true;
  if (!CALLED.test(words)) return false;
  return opens || before?.kind === 'punctuation' || BEFORE_CALLED.has(before?.plain ?? '');
}

/** "my ex", "our neighbour", "a friend of mine", « un ami à moi », "Mum"; pupils and patients also with "a". */
export function isKnown(sentence: Sentence, person: Term<PersonTag>): boolean {
  const { tokens } = sentence;
  if (isPossessed(tokens, person.first, HOLDING[mainLanguage(sentence)])) return true;
  if (isCalled(tokens, person)) return true;
  const before = tokens[person.first - 1]?.plain ?? '';
  if (THE.has(before) && SPOUSE.test(person.words)) return tokens[person.last + 1]?.plain !== 'of';
  // "a fight with the wife": said so of nobody else's.
  if (
    THE.has(before) &&
    /^(?:wife|husband|boyfriend|girlfriend|in ?laws)$/.test(person.words) &&
    WITH.has(tokens[person.first - 2]?.plain ?? '')
  )
    return tokens[person.last + 1]?.plain !== 'of';
  if (THE.has(before) && NEXT_DOOR.test(person.words)) return true;
  if (SINGLE.has(before) && ACQUAINTANCE.test(person.words)) return true;
  if (
    person.tag === 'entrusted' &&
    SINGLE.has(before) &&
    (HAVE.has(tokens[person.first - 2]?.plain ?? '') ||
      tokens.slice(person.last + 1, person.last + 5).some(({ plain }) => NEAR_ME.has(plain)))
  )
    return true;
  return MINE.has(tokens[person.last + 2]?.plain ?? '') && /^(?:of|a)$/.test(tokens[person.last + 1]?.plain ?? '');
}

/** "our Callum", "little Tyler", « la petite Léa », « notre Paul ». */
const ENDEARING = /^(?:our|my|little|wee|notre|petit|petite|mon|ma)$/;
const CAPITAL = /^\p{Lu}\p{Ll}+$/u;

/** People called by a common first name, without a surname: friends of readers who know the author. */
export function namedPeople(sentence: Sentence): Person[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, at): Person[] => {
    if (token.kind !== 'word' || !CAPITAL.test(token.raw) || !FIRST_NAMES.has(token.plain)) return [];
    const before = tokens[at - 1];
    const next = tokens[at + 1];
    if (next?.kind === 'word' && /^\p{Lu}/u.test(next.raw) && next.raw !== 'I') return [];
    if (before?.kind === 'word' && /^\p{Lu}/u.test(before.raw) && !ENDEARING.test(before.plain) && at > 1) return [];
    const close = ENDEARING.test(before?.plain ?? '');
    return [
      {
        tag: 'friend',
        first: at,
        last: at,
        words: token.plain,
        language: mainLanguage(sentence),
        ...(close ? {} : { byName: true }),
      },
    ];
  });
}

/** "the vicar's wife": as good as a name. */
function localPeople(sentence: Sentence): Person[] {
  const offset = sentence.tokens[0]?.index ?? 0;
  return LOCAL.find(sentence).map(({ first, last }) => ({
    tag: 'friend',
    first: first - offset,
    last: last - offset,
    words: '',
    language: mainLanguage(sentence),
    byName: true,
  }));
}

/** Names in a story that somebody made up. */
const FICTION: ReadonlySet<string> = new Set(
  'season episode episodes plot series show sitcom book novel film movie character chapter scene finale spoiler saison serie roman personnage acte intrigue chapitre'.split(
    ' ',
  ),
);

/** Whether a sentence is about such a story. */
export const isFiction = ({ tokens }: Sentence): boolean => tokens.some(({ plain }) => FICTION.has(plain));

/** Everybody who is named, known or not, and those whom the author knows. */
export function peopleOf(sentence: Sentence): { readonly all: readonly Person[]; readonly known: readonly Person[] } {
  const placed = placedPeople(sentence);
  const terms = peopleIn(sentence);
  const known: Person[] = [...terms.filter((term) => isKnown(sentence, term)), ...placed];
  const names = (isFiction(sentence) ? [] : [...localPeople(sentence), ...namedPeople(sentence)]).filter(
    ({ first }) => !known.some((person) => person.first <= first && first <= person.last + 1),
  );
  return { all: [...terms, ...placed, ...names], known: [...known, ...names] };
}
