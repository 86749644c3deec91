/** The French half of scene-en.ts: one's own work, and ill feeling, wherever in the sentence the words stand. */
import type { AnchorTag, IllTag } from './scene-en.ts';
import { ANNOYS, BOSS, CONTEMPT, DISPLEASURE, HATE, JOB, MATES, WEARY, WRONG } from './words-fr.ts';

export const ANCHORS_FR: Readonly<Record<AnchorTag, string>> = {
  sure: `au travail, au boulot, au taf, au taff, à la job, à l'usine, à l'entrepôt, en réunion, en open space, l'open space, salle de pause, en caisse, au guichet, au standard, en cuisine, en salle, où je bosse, où je travaille, là où je bosse, je bosse avec, je travaille avec, je bosse pour, je travaille pour, je bosse chez, je travaille chez, je bosse à, on bosse avec, mon n+1, ma n+1, la drh, les rh, la rh, ma tutrice, mon tuteur, maître de stage, la boîte, la hiérarchie, le codir, la direction, mon service, ma garde, mes heures sup, ma fiche de paie, mon salaire, ma paye, ma paie, mon préavis, période d'essai, entretien d'embauche, entretien annuel, mes 6e, mes 5e, mes 4e, mes 3e, mes secondes, mes terminales, ma classe, mes élèves, mes patients, mes clients, ma cliente, mon client, le métier, ce métier, mon alternance, mon stage, ce stage, mon intérim, mon remplacement, la shop, mon shift, mes shifts, ma tournée, le manager, la manager, la manageuse, les managers, la chef, la cheffe, le boss, horaires coupés, la restauration, le directeur, la directrice, la gérante, le gérant, la dirlo, collègue de bureau, télétravail, les chefs, nos chefs, les supérieurs, au drive, en rayon, recruteur, recruteuse, la machine à café, les vestiaires, chef de cuisine, chef de rayon, chef d'équipe, les plannings, mon planning, badge, turnover, esprit de famille, mes copies, nouvelle manageuse, nouveau manager, nouveau chef, nouvelle cheffe, nouvelle responsable, nouveau responsable, nouveau directeur, nouvelle directrice, nouveau boss, nouveau patron, nouveau collègue, nouvelle collègue, ton chef, cette boîte, une équipe de, dans mon équipe, tuteur, tutrice, les résidents, des résidents, la cliente, la patiente, sous effectif, visios`,
  owned: [
    ...JOB.filter((term) => !/^(?:salaire|contrat|secteur|horaires|direction|bureau)/.test(term)),
    ...BOSS,
    ...MATES,
    'magasin, restaurant, resto, école, lycée, collège, ehpad, clinique, hôpital, agence, client, clients, cliente, élève, élèves, patient, patients, équipe, brigade, asso, labo',
  ].join(','),
  innocent: `fin du travail, code du travail, travail d'équipe, boss de fin, chef d'orchestre, chef d'état, chef d'oeuvre, collègue du gouvernement, petit boulot, beau travail, bon travail, joli travail, sacré boulot, bon boulot, gros boulot, les patrons, le patron du, le patron de, boîte de, boîte à, boîte mail, boîte de nuit, la direction de, la direction du, télétravail obligatoire`,
};

/** Words that swear or joke, or are said of anything: near the work by chance. */
const LOOSE =
  /^(?:merde|de merde|con|cons|conne|connes|pute|putes|salope|salopes|bordels?|cirques?|cauchemars?|enfers?|honte|hontes|une honte|arnaques?|voleu(?:r|se)s?|escrocs?|menteu(?:r|se)s?|racistes?|sexistes?|fachos?|nazis?|porcs?|truies?|mafia|mafias|sectes?|balances?|moutons?|serpents?|sauvages?|requins?|clowns?|dragons?|garces?|pestes?|plaies?|catastrophes?|bêtes?|nul|nuls|nulle|nulles|bande de|bande d'|tas de|ramassis de|à l'ouest|malsaine?s?|lâches?|pervers|tortures?|longs?|durs?|difficiles?|absents?|mous?|lente?s?|lourde?s?|bizarres?|jamais là|débordé|perchée?s?|blaireaux?|manches?|buses?|truffes?|quiches?|tares?|maladies?|abonnés?|cassos|hyènes?|vide|vident|vidé|vidée|vider|use|usent|usé|usée|user|tue|tuent|tué|tuée|tuer|stress[eé].*)$/;
const sure = (terms: readonly string[]): readonly string[] => terms.filter((term) => !LOOSE.test(term));

export const ILL_FR: Readonly<Record<IllTag, string>> = {
  hatred: [
    ...HATE,
    ...WEARY,
    "n'en peux plus, en peux plus, plus envie d'y aller, pas envie d'y aller, envie de fuir, envie de démissionner, tuez moi, achevez moi, sauvez moi, je craque, vais craquer, à bout, priez pour moi, boule au ventre, envie de pleurer, envie de chialer, crisser mon camp, rendre mon badge, rends mon badge",
  ].join(','),
  contempt: [
    ...sure(CONTEMPT),
    "deux neurones, 2 neurones, pas un neurone, zéro neurone, un pois chiche, QI d'huître, QI négatif, de compétition, pas foutu de, pas foutue de, pas fichu de, incapable de, sait même pas, savent même pas, sait toujours pas, comprend rien, comprennent rien, de pacotille, d'opérette, terrorise, des génies, le génie qui, la génie qui, mon œil, marche sur la tête, marchent sur la tête, petit chef, plus t'es incompétent, zéro expérience, piston, fils à papa, monstres, moron",
  ].join(','),
  displeasure: [
    ...sure(DISPLEASURE),
    ...ANNOYS.flatMap((verb) => (LOOSE.test(verb) ? [] : [`me ${verb}`, `m'a ${verb}`, `m'${verb}`])),
    "pire que, à pleurer, j'ai pleuré, pleurer dans, dégoûtée, dégoûté, écœuré, écœurée, humiliant, humiliante, plus aucun sens, rien à faire, tourne en rond, pour rien, pour un smic, pas un merci, même pas merci, aucun respect, zéro respect, aucune reconnaissance, zéro reconnaissance, fuyez, à fuir, n'y allez pas, pas humain, pas une vie, inadmissible, inacceptable",
  ].join(','),
  grievance: [
    ...WRONG.filter((term) => term.includes(' ') || /é.?e?$/.test(term)).map((term) => `m'a ${term}`),
    ...WRONG.flatMap((term) => (term.includes(' ') ? [`me ${term}`, `nous ${term}`] : [])),
    "me faire rabaisser, me faire engueuler, me faire gueuler, me faire insulter, me faire exploiter, me faire humilier, me faire hurler, me fais engueuler, me fais gueuler, me fais insulter, me suis fait engueuler, me suis fait insulter, me suis fait gueuler, me suis fait hurler, me suis fait cracher, s'est fait engueuler, s'attribuer, s'attribue, s'approprie, s'est attribué, tout le mérite, fait porter le chapeau, dans mon dos, par derrière, passe ses journées, passe sa journée, passe son temps, rien foutu, fout rien, fait rien, branle rien, gueule sur, hurle sur, gagne plus que moi, payé plus que moi, payée plus que moi, pendant mes congés, sur mon jour de repos, pas de prime, 0 augmentation, zéro augmentation, pas d'augmentation, me ghoste, m'a ghosté, m'a ghostée, ghostée, traitée comme, traités comme, manque de respect, hurlé dessus, hurle dessus, hurlent dessus, parle comme, parlé comme, parlent comme, parlait comme, nous prend pour, piqué mon idée, pique mon idée, piqué mes idées, vole mes idées, pas lu mon cv, lance pierre, promis un cdi, tous les jours de repos, blagues sur",
  ].join(','),
  innocent: `pas mal, pas de souci, en peux plus d'attendre, hâte, trop drôle, malade mental`,
};
