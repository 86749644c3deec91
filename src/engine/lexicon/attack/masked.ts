/**
 * Words that people mask with stars, digits or spaces, the likelier reading first where one mask fits several. Only a
 * reading aid: whether a word is a swear word or an insult, and how strong, is for the rules to say.
 */
const EN_STEMS =
  'fuck shit bitch cunt dick ass cock pussy whore slut bastard piss damn crap nigger nigga fag faggot tit retard tranny dyke';
const EN_ENDINGS = [
  '',
  's',
  'es',
  'ed',
  'er',
  'ers',
  'ing',
  'in',
  'y',
  'head',
  'heads',
  'hole',
  'holes',
  'face',
  'wit',
  'tard',
  'up',
];
const OTHERS =
  'asshole assholes arsehole arse bullshit dipshit dumbass jackass motherfucker motherfuckers motherfucking kike spic chink coon paki ' +
  'hoe hoes thot twat twats wanker wankers prick pricks bollocks dildo porn rape raped rapist kill hell stupid idiot idiots moron nazi nazis jizz cum ' +
  'merde merdes merdique putain pute putes con cons conne connes connard connards connasse connasses salope salopes salaud salauds enculé enculés encule ' +
  'encules enculer bite bites couille couilles chier chiant chiante niquer nique niqué baiser baise foutre foutu pédé pédés pede pd tapette gouine bougnoule ' +
  'bougnoules nègre nègres negre bâtard batard bâtards batards cul culs bordel pétasse pouffiasse trouduc branleur branleurs bicot youpin salop ' +
  'scum vile die dead gay homo homos tuer mort hate trash filth rapefugee emmerde enfoiré';

export const MASKED_WORDS: ReadonlySet<string> = new Set([
  'fuck',
  'shit',
  'ass',
  'bitch',
  'cunt',
  'dick',
  'fucking',
  'fucked',
  'merde',
  'putain',
  'connard',
  ...EN_STEMS.split(' ').flatMap((stem) => EN_ENDINGS.map((ending) => stem + ending)),
  ...OTHERS.split(' '),
]);
