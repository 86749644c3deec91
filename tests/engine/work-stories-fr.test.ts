/** A French working day, as people write of it: left-out words, other tenses, other turns than the patterns' own. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/engine/assess.ts';

const complaintLevel = (text: string): number =>
  Math.max(
    0,
    ...assess(text).findings.flatMap(({ category, level }) => (category === 'work-complaint' ? [level] : [])),
  );

describe('a French working day', () => {
  it.each([
    ['Ma cheffe a la finesse d’un rouleau compresseur', 2],
    ['notre directeur c’est une tronche de cake', 2],
    ['mon collègue m’a saoulé toute la matinée', 2],
    ['Mes collègues m’énervaient déjà avant le café', 2],
    ['Ce boulot me rendait dingue', 2],
    ['Faut que je me tire de cette boîte', 1],
    ['J’ai écrit à ma cheffe que je reviens pas lundi', 2],
    ['Mon patron se doute de rien, ma démission est prête', 2],
    ['Demain je me fais porter pâle, y a le derby', 2],
    ['Officiellement malade, en vrai à la pêche', 2],
    ['toujours pas vu ma dernière paie', 1],
    ['ils m’ont retiré du planning sans un mot', 1],
    ['De garde tout le pont, et sans prime évidemment', 1],
    ['Management toxique, aucune reconnaissance de la hiérarchie', 2],
    ['Dimanche soir et cette boule au ventre', 1],
    ['allez, retour au goulag', 1],
    ['jtravaille avec une bande de bras cassés', 2],
    ['Encore un shift avec cette vipère', 2],
    ['Mes 4e, pas un neurone à se partager', 2],
    ['l’idée venait de moi, ma directrice s’est attribué tout', 2],
    ['On rame tous et la DRH, elle, branle rien', 2],
    ['Le salaire va. Ma hiérarchie ? Exécrable', 2],
    ['Nouvelle manageuse depuis mars. Elle connaît pas nos noms et nous parle comme à des gamins de CP', 2],
    ['Je travaille avec des génies : trois réunions pour choisir un stylo', 2],
  ])('is heard: %s', (text, level) => {
    expect(complaintLevel(text)).toBe(level);
  });

  it.each([
    'Ma cheffe a la finesse de ne jamais compter mes heures',
    'Le patron de la racaille, ce film est culte',
    'mon collègue m’a apporté un café, quelle crème',
    'Ce film me rendait dingue à dix ans',
    'Faut que je me tire, le train est à midi',
    'Sa directrice est au courant de son départ',
    'La boule au ventre avant chaque match de Lens',
    'Le management toxique coûte cher au pays, dit l’étude',
    'Le turnover des ministres est important',
    'Mon fils est censé être malade, il court partout',
    'Mon fils dessine des vipères',
    'Chuis un boulet, j’ai appelé ma collègue maman',
    'Ma collègue est hilarante, aucun boulet ici',
    'Son chef est exécrable, la pauvre',
    'Réunion au bureau puis piscine',
    'Votre service client est exécrable',
    'Retour à la mer dimanche',
    'Nouvelle série hier. Elle nous parle comme personne',
    'Un collègue a ramené des croissants ce matin',
  ])('is left alone: %s', (text) => {
    expect(complaintLevel(text)).toBe(0);
  });
});
