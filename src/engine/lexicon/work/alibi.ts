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
  pretext: `on the sick, called in sick, called out sick, sickie, my back, food poisoning, migraine, flu, covid, dentist, funeral, car trouble, working from home`,
  told: `told them, i told, they think, boss thinks, everyone thinks, he thinks, boss reckons, manager thinks, nobody noticed, no one noticed, has noticed, top marks, got no idea, nobody sees, walked in on me, oops, allegedly, technically, officially, if my boss, keep it off facebook, off facebook`,
  leisure: `beach, pool, benidorm, vegas, disney, disneyland, squash, tennis, golf, football, five a side, marathon, 10k, skiing, ski, surfing, festival, gig, concert, the match, pub, pints, brunch, spa, shopping, ikea, cinema, casino, races, hen do, hiking, camping, new job, interview, job interview, interviews, duvet, season 4, xbox, playstation, gaming, netflix, garden, sun's out, in bed, nap, gym, bbq, barbecue`,
  'company-time': `company time, work laptop, at work, my shift, half my shift, night shift, the clock, working hours, from work, timesheet, expenses, my work, out of work, actual task, open laptop, open excel, they pay me, paid to, get paid, on the clock, client call, line manager, hours of work, hour of work, the stock room, stockroom, my desk, the walk in, spreadsheet, the dashboard, my screen`,
  idle: `hiding, hide in, rest of the day on, youtube, tiktok, looking busy, look busy, i sleep, asleep, slept, napped, nap, napping, netflix, gaming, xbox, switch, wordle, tax return, my own business, my novel, my book, my cv, applying, applied for jobs, tinder, porn, poker, crypto, reading, knitting, crochet, jiggler, steal, stole, nick, nicked, nicking, pinched, take home, eat the, ate the, teabags, toilet roll, stationery, petrol, pretend to, pretending to, look worried, snoring, on reddit, nobody sees, no one sees, the date, murder mystery, camera off, second screen, bored, not doing, haven't had, hour of actual work, do nothing, bare minimum, slowly, on purpose, sabotage, spat in, decaf`,
};

const FR: Readonly<Record<AlibiTag, string>> = {
  pretext: `en arrêt, en arrêt maladie, un arrêt, malade, une gastro, gastro, grippe, covid, migraine, lumbago, dentiste, médecin, enterrement, obsèques, plombier, en télétravail, télétravail, en réunion, en visio, en formation, en déplacement`,
  told: `j'ai dit, je leur ai dit, ils croient, elle croit, il croit, officiellement, soi-disant, si mon chef, dites rien, dites pas, chut, ni vu ni connu, merci de vous inquiéter`,
  leisure: `plage, piscine, ikea, au ski, ski, snowboard, festival, concert, le match, stade, bar, terrasse, en terrasse, apéro, cocktail, shopping, primark, ciné, cinéma, disney, disneyland, astérix, randonnée, rando, surf, pêche, golf, padel, tennis, marathon, semi, barcelone, ibiza, lisbonne, bali, spa, massage, jacuzzi, playstation, ps5, console, lol, fortnite, netflix, série, sous la couette, sieste, au lit, bronzage, bronzer, entretien, entretiens, black, au black, déménager, jardin, barbecue, boulettes`,
  'company-time': `au boulot, au taf, au travail, au bureau, au magasin, mon service, de garde, de nuit, télétravail, badgé, badger, j'ai badgé, pointé, pointer, pointeuse, payé à, payé pour, notes de frais, la boîte, ma boîte, la fonction publique, caisse, souris, teams, réunion, visio, mon bureau, mon clavier, mon écran, open space, payé par, payée par, me payent, me paient, mes heures, heures de boulot, aux toilettes, par le patron`,
  idle: `dormir, je dors, dormi, rentré dormir, repartir, repars, chez moi, boire un café, sieste, netflix, série, vinted, leboncoin, tinder, sudoku, rien fait, je fais rien, je glande, glande, glander, glandé, mon cv, pique, piqué, piquer, chourer, choure, j'emporte, ramettes, pq, fournitures, gonfle, gonflé, faux, fausse, faussé, copié-collé, copier-coller, sans lire, exprès, fait exprès, sabote, saboté, crache, craché, renversé, semblant, des séries, youtube, tiktok, strict minimum, minimum syndical, reconversion, personne n'a rien vu, personne voit, fléchés, débranché, débrancher, scrolle, scroller`,
};

export const ALIBI: Readonly<Record<Language, Readonly<Record<AlibiTag, string>>>> = { en: EN, fr: FR };
