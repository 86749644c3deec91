import { describe, expect, it } from 'vitest';
import { readDraft } from '../../src/engine/draft.ts';
import { ironies } from '../../src/engine/evidence/work/irony.ts';

/** The levels of the complaints heard in a text. */
const heard = (text: string): readonly number[] => ironies(readDraft(text)).map(({ level }) => level);

describe('A French complaint about work without a bad word', () => {
  it.each([
    ['Devinez qui va refaire le planning parce que mon manager a changé d’avis', 1],
    ['Tu m’étonnes que la moitié de mon équipe cherche ailleurs', 1],
    ['comme par hasard mon chef était en RTT le jour de l’inventaire', 1],
    ['J’adore quand mon boss m’appelle à 22h', 1],
    ['Petite pensée pour mon responsable qui m’écrit le dimanche', 1],
    ['drôle comme mon n+1 retrouve toujours mon numéro pendant mes congés', 1],
    ['Troisième fois que mon chef « oublie » mes heures, et encore sans un mot', 2],
    ['mon boss a « perdu » ma feuille d’heures, câline', 1],
    ['Troisième fois que le service paie « oublie » mes heures sup', 1],
  ])('is heard: %s', (text, level) => {
    expect(heard(text)).toEqual([level]);
  });

  it.each([
    'Merci à ma cheffe pour les croissants ce matin',
    'Deuxième fois que mon patron m’offre un gâteau, je suis gâtée',
    'J’adore quand mes élèves me racontent leur week-end',
    'Félicitations à mon ancien directeur pour sa médaille',
    'Devinez qui a décroché un CDI dans mon équipe ? Moi !',
    'Mon chef a appelé son chien « biscuit »',
    'Mon collègue a dit « bonjour » à tout le monde',
    'Drôle comme le temps passe, déjà dix ans',
    'Super concert ce soir avec mes collègues',
  ])('passes: %s', (text) => {
    expect(heard(text)).toEqual([]);
  });
});
