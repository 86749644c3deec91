/** Words of contempt and violence that make a sentence about a group or a person hateful. Without accents. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** What is said of people who are called worthless: adjectives. */
export const VILE = list(`
despicable disgusting vile repulsive revolting repugnant loathsome filthy filthiest stupid stupidest dumb dumber dumbest idiotic brainless
mindless worthless subhuman inferior useless pathetic evil wicked savage barbaric degenerate uncivilised uncivilized backward primitive ugly
hideous smelly retarded demented sickening gross nasty abominable abhorrent violent cruel ignorant shitty unnatural abnormal perverted
deviant inhuman untrustworthy greedy parasitic dirty lazy toxic moronic insufferable deplorable monstrous worst unwanted dishonest
repugnant repugnants repugnante repugnantes abject abjects abjecte abjectes ignoble ignobles ecoeurant ecoeurants ecoeurante ecoeurantes
degueulasse degueulasses degoutant degoutants degoutante degoutantes immonde immondes crasseux crasseuse crasseuses revoltant revoltants
revoltante revoltantes pitoyable pitoyables stupide stupides debile debiles con cons conne connes idiot idiots idiote idiotes abruti abrutis
abrutie abruties ignorant ignorants ignorante ignorantes irrecuperable irrecuperables inferieur inferieurs inferieure inferieures pourri
pourris pourrie pourries sale sales pire pires violent violents violente violentes cruel cruels minable minables puant puants puante
puantes moche moches barbare barbares arriere arrieres sauvage sauvages horrible horribles detraque detraques malhonnete malhonnetes
meprisable meprisables nuisible nuisibles insupportable insupportables fainéant faineant faineants paresseux repoussant repoussants
repoussante repoussantes nauseabond nauseabonds lamentable lamentables detestable detestables bete betes ignare ignares laid laids laide laides
`);

/** What people are called who are denied their humanity: nouns. */
export const SCUM = list(`
scum scumbag scumbags trash garbage rubbish refuse waste filth dirt vermin parasite parasites leech leeches cockroach cockroaches roaches rat
rats pig pigs ape apes monkey monkeys animals beasts insects maggots snakes subhuman subhumans virus cancer plague disease diseases pest
pests infestation disgrace abomination abominations bastards assholes arseholes asshole dickhead dickheads prick pricks cunts bitches
whores sluts idiots morons retards imbeciles savages barbarians criminals thieves rapists terrorists pedophiles paedophiles perverts degenerates
freaks monsters creatures motherfuckers scroungers invaders shit crap motherfucker bastard curse scourge beings losers liars
ordure ordures pourriture pourritures racaille racailles vermine dechet dechets rebut rebuts raclure raclures merde merdes fleau virus
peste gangrene parasites cafard cafards rats porc porcs animaux singe singes nuisibles trous connard connards salopard salopards encule enculés
encules pute putes voleurs criminels terroristes violeurs assassins menteurs profiteurs envahisseurs chieur chieurs chieuse chieuses bâtards
batards salopes connasses barbares monstres degeneres deviants sous-hommes sous plaie saloperie saloperies cancer maladie insectes insecte demeures
gueux etres plaies danger cretins imbeciles debiles pourris
`);

/** What is wished or done to people: base forms and infinitives. */
export const HARM = list(`
kill murder hang slaughter execute eradicate exterminate shoot stab rape torture hurt drown burn gas lynch behead strangle butcher massacre
annihilate attack smash beat choke harm
tuer buter massacrer executer eradiquer exterminer pendre fusiller abattre poignarder violer torturer noyer bruler gazer lyncher egorger
decapiter etrangler aneantir eliminer frapper tabasser crever supprimer butter
viole tue poignarde etrangle massacre
`);

/** The same, suffered. */
export const HARMED = list(`
killed murdered executed hanged hung slaughtered executed eradicated exterminated shot stabbed raped tortured drowned burned burnt gassed lynched
beheaded strangled butchered massacred annihilated dead die suffer rot burn hang sterilised sterilized castrated euthanised euthanized
tues tuees tue tuee executes executees execute executee eradiques pendus pendues pendu pendue fusilles abattus abattues poignardes violes torture tortures tortures
noyes brules brulees egorges egorgees extermines massacres mourir crever souffrir morts sterilises castres gazes lynches tranchees elimines
`);

/** Verbs of hatred in the first person. */
export const HATE = list(`
hate loathe despise detest abhor deteste hais haïs execre meprise abhorre emmerde vomis
`);

export const CONTEMPT = list(
  `contempt hatred scorn disgust disdain loathing hate aversion degout dedain mepris haine repulsion`,
);

/** Little words that may stand between the subject and the insult without changing it. Never a negation. */
export const FILLERS = list(`
really absolutely just so all such very completely totally seriously truly simply the a an nothing but always only actually literally fucking
damn most these complete utter total massive bunch of pack without doubt exception like no better than worse lesser by nature probably
pretty basically still common more human nothing that by far on whole stop can help themselves from being even be ever as aren't one big kind
plain bloody fuckin full some absolute themselves help but he they're obviously clearly naturally still
juste serieusement franchement seriously vraiment vrmt vrm grave trop archi absolument tous toutes tout toute si tellement trop tres totalement completement simplement de du des d le la les un une vrai
vrais vraies vraie parfait parfaits parfaites sont que rien autre autres plus aussi par leur nature bande pour moi toujours
vulgaire vulgaires juste sans aucun doute exception personnes etre purs pures pure pur gros grosses grosse sacres sales putain putains bien
quand meme carrement juste rien d' jamais s'empecher peuvent peut ne se empecher meme comme totales humains especes
`);
