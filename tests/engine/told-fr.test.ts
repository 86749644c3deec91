/** What people tell in French without "I" and without a whole sentence: health, absence, other people, excess. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/engine/assess.ts';
import type { Category } from '../../src/engine/types.ts';

const told = (text: string): Category[] => assess(text).findings.map(({ category }) => category);

describe('told in half a French sentence', () => {
  it.each<[Category, string]>([
    ['health-intimate', 'Bipolaire depuis mes vingt ans et toujours debout'],
    ['health-intimate', 'de nouveau en cure depuis lundi'],
    ['health-intimate', 'Six semaines sans antidépresseurs, ça tangue'],
    ['health-intimate', 'Mon endo me laisse pas dormir'],
    ['health-intimate', 'Arrêt de travail prolongé jusqu’en avril'],
    ['health-intimate', 'Enceinte de 11 semaines, chut'],
    ['health-intimate', 'Si seulement je pouvais m’endormir et plus me réveiller'],
    ['intoxication', 'Réveillé encore bourré à midi'],
    ['intoxication', 'sous md toute la soirée'],
    ['third-party', 'Mon ex trompait sa nouvelle copine avec moi'],
    ['third-party', 'ma sœur s’est cassé le poignet en rentrant ivre'],
    ['third-party', 'Ma nièce a fini au commissariat hier'],
    ['whereabouts', 'Les enfants chez mamie jusqu’à lundi, la paix'],
    ['whereabouts', 'Mes colocs sont tous partis en Bretagne'],
    ['whereabouts', 'Concert au Sucre ce soir, on vous attend'],
    ['whereabouts', 'absente trois semaines, écrivez-moi après'],
    ['whereabouts', 'Chu toute seule au chalet jusqu’à dimanche'],
    ['whereabouts', 'Bloqués à l’aéroport de Bordeaux depuis hier'],
    ['third-party', 'J’ai un élève de CM1 en garde à vue depuis hier'],
    ['third-party', 'La stagiaire de la compta est enceinte et son chef l’ignore'],
    ['accusation', 'Le maire met les subventions dans sa poche'],
    ['accusation', 'le taxi de la gare truque son compteur'],
    ['accusation', 'Notre club couvre un violeur depuis dix ans'],
    ['work-confidential', 'Je bosse sur la saison 2, j’ai pas le droit de dire qui meurt'],
    ['work-confidential', 'Plan social acté en interne, la presse sait pas encore'],
    ['private-detail', 'le mdp netflix c’est Tulipe1987'],
    ['attack', 'arrête de parler comme un triso'],
    ['attack', 'tête de mongolien'],
    ['attack', 'T’es née attardée ou quoi'],
    ['attack', 'Efface ton message ou je balance tes photos'],
    ['attack', 'Qu’elle aille se pendre'],
    ['attack', 'T’as une gueule de mongol'],
    ['attack', 'Quelle honte d’avoir une tronche pareille'],
    ['attack', 'les Roms se reproduisent comme des rats'],
    ['attack', 'J’espère que tu finiras seul et malade'],
    ['attack', 'envie de lui coller mon poing dans la figure'],
  ])('%s: %s', (category, text) => {
    expect(told(text)).toContain(category);
  });

  it.each([
    'Bipolaire : un documentaire sobre et juste',
    'Les années de thérapie coûtent cher, dit l’étude',
    'Trois semaines sans pluie, le maïs a soif',
    'Arrêt de bus déplacé jusqu’en avril',
    'Enceinte bluetooth à gagner',
    'Le réveil sonne trop tôt',
    'Elle trompait l’ennui avec des mots croisés',
    'Le carreau s’est cassé en tombant',
    'Le commissariat du quartier ferme à 18 h',
    'Les enfants chez mamie adorent ses crêpes',
    'Concert de Stromae, quel souvenir',
    'Bloqués à l’aéroport de Bordeaux hier, quelle histoire',
    'Mon mot de passe netflix est oublié',
    'Balance tes photos du concert',
    'Les lapins se reproduisent vite',
    'J’espère que tu finiras premier',
    'on dirait une baleine, ce nuage',
    'envie de te coller un bisou',
    'Je parle d’autisme en classe demain',
    'La fraude fiscale coûte cher au pays',
    'Ma fille a fait un gâteau toute seule',
    'Qu’elle aille en finale',
    't’es un monstre mon frère, quel but',
    'lundi matin. pluie. tuez moi',
  ])('says nothing: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
