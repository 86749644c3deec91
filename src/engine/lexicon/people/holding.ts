import type { Language } from '../../types.ts';

/** How somebody is tied to what is said of them. */
export type Link = 'my' | 'have' | 'be' | 'take' | 'treated';

/** The small words that tell who has, is or takes something. Without accents, as in `Token.plain`. */
export interface HoldingWords {
  readonly self: ReadonlySet<string>;
  readonly we: ReadonlySet<string>;
  readonly my: ReadonlySet<string>;
  readonly me: ReadonlySet<string>;
  readonly theirs: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  readonly negation: ReadonlySet<string>;
  /** Words at which a clause ends. */
  readonly breaks: ReadonlySet<string>;
  readonly supposing: ReadonlySet<string>;
  readonly modal: ReadonlySet<string>;
  /** After these the subject may be further off: "started to take", "went there and was told". */
  readonly chains: ReadonlySet<string>;
  readonly filler: ReadonlySet<string>;
  readonly links: ReadonlyMap<string, Link>;
  /** Verb forms that open a sentence whose "I" is left out: "Been on ...", « Diagnostiquée ... ». */
  readonly openers: ReadonlySet<string>;
  /** What dates a note without a verb: "panic attacks every day", « retour sous antidépresseurs ». */
  readonly dates: ReadonlySet<string>;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));
const links = (groups: Readonly<Record<Link, string>>): ReadonlyMap<string, Link> =>
  new Map(
    (Object.keys(groups) as Link[]).flatMap((link) => [...set(groups[link])].map((word) => [word, link] as const)),
  );

const EN: HoldingWords = {
  self: set('i ive im id myself'),
  we: set('we weve us'),
  my: set('my mine our mah'),
  me: set('me'),
  theirs: set('your ur his her their its whose'),
  others: set(
    'you u ya yall he she they it him them people everyone everybody someone somebody anyone anybody nobody noone guy guys girl woman women man men kids folks patients those others many most celebrities trump biden',
  ),
  negation: set(
    "not no never without nor neither don't doesn't didn't haven't hasn't hadn't isn't aren't wasn't weren't ain't can't cannot won't wouldn't couldn't shouldn't barely hardly",
  ),
  breaks: set(
    'but because cause cuz coz bc when whenever while whereas whether which than unless though although however about against awareness until regarding towards unlike like where how why what',
  ),
  supposing: set('if wish imagine suppose unless whether pretend pretending hypothetically would could might'),
  modal: set('would might could may maybe probably'),
  chains: set('to and then or & so'),
  filler: set(
    `a an the this that these some any such so very really just also still currently recently actually always ever already even now again finally only quite pretty rather kinda kind sort type bit little lot lots
    been being be do did does doing am will would going gonna go went keep kept started start starting since ago back on off with from for of by in to at up out through severe severely chronic chronically clinical clinically
    bad badly terrible horrible awful serious seriously mild major acute extreme extremely constant constantly huge bloody fucking fuckin damn literally officially basically definitely probably totally completely slightly super too
    low high daily weekly weird strange crippling debilitating undiagnosed diagnosed untreated long lifelong first second two three several many few couple years months weeks days 's who that more most late early full blown both lil mg mgs through via
    mad as hell af my your same own new old bunch history round rounds cycle third fourth form case stage complex`,
  ),
  links: links({
    my: '',
    have: `have has had having 've got gets get getting gotten suffer suffers suffered suffering battling battle battled battles fighting fought struggle struggled struggling struggles living live lived lives deal dealing dealt develop developed
      survived survive recovering recovered recover cope coping experience experienced experiencing feel feeling felt feels contracted caught wear wearing undergo underwent undergoing scheduled lost losing wake woke`,
    be: "am 'm was is are were be been being became become becoming turned stay stayed staying",
    take: 'take takes took taking taken started stopped stop starting stopping quit quitting tapering weaning weaned wean tapered using use used increased reduced reducing upped missed tried trying switched swallowed overdosed prescribed prescribe put need swear inject injected injecting',
    treated:
      'diagnosed treated hospitalized hospitalised admitted referred tested screened misdiagnosed seeing see saw',
  }),
  openers: set(
    'starting back late caught on been diagnosed had started taking stopped prescribed having suffering struggling battling recovering living hospitalized hospitalised off quit trying still finally overdosed getting got',
  ),
  dates: set(
    'every again still today tonight yesterday since back week day month year round number daily weekly monday tuesday wednesday thursday friday saturday sunday morning',
  ),
};

const FR: HoldingWords = {
  self: set("je j' j jsuis"),
  we: set('on nous'),
  my: set('mon ma mes notre nos'),
  me: set("me m'"),
  theirs: set('ton ta tes son sa ses votre vos leur leurs'),
  others: set(
    "tu t' il elle ils elles vous celui celle ceux celles gens personne quelqu'un lui eux monsieur madame monde certains",
  ),
  negation: set("pas ne n' jamais aucun aucune sans ni rien nullement"),
  breaks: set(
    'mais parce car quand lorsque pendant dont comme parle parler parlait parlent discute discuter sinon tandis alors pourquoi comment contre sur',
  ),
  supposing: set("si imagine imaginez aimerais voudrais s' suppose"),
  modal: set('serais aurais pourrais serait aurait peut-etre'),
  chains: set("et a de d' puis ou pour"),
  filler: set(
    `un une des du de d' le la l' les ce cet cette ces tres trop vraiment juste encore toujours deja aussi meme enfin assez plutot tellement hyper super grave gravement completement totalement carrement legerement actuellement recemment
    depuis en avec par au aux dans y bien mal bon gros grosse grosses gros petit petite petits petites forte fort severe severes chronique chroniques lourd lourde sale sacre sacree vraie vrai eu ete etre avoir qui que c' est ans an mois jours fois plusieurs deux trois
    mg par via premier premiere jour jeune debut fin suite type genre genre peu pleine plein quelques longue long ancien ancienne certains troubles`,
  ),
  links: links({
    my: '',
    have: `ai as a avons avez ont avais avait aurai eu avoir souffre souffrais souffert souffrir souffrant fais fait faisais faire refait vis vit vecu combats combattu combat traverse sors sorti sortie developpe subi subis attrape chope
      porte touche remets gere lutte luttais perdu survecu ressens`,
    be: 'suis es est sommes etes sont etais etait ete etre serai deviens devient devenu devenue tombe tombee tomber reste resterai sens sentais nee ne',
    take: 'prends prend pris prise prenais prenait prendre arrete arreter commence sous reprends repris avale augmente diminue reduit passe passee prescrit bouffe',
    treated:
      'diagnostique diagnostiquee soigne soignee traite traitee hospitalise hospitalisee interne internee suivi suivie opere operee atteint atteinte vois voit vu depiste depistee',
  }),
  openers: set(
    'retour reprise debut diagnostique diagnostiquee hospitalise hospitalisee sous souffrant commence arrete operee suivie atteinte sortie fait refait pris',
  ),
  dates: set(
    'encore toujours hier ce depuis retour semaine jour mois an annee chaque lundi mardi mercredi jeudi vendredi samedi dimanche matin tous toutes',
  ),
};

export const HOLDING: Readonly<Record<Language, HoldingWords>> = { en: EN, fr: FR };
