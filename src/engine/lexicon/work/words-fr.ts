/** Comment on appelle en français son travail et ceux qu'on y côtoie, et comment on en dit du mal. */

const list = (words: string): readonly string[] => words.split(',').map((word) => word.trim());

export const JOB = list(
  "travail, taf, taff, boulot, job, taffe, bureau, boîte, boite, entreprise, poste, stage, alternance, apprentissage, métier, lieu de travail, turbin, employeur, open space, atelier, usine, agence, mission d'intérim, CDD, CDI, contrat, planning, horaires, journée de travail, journée de boulot, journée de taf, salaire, paie, hiérarchie, direction, service, secteur d'activité, nouveau boulot, nouveau taf, nouveau job, ancien boulot, ancienne boîte",
);
export const BOSS = list(
  "patron, patronne, patrons, formateur, formatrice, encadrant, encadrante, chef de rayon, chef de cuisine, cadre de santé, boss, chef, cheffe, chefs, cheffes, chefe, responsable, responsables, supérieur, supérieure, supérieurs, manager, manageuse, managers, n+1, n+2, directeur, directrice, DRH, RH, gérant, gérante, tuteur de stage, maître de stage, maître d'apprentissage, tutrice, direction, hiérarchie, chef de service, chef d'équipe, cheffe de service, chef de projet, proviseur, employeur, petit chef, sous chef",
);
export const MATES = list(
  'collègue, collègues, collegue, collegues, collaborateur, collaborateurs, collaboratrice, collaboratrices, stagiaire, stagiaires, secrétaire, équipe, binôme, coéquipière',
);
export const CLIENTS = list(
  "client, clients, cliente, clientes, élève, élèves, patient, patients, patientes, usagers, étudiants, résidents, parents d'élèves, locataires",
);
export const HATE = list(
  'déteste, détestais, détester, hais, haïr, haïssais, exècre, abhorre, méprise, vomis, supporte plus, supporte pas, supportais plus, peux plus supporter, peux plus voir, peux pas blairer, peux pas saquer, peux pas voir, peux pas encadrer, peux plus encadrer',
);
export const WEARY = list(
  "marre de, marre d', marre du, marre des, ras le bol de, ras le bol du, ras le bol des, ras le cul de, ras le cul du, plein le cul de, plein le cul du, plein le dos de, plein les couilles de, assez de, assez d', assez du, lassé de, lassée de, fatigué de, fatiguée de, fatigué d', saoulé de, saoulée de, soulé de, dégoûté de, dégoûtée de, dégouté de, peux plus de, peux plus du, fuis, flemme de, flemme d', la flemme de, honte de, tanné de, tannée de, tanné d', écoeuré de, écoeurée de, à bout de, gavé de, gavée de",
);
export const CONTEMPT = list(
  "exploitation, esclavage, de l'exploitation, de l'esclavage, arnaque, torture, imbuvable, imbuvables, exécrable, exécrables, à la ramasse, à chier, à l'ouest, odieux, odieuse, méprisant, méprisante, méprisants, tyrannique, lunatique, irrespectueux, irrespectueuse, détestable, détestables, mauvaise foi, merde, merdique, de merde, con, cons, connard, connards, connasse, connasses, conne, connes, salope, salopes, salaud, salauds, enculé, enculés, pute, putes, abruti, abrutis, abrutie, abruties, débile, débiles, crétin, crétins, idiot, idiots, idiote, imbécile, imbéciles, incompétent, incompétents, incompétente, incompétentes, nul, nuls, nulle, nulles, incapable, incapables, guignol, guignols, clown, clowns, boulet, boulets, tocard, tocards, bouffon, bouffons, bâtard, bâtards, fils de pute, fdp, fainéant, fainéants, fainéante, feignasse, feignasses, feignant, feignants, glandeur, glandeurs, tyran, pervers, pervers narcissique, narcissique, raciste, racistes, sexiste, menteur, menteuse, menteurs, hypocrite, hypocrites, harceleur, facho, ordure, ordures, pourri, pourris, pourrie, pourries, toxique, toxiques, infect, infecte, infects, horrible, horribles, atroce, enfer, l'enfer, un enfer, cauchemar, bagne, cirque, bordel, foutoir, honte, une honte, inhumain, insupportable, insupportables, ignoble, malhonnête, voleur, voleurs, parasites, parasite, charlot, charlots, bande de, branleur, branleurs, branquignols, bras cassés, cassos, taré, tarés, tarée, malade mental, ingérable, ingérables, sale type, pauvre type, gros con, grosse conne, vieux con, vipère, vipères, mal baisée, mal baisées, alcoolo, poivrot, ivrogne, esclavagiste, esclavagistes, négrier, négriers, nazi, nazis, demeuré, demeurés, demeurée, niaiseux, niaiseuse, épais, osti de cave, chieuse, chieuses, chieur, lâche, lâches, crevure, crevures, voyou, voyous, chefaillon, chefaillons, pourriture, tordu, tordue, sadique, sadiques, langue de pute, plaie, plaies, baltringue, baltringues, planqué, planqués, rigolo, rigolos, charognard, faux culs, faux cul, faux jeton, hyène, sangsue, rapace, rapaces, secte, mafia, escroc, escrocs, psychopathe, sociopathe, cinglé, cinglée, manipulateur, manipulatrice, balance, lèche bottes, lèche cul, fayot, fayote, girouette, larve, mollusque, ramassis de, cas sociaux, cas social, bande d', tas de, grosse merde, sous-merde, mauviette, parano, mythomane, mytho, porc, porcs, gros porc, truie, peau de vache, peau de con, garce, peste, sorcière, mégère, dragon, dictateur, dictatrice, despote, roquet, débilos, neuneu, teubé, gogol, triso, attardé, attardés, attardée, à gerber, à vomir, dégueulasse, dégueulasses, lamentable, pitoyable, minable, minables",
);
export const DISPLEASURE = list(
  'chiant, chiante, chiants, chiantes, relou, relous, lourd, lourde, lourds, ennuyeux, ennuyeuse, pénible, pénibles, stressant, stressante, épuisant, épuisante, fatigant, fatigante, fatiguant, fatiguante, dur, difficile, inintéressant, sans intérêt, mal organisé, désorganisé, désorganisée, monotone, répétitif, usant, usante, saoulant, saoulante, soulant, désagréable, désagréables, injuste, bizarre, exigeant, énervant, énervante, à côté de la plaque, le bazar, pas terrible, long, interminable, déprimant, déprimante, démotivant, casse couilles, casse pieds, faux cul, faux culs, radin, radins, radine, pas payé, mal payé, sous payé, lunatique, mou, absent, jamais là, largué, larguée, largués, dépassé, dépassée, débordé, bordélique, lent, lente, brouillon, paumé, paumée, pas futé, pas futée, pas malin, pas fute-fute, soporifique, gonflant, gonflante, gavant, gavante, stressante, étouffant, étouffante',
);
export const FAILS = list(
  "me rend dingue, me rendent dingue, me rend barge, me rend chèvre, me rendent fous, me rendent malade, me tape sur les nerfs, me fout en l'air, va me tuer, va me rendre fou, va me rendre folle, va me rendre dingue, me saoule, me soule, me soûle, me saoulent, me gave, me gavent, me gonfle, me gonflent, me fait chier, me font chier, nous fait chier, nous font chier, m'emmerde, m'emmerdent, me casse les couilles, me cassent les couilles, casse les couilles, cassent les couilles, me dégoûte, me dégoûtent, me tue, me rend malade, me rend fou, me rend folle, me rendent folle, me rendent fou, m'énerve, m'énervent, me fatigue, me fatiguent, m'épuise, m'ennuie, me déprime, me stresse, me stressent, me détruit, me bouffe, me pourrit, pue, craint, me prend la tête, me prennent la tête, me fait vomir, me sort par les yeux, me sortent par les yeux, me tape sur le système, me les brise, me pompe, m'ont tué, m'ont tuée, m'a achevé, m'a achevée, m'ont achevé, m'ont achevée, m'ont épuisé, m'ont épuisée, m'ont vidé, m'ont vidée, me pourrit la vie, me pourrissent la vie, nous pourrit la vie, nous pourrissent la vie, me mène la vie dure, me bouffe la vie, me gâche la vie, me pompe l'air",
);
export const WRONGS = list(
  "m'a crié dessus, me crie dessus, m'a gueulé dessus, me gueule dessus, m'a engueulé, m'engueule, m'engueulent, m'a menti, nous a menti, ment, me harcèle, m'a harcelé, me harcelle, m'a viré, m'a virée, m'a insulté, m'insulte, m'a humilié, m'a humiliée, m'a refusé, refuse de, me refuse, me prend pour, nous prend pour, me prennent pour, nous prennent pour, me parle mal, nous parle mal, me parlent mal, me traite comme, nous traite comme, m'a rajouté, m'oblige à, nous oblige à, nous obligent à, me force à, me fout la pression, me met la pression, me rabaisse, se fout de, se fout de ma gueule, se fout de nous, s'en fout, ne fout rien, fout rien, fout rien de, branle rien, ne fait rien, sert à rien, ne sert à rien, servent à rien, sait pas, ne comprend rien, comprend rien, comprennent rien, n'y connaît rien, m'exploite, nous exploite, nous exploitent, m'a volé, pue, pue la, me surveille, me fliqué, me flique, nous flique, ne me paie pas, ne paie pas, paie pas, paye pas, me paye pas, nous a pas payé, m'a toujours pas payé, ne m'a pas payé, me fait bosser, nous fait bosser, me fait travailler, nous fait travailler, reste le cul, a pas arrêté de",
);

/** What a boss, a colleague or a customer did to the author, after "m'a" or "me". */
export const WRONG = list(
  'crié dessus, crie dessus, gueulé dessus, gueule dessus, engueulé, engueulée, engueule, engueulent, menti, ment, harcelé, harcelée, harcèle, viré, virée, vire, insulté, insultée, insulte, humilié, humiliée, humilie, refusé, prend pour, prennent pour, parle mal, parlé comme, parle comme, traite comme, traité de, traitée de, rajouté, oblige à, obligé à, force à, fout la pression, met la pression, rabaisse, rabaissé, rabaissée, exploite, exploité, volé, surveille, flique, fliqué, payé, convoqué, convoquée, menacé, menacée, menace, sanctionné, changé mon planning, planté, laissé tomber, balancé, pris la tête, saoulé, soûlé, gonflé, cassé les couilles, fait chier, fait pleurer, fait bosser, fait revenir, fait travailler, mis un avertissement, appelé pendant, appelé sur mes',
);

/** Parts of patterns. */
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
  fails: FAILS,
  wrongs: WRONGS,
  wrong: WRONG,
};
