/**
 * Slurs: words whose whole purpose is to demean people for what they are. 'always' where hardly anybody uses the word
 * otherwise; 'turned' where those it was meant for use it of themselves, or where it has an innocent twin, so that only
 * a hostile sentence counts. Without accents unless the accent tells it from its twin.
 */
export type SlurUse = 'always' | 'turned';

const ALWAYS = `
nigger niggers faggot faggots faget fagot fag fags tranny trannies trannie shemale shemales ladyboys retard retards retarded fucktard fucktards libtard libtards
spaz mong mongs mongoloid mongoloids wetback wetbacks spics kike kikes
chink chinks gook gooks pakis paki raghead ragheads towelhead towelheads dothead dotheads camelfucker muzzie muzzies muzrat muzzrat
rapefugee rapefugees pikey pikeys gyppo gyppos beaner beaners darkie darkies negress golliwog halfbreed zipperhead
feminazi feminazis sandnigger sandniggers lezzie lezzies poofter poofters shitskin shitskins porchmonkey
bougnoule bougnoules bougnoul bougnouls bicot bicots bamboula bamboulas négro négros négresse négresses négrillon
youpin youpins youpine youtre youtres chinetoque chinetoques chintok niakoue niakoues niakwe crouille crouilles
tarlouze tarlouzes tafiole tafioles tantouze tantouzes fiotte fiottes fiote pede pedes pédé pédés pd pds pédale lopette lopettes travelo travelos trave travelote
gouinasse gouine gouines mongolien mongoliens mongolienne mongoliennes mongolito triso trisos trizo gogol gogols gogole golmon gogolito
attardé attardés attardée attardées cotorep cotoreps segpa segpas muzz muzzs fatmas romano romanos
boukak boukaks boukaque collabeur collabeurs romanichel romanichels niak niaks chinetok chinetoks rital ritals polack polacks kouffar espingouin bukak islamos islamo bledard bledards blédard blédards
    negroide negroides dégénéré dégénérés dégénérée dégénérées nègresse nègresses zemel zemels negre negres nègre nègres mongol mongols mongole mongoles
jigaboo jigaboos chinky chinkies dago dagos wops sambo sambos injun injuns
niggr biko bougnoulisation gitos arbi arbis rabza rebza rabzas pakpak pakpaks pedoque pedoques tarlouse tarlouses tapiole tapioles chintoks bridasse beurette beurettes blanco blancos negrillons
`;

const TURNED = `
  queer queers dyke dykes bitch bitches slut sluts whore whores hoe hoes coon coons jihadi jihadis gypsy gypsies thot skank cunt cunts
cripple cripples spastic spastics negro negros
salope salopes pute putes connasse connasses gitan gitans gitane gitanes manouche manouches singe singes melon melons bridé bridés
babtou babtous toubab toubabs gwer gwers gaouri gaouris noich noiche noiches crasseuse crasseuses raton ratons feuj macaque macaques fatma
`;

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);

export const SLURS: ReadonlyMap<string, SlurUse> = new Map([
  ...words(TURNED).map((word): [string, SlurUse] => [word, 'turned']),
  ...words(ALWAYS).map((word): [string, SlurUse] => [word, 'always']),
]);

/** Slurs of several words. */
export const SLUR_PHRASES = `
  camel fucker|fuckers|jockey|jockeys
  sand nigger|niggers
  porch monkey|monkeys
  debile|debiles|attarde|attardes|attardee|attardees mental|mentale|mentaux|mentales
  handicape|handicapes|handicapee|retarde|retardee|deficient|deficiente mental|mentale|mentaux
  arabe|noir|negre de maison
  malade|malades mental|mentale|mentaux|mentales
  arabe|noir|nègre|negre|negresse|beur|beurette|maghrebin|juif de service
  negresse|negre|nègre de maison
  sous race|hommes|homme
`;

/** Slurs that are said carelessly more often than cruelly, even with an article: never more than a hint unless hurled. */
export const CARELESS: ReadonlySet<string> = new Set(
  words('beurette beurettes blanco blancos bledard bledards blédard blédards'),
);

/** Slurs on disability: hard when flung at somebody, careless rather than cruel in passing. */
export const ABLEIST: ReadonlySet<string> = new Set(
  words(`retard retards retarded spaz mong mongs mongolien mongoliens mongolienne mongolito triso trisos trizo gogol gogols gogole golmon attardé attardés
  attardée attardées cotorep cotoreps segpa segpas mongol mongols mongole mongoles bledard bledards blédard blédards beurette beurettes blanco blancos`),
);
