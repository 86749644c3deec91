import { peopleTold } from '../../evidence/people/people-told.ts';
import type { Rule } from '../../types.ts';

const rule: Rule = {
  id: 'other-private-life',
  category: 'third-party',
  languages: ['en', 'fr'],
  defaultMode: 'ask',
  text: {
    en: {
      name: 'Somebody else’s private life',
      notices: 'Health, secrets, quarrels and troubles of your partner, ex, family, friends, neighbours or colleagues.',
      why: 'Whoever knows you knows who is meant, and it is theirs to tell. Private life is protected by law in many countries, and a friendship may not survive the surprise.',
      ways: {
        default: 'Ask them first, or leave out who it is. To get it off your chest, tell one person you trust.',
        health: 'Their health is theirs to tell: ask them first, or leave out who it is.',
        quarrel:
          'Tell them, or a friend, rather than everybody. If you post, say what you feel instead of what they are.',
      },
    },
    fr: {
      name: 'La vie privée de quelqu’un d’autre',
      notices:
        'La santé, les secrets, les disputes et les ennuis de votre partenaire, ex, famille, amis, voisins ou collègues.',
      why: 'Qui vous connaît sait de qui il s’agit, et c’est à cette personne de le dire : chacun a droit au respect de sa vie privée (Code civil, article 9).',
      ways: {
        default:
          'Demandez-lui d’abord, ou taisez de qui il s’agit. Pour vous soulager, parlez-en à une personne de confiance.',
        health: 'Sa santé lui appartient : demandez-lui d’abord, ou taisez de qui il s’agit.',
        quarrel:
          'Dites-le à la personne ou à un ami plutôt qu’à tout le monde ; en public, dites ce que vous ressentez plutôt que ce qu’elle est.',
      },
    },
  },
  source: {
    title: 'Code civil, article 9 : droit au respect de la vie privée',
    url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006419288',
  },
  sources: {
    en: {
      title: 'Article 8: respect for your private and family life (EHRC)',
      url: 'https://www.equalityhumanrights.com/human-rights/human-rights-act/article-8-respect-your-private-and-family-life',
    },
  },
  examples: {
    positive: [
      { text: 'My girlfriend and I had a huge fight last night', lang: 'en', level: 1 },
      { text: 'Bought the boat without telling my wife', lang: 'en', level: 1 },
      { text: 'bro got done for drink driving again, mum thinks he sold the car', lang: 'en', level: 2 },
      { text: 'Lost all our savings on one horse and she still thinks it is in the bank', lang: 'en', level: 2 },
      { text: 'The divorce papers arrived today. He wants the house', lang: 'en', level: 2 },
      { text: 'My brother is a selfish cow', lang: 'en', level: 2 },
      { text: 'My mum was in a car crash yesterday', lang: 'en', level: 1 },
      { text: 'My ex is already with someone new', lang: 'en', level: 2 },
      { text: 'My wife is leaving me and took the cat', lang: 'en', level: 2 },
      { text: 'I left my husband last week', lang: 'en', level: 2 },
      { text: 'Me and the gf had a huge fight about pizza', lang: 'en', level: 1 },
      { text: 'Mon mari a demandé le divorce hier', lang: 'fr', level: 2 },
      { text: 'Il y en a une qui me pourrit la vie au bureau', lang: 'fr', level: 2 },
      { text: 'My husband cheated on me with the dog walker', lang: 'en', level: 2 },
      { text: 'My brother is in rehab again', lang: 'en', level: 2, words: 'My brother is in rehab' },
      { text: "My dad's an alcoholic and Christmas is coming", lang: 'en', level: 2 },
      { text: 'My drunk roommate fell asleep in the bathtub', lang: 'en', level: 1, words: 'My drunk roommate' },
      { text: 'I hate my mother and she hates me', lang: 'en', level: 1 },
      { text: 'My sister lost her job and hides it from her husband', lang: 'en', level: 1 },
      { text: 'My neighbour is a toxic liar', lang: 'en', level: 1 },
      { text: 'She cheated on me with my best friend', lang: 'en', level: 2 },
      { text: 'Mon mari m’a trompée avec la nounou', lang: 'fr', level: 2 },
      { text: 'Mon frère est encore en cure de désintox', lang: 'fr', level: 2 },
      { text: 'Mon père est alcoolique et Noël approche', lang: 'fr', level: 2 },
      { text: 'Ma sœur a perdu son boulot et le cache à son mari', lang: 'fr', level: 1 },
      { text: 'Je déteste ma mère et elle me le rend bien', lang: 'fr', level: 1 },
      { text: 'Mon ex est un pervers narcissique', lang: 'fr', level: 2 },
      { text: 'Ma voisine est une menteuse', lang: 'fr', level: 1 },
      { text: 'Ma coloc s’est fait larguer hier, elle est en pleurs', lang: 'fr', level: 1 },
      { text: 'Mon oncle a perdu son permis, et depuis son divorce il picole dès midi', lang: 'fr', level: 2 },
      { text: 'La fille du boucher a été internée hier', lang: 'fr', level: 2 },
      { text: 'J’ai claqué nos économies au poker et ma femme ne le sait pas', lang: 'fr', level: 2 },
      { text: 'Ma tante est au RSA, mais chut, personne le sait', lang: 'fr', level: 2 },
    ],
    negative: [
      { text: 'My girlfriend and I had a picnic by the lake', lang: 'en' },
      { text: 'Baked a cake without telling anybody', lang: 'en' },
      { text: 'Her husband has no idea what to get her for Christmas', lang: 'en' },
      { text: 'Spent the afternoon in the garden, my wife thinks it looks lovely', lang: 'en' },
      { text: 'My mum was in a great mood', lang: 'en' },
      { text: 'My ex is a friend now', lang: 'en' },
      { text: 'A friend of mine was killed by a drunk driver', lang: 'en' },
      { text: 'I left my husband a note on the fridge', lang: 'en' },
      { text: 'The gf of the main character had a fight with a dragon', lang: 'en' },
      { text: 'My husband made dinner and it was wonderful', lang: 'en' },
      { text: 'My sister is the best person I know', lang: 'en' },
      { text: 'My husband thinks I am crazy', lang: 'en' },
      { text: 'My brother does not drink, he is no alcoholic', lang: 'en' },
      { text: 'If my husband cheated on me I would leave', lang: 'en' },
      { text: 'The senator cheated on his wife, says the report', lang: 'en' },
      { text: 'Her boss was arrested in the last episode', lang: 'en' },
      { text: 'Me and my girlfriend moved in together', lang: 'en' },
      { text: 'Happy birthday to my crazy best friend', lang: 'en' },
      { text: 'My neighbour just left me a plant on the porch', lang: 'en' },
      { text: 'I lost my dad to cancer ten years ago today', lang: 'en' },
      { text: 'Mon mari a fait le dîner, un délice', lang: 'fr' },
      { text: 'J’ai perdu mes clés, ma femme croit que le chat les a mangées', lang: 'fr' },
      { text: 'Ma sœur est la meilleure personne que je connaisse', lang: 'fr' },
      { text: 'Mon mari pense que je suis folle', lang: 'fr' },
      { text: 'Mon frère ne boit pas, il n’est pas alcoolique', lang: 'fr' },
      { text: 'Si mon mari me trompait je partirais', lang: 'fr' },
      { text: 'Le sénateur a trompé sa femme, selon le journal', lang: 'fr' },
      { text: 'Joyeux anniversaire à ma folle de meilleure amie', lang: 'fr' },
      { text: 'On emménage ensemble avec ma copine', lang: 'fr' },
      { text: 'Ma voisine m’a laissé une plante devant la porte', lang: 'fr' },
      { text: 'Mon père est mort d’un cancer il y a dix ans', lang: 'fr' },
    ],
  },
  find: (draft) =>
    peopleTold(draft).filter(({ person, harm }) => !harm && person !== 'child' && person !== 'entrusted'),
};

export default rule;
