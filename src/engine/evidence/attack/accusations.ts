/** Statements that an identifiable person or business committed a crime or a dishonest act. */
import { ACCUSED, NOT_STATED } from '../../lexicon/attack/accusation-frames.ts';
import type { Draft, Span } from '../../types.ts';
import { type FrameSet, findFrames, frameSet, frames } from '../matching/frames.ts';
import type { Word } from '../matching/words.ts';
import { attackWords } from './attack-words.ts';
import { isCited } from './counter-speech.ts';

export interface Accusation extends Span {
  /** Whether a name, a mention or somebody close makes plain who is meant. */
  readonly named: boolean;
}

const set = (words: string): ((word: Word) => boolean) => {
  const known = new Set(words.split(/\s+/).filter(Boolean));
  return (word) => known.has(word.plain);
};

const OWN = set(`
  boss manager landlord landlady neighbor neighbour neighbors neighbours ex husband wife teacher doctor dentist principal mayor coach pastor priest supervisor
  accountant lawyer mechanic company employer restaurant shop store hotel garage school bank agency airline plumber builder contractor seller
  colleague coworker director ceo cfo owner dealer tenant roommate nurse professor politician senator president minister governor
  patron patronne chef voisin voisine voisins mari femme prof professeur medecin dentiste maire directeur directrice comptable avocat garagiste boite
  entreprise employeur proprio proprietaire magasin boutique hotel banque agence syndic notaire plombier artisan vendeur vendeuse collegue ministre
  depute president gerant gerante restaurateur livreur
`);
const SUBJECT = set('he she they il elle ils elles gars mec guy guys');
const NOT_NAMES = set(
  'i the this that it he she they we you and but so if my your god lord jesus when what why who how no yes ok lol le la les un une je tu il elle on ce et mais quand qui que',
);
const CAPITAL = /^\p{Lu}[\p{Ll}'’-]+$/u;

/** Crimes whose mere mention ruins a life: a hint at who is meant is enough. */
const GRAVEST: ReadonlySet<string> = new Set(
  'rapist rapists pedophile pedophiles paedophile paedophiles molester murderer violeur violeurs pedophile pedocriminel meurtrier'.split(
    ' ',
  ),
);

/** Cheaper than the expression, and nearly always enough: a small ASCII letter starts no name. */
const isSmall = (letter: number): boolean => letter >= 97 && letter <= 122;

const isNamed = (word: Word): boolean =>
  !isSmall(word.token.raw.charCodeAt(0)) &&
  word.token.kind === 'word' &&
  CAPITAL.test(word.token.raw) &&
  word.at > 0 &&
  word.before === '' &&
  !NOT_NAMES(word);

const classes = {
  who: (word: Word): boolean => OWN(word) || SUBJECT(word) || isNamed(word),
  is: set("is are was were 's am been being"),
  has: set("has have had 's just keeps kept always"),
  adverb: set(
    'a an the such really just nothing but clearly obviously total complete proven known serial convicted lying fucking damn still also literally absolute pure real all both',
  ),
  criminal: set(
    'thief thieves crook crooks rapist rapists pedophile pedophiles paedophile scammer scammers fraudster fraudsters conman criminal murderer embezzler abuser molester predator forger swindler swindlers corrupt',
  ),
  loot: set(
    'money deposit card cards cash wallet phone bike savings wages tips jewellery jewelry inheritance rent funds laptop purse car identity designs',
  ),
  butin: set(
    'argent caution carte sous thune telephone velo economies salaire pourboires bijoux heritage loyer fonds caisse voiture portefeuille sac identite francais gens clients peuple',
  ),
  target: set('me us him her them everyone everybody people clients customers you my our old'),
  est: set('est sont etait etaient'),
  adverbe: set(
    'un une de des le la les vrai vraie vrais gros grosse sale sacre que juste rien tout simplement toujours aussi vraiment carrement notoire connu deja bien tous toutes encore',
  ),
  criminel: set(
    'voleur voleuse voleurs escroc escrocs violeur violeurs pedophile pedophiles arnaqueur arnaqueurs arnaqueuse assassin assassins meurtrier corrompu corrompue corrompus corrompues ripou ripoux fraudeur fraudeurs faussaire trafiquant dealer',
  ),
  le: set('me le la les nous lui leur te vous se ne'),
  a: set('a ont avait avaient as'),
  bat: set('bat battait frappe frappait tape violente maltraite maltraitait'),
  victime: set('ses les ces nos tout des gens clients l argent le la dans aux'),
  de: set('de la du des'),
};
/** « nous a volés »: the pronouns before the verb may be missing. */
const optional = (lines: string): string => lines.replace(/\{le\} /g, '{le}*2 ');

let compiled: { accused: FrameSet<'accused'>; not: FrameSet<'not'> } | undefined;

/** All accusations of a draft that are stated, not asked, supposed, denied, cited or sourced. */
export function findAccusations(draft: Draft): readonly Accusation[] {
  compiled ??= {
    accused: frameSet(frames('accused', optional(ACCUSED), classes)),
    not: frameSet(frames('not', NOT_STATED, classes)),
  };
  const words = attackWords(draft);
  const found = findFrames(compiled.accused, words);
  if (found.length === 0) return [];
  const unstated = new Set(findFrames(compiled.not, words).map(({ first }) => words[first]?.sentence));
  const accusations: Accusation[] = [];
  for (const { first, last } of found) {
    const [from, to] = [words[first], words[last]];
    if (!from || !to || unstated.has(from.sentence)) continue;
    const sentence = draft.sentences[from.sentence];
    if (sentence && draft.text.slice(sentence.start, sentence.end).includes('?')) continue;
    // A link in the draft is its source.
    if (draft.tokens.some((token) => token.kind === 'link') || isCited(draft, { start: from.start, end: to.end }))
      continue;
    accusations.push({ start: from.start, end: to.end, named: isNamed(from) || OWN(from) || GRAVEST.has(to.plain) });
  }
  return accusations;
}
