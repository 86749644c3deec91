/** Comment on appelle en français son travail et ceux qu'on y côtoie, et comment on en dit du mal. */

const list = (words: string): readonly string[] => words.split(',').map((word) => word.trim());
/** The same and their plurals in -s. */
const counted = (words: string): readonly string[] =>
  list(words).flatMap((word) => (/^[\p{L}-]+$/u.test(word) && !/[sxz]$/.test(word) ? [word, `${word}s`] : [word]));

export const JOB = list(
  "travail, taf, taff, boulot, job, taffe, bureau, boîte, boite, entreprise, poste, stage, alternance, apprentissage, métier, lieu de travail, turbin, employeur, open space, atelier, usine, agence, mission d'intérim, CDD, CDI, contrat, planning, horaires, journée de travail, journée de boulot, journée de taf, salaire, paie, hiérarchie, direction, service, secteur d'activité, nouveau boulot, nouveau taf, nouveau job, ancien boulot, ancienne boîte",
);
export const BOSS = counted(
  "patron, patronne, formateur, formatrice, encadrant, encadrante, chef de rayon, chef de cuisine, cadre de santé, boss, chef, cheffe, chefe, responsable, supérieur, supérieure, manager, manageuse, n+1, n+2, directeur, directrice, DRH, RH, gérant, gérante, tuteur, tuteur de stage, directeur de thèse, directrice de thèse, maître de stage, maître d'apprentissage, tutrice, direction, hiérarchie, chef de service, chef d'équipe, cheffe de service, chef de projet, proviseur, employeur, petit chef, sous chef, sous-chef, contremaître, dirlo, actionnaire, grand patron, big boss, chef de bureau, rédac chef",
);
export const MATES = counted(
  'collègue, collegue, collaborateur, collaboratrice, stagiaire, secrétaire, équipe, binôme, coéquipière, consœur, confrère, coworker, associé, apprenti',
);
export const CLIENTS = counted(
  "client, cliente, élève, patient, patientes, usagers, étudiants, résidents, parents d'élèves, locataires, apprenant, abonné, adhérent",
);
export const HATE = list(
  'déteste, détestais, détester, hais, haïr, haïssais, exècre, abhorre, méprise, vomis, supporte plus, supporte pas, supportais plus, haïs, haguis, peux pas sentir, peux plus sentir, peux pas piffrer, peux pas pifer, peux plus entendre, peux plus supporter, peux plus voir, peux pas blairer, peux pas saquer, peux pas voir, peux pas encadrer, peux plus encadrer',
);
export const WEARY = list(
  "marre de, marre d', marre du, marre des, ras le bol de, ras le bol du, ras le bol des, ras le cul de, ras le cul du, plein le cul de, plein le cul du, plein le dos de, plein les couilles de, assez de, assez d', assez du, lassé de, lassée de, fatigué de, fatiguée de, fatigué d', saoulé de, saoulée de, soulé de, dégoûté de, dégoûtée de, dégouté de, peux plus de, peux plus du, fuis, aime pas, aime plus, aime vraiment pas, aime plus du tout, kiffe pas, flemme de, flemme d', la flemme de, honte de, tanné de, tannée de, tanné d', écoeuré de, écoeurée de, à bout de, gavé de, gavée de",
);
export const CONTEMPT = counted(
  "exploitation, esclavage, de l'exploitation, de l'esclavage, arnaque, torture, imbuvable, exécrable, à la ramasse, à chier, à l'ouest, odieux, odieuse, méprisant, méprisante, tyrannique, lunatique, irrespectueux, irrespectueuse, détestable, mauvaise foi, merde, merdique, de merde, con, connard, connasse, conne, salope, salaud, enculé, pute, abruti, abrutie, débile, crétin, idiot, idiote, imbécile, incompétent, incompétente, nul, nulle, incapable, guignol, clown, boulet, tocard, bouffon, bâtard, fils de pute, fdp, fainéant, fainéante, feignasse, feignant, glandeur, tyran, pervers, pervers narcissique, narcissique, raciste, sexiste, menteur, menteuse, hypocrite, harceleur, facho, ordure, pourri, pourrie, toxique, infect, infecte, horrible, atroce, enfer, l'enfer, un enfer, cauchemar, bagne, cirque, bordel, foutoir, honte, une honte, inhumain, insupportable, ignoble, malhonnête, voleur, parasite, charlot, bande de, branleur, branquignols, bras cassés, cassos, taré, tarée, malade mental, ingérable, sale type, pauvre type, gros con, grosse conne, vieux con, vipère, mal baisée, mal baisées, alcoolo, poivrot, ivrogne, esclavagiste, négrier, nazi, demeuré, demeurée, niaiseux, niaiseuse, épais, osti de cave, chieuse, chieur, lâche, crevure, voyou, chefaillon, pourriture, tordu, tordue, sadique, langue de pute, plaie, baltringue, planqué, rigolo, charognard, faux culs, faux cul, faux jeton, hyène, sangsue, rapace, secte, mafia, escroc, psychopathe, sociopathe, cinglé, cinglée, manipulateur, manipulatrice, balance, lèche bottes, lèche cul, fayot, fayote, girouette, larve, mollusque, ramassis de, cas sociaux, cas social, bande d', tas de, grosse merde, sous-merde, mauviette, parano, mythomane, mytho, porc, gros porc, truie, peau de vache, peau de con, garce, peste, sorcière, mégère, dragon, dictateur, dictatrice, despote, roquet, débilos, neuneu, teubé, gogol, triso, attardé, attardée, à gerber, à vomir, dégueulasse, lamentable, pitoyable, minable, serpent, vautour, requin, mouton, sauvage, gros lourd, branque, pignouf, blaireau, manche, bourrin, faux-cul, catastrophe, catastrophe ambulante, calamité, amateur, sans cœur, imposteur, bon à rien, bonne à rien, pas une lumière, fond du panier, quiche, truffe, buse, brêle, perché, perchée, malsain, malsaine, inexistant, inexistante, minus, grand malade, grande malade, de la merde en barre, bête à manger du foin, bêtes à manger du foin, bête, bêtes comme leurs pieds, bête comme ses pieds, dans la lune, aux fraises, à côté de ses pompes, psychorigide, condescendant, condescendante, hautain, hautaine, malpoli, malpolie, mal élevé, mal élevée, sans gêne, ingrat, ingrate, un supplice, supplice",
);
export const DISPLEASURE = counted(
  'chiant, chiante, relou, lourd, lourde, ennuyeux, ennuyeuse, pénible, stressant, stressante, épuisant, épuisante, fatigant, fatigante, fatiguant, fatiguante, dur, difficile, inintéressant, sans intérêt, mal organisé, désorganisé, désorganisée, monotone, répétitif, usant, usante, saoulant, saoulante, soulant, désagréable, injuste, bizarre, exigeant, énervant, énervante, à côté de la plaque, le bazar, pas terrible, long, interminable, déprimant, déprimante, démotivant, casse couilles, casse pieds, faux cul, faux culs, radin, radine, pas payé, mal payé, sous payé, lunatique, mou, absent, jamais là, largué, larguée, dépassé, dépassée, débordé, bordélique, lent, lente, brouillon, paumé, paumée, pas futé, pas futée, pas malin, pas fute-fute, soporifique, gonflant, gonflante, gavant, gavante, étouffant, étouffante',
);
/** Verbs in -er by their stems, in the forms in which people are complained of. */
const er = (stems: string): readonly string[] =>
  list(stems).flatMap((stem) => ['e', 'ent', 'ait', 'aient', 'é', 'ée', 'er', 'era'].map((ending) => stem + ending));

/** What work and people at work do to the author, after "me" or "m'a". */
export const ANNOYS = [
  ...er(
    'saoul, soul, soûl, gav, gonfl, emmerd, dégoût, dégout, tu, énerv, fatigu, épuis, ennui, déprim, stress, bouff, pomp, agac, us, exaspèr, exaspér, insupport, vid, cram, bousill, angoiss, démotiv',
  ),
  ...list(
    "détruit, détruisent, pourrit, pourrissent, pourri, achevé, achevée, sort par les yeux, sortent par les yeux, fout en l'air, foutent en l'air, fout les nerfs, fout la haine, mène la vie dure, gâche la vie, gâchent la vie, bouffe la vie, pompe l'air, prend la tête, prennent la tête, pris la tête, tape sur les nerfs, tapent sur les nerfs, tape sur le système, les brise, les casse, les gonfle, court sur le haricot, fait chier, font chier, faisait chier, fait vomir, fait gerber, casse les couilles, cassent les couilles, casse les pieds, cassent les pieds, casse les burnes",
  ),
  ...['rend', 'rendent', 'rendait', 'rendu', 'rendra', 'rendre'].flatMap((verb) =>
    ['dingue', 'barge', 'chèvre', 'fou', 'folle', 'fous', 'malade', 'ouf', 'cinglé'].map(
      (adjective) => `${verb} ${adjective}`,
    ),
  ),
];
export const FAILS = list(
  "va me tuer, va me rendre fou, va me rendre folle, va me rendre dingue, va m'achever, pue, craint, casse les couilles, cassent les couilles",
);
export const WRONGS = list(
  "ment, refuse de, se fout de, se fout de ma gueule, se fout de nous, s'en fout, ne fout rien, fout rien, fout rien de, branle rien, ne fait rien, sert à rien, ne sert à rien, servent à rien, sait pas, ne comprend rien, comprend rien, comprennent rien, n'y connaît rien, pue, pue la, ne me paie pas, ne paie pas, paie pas, paye pas, ne m'a pas payé, reste le cul, a pas arrêté de",
);

/** What a boss, a colleague or a customer did to the author, after "m'a" or "me". */
export const WRONG = list(
  'crié dessus, crie dessus, gueulé dessus, gueule dessus, engueulé, engueulée, engueule, engueulent, menti, ment, harcelé, harcelée, harcèle, viré, virée, vire, insulté, insultée, insulte, humilié, humiliée, humilie, refusé, prend pour, prennent pour, parle mal, parlé comme, parle comme, traite comme, traité de, traitée de, rajouté, oblige à, obligé à, force à, fout la pression, met la pression, rabaisse, rabaissé, rabaissée, exploite, exploité, volé, surveille, flique, fliqué, payé, convoqué, convoquée, menacé, menacée, menace, sanctionné, changé mon planning, planté, laissé tomber, balancé, pris la tête, saoulé, soûlé, gonflé, cassé les couilles, fait chier, fait pleurer, fait bosser, fait revenir, fait travailler, mis un avertissement, appelé pendant, appelé sur mes, harcelle, refuse, parlent mal, obligent à, exploitent, paye pas, pas payé, toujours pas payé',
);

/** Parts of patterns. */
export const FAILING = "(:fails|(me|m'|nous) (a|ont|avait|avaient)? :annoys)";
export const ADVERB_FR =
  '(encore|toujours|même|bien|vraiment|carrément|juste|déjà|trop|grave|pas|jamais|tellement|quand même|souvent|tout le temps)';
export const EST =
  "(est|c'est|sont|c'était|était|sont tous|c'est tous|est vraiment|ressemble à|devient|est devenu|est devenue|va être)";
export const DEGREE_FR =
  "(un|une|des|de|du|la|le|les|l'|vraiment|trop|tellement|si|très|tous|toutes|juste|complètement|totalement|que|qu'|bien|quand même|gros|grosse|sacré|sacrée|vrai|vraie|pur|pure|bande de|putain de|sale|assez|super|hyper|grave|plus|carrément|limite|franchement|encore|toujours)";

/** The word classes that the French patterns refer to. */
export const CLASSES_FR = {
  job: JOB,
  boss: BOSS,
  mates: MATES,
  clients: CLIENTS,
  hate: HATE,
  weary: WEARY,
  contempt: CONTEMPT,
  displeasure: DISPLEASURE,
  annoys: ANNOYS,
  fails: FAILS,
  wrongs: WRONGS,
  wrong: WRONG,
};
