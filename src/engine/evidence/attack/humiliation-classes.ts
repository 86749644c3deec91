/** The word classes that frames of humiliation refer to (see lexicon/attack/humiliation-frames.ts). */
import { KIN, ROLES } from '../../lexicon/attack/accused.ts';
import { FILLERS, SCUM, VILE } from '../../lexicon/attack/contempt.ts';
import { SOFT_GROUPS } from '../../lexicon/attack/groups.ts';
import { INSULTS } from '../../lexicon/attack/insults.ts';
import { type Classes, wordClass } from '../matching/word-class.ts';
import type { Word } from '../matching/words.ts';

/** Praise that makes a compliment of a comparison: "the body of a goddess". */
const isLowly = (word: Word): boolean => word.plain.length > 2 && !PRAISED.has(word.plain);
const PRAISED = new Set(
  'god gods goddess angel angels saint saints lion lioness queen king model models dancer genius child prince princess hero athlete champion pro star dieu deesse ange anges saint reine roi lion genie heros champion'.split(
    ' ',
  ),
);

const NEGATIVE: ReadonlySet<string> = new Set([
  'thick',
  'dense',
  'fat',
  ...VILE,
  ...[...INSULTS.en].filter(([, { use }]) => use === 'adjective' || use === 'reply').map(([word]) => word),
]);
const LOWLY_FR = new Set(
  'huitre moule bulot poulpe poule serpillere serpilliere chaise porte brique parpaing palourde moineau mouche caillou limace endive navet tableau cintre tabouret radis patate poubelle crapaud limace alien troll rat cafard yaourt cadavre pigeon baleine bigorneau courgette concombre'.split(
    ' ',
  ),
);

export const HUMILIATION_CLASSES: Classes = {
  you: wordClass('you u ya him her them he she'),
  he: wordClass('he she they him her'),
  has: wordClass("have has had got 've 's"),
  quality: wordClass(
    'personality charm charisma brains brain iq intelligence intellect depth face backbone class morals empathy manners attention charms sense hygiene wit emotional comprehension skills span vocabulary maturity mentality memory',
  ),
  lowly: isLowly,
  human: wordClass(
    'human creature man woman person girl boy specimen excuse waste kid child guy dude lady family people mother father individual thing being hag witch bitch face',
  ),
  vileWord: wordClass(VILE),
  vile: wordClass(VILE),
  scum: wordClass(SCUM),
  filler: wordClass(FILLERS),
  are: wordClass("are is 're be"),
  sont: wordClass('sont etes est es'),
  d: wordClass('de d la'),
  toi: wordClass('tu te t vous il elle'),
  softGroup: wordClass(SOFT_GROUPS),
  negative: wordClass(NEGATIVE),
  someone: (word) => /^(?:he|she)$/.test(word.plain) || (word.before === '' && isNamed(word)),
  uglyHuman: wordClass('troll trolls dogs pigs freak freaks ogre gremlin goblin clowns clown hag'),
  kin: wordClass(
    'baby kid kids child children son daughter wife husband mom mum mother dad dog girlfriend boyfriend sister brother',
  ),
  evite: wordClass('evite fuit supporte veut voulait aime aimait regrette'),
  personne: wordClass(new Set([...ROLES, ...KIN])),
  animal: wordClass(
    'vipere hyene chienne sangsue pourriture teigne peste limace garce baleine vache truie grosse boudin thon cageot laideron porc cochon cochonne epave mocheté tas hippopotame phoque dinde guenon',
  ),
  ugly: wordClass(
    'foot toe thumb potato troll ogre hippo whale corpse crackhead meth pig rat horse shrek goblin gremlin clown arse ass butt bum trash garbage dumpster toad frog bulldog dog sewer toilet slug bin donkey monkey ape gargoyle scrotum turd shit rotten witch swamp alien monster raccoon mole hobbit',
  ),
  qualite: wordClass('charisme qi cervelle finesse vivacite'),
  organe: wordClass('cerveau physique intelligence tronche haleine odeur conversation memoire niveau elegance'),
  chose: wordClass(LOWLY_FR),
  choseUne: isLowly,
};
/** A name by its capital. */
const isNamed = ({ token, at }: Word): boolean => at >= 0 && /^\p{Lu}\p{Ll}{2,}$/u.test(token.raw);
