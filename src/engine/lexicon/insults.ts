import type { Language } from '../types.ts';

/**
 * Words to insult somebody with. Two questions rate them: does the word name nothing but a despised person ('person'),
 * or does it want an aim to be an insult at all ('aimed': trash, pig, clown, pute, con)? And would most people take it
 * as a strong one (2) or a mild one (1)? Adjectives always want an aim. Without accents.
 */
export type InsultUse = 'person' | 'aimed' | 'adjective';

export interface Insult {
  readonly use: InsultUse;
  readonly strength: 1 | 2;
}

const EN: Readonly<Record<string, string>> = {
  'person 2': `
    asshole assholes arsehole arseholes assholez dickhead dickheads dickface dickwad scumbag scumbags douchebag douchebags douche motherfucker motherfuckers
    fucker fuckers fuckface fuckhead fuckwit fuckwits fuckboy fuckboi shithead shitheads dumbass dumbasses dumbfuck dipshit dipshits jackass
    jackasses asshat asshats assclown assclowns asswipe bastard bastards wanker wankers tosser bellend bellends knobhead lowlife lowlifes
    cocksucker cocksuckers imbecile imbeciles cretin cretins subhuman subhumans bitchass hoodrat
    whitetrash pervert perverts perv perve pervs pedo pedos fatass lardass crackhead crackheads cumdump shitlord shitlib fatso`,
  'person 1': `
    idiot idiots moron morons dummy dummies dumbo dimwit dimwits nitwit nitwits halfwit numpty nutjob nutjobs nutcase wacko wackos buffoon
    buffoons ignoramus crybaby crybabies snowflakes weirdo weirdos looser nincompoop dumb-dumb dumdum airhead bozo bozos hypocrite hypocrites
    liar liars coward cowards lunatic lunatics psycho psychos sociopath psychopath thugs thug crook crooks traitor traitors scum simp simps sheeple
    degenerate degenerates loser losers jerk jerks bimbo hillbilly hillbillies redneck rednecks racists bigot bigots demorats democrap creep creeps
    warmonger reprobate reprobates cuck cucks incel incels slob`,
  'aimed 2': `
    bitch cunt cunts twat twats prick pricks dick dicks slut whore skank thot pussy pussies pos fag
    vermin filth pig pigs ape`,

  'aimed 1': `
    fool fools clown clowns snake snakes rat rats brat brats freak freaks parasite parasites slug slugs devil demon troll trolls
    disgrace embarrassment failure muppet donkey sheep puppet monster criminal criminals fraud cheat cheater trash garbage
    witch bully bullies snob dork peasant bum hag cow`,
  'adjective 2': `worthless subhuman inbred`,
  'adjective 1': `
    retarded repulsive vile disgusting stupid dumb ugly pathetic ignorant brainless moronic idiotic despicable evil demented deranged delusional
    dillusional filthy fat useless insane psychotic clueless spineless gutless heartless crooked corrupt unhinged vicious hateful braindead
    obnoxious incompetent trashy dumber dumbest uneducated senile shameless disgraceful slimy sleazy cowardly hypocritical`,
};

const FR: Readonly<Record<string, string>> = {
  'person 2': `
    connard connards conard conards connar connasse connasses conasse enculé encule enculés encules enculee enculees salaud salauds salopard salopards
    fdp fdps enfoire enfoires enfoiree batard batards batarde batardes petasse petasses poufiasse pouffiasse poufiasses pouffiasses grognasse grognasses
    ordure ordures raclure raclures trouduc tdc sous-merde branleur branleurs branleuse couillon couillons abruti abrutis abrutie abruties
    crevard crevards cassos ntm nsm ntgm suceur suceuse cretin cretins cretine imbecile imbeciles bouffonne bouffonnes radasse
    blondasse chieuse merdeux merdeuse connos crasseuse crasseuses bolos bolosse pouilleux fils-de-pute mongolo ptite-pute`,
  'person 1': `
    bouffon bouffons tocard tocards guignol guignols charlot charlots ploucs plouc minable minables raté-f bouseux bouzeuse bouseuse
    menteur menteuse menteurs hypocrite hypocrites ignare ignares facho fachos gauchiasse gauchiasses rageux mythomane mytho mythos
    escroc escrocs vendu vendus collabo collabos laches tarée tarés cinglé cinglée incapable incapables larbin larbins
    parasite parasites teubé teube zigoto tchoin tchoins michto thon boloss blaireau blaireaux beauf beaufs mecreants assistes cruche cruches
    racailles racaille pourriture pourritures dechet dechets vermine`,
  'aimed 2': `
    pute putes pvte salope salopes garce catin merde merdes chienne chiennes porc porcs truie cochonne cochon suce suceurs
    porcasse tapette tapettes gouine gouines autiste autistes mongole chien chiens`,
  'aimed 1': `
    con cons conne connes debile debiles idiot idiote idiots idiotes clown clowns grosse vache boudin baleine folle folles malade malades singe singes vipere viperes serpent
    nul nulle nuls moche moches fou fous gamin gamine boomer boomers victime bouboule babouin rat rats violeur
    taré nain bete betes stupide stupides ridicule ridicules pathetique sale puant monstre sorciere fragile noob pigeon pigeons`,
  'adjective 1': `stupide stupides bete betes moche moches ridicule ridicules pathetique pathetiques degueulasse nul nulle chiante mechante degoutant degoutante laid laide ignorant ignorante`,
};

function table(lists: Readonly<Record<string, string>>): ReadonlyMap<string, Insult> {
  const map = new Map<string, Insult>();
  for (const [key, list] of Object.entries(lists)) {
    const [use, strength] = key.split(' ') as [InsultUse, '1' | '2'];
    for (const word of list.split(/\s+/))
      if (word !== '' && !map.has(word)) map.set(word, { use, strength: strength === '2' ? 2 : 1 });
  }
  return map;
}

export const INSULTS: Readonly<Record<Language, ReadonlyMap<string, Insult>>> = { en: table(EN), fr: table(FR) };
