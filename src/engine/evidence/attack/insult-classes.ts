/** The word classes that insult frames refer to (see lexicon/attack/insult-frames.ts). */
import { FILLERS } from '../../lexicon/attack/contempt.ts';
import { INSULTS } from '../../lexicon/attack/insults.ts';
import { type Classes, wordClass } from '../matching/word-class.ts';
import type { Word } from '../matching/words.ts';

const not = (words: string): ((word: Word) => boolean) => {
  const known = new Set(words.split(' '));
  return (word) => word.plain.length > 1 && !known.has(word.plain);
};

/** All insults of both languages. */
export const ANY_INSULT: ReadonlySet<string> = new Set([...INSULTS.en.keys(), ...INSULTS.fr.keys()]);

export const INSULT_CLASSES: Classes = {
  filler: wordClass(FILLERS),
  anyInsult: wordClass(ANY_INSULT),
  pute: wordClass('pute putes pvte pvtes salope salopes chienne putain'),
  d: wordClass('de'),
  swornAt: (word: Word): boolean => /encul/.test(word.plain),
  kindWord: (word: Word): boolean =>
    word.plain.length >= 5 &&
    !/^(?:etait|avait|comme|quand|parce|alors|aussi|sinon|depuis|contre|comment|maman|papa|toute?s?)$/.test(word.plain),
  notKind: not(
    'poisson oiseau animal plante plantes poissons oiseaux vie menacee menacees protegee humaine arbre requin singe virus malaise flou trucs truc',
  ),
  notMates: not(
    'potes copains copines amis amies filles gars mecs jeunes gens joyeux petits petites vieux vieilles beaux belles grands grandes genies heros champions gaza papier tissu frequence frequences terre route passage roulement son annonce dessinee dessinees the musiciens tarés roulement originale cons pote',
  ),
  notMess: not(
    'temps coup histoire gueule tete journee semaine caractere nuit affaire quart etat vie mois epoque periode surprise nouvelle besogne boulot air manie type guerre odeur et ou mais comme de les il elle je tu on c ce a est linge',
  ),
  notPerson: not(
    'man woman boss guy person husband wife mother father kid friend neighbour neighbor teacher manager human',
  ),
  you: wordClass('tu te vous il elle ils elles'),
  me: wordClass('me nous vous'),
  youAre: wordClass('es etes'),
  role: wordClass(
    'journaliste journalistes joueur joueurs entraineur coach prof profs voisin voisins voisine arbitre arbitres supporter supporters public politique politiques politiciens ministre ministres depute deputes maire influenceur influenceuse influenceuses media medias presse police flics chanteur chanteuse animateur animatrice redaction proprio proprietaire conducteur conducteurs chauffeur equipe parti gouvernement',
  ),
  abuse: wordClass(
    'violent evil lying corrupt crazy stupid hypocritical demented unhinged dumb idiotic pathetic insane vile disgusting',
  ),
  camp: wordClass(
    'liberals democrats republicans conservatives leftists libs dems democrat republican liberal lefties trumpers tories gop antifa',
  ),
  off: wordClass('off u yall'),
  nameNoun: wordClass(
    'racaille arabe juif raciste flic politicien gens francais bobo macron beur gosse mec type meuf blanc noir',
  ),
};
