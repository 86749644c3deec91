/** Little words by which one sees whom an insult is aimed at. Without accents. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words that may stand between an insult and what it hangs on: articles, intensifiers, other insults, adjectives. */
export const BETWEEN = list(`
a an the such so very really truly just all total totally complete completely absolute absolutely utter utterly real right fucking fuckin freaking damn
goddamn bloody effing fat dumb stupid ugly dirty filthy lying pathetic ignorant old little big lil huge massive literal literally actual biggest
most two faced twofaced washed up sorry sad sick white inbred racist sexist worthless useless disgusting nasty crazy arrogant selfish lazy bitter spoiled spoilt entitled jealous smelly greedy overgrown miserable drunken toothless evil hateful
piece bunch of pile kind sort still always being nothing but no more than another one only even also mf ass bitch cunt whiny dishonest vile
communist socialist liberal republican democrat leftist fascist conservative corrupt
un une le la l les des de d du vrai vraie vrais sale sales sal gros grosse grosses pauvre pauvres petit petite petits petites ptit ptite vieux vieille vieilles
trop tres tellement vraiment juste bien carrement putain ptn espece bande tas putains putin enorme parfait parfaite sacre sacree jeune grand grande
que qu quand meme aussi plus tous toutes tout toute etre encore toujours pur pure seul seule vulgaire quel quelle con connard fdp belle beau mauvais
completement totalement sombre
`);

/** Of these, the ones that make a French insult by themselves of the noun after them. */
/** Praise that turns a rude word into a compliment: "what a talented motherfucker". */
export const PRAISING = list(
  'talented good great lucky smart clever beautiful brilliant cool best hot bad funny cute sweet gorgeous baddest brave genial génial',
);

export const HURLING = list(
  'espece bande sale sales sal gros grosse pauvre pauvres vieux vieille ptit ptite sombre petite petit petits',
);

export const READER = list('you your u ya yall tu te t toi vous ton ta tes votre vos thou');
/** Subjects of the second person only (not "your"). */
export const READER_SUBJECT = list('you u tu te t toi vous yourself yall');
export const PERSON = list(`
he she him her they them who that's guy guys man men woman women girl boy dude lady kid kids person people someone everyone everybody nobody
voter voters followers supporters fella bloke chap lad lass teacher teachers prof doctor drivers waiter waitress cashier cop cops officer player coach president minister senator mayor
candidate actor singer host journalist politician politicians landlord tenant roommate cousin aunt uncle stepdad stepmom teenager student intern nurse receptionist parents nephew niece
streamer influencer bro sis mother father son daughter ceo director
candidat candidate ministre maire president depute eleve medecin infirmiere caissiere serveur serveuse vendeur vendeuse livreur facteur conducteur chauffeur flic juge arbitre joueur
entraineur acteur chanteur animateur presentateur journaliste politicien proprio coloc cousine oncle tante beau-frere belle-mere belle-soeur nana daronne daron stagiaire gamin gosse
directeur directrice cheffe patronne maitresse nouveau nouvelle
boss manager neighbor neighbour ex coworker colleague brother sister mom mum dad wife husband driver customer
il elle ils elles lui eux mec meuf gars type femme homme fille gens personne patron chef voisin collegue ex soeur frere mere pere
celui celle ceux qui certains
`);
export const POINTING = list('this that these those what ce cet cette ces quel quelle quels quelles celui');
export const BEING = list(`
is are was were be been being am s 's seem seems sound sounds look looks looking act acts acting like as
es est etes sont etait etaient etais sera suis serait c etre sembles semble fais fait faire l'air comme
`);
export const THING = list(`
it itself dog dogs puppy horse book books chien chiens chiot chaton lapin cheval hamster bouquin livre roman manga prenom logo titre debat concept jeux
move moves behaviour behavior take comment answer thing things cat cats puppy kitten bird birds squirrel squirrels chat chats which stuff phone game movie film song show app weather day week life job work idea question rule law system website site computer
car bus train traffic code food shit product service article tweet post comment policy argument decision season episode book
blague blagues histoire pub publicite meteo appli logiciel imprimante ordi machine serie episode fin regle regles loi site photo video musique
ca ce truc chose jeu telephone temps vie journee idee question loi systeme voiture film serie chanson article travail boulot taf
`);
export const DENYING = list(
  "not never no isn't aren't wasn't n't pas jamais plus aucun ni might may if could feel feels felt feeling none",
);
export const REPORTING = list(
  'call called calls calling traiter traite traitee traites traitent traitait appeler appelle appele insulter insulte insultee',
);
/** What turns an insult into teasing among friends. */
export const FRIENDLY = list(`
love luv babe baby bestie bff honey sweetie darling dear jtm bisous cherie cheri bebe poto amour adore coeur xoxo jaime manque manques manquez
`);
export const LAUGHING = list('lol lmao lmfao haha hahaha hahahaha rofl mdr mdrr mdrrr ptdr ptdrr xd jpp hihi mddr');
