/** The word classes that insult frames refer to (see lexicon/attack/insult-frames.ts). */
import { FILLERS } from '../../lexicon/attack/contempt.ts';
import { INSULTS } from '../../lexicon/attack/insults.ts';
import type { Classes } from '../matching/frames.ts';
import type { Word } from '../matching/words.ts';

const one = (words: string): ((word: Word) => boolean) => {
  const known = new Set(words.split(' '));
  return (word) => known.has(word.plain);
};

const not = (words: string): ((word: Word) => boolean) => {
  const known = new Set(words.split(' '));
  return (word) => word.plain.length > 1 && !known.has(word.plain);
};

export const INSULT_CLASSES: Classes = {
  filler: (word: Word): boolean => FILLERS.has(word.plain),
  anyInsult: (word: Word): boolean => INSULTS.en.has(word.plain) || INSULTS.fr.has(word.plain),
  pute: one('pute putes pvte pvtes salope salopes chienne putain'),
  d: one('de'),
  swornAt: (word: Word): boolean => /encul/.test(word.plain),
  kindWord: (word: Word): boolean =>
    word.plain.length >= 5 &&
    !/^(?:etait|avait|comme|quand|parce|alors|aussi|sinon|depuis|contre|toute?s?)$/.test(word.plain),
  notKind: not(
    'poisson oiseau animal plante plantes poissons oiseaux vie menacee menacees protegee humaine arbre requin singe virus malaise flou trucs truc',
  ),
  notMates: not(
    'potes copains copines amis amies filles gars mecs jeunes gens joyeux gaza papier tissu frequence frequences terre route passage roulement son annonce dessinee dessinees the musiciens tarés roulement originale cons pote',
  ),
  notMess: not(
    'temps coup histoire gueule tete journee semaine caractere nuit affaire quart etat vie mois epoque periode surprise nouvelle besogne boulot air manie type guerre odeur et ou mais comme de les il elle je tu on c ce a est linge',
  ),
  notPerson: not(
    'man woman boss guy person husband wife mother father kid friend neighbour neighbor teacher manager human',
  ),
  you: one('tu te vous il elle ils elles'),
  me: one('me nous vous'),
  abuse: one(
    'violent evil lying corrupt crazy stupid hypocritical demented unhinged dumb idiotic pathetic insane vile disgusting',
  ),
  camp: one(
    'liberals democrats republicans conservatives leftists libs dems democrat republican liberal lefties trumpers tories gop antifa',
  ),
  off: one('off u yall'),
  nameNoun: one(
    'racaille arabe juif raciste flic politicien gens francais bobo macron beur gosse mec type meuf blanc noir',
  ),
};
