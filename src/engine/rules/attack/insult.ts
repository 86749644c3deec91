import { findAccusations } from '../../evidence/attack/accusations.ts';
import { findInsults } from '../../evidence/attack/insults.ts';
import type { Context, Draft, Match, Rule, Sign } from '../../types.ts';

/** The signs that name an aim. */
const AIMS: Readonly<Record<string, string>> = {
  reader: 'aimed-at-reader',
  alone: 'called-out',
  person: 'aimed-at-person',
  pointed: 'pointed-at',
};

/** Names for criminals: where they accuse somebody of the crime, that is what there is to say. */
const CRIMES =
  /^(?:thie(?:f|ves)|crooks?|frauds?|scammers?|criminals?|rapists?|p(?:a?)edophiles?|voleu(?:rs?|ses?)|escrocs?|arnaqueu(?:rs?|ses?)|violeurs?|assassins?|criminel(?:le)?s?|pédophiles?)$/iu;

function find(draft: Draft, context: Context): readonly Match[] {
  const insults = findInsults(draft, context.kind);
  const accused = insults.some((insult) => isCrime(draft, insult)) ? findAccusations(draft) : [];
  const said = insults.filter(
    (insult) => !isCrime(draft, insult) || !accused.some(({ start, end }) => start < insult.end && insult.start < end),
  );
  return said.map(({ start, end, target, strength, signs }) => ({
    start,
    end,
    level: strength,
    signs: signs.concat({ name: AIMS[target] ?? 'unaimed', start, end }),
    way: target === 'reader' ? 'reader' : 'default',
  }));
}

const isCrime = (draft: Draft, { signs }: { readonly signs: readonly Sign[] }): boolean =>
  signs.some(({ start, end }) => CRIMES.test(draft.text.slice(start, end)));

const rule: Rule = {
  id: 'insult',
  category: 'attack',
  languages: ['en', 'fr'],
  defaultMode: 'ask',
  text: {
    en: {
      name: 'An insult',
      notices: 'Words that insult the reader or somebody you write about, not what they did.',
      why: 'Whoever is meant will remember the word longer than the reason for it, and so will everybody who reads along. In some countries a public insult is an offence: in France it can cost up to €12,000.',
      ways: {
        default: 'Say what they did and what it did to you, and leave out what they are.',
        reader: 'Answer what was said instead of who said it: “I don’t agree, because…”',
      },
    },
    fr: {
      name: 'Une insulte',
      notices:
        'Les mots qui insultent la personne à qui vous répondez ou dont vous parlez, plutôt que ce qu’elle a fait.',
      why: 'La personne visée retiendra le mot plus longtemps que la raison, et tous ceux qui vous lisent aussi. L’injure publique est une infraction (loi du 29 juillet 1881, art. 29 et 33) : jusqu’à 12 000 € d’amende.',
      ways: {
        default: 'Dites ce que la personne a fait et ce que cela vous a fait, sans dire ce qu’elle est.',
        reader: 'Répondez à ce qui a été dit plutôt qu’à la personne : « Je ne suis pas d’accord, parce que… ».',
      },
    },
  },
  source: {
    title: 'Injure publique ou non publique (Service Public)',
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F32077',
  },
  examples: {
    positive: [
      { text: 'Tu ne le connais même pas, sale crétin', lang: 'fr', level: 2 },
      { text: 'Arrête ton cinéma gros bouffon', lang: 'fr', level: 1 },
      { text: 'Fragile va', lang: 'fr', level: 1 },
      { text: 'You are a damn fool and a damn liar', lang: 'en', level: 2 },
      { text: 'What a sick, twisted family they are', lang: 'en', level: 2 },
      { text: 'Some idiot, this bitch at work took my chair', lang: 'en', level: 2 },
      { text: 'What a dirty old man, and a lying little weasel too', lang: 'en', level: 1 },
      { text: 'she ugly af', lang: 'en', level: 1 },
      { text: 'that snake ass bitch told on me', lang: 'en', level: 2 },
      { text: 'Le nouveau, c’est un type à côté de la plaque', lang: 'fr', level: 1 },
      { text: 'You are such an idiot, learn to read', lang: 'en', level: 1 },
      { text: 'My landlord is a complete asshole', lang: 'en', level: 2 },
      { text: "You're a worthless piece of shit", lang: 'en', level: 2 },
      { text: 'That guy is a disgusting creep', lang: 'en' },
      { text: 'Shut the fuck up you stupid bitch', lang: 'en', level: 2 },
      { text: 'learn to drive you f*cking a s s h o l e', lang: 'en', level: 2 },
      { text: "T'es vraiment qu'un gros connard", lang: 'fr', level: 2 },
      { text: 'Espèce de bouffon, tu connais rien au foot', lang: 'fr' },
      { text: 'Ferme ta gueule, personne ne t’a sonné', lang: 'fr', level: 2 },
      { text: 'Quelle connasse cette voisine', lang: 'fr', level: 2 },
      { text: 'Ta mère la pute', lang: 'fr', level: 2 },
    ],
    negative: [
      { text: 'On les a vus avec leur accent de racaille dans un film', lang: 'fr' },
      { text: 'What a stupid rule, offside by a toenail', lang: 'en' },
      { text: 'C’était nul ce concert', lang: 'fr' },
      { text: 'You’re a hypocrite if you skip your own rules', lang: 'en' },
      { text: 'T’es hypocrite si tu dis ça et que tu fais l’inverse', lang: 'fr' },
      { text: "I'm such an idiot, I left my keys in the fridge", lang: 'en' },
      { text: 'It was a stupid movie but I laughed', lang: 'en' },
      { text: 'He called me an idiot in front of everybody', lang: 'en' },
      { text: 'You are not an idiot, this exam was hard', lang: 'en' },
      { text: 'Love you, you idiot', lang: 'en' },
      { text: "It's wrong to call people losers because they are poor", lang: 'en' },
      { text: 'We saw pigs and a donkey at the farm', lang: 'en' },
      { text: 'Je suis trop con, j’ai oublié mes clés', lang: 'fr' },
      { text: 'Il m’a traité de connard devant tout le monde', lang: 'fr' },
      { text: 'Ce soir on mange un chili con carne', lang: 'fr' },
      { text: 'T’es bête je t’aime', lang: 'fr' },
      { text: 'Le chien du voisin est adorable', lang: 'fr' },
      { text: 'Arrêtez d’appeler les gens des abrutis', lang: 'fr' },
      { text: 'Le film est nul mais la musique est belle', lang: 'fr' },
    ],
  },
  find,
};
export default rule;
