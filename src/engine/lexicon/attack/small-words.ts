/** Small word classes that frames refer to by name. Without accents; no class holds a negation unless its name says so. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const SMALL_CLASSES = {
  be: list("is are am was were be being 's been"),
  i: list('i we'),
  have: list('have has got had'),
  you: list('you vous toi tu'),
  they: list('they ils elles these those ce eux'),
  like: list(
    'like comme you toi vous de d ce cette votre ton ta leur genre espece eux ces autres sorte type style them these those nous quelque pouvoir soit avec',
  ),
  with: list('of up with by'),
  near: list('around near next to with by'),
  det: list(
    `all the those these that this any every each a an of kinds kind sorts you most many some more so other our such another single fucking damn stupid next another
    tous toutes le la les l de des du d ces cet cette ce un une chaque prochain prochaine aux a au vous autres les nos ton ta votre vos leurs leur cou gorge sur`,
  ),
  must: list('must should'),
  exist: list('exist exists live vote breed reproduce survive'),
  lives: list('lives life'),
  able: list(
    'intelligent smart attractive beautiful equal human valuable normal good civilised civilized membre attirants attirant egaux intelligents attirantes intelligentes important',
  ),
  locked: list(
    'locked caged deported jailed imprisoned banned expelled sterilised enfermes enfermees jetes jetees deportes deportees expulses expulsees renvoyes parques interdits quitter rentrer',
  ),
  allowing: list('allowing letting electing'),
  test: list('test try tester'),
  filthy: list('filthy'),
  aux: list(
    `will would shall should could can might may am are going to want wanna love like really just have need must ready about seriously honestly 'll 'd gonna let
    us feel thinking of simply think literally so badly wish i we 'm ought all stab and one day today have got hope planning`,
  ),
  rid: list('rid eradicate eliminate exterminate debarrasser debarrassons virer debarrassez'),
  should: list(
    `should must let would could can ought need to gotta better have just wish
    devrait devrais devrions faut faudrait faudra doit`,
  ),
  wish: list('wish hope want pray'),
  me: list('me nous vraiment'),
  for: list('for towards'),
  c: list('c ce'),
  d: list('d de'),
  mad: list('malade fou folle furieux furieuse dingue malades'),
  junk: list('connerie conneries merde stupide idiot debile betise foutaise bullshit'),
  trou: list('trous trou ordures pourritures cons connards'),
  sale: list('sale sales saleté saletes'),
  ahuri: list('ahurissant incroyable dingue hallucinant'),
  singe: list('singe chien rat animal'),
  pref: list('prefere prefererais prefererai'),
  auxFr: list(
    `vais va allons veux voudrais voudrait veut devrais devrait dois devons pourrais peux peut vraiment juste bien aller devoir me te leur faire falloir que je
    j il a d envie de rien tous reve aimerais hate simplement on continuera continuerai tirer balle une vous`,
  ),
  shouldFr: list('devraient devrait doivent doit faudrait devrions merite meritent pourraient'),
  on: list("on il quelqu'un quelqu un nous qu si"),
  nous: list('nous vous'),
  bled: list('bled'),
  go: list('retournez rentrez retourne rentre cassez degagez degage allez'),
} as const;
