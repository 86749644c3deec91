/**
 * Groups of people whom the law protects from hatred (origin, skin, religion, sex, orientation, gender identity,
 * disability, migration), as they are named in English and French. Written without accents. Professions, parties, fans
 * and convictions of the day are left out on purpose: anger at them is no hate speech.
 * Grounds: US 18 U.S.C. § 249; UK Equality Act 2010, s. 4; France, loi du 29 juillet 1881, art. 24 and 33.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Nouns that name members of a group by themselves. */
export const GROUP_NOUNS = list(`
women woman females gays homos lesbians lesbian homosexuals homosexual bisexuals transgenders transsexuals transexuals
muslims muslim jews jew christians christian hindus hindu sikhs sikh buddhists catholics catholic protestants mormons
immigrants immigrant migrants migrant refugees refugee foreigners foreigner asylum-seekers
africans african arabs arab asians asian mexicans mexican latinos latino latinas hispanics hispanic indians indian pakistanis
pakistani chinese japanese koreans vietnamese turks turk poles romanians albanians somalis nigerians moroccans algerians tunisians
syrians iraqis iranians afghans israelis palestinians russians ukrainians blacks gypsies roma romani aborigines
autistics amputees dwarfs midgets
femme femmes homo homos gays lesbienne lesbiennes homosexuel homosexuels homosexuelle homosexuelles
bisexuel bisexuels transsexuel transsexuels transsexuelle transsexuelles transgenre transgenres trans
musulman musulmans musulmane musulmanes juif juifs juive juives feuj feujs chretien chretiens catho cathos protestants hindous bouddhistes
immigre immigres immigree immigrees migrants migrante migrantes refugie refugies refugiee refugiees etranger etrangers etrangere etrangeres
clandestins sans-papiers handicape handicapes handicapee handicapees trisomiques trisomique autistes autiste infirmes
black blacks noir noirs noire noires renoi renois arabe arabes rebeu rebeus beur beurs maghrebin maghrebins maghrebine maghrebines
africain africains africaine africaines antillais asiatique asiatiques chinois chinoise chinoises turc turcs turques algerien algeriens
marocain marocains marocaine marocaines tunisien tunisiens tunisienne senegalais malien maliens roumain roumains polonais albanais
tsigane tsiganes tzigane tziganes gitan gitans gitane gitanes manouche manouches rom roms romanichels kurdes syriens afghans
indien indiens pakistanais israeliens palestiniens israelien palestinien portugais
`);

/** Adjectives that name a group together with a word for people: "black people", "a trans woman", "gay lives". */
export const GROUP_ADJECTIVES = list(`
black white gay trans transgender lesbian bisexual queer homosexual lgbt lgbtq disabled handicapped autistic deaf blind female
muslim islamic jewish christian hindu sikh catholic immigrant foreign asian african arab mexican latino hispanic indian pakistani
chinese japanese korean turkish polish romanian somali nigerian moroccan algerian syrian iraqi iranian afghan israeli palestinian
russian brown coloured colored indigenous native romani old elderly
noir noire noirs noires trans transgenre homosexuel homosexuelle gay lesbienne handicape handicapee handicapes musulman musulmane
musulmans juif juive arabe maghrebin maghrebine africain africaine asiatique immigre immigree
`);

/** People of one trade, age, taste or camp: anger at them is no hate speech, and still insults whoever reads it. */
export const SOFT_GROUPS = list(`
boomers boomer millennials zoomers vegans feminists cops liberals libs lefties leftists conservatives republicans democrats dems tories trumpers brexiteers remainers
men males landlords cyclists tourists influencers teenagers chavs rednecks gammons karens hipsters yanks brits southerners northerners
parisiens parisiennes parigots marseillais ch'tis bobos vegans vegan flics keufs boomeurs wokistes macronistes melenchonistes lepenistes gauchistes fachos mecs
fonctionnaires chomeurs profs chasseurs cyclistes touristes influenceurs influenceuses ados bourgeois gilets antivax antifas automobilistes supporters journalistes
`);

export const PEOPLE_NOUNS = list(`
people person folk folks man men woman women guy guys kid kids child children person's individuals couples girl girls boy boys females males
gens personne personnes homme hommes femme femmes individu individus mec mecs type types communaute
`);

/** Adjectives that follow the French word for people: « les gens noirs », « une personne handicapée ». */
export const GROUP_ADJECTIVES_AFTER = list(`
noir noirs noire noires trans transgenres homosexuel homosexuels homosexuelle homosexuelles gay gays handicape handicapes handicapee handicapees
musulman musulmans musulmane musulmanes juif juifs juive juives arabe arabes maghrebin maghrebins africain africains africaine africaines
asiatique asiatiques immigre immigres immigrees voilee voilees
`);

/** Forms that are as often adjectives: they name people only after one of `DETERMINERS` and before no noun. */
export const DOUBTFUL_NOUNS = list(`
female christian hindu sikh catholic african arab asian mexican latino hispanic indian pakistani chinese japanese vietnamese
homosexual homosexuel homosexuelle bisexual turk lesbian lesbienne feuj black blacks noir noirs noire noires arabe arabes beur beurs
maghrebin maghrebins maghrebine maghrebines africain africains africaine africaines antillais asiatique asiatiques chinois chinoise
chinoises turc turcs turques algerien algeriens marocain marocains marocaine marocaines tunisien tunisiens tunisienne senegalais
malien maliens roumain roumains polonais albanais indien indiens pakistanais israelien palestinien israeliens palestiniens portugais
tzigane tziganes tsigane gitane gitanes juive juives rom roms roma romani protestants etranger etrangers etrangere etrangeres
catho cathos foreign trans autiste autistes autistic gay handicape musulmane chretien chretiens poles russians
`);

export const DETERMINERS = list(`
a an any every each this that these those the all some most many more no other another next you us them
un une des les ces cet cette aucun aucune chaque tous toutes quelque quelques prochain prochaine autres vous nous trop beaucoup peu de aux deux sur pour contre avec par chez
l le la
`);

/** Words that may follow a doubtful noun without making it an adjective. */
export const AFTER_NOUN = list(`
is are am was were be being 's should must can could will would may might ought have has do does did deserve deserves need needs belong make makes
like in on at and or but who that which from to for with not never always all i you we they to me
est sont etait etaient sera soit devrait devraient doit doivent peut peuvent va vont ont a fait font ne n qui que dans de du des d en et ou mais comme
sur je tu il on nous vous ils elles merite meritent me te se sans par pas aujourd'hui avec au aux commandes
`);
