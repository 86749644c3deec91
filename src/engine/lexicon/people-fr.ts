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
    ex meuf, ex-compagnon, ex-compagne, ex-conjoint, ex-conjointe, ex-belle-mere, pere de mes enfants,
    mere de mes enfants`,
  relative: `
    mere, maman, daronne, reum, pere, papa, daron, daronnes, darons, reup, parents, beau-pere, belle-mere, beau pere,
    belle mere, beaux-parents, belle-famille, belle-soeur, beau-frere, belle soeur, beau frere, frere, freres,
    frerot, soeur, soeurs, sœur, sœurs, soeurette, reuf, reus, jumeau, jumelle, cousin, cousine, cousins, cousines,
    oncle, tonton, tante, tata, tatie, grand-mere, grand mere, mamie, mamy, meme, grand-pere, grand pere, papi, papy,
    pepe, demi-frere, demi-soeur, famille`,
  friend: `
    ami, amie, amis, amies, meilleur ami, meilleure amie, pote, potes, poto, potos, copines, copains, coloc, colocs,
    colocataire, voisin, voisine, voisins, voisines, proprio, proprietaire, locataire, camarade, camarade de classe,
    bff, besta, crush, date, plan cul, temoin, parrain, marraine`,
  entrusted: `
    eleve, eleves, patient, patiente, patients, patientes, etudiant, etudiante, etudiants, resident, residente,
    stagiaire, apprenti, apprentie, beneficiaire, usager, usagere`,
};

export const ABOUT_FR: Readonly<Record<AboutTag, string>> = {
  grave: `
    m'a trompe, m'a trompee, me trompe, me trompait, trompe sa femme, trompe son mari, trompe sa meuf, a trompe,
    a une liaison, a une maitresse, a un amant, couche avec, couchait avec, a couche avec, m'a quitte pour,
    m'a quittee pour, m'a larguee pour, m'a largue pour, me frappe, me frappait, m'a frappe, m'a frappee, me tapait,
    me battait, me bat, m'a battue, m'a viole, m'a violee, violent, violente, abuse de, m'a agresse, m'a agressee,
    attouchements, me harcele, me harcelait, m'a harcelee, m'a harcele, pervers narcissique, pervers, manipulateur,
    manipulatrice, toxique, en prison, au placard, en taule, en cabane, en garde a vue, en gav, arrete par la police,
    sous bracelet, casier judiciaire, condamne, s'est fait arreter, s'est fait choper, a perdu son permis,
    sans papiers, se drogue, drogue, droguee, toxico, alcoolique, dealer, deale, vend du shit, fait une overdose,
    a replonge, en cure, en desintox, a fait une tentative de suicide, a fait une ts, tentative de suicide,
    s'est suicide, s'est suicidee, a voulu se suicider, a essaye de se tuer, suicidaire, se scarifie, se mutile,
    est gay, est homo, est lesbienne, est bi, est trans, a fait son coming out, n'a pas fait son coming out,
    est enceinte, tombee enceinte, tombe enceinte, l'a mise enceinte, a avorte, a fait une ivg,
    a fait une fausse couche, fausse couche, au lit, petite bite, des nudes, ses nudes, a poil, nu, nue,
    fait pipi au lit, pisse au lit, une mst, sida, seropositif, seropositive, surendette, surendettee, m'a vole,
    me vole, vole de l'argent, me doit de l'argent, me doit du fric, me doit de la thune, expulse, expulsee,
    garde des enfants, pension alimentaire, mythomane, mytho, menteur, menteuse`,
  private: `
    bourre, bourree, ivre, saoul, saoule, defonce, defoncee, cuite, somniferes, depressif, depressive, depression,
    en depression, deprime, anxieux, anxieuse, autiste, tdah, bipolaire, cancer, alzheimer, demence, a l'hopital,
    hospitalise, hospitalisee, dans le coma, en reanimation, operation, opere, operee, chimio, diagnostique,
    diagnostiquee, epileptique, avc, infarctus, trisomique, handicape, handicapee, psy, psychiatre, en hp,
    anorexique, sterile, malade, maladie, me deteste, me hait, me parle plus, me parle meme plus, ne me parle plus,
    m'adresse plus la parole, me crie dessus, m'a crie dessus, me gueule dessus, m'a gueule dessus, m'engueule,
    m'a engueule, m'a engueulee, m'insulte, m'a insulte, m'a insultee, me rabaisse, me rabaissait, m'a mis dehors,
    m'a mise dehors, m'a vire, m'a viree, m'a renie, m'a reniee, s'engueulent, se tapent dessus, divorce, divorcent,
    divorcer, va divorcer, se separent, se sont separes, s'est fait larguer, s'est faite larguer, m'a largue,
    m'a larguee, m'a quitte, m'a quittee, m'a ghoste, m'a ghostee, m'a menti, me ment, ment, me mentait, jaloux,
    jalouse, egoiste, ingrat, ingrate, feignant, feignante, flemmard, flemmarde, radin, radine, pathetique,
    grognasse, connard, connasse, con, conne, conasse, salope, salaud, pute, batard, batarde, encule, enfoire,
    enfoiree, cassos, mongol, debile, cretin, cretine, abruti, abrutie, idiot, idiote, imbecile, grosse, moche,
    cheum, pue, ronfle, folle, fou, taree, tare, cinglee, cingle, chieuse, chiant, chiante, relou, insupportable,
    tyrannique, a perdu son boulot, a perdu son job, a perdu son travail, s'est fait virer, s'est faite virer,
    licencie, licenciee, au chomage, au rsa, veut demissionner, va demissionner, exclu, exclue, exclu du college,
    renvoye du lycee, a redouble, redouble, va redoubler, a rate son bac, a foire, en echec scolaire, fauche,
    fauchee, endette, endettee, dans le rouge, puceau, pucelle, vierge, ses regles, puberte, sur le pot,
    crise de nerfs, harcele a l'ecole, harcelee a l'ecole, se fait harceler, harcelement scolaire, pleure, en pleurs,
    secret, en secret, secrets, en cachette, m'a confie, m'a dit en confidence, a fugue, fugue, seul a la maison,
    seule a la maison, seuls a la maison, rentre seul, rentre seule`,
};
