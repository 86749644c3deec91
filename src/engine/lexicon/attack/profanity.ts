import type { Language } from '../../types.ts';

/**
 * Swear words and obscene words, curated for this project and rated: 'strong' where most readers take the word as
 * swearing, 'mild' where it is an abbreviation or worn down (wtf, chiant). Left out on purpose: damn, hell, crap, omg,
 * sucks, zut, mince, purée; and words whose innocent reading is the commoner one: queue, gland, pédale, pipe, screw,
 * knob, garce, morue. Written without accents, except where the accent tells the word from its innocent twin.
 */
export type ProfanityRating = 'strong' | 'mild';

const EN_STRONG = `
fuck fucks shit shits
fuk fukk fuc fukin fuking fukn fck fcks fcking fckin fcked fckd fkn fkin fking fker fuxk fvck phuck phuk fcuk fukker fuks
motherf mofo mofos mthrfckr muthafucka mothafucka mf mfs mfer mfers
shat shite shitty sht shyt shiet dumbshit dipshit bullshit horseshit apeshit batshit chickenshit dogshit jackshit bullsh
biatch biatches biotch beyotch bich biches
ass asses asshole assholes asshat asshats assclown assclowns asswipe asswipes assbag jackass jackasses dumbass dumbasses
smartass smartasses fatass fatasses fatassed lameass bitchass arse arses arsehole arseholes arsed arseface azz azzhole asshol ashole asshoe
lardass kissass assfuck pussyass dumbasss badass badasses kickass hardass halfass halfassed
cunt cunts cunty cuntish kunt kunts twat twats wank wanks wanker wankers wanking wanked tosser tossers bollocks bellend bellends
knobhead knobheads dickhead dickheads dickface dickbag dickwad dickish dick dicks dickless cock cocks cocksucker cocksuckers
cocksucking prick pricks
pussy pussies poontang titties titty tits tit tiddies boner boners blowjob blowjobs handjob handjobs rimjob cum cumming
cumshot cumshots jizz dildo dildos gangbang bukkake deepthroat milf milfs cumslut buttplug butthole buttholes nutsack ballsack
circlejerk jerkoff schlong
slut sluts slutty slutting whore whores whoring hoe hoes hoez thot thots skank skanks skanky
nigga niggas niggaz nigguh niggah nigger niggers niggaa nigg
bastard bastards bastarding bastardin douche douches douchebag douchebags douchey
faggot faggots faget fagot fag fags faggy
`;

const EN_MILD = `
tf wtf wtaf wth stfu gtfo lmfao lmfaoo lmfaooo omfg ffs bs idgaf dafuq dafuck effing effin horny snafu fml
`;

const FR_STRONG = `
merde merdes merdier merdiers merdique merdiques merdeux merdeuse merder mrd mrde marde mardeux
putain putains putin pt1 ptain ptin ptn ptnn pitin puteuse pute putes pvte pvtes putasse putasses putassier putassiere puterie
con cons conne connes connard connards conard conards connar connars connasse connasses conasse conasses  
connot conos tdc trouduc trouducs
salope salopes saloppe salop salaud salauds salopard salopards saloperie saloperies salopri
foutre chier chie chié chiee chient chiant chiante chiants chiantes chiasse chieur chieuse chieurs chieuses
bite bites teub teubs chibre couille couilles couillon couillons couillonne couillonnade zob zgeg zguegue
cul culs teuch foufoune
nique niquer niqué niquée niqués niquent niquez niquait niqueur niqueurs niktamere niquetamere
ntm nsm ntgm fdp fdps ftg tg vtff vtf
baise baiser baisé baisée baisable branleur branleurs branleuse branleuses branler branlette branlettes branlé branlos
petasse petasses poufiasse poufiasses pouffiasse pouffiasses radasse radasses
pede pedes pédé pédés tapette tapettes tarlouze tarlouzes tafiole tafioles tantouze tantouzes fiotte fiottes
enfoire enfoires enfoiree enfoirees batard batards batarde batardes
suceur suceurs suceuse suceuses partouze partouzes gouinasse
tabarnak tabarnac tabarnaque calisse caliss crisse criss esti estie osti ostie viarge crosseur plotte
biatch bitch bitches fuck bullshit tepu tepus
`;

const FR_MILD = `
  jmenbats saloperi wtf fuckin
`;

/**
 * Letters that make a word a swear word wherever they stand in it: no innocent word holds them. (So compounds and new
 * coinages are known: clusterfuck, fuckton, emmerdement, enculage.)
 */
export const OBSCENE_PARTS: readonly string[] = [
  'fuck',
  'bullshit',
  'motherf',
  'asshole',
  'nigga',
  'emmerd',
  'démerd',
  'demerd',
  'encul',
  'enkul',
  'pétasse',
  'poufias',
];
/** The same, at the start of a word, with the words that are innocent all the same. */
export const OBSCENE_STARTS: readonly string[] = [
  'shit',
  'bitch',
  'whore',
  'merd',
  'connar',
  'connas',
  'couill',
  'niquer',
];
export const OBSCENE_ENDS: readonly string[] = ['shit', 'bitch'];
export const INNOCENT_WORDS: ReadonlySet<string> = new Set(
  'shitake shiitake shittim shittah salopette salopettes whoreson couillard niqab'.split(' '),
);

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);

const rate = (strong: string, mild: string): ReadonlyMap<string, ProfanityRating> => {
  const map = new Map<string, ProfanityRating>();
  for (const word of words(mild)) map.set(word, 'mild');
  for (const word of words(strong)) map.set(word, 'strong');
  return map;
};

export const PROFANITY: Readonly<Record<Language, ReadonlyMap<string, ProfanityRating>>> = {
  en: rate(EN_STRONG, EN_MILD),
  fr: rate(FR_STRONG, FR_MILD),
};
