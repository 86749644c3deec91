/**
 * French words to insult somebody with, by use and strength (see insults.ts). With accents only where they tell the word
 * from its innocent twin (taré, tare). Left out, because they are mostly said of things or kindly: nul alone, fou, chiant.
 */
export const INSULTS_FR: Readonly<Record<string, string>> = {
  'person 2': `
    salope salopes
    connard connards conard conards connar connars connasse connasses conasse conasses enculé enculés enculee enculees encule encules enkulé salaud salauds
    salopard salopards salop fdp fdps enfoire enfoires enfoiree enfoirees batard batards batarde batardes batar petasse petasses poufiasse pouffiasse
    poufiasses pouffiasses grognasse grognasses raclure raclures trouduc trouducs tdc branleur branleurs branleuse branleuses
    couillon couillons abruti abrutis abrutie abruties crevard crevards cassos kassos cretin cretins cretine cretines imbecile imbeciles
    bouffonne bouffonnes radasse radasses blondasse blondasses chieuse chieuses merdeux merdeuse connos crasseuse crasseuses
    tepu tepus tchoin tchoins suceuse suceuses pouilleux bouseux bouzeux bouzeuse bouseuse ntm nsm ntgm niquetamere
    fumier fumiers saligaud saligauds enflure enflures pourriture pourritures lopette couillemolle garce garces
    vieuxcon grosconnard petitcon michtonneuse pédophile pedo pedos pointeur pointeurs`,
  'person 1': `
    pute putes pvte
    chaudasse chaudasses pisseuse pisseuses schizo schizos niaiseux niaiseuse niaiseuses moron morons ducon ducons connaud dugland duschmoll boulette neuneu demeurés cretinus blaireaute tarba crapule bas-du-front mange-merde trouillard trouillards couard couards poltron bonobo bonobos gueulard gueularde chougneur chouineuse chouineur chouineurs pisse-froid feignant feignants feignasse feignasses mongo gateux debilos  
        bouffon bouffons tocard tocards tocarde guignol guignols charlot ploucs plouc minable minables ignare ignares facho fachos
    gauchiasse gauchiasses rageux rageuse rageuses mytho mythos mythomane mythomanes escroc escrocs vendus collabo collabos tarées tarée
    larbin larbins teubé teube tebé zigoto michto michtos boloss bolosse bolos bolosses blaireau blaireaux beauf beaufs
    mecreants bobos nazillon nazillons crapule crapules canaille canailles fripouille fripouilles
    voyou voyous clodo clodos raclo charognard charognards branque branques pignouf pignoufs trimard nullard nullards nullos loseur looser
    losers loser debilos debilou pleurnicheur pleurnicheuse pleureuse pleureuses suceboule lechecul lechebottes fayot fayotte poucave poucaves
    pucave puceau puceaux mongolito mougeon mougeons wokiste wokistes islamogauchiste islamogauchistes
    lavette lavettes couille-molle poivrot poivrots pochtron alcoolo alcoolos illettre glandu glandus branleuse nullarde fauxcul fauxculs faux-cul faux-culs lechecul lèche-cul leche-bottes neuneu neuneus cagole cagoles kikoo peteux peteuse chialeuse chialeur chialeurs naze nazes nase nases tarba raclos
    racaille racailles suceur suceurs merdia merdias journalope journalopes journaleux gauchos gaucho zemmouriste`,
  'human 1': `
    demeuré demeurés demeurée guenon guenons babouin babouins
    menteur menteuse menteurs menteuses hypocrite hypocrites traitre traitres traitresse vendu lache laches sexiste fascistes nazi nazis violeur violeurs
    incapable incapables assiste assistes clown clowns victime fragile fragiles boomer boomers
    psychopathe psychopathes pervers perverse cinglé cinglée cinglés taré tarés détraqué détraqués sociopathe manipulateur manipulatrice
    parasite parasites dechet dechets ordure ordures vermine cloche cruche cruches greluche dinde becasse pimbeche megere
    boudin boudins thon thons cageot laideron nabot nain monstre sorciere troll trolls noob pigeon pigeons mouton moutons
    voleur voleurs voleuse criminel criminels assassin assassins terroriste terroristes folle folles idiot idiote idiots idiotes
    con cons conne connes debile debiles gland glands andouille andouilles nouille patate cornichon nigaud ane anes
        catin puterelle pouf poufs allumeuse
    boulet boulets roquet roquets pantin pantins larve larves toxico toxicos camé cames clochard clochards illettres illettree analphabete analphabetes inculte incultes glandeur glandeurs glandeuse arriviste arrivistes faux-jeton girouette girouettes profiteur profiteurs profiteuse rapace rapaces vautour vautours minus avorton rebut gourde gourdes courge courges potiche potiches keke kekes vioque vioques frimeur frimeurs mollusque mollusques bulot bulots crotte arriéré arriérés arriérée bourrin bourrins
    faineant faineants faineante assisté assistés fainéasse
    raté ratée ratés perdant perdants frustré frustrée frustrés aigri aigrie aigris égoïste egoiste egoistes prétentieux pretentieux pretentieuse arrogant arrogante menteuse tricheur tricheuse tricheurs balance balances bourge bourges carpette paillasson`,
  'aimed 2': `merde merdes tapette tapettes gouine gouines autiste autistes chienne suce cochonne`,
  'aimed 1': `consanguin consanguins consanguine consanguines cave caves epais epaisse colon bipolaire schizophrene trisomique relique cancer hysterique senile autiste autistes grosse bouboule obese moche moches nul nulle nuls tanche quiche jambon peste teigne ratage`,
  'animal 1': `
    chien chiens porc porcs truie truies cochon cochons vache vaches baleine baleines singe singes vipere viperes serpent serpents rat rats 
     macaque macaques gorille cafard cafards sangsue sangsues hyene hyenes goret mule bourrique bouc gamin gamine gamins gamines`,
  'adjective 1': `stupide stupides bete betes ridicule ridicules pathetique pathetiques degueulasse mechante degoutant degoutante laid laide ignorant ignorante
    pitoyable pitoyables immonde puant puante repugnant repugnante meprisable insignifiant insignifiante`,
};
