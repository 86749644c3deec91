import type { AboutTag, PersonTag } from './people-en.ts';

/** The French half of the lexicon of people; the groups are explained in the English one. Written without accents. */
export const PEOPLE_FR: Readonly<Record<PersonTag, string>> = {
  child: `
    fils, fille, filles, gamin, gamine, gamins, gosse, gosses, enfant, enfants, bebe, ado, ados, petit dernier,
    petite derniere, aine, ainee, cadet, cadette, benjamin, benjamine, jumeaux, jumelles, beau-fils, belle-fille,
    petit-fils, petite-fille, petits-enfants, neveu, niece, filleul, filleule, loulou, loulous, puce, garcon, mome,
    momes, fiston, bambin`,
  partner: `
    mari, femme, epoux, epouse, conjoint, conjointe, compagnon, compagne, copain, copine, mec, meuf, cheri, cherie,
    fiance, fiancee, moitie, homme, chum, blonde, keum, go, amoureux, amoureuse, amant, maitresse, bonhomme`,
  ex: `
    ex, ex-mari, ex mari, ex-femme, ex femme, ex-copain, ex copain, ex-copine, ex copine, ex-mec, ex mec, ex-meuf,
    ex meuf, ex-compagnon, ex-compagne, ex-conjoint, ex-conjointe, ex-belle-mere`,
  relative: `
    mere, maman, daronne, reum, pere, papa, daron, daronnes, darons, reup, parents, beau-pere, belle-mere, beau pere,
    belle mere, beaux-parents, belle-famille, belle-soeur, beau-frere, belle soeur, beau frere, frere, freres,
    frerot, soeur, soeurs, sœur, sœurs, soeurette, reuf, reus, jumeau, jumelle, cousin, cousine, cousins, cousines,
    oncle, tonton, tante, tata, tatie, grand-mere, grand mere, mamie, mamy, meme, grand-pere, grand pere, papi, papy,
    pepe, demi-frere, demi-soeur, famille`,
  friend: `
    ami, amie, amis, amies, meilleur ami, meilleure amie, pote, potes, poto, potos, copines, copains, coloc, colocs,
    colocataire, voisin, voisine, voisins, voisines, proprio, proprietaire, locataire, camarade, camarade de classe,
    bff, besta, plan cul, temoin, parrain, marraine`,
  entrusted: `
    eleve, eleves, patient, patiente, patients, patientes, etudiant, etudiante, etudiants, resident, residente,
    stagiaire, apprenti, apprentie, beneficiaire, usager, usagere`,
  colleague: `
    collegue, collegues, boss, chef, cheffe, patron, patronne, manager, manageuse, responsable, employe, employee,
    assistant, assistante, secretaire, stagiaire, apprenti, apprentie, alternant, alternante, nounou, baby-sitter,
    prof`,
};

/** The French half of what is told about them. Written without accents. */
export const ABOUT_FR: Readonly<Record<AboutTag, string>> = {
  grave: `
    a decide de te faire chier, me pourrit la vie, me harcele, nous harcele, s'acharne sur moi, demande le divorce,
    a demande le divorce,
    m'a trompe, m'a trompee, me trompe, me trompait, trompe sa femme, trompe son mari, trompe sa meuf,
    trompe son mec, a une liaison, avait une liaison, une liaison avec, a une maitresse, a un amant, couche avec,
    couchait avec, a couche avec, m'a quitte pour, m'a quittee pour, m'a larguee pour, m'a largue pour,
    quitter son mari, quitter sa femme, quitte son mari, quitte sa femme, des morpions, en psychiatrie,
    en hopital psychiatrique, me doit, au tribunal, pour la garde, a bander, bande plus, apres l'amour,
    pendant l'amour, battue par, frappee par, tapee par, taper par, frapper par, le bat, la bat, les bat, le frappe,
    la frappe, pervers narcissique, pervers, en prison, en taule, en garde a vue, en gav,
    bracelet electronique, casier judiciaire, condamne, condamnee, s'est fait arreter, s'est fait choper,
    perdu son permis, sans papiers, se drogue, drogue, droguee, toxico, alcoolique, dealer, deale, vend du shit,
    fume du shit, fait une overdose, a replonge, en cure, en desintox, fait une ts, tentative de suicide,
    s'est suicide, s'est suicidee, suicidaire, se scarifie, se mutile,
    est gay, est homo, est lesbienne, est bi, est trans, est enceinte, tombee enceinte,
    tombe enceinte, mise enceinte, a avorte, fait une ivg, petite bite, des nudes, ses nudes,
    a poil, toute nue, tout nu, pipi au lit, pisse au lit, caca dans, une mst, le sida, seropositif, seropositive,
    surendette, surendettee, m'a vole, me vole, vole de l'argent, me doit encore, expulse, expulsee, a perdu la garde, garde des enfants, garde exclusive,
    banque de france, avec une autre, avec un autre, coupe ses bras, se coupe les, a ete interne, a ete internee, pension alimentaire, mythomane, un mytho, avorte, son numero`,
  harm: `
    me frappe, me frappait, m'a frappe, m'a frappee, me tapait, me tape dessus, me battait, me bat, m'a battue,
    m'a battu, m'a viole, m'a violee, violent avec, violente avec, m'a agresse, m'a agressee, des attouchements,
    me harcele, me harcelait, m'a harcelee, m'a harcele, me menace, m'a menace, m'a menacee`,
  private: `
    bourre, bourree, ivre, saoul, saoule, defonce, defoncee, somniferes, depressif, depressive, en depression,
    deprime, autiste, trisomique, bipolaire, epileptique, handicape, handicapee, a l'hopital, a l'hosto, hospitalise,
    hospitalisee, dans le coma, en reanimation, opere, operee, se fait operer, diagnostique, diagnostiquee, en hp,
    chez le psy, voit un psy, anorexique, sterile, tres malade, gravement malade, sa maladie, me deteste, me hait,
    me parle plus, me parlent plus, m'a bloque, m'a bloquee,
    me crie dessus, m'a crie dessus, me gueule dessus, m'a gueule dessus, m'engueule, m'a engueule, m'a engueulee,
    me rabaisse, me rabaissait, m'a mis dehors, m'a mise dehors, m'a vire de, m'a viree de, m'a renie, m'a reniee,
    m'a insulte, m'a insultee, m'insulte, s'engueulent, se tapent dessus, divorce, divorcent, divorcer, se separent,
    se sont separes, se separer, s'est fait larguer, s'est faite larguer, m'a largue, m'a larguee, m'a quitte,
    m'a quittee, m'a ghoste, m'a ghostee, m'a menti, me ment, me mentait, me mens, est jaloux, est jalouse,
    maladivement jaloux, sent l'urine, touche le rsa, des fugues, reperdu son, perdu son boulot, perdu son job, perdu son travail, perdu son taf, s'est fait virer,
    s'est faite virer, licencie, licenciee, au chomage, au rsa, veut demissionner, va demissionner, exclu du,
    exclue du, renvoye du, renvoyee du, a redouble, va redoubler, rate son bac, echec scolaire, est fauche,
    est fauchee, endette, endettee, dans le rouge, encore puceau, encore vierge, ses regles, premieres regles,
    sa puberte, sur le pot, dans le bain, dans son bain, crise de nerfs, harcele a l'ecole, harcelee a l'ecole, se fait harceler,
    harcelement scolaire, se fait taper, pleure tous, pleure toutes, en pleurs, en secret, en cachette, secret,
    m'a confie, confie que, en confidence, a fugue, fugue, seul a la maison, seule a la maison, seuls a la maison,
    rentre seul, rentre seule, rentre toute seule, est scolarise, est scolarisee, va au college,
    va au lycee, dans mon dos, lit mes messages, s'etouffe, dites rien, personne le sait, me reconnait plus,
    des poux, vapote, ronfle, pue, pete au lit, sent mauvais, a des poux,
    punie, puni, colle a l'ecole, mauvaises notes, sort avec, se remet avec, me saoule, me soule, me fait pleurer, m'a fait pleurer, refuse de travailler,
    veut pas que je, me laisse pas, m'empeche de, me fait sentir, m'a abandonne, m'a abandonnee, nous a abandonnes,
    nous a quittes, est partie avec, est parti avec, me controle, me surveille, me critique, me culpabilise,
    me manipule, me respecte pas, me croit pas, enerve contre moi, enervee contre moi,
    s'enerve, m'accuse, m'a accuse, m'a accusee, me reproche, boit trop, boit tous, boit toute, joue trop, travaille plus, est malade, en train de mourir, en phase terminale,
    en fauteuil, obese, en surpoids, son poids, raciste, homophobe, instable,
    caractere de merde, colerique, souffre de, en souffrance, contre notre relation, fouille dans, fouille mon, a fouille, lu mes messages,
    coupe les ponts, verbalement, m'appelle pd, me traitent de, m'a traite de, m'a traitee de,
    me traite de, m'a dit que j'etais, me juge, me compare, a vomi, vomi sur, s'est pisse dessus, sur tinder, m'a fait honte, me fait honte, le cache a,
    la cache a, a tout perdu, en larmes, a craque, gache ma vie, m'ignore, m'a oublie, m'aime pas,
    ne m'aime pas, sous antidepresseurs, sous traitement, adopte, adoptee, m'a ecrit,
    revient vers moi, joue au casino, dettes de jeu, fait la gueule`,
  confided: `
    est tombe, est tombee, a chute, a des poux, s'est enfui, s'est enfuie, attache au lit, refuse de manger,
    m'a avoue, m'a confie, m'a dit que son, m'a raconte que, s'est confie,
    s'est confiee`,
  insult: `
    toxique, manipulateur, manipulatrice, egoiste, ingrat, ingrate, pathetique, grognasse, connard, connasse, conne,
    conasse, salope, salaud, pute, putain de, batard, enculé, encule, enfoire, enfoiree, cassos, debile, cretin,
    cretine, abruti, abrutie, tare, taree, cingle, cinglee, chieuse, menteur, menteuse, radin, radine, feignasse,
    feignant, feignante, monstre, ordure, raclure, sous-merde, grosse merde, une merde, sorciere, vipere, pouffiasse,
    petasse, insupportable, parasite, ratee, rate, tyran, tyrannique, bonne a rien, bon a rien`,
};
