import { describe, expect, it } from 'vitest';
import { assess } from '../../src/engine/index.ts';
import type { Category } from '../../src/engine/types.ts';

/** The words underlined for one category, and the worst level of its findings. */
function heard(text: string, category: Category = 'attack'): { level: number; words: string[] } {
  const found = assess(text).findings.filter((finding) => finding.category === category);
  return {
    level: Math.max(0, ...found.map(({ level }) => level)),
    words: found.map(({ start, end }) => text.slice(start, end)),
  };
}

describe('somebody insults the person they are talking to', () => {
  it('is asked about a strong insult and shown a mild one', () => {
    expect(heard('you are a pathetic piece of shit').level).toBe(2);
    expect(heard('you absolute muppet').level).toBe(1);
    expect(heard('t’es qu’un sale connard').level).toBe(2);
    expect(heard('espèce d’andouille').level).toBe(2);
  });

  it('sees the whole of it underlined, from "you" to the insult', () => {
    expect(heard('Honestly you stupid idiot, read it again').words).toEqual(['you stupid idiot']);
  });

  it('is not helped by masks, stretched letters, spaces or glued words', () => {
    for (const text of [
      'you a$$hole',
      'you aaaasshole',
      'you a s s h o l e',
      'gros c0nnard',
      'gros connnnard',
      'tu es un c o n n a r d',
    ]) {
      expect(heard(text).words, text).not.toEqual([]);
    }
    expect(heard('too manywetbacks here').level).toBe(2);
    expect(heard('#YouAreAnIdiot').words).toEqual(['#YouAreAnIdiot']);
  });
});

describe('the same words harm nobody', () => {
  it.each([
    ['one mocks oneself', 'I am such a moron today'],
    ['one mocks oneself in French', 'qu’est-ce que je suis débile'],
    ['it is denied', 'She is not an idiot at all'],
    ['it is a thing', 'this printer is stupid'],
    ['it is told what somebody said', 'My boss called me a moron and I quit'],
    ['it is told what somebody said in French', 'Mon père m’a traité d’abruti pendant des années'],
    ['it is spoken against', 'You have to stop calling people idiots'],
    ['it is spoken against in French', 'Arrêtez de traiter les gens de cons'],
    ['friends tease', 'Happy birthday you idiot, love you so much'],
    ['a word is talked about', 'In my village « connard » is nearly a greeting'],
    ['an animal is an animal', 'That dog next door is lovely and so is the pig'],
    ['a name holds the letters', 'Cespedes plays tonight with my therapist'],
  ])('when %s', (_, text) => {
    expect(heard(text).words).toEqual([]);
  });
});

describe('somebody puts down without a swear word', () => {
  it.each([
    'you have the empathy of a parking meter',
    'Marvin looks like a troll that lost its bridge',
    'imagine being this dense in public',
    'my cousin is dumber than a bag of hammers',
    'go home loser',
    'il a le QI d’une palourde',
    'quel boulet ce serveur',
    'encore une idiote qui se croit maligne',
    'va bosser parasite',
    'il n’y a que des assistés ici',
  ])('%s', (text) => {
    expect(heard(text).words).not.toEqual([]);
  });

  it('is left alone where it is praise, a thing, family, a story or an animal', () => {
    for (const text of [
      'she has the face of an angel',
      'the parcel is thick as a brick wall',
      'look at the state of my garden',
      'ce bouquin est débile mais drôle',
      'elle est conne, cette pub',
      'mon frangin ce gros débile a traversé la France pour mon anniversaire',
      'Naruto est un débile au grand cœur',
      'mon chien est un gros glandeur',
      'bande de nazes, vous m’avez manqué',
      'il fait un temps de chien',
    ]) {
      expect(heard(text).words, text).toEqual([]);
    }
  });
});

describe('a slur is weighed by whom it hits', () => {
  it('asks when a person is called so, hints when a thing is', () => {
    expect(heard('you are such a retard').level).toBe(2);
    expect(heard('the new menu looks fucking retarded').level).toBe(1);
    expect(heard('ta gueule le mongolien').level).toBe(2);
    expect(heard('faut être un attardé pour rater ça').level).toBe(1);
  });

  it('lets people speak about the word', () => {
    for (const text of ['Le complexe du nègre, disait Fanon', 'Il trouvait que bamboula était un mot acceptable']) {
      expect(heard(text).words, text).toEqual([]);
    }
  });
});

describe('somebody speaks of a whole group', () => {
  it('is asked when the group is despised, denied its rights or threatened', () => {
    for (const text of [
      'Refugees are vermin',
      'I cannot stand Jews',
      'Disabled people have no place in this company',
      'We should just hang all these immigrants',
      'Les réfugiés sont de la vermine',
      'Je ne supporte plus les juifs, je les hais',
      'Les handicapés n’ont pas leur place ici',
      'On devrait fusiller tous ces migrants',
    ]) {
      expect(heard(text).level, text).toBe(2);
    }
  });

  it('is asked when "they" in the next sentence means the group', () => {
    expect(heard('Gay people moved in next door. They are vermin.').level).toBe(2);
  });

  it('is left alone when the group is only named, praised, defended or when the hatred is cited', () => {
    for (const text of [
      'My new colleague is a Muslim and plays the guitar',
      'I love working with disabled people',
      'Nobody should be killed for being gay',
      'He wrote "all immigrants are vermin" and lost his job for it',
      'Mon médecin est une femme noire et elle est géniale',
      'Les migrants méritent notre respect',
      'Il a écrit « les femmes sont des sous-hommes » et il a été viré',
    ]) {
      expect(heard(text).words, text).toEqual([]);
    }
  });

  it('is left alone when it is about things or about a trade', () => {
    for (const text of [
      'I hate traffic jams',
      'These pop-ups are vermin',
      'Je déteste les pizzas froides',
      'Waiters are so slow here',
    ]) {
      expect(heard(text).words, text).toEqual([]);
    }
  });
});

describe('somebody threatens', () => {
  it('is asked about what would frighten, and shown what may be a boast', () => {
    expect(heard('I am going to break your neck').level).toBe(2);
    expect(heard('je vais te péter la gueule').level).toBe(2);
    expect(heard('on t’attend demain à la sortie').level).toBe(2);
    expect(heard('on t’attend demain à la sortie mdr').level).toBe(1);
  });

  it('is asked about what names a place, an hour or a hospital', () => {
    for (const text of [
      'I know where your kids go to school',
      'you are going home in a bag',
      'je sais à quelle heure tu sors',
      'tu vas finir à l’hôpital',
      'I will put him in the ground',
    ]) {
      expect(heard(text).level, text).toBe(2);
    }
  });

  it('lets the same words be kind', () => {
    for (const text of [
      'I know what you mean',
      'we know where you can get good tacos',
      'je sais quand tu sors ton livre',
      'tu vas tout déchirer à l’hôpital',
      'put the boxes against the wall',
    ]) {
      expect(heard(text).words, text).toEqual([]);
    }
  });

  it('is left alone in a game, or when the threat is at the author', () => {
    for (const text of [
      'I will destroy you at chess tonight',
      'my wife is going to kill me lol',
      'je vais te battre aux échecs',
    ]) {
      expect(heard(text).words, text).toEqual([]);
    }
  });
});

describe('somebody accuses', () => {
  it('is asked when a recognisable person is said to be a criminal', () => {
    expect(heard('My landlord stole my deposit', 'accusation').level).toBe(2);
    expect(heard('Le syndic nous a arnaqués', 'accusation').level).toBe(2);
  });

  it('is heard when the name comes a sentence before or after the verdict', () => {
    expect(heard('Marlow Roofing took our deposit in May. Never came back. Crooks.', 'accusation').level).toBe(2);
    expect(
      heard('Bande de voleurs ! Le resto La Voile nous a facturé le pain jamais commandé', 'accusation').level,
    ).toBe(2);
  });

  it('underlines who and what', () => {
    expect(heard('Believe me, my dentist bills patients for work never done', 'accusation').words).toEqual([
      'dentist bills patients for work never done',
    ]);
  });

  it('is left alone as the victim of somebody unknown, about animals, sport and quarrels at home', () => {
    for (const text of [
      'Someone stole my wallet on the bus',
      'I got scammed online and feel stupid',
      'The seagull stole my sandwich',
      'That referee robbed us in the final',
      'My sister stole my charger again',
      'Depression stole my twenties',
      'Quelqu’un m’a piqué mon portable dans le métro',
      'Ma mère s’est fait arnaquer au téléphone',
      'Mon frère m’a piqué mes chaussettes',
      'Les oiseaux volent bas ce soir',
    ]) {
      expect(heard(text, 'accusation').words, text).toEqual([]);
    }
  });

  it('may ask, suppose, and cite a source', () => {
    for (const text of [
      'Did my landlord steal my deposit?',
      'If my landlord stole it, I will find out',
      'The mayor stole public money https://example.org/verdict',
      'Le maire a été condamné pour vol',
    ]) {
      expect(heard(text, 'accusation').words, text).toEqual([]);
    }
  });
});

describe('somebody swears', () => {
  it('gets a hint and is never asked, unless they chose to be', () => {
    expect(heard('what a fucking mess', 'profanity').level).toBe(1);
    expect(assess('what a fucking mess', { rules: { 'swear-word': 'ask' } }).level).toBe(2);
    expect(assess('what a fucking mess', { rules: { 'swear-word': 'off' } }).findings).toEqual([]);
  });

  it('is heard through masks', () => {
    for (const text of ['f*ck this', 'sh1t', 'f u c k', 'fuuuuuck', 'm*rde', 'ptnnn', 'p u t a i n']) {
      expect(heard(text, 'profanity').words, text).not.toEqual([]);
    }
  });

  it('may live in Scunthorpe, eat cockles and quarrel', () => {
    for (const text of [
      'Scunthorpe, Penistone, Cockfosters and Essex',
      'I assess the class on Moby Dick and cumulative grammar',
      'Un député de Puteaux, une dispute, un balcon, des leçons',
      'Condom, Gers : la queue, le gland et la pédale',
      'un chili con carne et un cul-de-sac',
    ]) {
      expect(heard(text, 'profanity').words, text).toEqual([]);
    }
  });
});
