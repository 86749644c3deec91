/** The word classes that English put-downs refer to (see lexicon/attack/put-downs-en.ts). */
import { KIN } from '../../lexicon/attack/accused.ts';
import { FILLERS, HARMED, SCUM, VILE } from '../../lexicon/attack/contempt.ts';
import { SOFT_GROUPS } from '../../lexicon/attack/groups.ts';
import { INSULTS } from '../../lexicon/attack/insults.ts';
import { type Classes, wordClass } from '../matching/word-class.ts';

const DUMB =
  'stupid dumb thick dense ignorant clueless gullible retarded daft dim idiotic brainless slow stupider dumber';

/** English insults of persons, to be called by whatever their aim. */
const CALLED_NAMES: ReadonlySet<string> = new Set(
  [...INSULTS.en].filter(([, { use }]) => use === 'person' || use === 'human').map(([word]) => word),
);

const NEGATIVE: ReadonlySet<string> = new Set([
  ...VILE,
  ...[...INSULTS.en].filter(([, { use }]) => use === 'adjective' || use === 'reply').map(([word]) => word),
]);

export const PUT_DOWN_CLASSES: Classes = {
  you: wordClass('you u ya he she they him her them'),
  he: wordClass('he she they'),
  your: wordClass('your ya yo ur his her their'),
  be: wordClass("is are was were be being 's 're been s"),
  has: wordClass("have has had got 've 's"),
  people: wordClass(
    'anyone anybody everyone everybody people folks guy guys man men woman women person kids dudes ppl',
  ),
  dumb: wordClass(DUMB),
  vile: wordClass(new Set([...VILE].filter((word) => word !== 'worst'))),
  scum: wordClass(SCUM),
  harmed: wordClass(HARMED),
  negative: wordClass(NEGATIVE),
  anyInsult: wordClass(CALLED_NAMES),
  filler: wordClass(FILLERS),
  kin: wordClass(KIN),
  softGroup: wordClass(SOFT_GROUPS),
  look: wordClass('look looks looking looked'),
  so: wordClass('so too really very straight just looking lookin hella mad all'),
  smell: wordClass('smell smells stink stinks reek reeks'),
  small: wordClass('little old fat sad ugly white young lil dirty smelly stupid'),
  child: wordClass('child kid nephew niece baby toddler teenager six five four seven'),
  cohort: wordClass('hoes bitches thots niggas'),
  ownThing: wordClass(
    'shoes hair outfit music haircut breath face body titties teeth fit clothes makeup style taste voice mixtape weave wig nails eyebrows lashes feet',
  ),
  human: wordClass(
    'man woman person human guy dude girl boy kid lady bloke lad individual creature chap fella being specimen bastard bitch hag witch family brat boi toad weasel snake rat prick cow',
  ),
  role: wordClass(
    'politician politicians senator governor mayor journalist reporter actor actress host president congressman congresswoman judge celebrity singer comedian criminal media lawyer minister',
  ),
  abuse: wordClass(
    `perverted nasty creepy sleazy slimy greasy vile evil pathetic ignorant dishonest lying hateful racist sexist selfish corrupt crooked spineless heartless
    gutless disgusting despicable vicious wicked bitter stupid dumb idiotic moronic hideous horrid repulsive filthy odious loathsome deranged demented
    unhinged senile delusional worthless pompous smug spiteful gormless toothless inbred trashy spoilt spoiled brainless clueless hypocritical shameless
    disgraceful vapid demonic satanic thieving backstabbing conniving cowardly slithering insane unserious sleazeball`,
  ),
  loose: wordClass(
    'lame bum broke snake snitch weak corny thirsty dusty musty crusty goofy punk fat nappy bald skinny bitch hoe trifling raggedy ratchet basic clown pussy hating hatin stanky stank salty ugly fake ghetto dirty lazy',
  ),
  called: wordClass(
    'hoe hoes bitch bitches nigga niggas dude dudes man men boy boys girl girls woman bum bums kid kids motherfucker motherfuckers mf mfs people person guy trick tricks broad loser clown',
  ),
  named: ({ token, at }) => at > 0 && /^\p{Lu}\p{Ll}{2,}$/u.test(token.raw),
};
