/** What people say to be let off work, and what they do instead, in English and French. Terms for `compileTerms`. */
import type { Language } from '../../types.ts';

export type AlibiTag =
  /** The pretext, as told to the employer. */
  | 'pretext'
  /** That it was told: "they think", « j'ai dit que ». */
  | 'told'
  /** What is done instead; nobody ill does it. */
  | 'leisure'
  /** Paid time, or what belongs to the employer. */
  | 'company-time'
  /** What is done in it besides work. */
  | 'idle';

const EN: Readonly<Record<AlibiTag, string>> = {
  pretext: `on the sick, called in sick, called out sick, signed off, sick day, sickie, bad back, my back, food poisoning, migraine, flu, covid, a cough, cough a bit, dentist, funeral, grandmother died, third grandmother, car trouble, working from home, on a client call`,
  told: `told work, told them, told my manager, i told, they think, boss thinks, everyone thinks, he thinks, allegedly, technically, officially, if anyone asks, if my boss, don't tell my boss, nobody tell, keep it off facebook, off facebook`,
  leisure: `beach, pool, benidorm, vegas, disney, disneyland, squash, tennis, golf, football, five a side, marathon, half marathon, 10k, skiing, ski, ski trip, surfing, festival, gig, concert, the match, pub, beer garden, pints, brunch, spa, shopping, ikea, cinema, casino, races, hen do, stag do, hiking, camping, new job, other job, interview, job interview, interviews, my duvet, duvet, season 4, xbox, playstation, gaming, netflix, garden, sun's out, in bed, lie in, nap, gym, bbq, barbecue`,
  'company-time': `company time, work laptop, paid to, getting paid to, at work, my shift, night shift, working hours, from work, client call, mouse jiggler, timesheet, checks sheet, the checks, expenses`,
  idle: `sleep from, i sleep, asleep, slept, napped, nap, napping, netflix, gaming, xbox, switch, wordle, tax return, portuguese course, my own business, my novel, my book, my cv, my resume, applying, applied for jobs, tinder, porn, poker, crypto, reading, knitting, crochet, mouse jiggler, jiggler, fill in the, filled in, changed the date, steal, stole, nick, nicked, nicking, pinched, take home, eat the, ate the, good olives, teabags, toilet roll, stationery, petrol, hour of actual work, actual work, do nothing, doing nothing, no work, bare minimum, camera off, mic off, on mute, slowly, very slowly, on purpose, wrong on purpose, sabotage, spat in, spit in, decaf`,
};

const FR: Readonly<Record<AlibiTag, string>> = {
  pretext: `en arrêt, en arrêt maladie, arrêt maladie, un arrêt, mon arrêt, en maladie, malade, une gastro, la gastro, gastro, grippe, covid, migraine, mal au dos, lumbago, dentiste, rdv médical, rendez-vous médical, médecin, mort de ma grand-mère, ma grand-mère est morte, enterrement, obsèques, enfant malade, gamin malade, panne de voiture, fuite d'eau, plombier, en télétravail, télétravail, en réunion, en visio, en formation, en déplacement, en séminaire`,
  told: `j'ai dit, jai dit, je leur ai dit, j'ai fait croire, ils croient, elle croit, il croit, mon boss croit, mon chef croit, ma cheffe croit, mon patron croit, ils pensent, officiellement, soi-disant, pour le boulot, pour le taf, au boulot ils, si mon boss, si mon chef, si mon patron, dites rien, le dites pas, dites pas, chut, ni vu ni connu, merci de vous inquiéter, ils se doutent de rien, se doute de rien, personne a remarqué, personne ne remarque, personne n'a remarqué, personne voit, personne dit rien`,
  leisure: `plage, piscine, ikea, au ski, ski, les pistes, snowboard, festival, concert, le match, au match, stade, bar, terrasse, en terrasse, apéro, cocktail, shopping, primark, ciné, cinéma, disney, disneyland, parc astérix, astérix, randonnée, rando, surf, pêche, golf, padel, tennis, marathon, semi, 10 km, week-end à, barcelone, ibiza, lisbonne, bali, spa, massage, jacuzzi, playstation, ps5, console, lol, fortnite, netflix, série, ma couette, sous la couette, la sieste, sieste, au lit, bronzage, bronzer, entretien, entretiens, un autre boulot, mon autre boulot, black, au black, chantier au black, déménager, jardin, barbecue, boulettes`,
  'company-time': `au boulot, au taf, au travail, au bureau, au magasin, en service, mon service, de garde, garde de nuit, de nuit, en télétravail, télétravail, badgé, badger, j'ai badgé, je badge, pointé, pointer, pointeuse, heures payées, payé à, payée à, payé pour, payée pour, sur mes heures, heures de travail, temps de travail, pc du boulot, pc pro, carte pro, carte de la boîte, notes de frais, note de frais, voiture de fonction, la boîte, ma boîte, la fonction publique, caisse, souris, teams, statut teams, réunion, visio, ma journée type, je suis livreur, mon bureau, prof en`,
  idle: `dormir, je dors, dormi, rentré dormir, rentrée dormir, rentré chez moi, rentrée chez moi, repartir, repars, chez moi, boire un café, sieste, la sieste, netflix, série, vinted, leboncoin, candy crush, tinder, paris sportifs, sudoku, mots croisés, film film, lu tout wikipédia, minimum syndical, le strict minimum, strict minimum, 2h de boulot, deux heures de boulot, 1h de boulot, une heure de boulot, rien foutu, rien fait, je fais rien, fous rien, je glande, glande, glander, glandé, chercher un nouveau job, cherche un nouveau job, chercher un autre, offres d'emploi, mon cv, mon business, mon site, ma boîte perso, je prends 2-3, je me sers, sers dans, servi dans, pris dans, pique, piqué, piquer, chourer, choure, ramène des, j'emporte, ramettes, papier toilette, pq, fournitures, gonfle, gonflé, faux, fausse, faussé, au pif, notes au pif, copié-collé, copier-coller, sans lire, pas corrigé, exprès, fait exprès, sabote, saboté, crache, craché, renversé`,
};

export const ALIBI: Readonly<Record<Language, Readonly<Record<AlibiTag, string>>>> = { en: EN, fr: FR };
