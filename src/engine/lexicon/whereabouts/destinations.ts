/**
 * Where people travel: places that are known without a capital letter, as drafts often lack one. Folded (no accents).
 * Names of a country or town that are also everyday words (turkey, nice, reading, bath, tours) are left to the capital.
 */
const list = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s*,\s*|\n\s*/)
    .filter(Boolean);

export const DESTINATIONS: ReadonlySet<string> = new Set([
  ...list(`spain, france, italy, greece, portugal, germany, austria, ireland, scotland, wales, england, iceland, norway,
  sweden, denmark, finland, holland, netherlands, belgium, switzerland, croatia, poland, morocco, egypt, tunisia, kenya,
  africa, asia, europe, america, usa, canada, mexico, cuba, jamaica, brazil, argentina, peru, chile, japan, china, india,
  thailand, vietnam, bali, indonesia, philippines, australia, nz, zealand, dubai, israel, caribbean, bahamas, hawaii,
  florida, california, cali, texas, vegas, nyc, york, london, paris, rome, barcelona, madrid, lisbon, berlin, amsterdam,
  brussels, prague, vienna, budapest, dublin, edinburgh, glasgow, manchester, liverpool, tokyo, sydney, melbourne,
  toronto, montreal, vancouver, chicago, miami, boston, seattle, portland, denver, orlando, atlanta, dallas, houston,
  austin, nashville, disney, disneyland, disneyworld, ibiza, mallorca, majorca, tenerife, lanzarote, crete, cyprus, malta,
  sicily, corsica, maldives, cancun, aspen, alps, yosemite, yellowstone`),
  ...list(`espagne, italie, grece, allemagne, autriche, irlande, ecosse, angleterre, islande, norvege, suede, danemark,
  hollande, belgique, suisse, croatie, pologne, maroc, egypte, tunisie, algerie, senegal, afrique, asie, amerique, mexique,
  bresil, japon, chine, inde, thailande, vietnam, australie, dubai, antilles, guadeloupe, martinique, reunion, corse,
  bretagne, normandie, provence, lyon, marseille, toulouse, bordeaux, lille, nantes, strasbourg, montpellier, rennes,
  londres, rome, barcelone, madrid, lisbonne, berlin, bruxelles, geneve, lausanne, zurich, montreal, quebec, venise,
  athenes, marrakech, biarritz, deauville, annecy, chamonix, ardeche, landes, vendee, auvergne, savoie, pyrenees`),
]);

/** Away, without a name. */
export const AWAY_PLACES: ReadonlySet<string> = new Set(
  list(`abroad, overseas, airport, beach, coast, seaside, cabin, cottage, lake, mountains, mountain, countryside, island,
  resort, hotel, hostel, airbnb, campsite, campground, cruise, villa, lodge, ranch, national park, hospital, ski, slopes,
  etranger, aeroport, plage, mer, montagne, campagne, camping, ile, chalet, gite, mobil-home, croisiere, hopital,
  lax, jfk, heathrow, gatwick, stansted, cdg, orly, roissy, schiphol`),
);
