/**
 * English words to insult somebody with, by use and strength (see insults.ts). Without accents. Weighed and left out,
 * because they are mostly said of things or meant kindly: sick, crazy, nasty, terrible, fake, lame, silly, joke, shit.
 */
export const INSULTS_EN: Readonly<Record<string, string>> = {
  'person 2': `
    cunt cunts
    asshole assholes arsehole arseholes assholez dickhead dickheads dickface dickwad dickweed scumbag scumbags douchebag douchebags
    douche douches motherfucker motherfuckers fucker fuckers fuckface fuckhead fuckwit fuckwits fuckboy fuckboi shithead shitheads
    dumbass dumbasses dumbfuck dipshit dipshits jackass jackasses asshat asshats assclown assclowns asswipe asswipes bastard bastards
    wanker wankers tosser tossers bellend bellends knobhead knobheads lowlife lowlifes lowlives cocksucker cocksuckers imbecile imbeciles
    cretin cretins bitchass whitetrash perv pervs fatass fatasses lardass fatso crackwhore cumdump shitlord
    shitlib shitlibs fuckstick fucktard fucktards shitbag shitbags shitstain dirtbag dirtbags sleazebag sleazebags slimeball slimeballs
    numbnuts cuntface twatwaffle ratfucker buttface wankstain gobshite gobshites feckers fecker fuckers spunktrumpet sicko sickos
    subhuman subhumans hoebag nonce nonces paedo paedos`,
  'person 1': `
    idiot idiots idiotes moron morons dummy dummies dumbo dimwit dimwits nitwit nitwits halfwit halfwits numpty nutjob nutjobs nutcase nutcases
    wacko wackos whackjob wackjob buffoon buffoons ignoramus crybaby crybabies weirdo weirdos looser loosers nincompoop dumdum
    airhead airheads bozo bozos scum sheeple bimbo bimbos dunce dolt dolts doofus dipstick dimbulb dingbat numbskull numskull
    blockhead bonehead boneheads pinhead pinheads meathead knucklehead birdbrain peabrain butthead simpleton simpletons
    plonker pillock twit twits prat prats git berk eejit eejits wazzock demonrats demonrat repugnican repugnicans rethuglican rethuglicans trumpanzee trumpanzees killary obummer commie commies demorats demorat democraps libtards republitards trumptards trumptard
    cuckservative cuckservatives soyboy soyboys neckbeard scumbucket nutter nutters crackpot crackpots
    muppets chav chavs cockwomble cockwombles arselicker asskisser asskissers brownnoser scrounger scroungers trollop harridan trashbag wackjobs lardo yob yobs ratbag ratbags toerag toerags twonk twonks smackhead smackheads crackwhore nobhead nobheads prick-tease sadsack manchild manbaby manchildren suckup tosspot tosspots pisshead pissheads knuckledragger knuckledraggers lamebrain thickhead thicko thickos gasbag blabbermouth twat-face fathead greaseball greaseballs
    fatties uggo uggos fugly butterface landwhale landwhales
    headcase homewrecker blowhard windbag douchenozzle egomaniac megalomaniac reprobate reprobates lackwit dullard`,
  'human 1': `
    idio racists bigots fascist fascists murderers thug thugs liar liars lier liers coward cowards lunatic lunatics psycho psychos psychopath psychopaths sociopath sociopaths crook crooks traitor traitors hypocrite
    hypocrites loser losers jerk jerks creep creeps degenerate degenerates fool fools clown clowns brat brats freak freaks snowflake
    snowflakes scoundrel scoundrels tyrant crackhead crackheads methhead junkie junkies pervert perverts
    pedo pedos pedophile pedophiles paedophile nazi nazis
          simp simps incel incels cuck cucks redneck rednecks hillbilly hillbillies
    wretch weasel weasels snob snobs bully bullies wimp wimps wuss sissy sissies pansy
    slob slobs bum bums peasant peasants pleb plebs goon goons shill shills grifter grifters sellout sellouts charlatan charlatans
      phony phonies cheater cheaters monster monsters abomination maniac maniacs
    hag witch skank tramp slag slags tart gimp lackey spanner divvy minger mingers freeloader freeloaders layabout layabouts harpy crone porker tubby lout louts oaf oafs brute brutes div divs troglodyte troglodytes neanderthal neanderthals philistine philistines fuckup screwup backstabber backstabbers waster wasters
    stooge bootlicker bootlickers karen groomer groomers deadbeat`,
  'aimed 2': `
      twat twats prick pricks fag filth
    bitch hoe dick dicks slut whore thot pussy pussies pos`,
  'aimed 1': `
    fraud frauds thief thieves scammer scammers vermin parasite parasites leech leeches nazi nazis terrorist terrorists rapist rapists criminal criminals troll trolls puppet puppets trash garbage disgrace embarrassment failure muppet melt tool demon cancer poison spawn turd turds tramp `,
  'animal 1': `
    pig pigs snake snakes rat rats dog dogs cow cows donkey donkeys ape apes monkey monkeys slug slugs worm worms sheep whale
    cockroach cockroaches swine hog maggot maggots toad vulture vultures jackal heifer goblin animal animals insect`,
  'adjective 2': `worthless subhuman inbred`,
  'adjective 1': `
    retarded repulsive vile disgusting stupid dumb ugly pathetic ignorant brainless moronic idiotic despicable evil demented deranged delusional
    dillusional filthy fat useless insane psychotic clueless spineless gutless heartless crooked corrupt unhinged vicious hateful braindead
    hideous ghastly illiterate inept vapid classless soulless toothless characterless uncultured subnormal mindless wretched deplorable hateable unlovable unemployable unfuckable
    gormless obnoxious incompetent trashy dumber dumbest uneducated senile shameless disgraceful slimy sleazy cowardly hypocritical imbecilic
    loathsome abhorrent contemptible gullible unstable`,
  'reply 1': `
    ridiculous terrible awful horrible sick crazy nuts shameful embarrassing laughable fake lame weak dangerous kooky bitter jealous racist sexist
    nasty gross cringe toxic narcissistic selfish greedy creepy smug petty spiteful cruel two-faced smelly unhygienic talentless brainwashed pretentious insufferable
    dishonest biased lazy entitled violent ludicrous absurd immature childish uninformed rude arrogant foulmouthed`,
};
