/**
 * How people say that they are in danger or at the end of their strength, in English and French, as phrase patterns (see
 * evidence/phrases.ts). The grades follow the order of the Columbia scale (C-SSRS: plan or attempt, wish to be dead,
 * hopelessness); nothing here diagnoses anybody: it decides whether to show a kind word and a number to call.
 */
import type { Language } from '../types.ts';

/** Patterns by how near the danger is. */
export interface Despair {
  /** An attempt, a plan or a means; said in earnest even in a short post. */
  readonly danger: readonly string[];
  /** A wish to be dead that is also said in jest; counts where nothing jokes around it. */
  readonly wish: readonly string[];
  /** Hurting oneself. */
  readonly selfHarm: readonly string[];
  /** No way out, no worth, no strength. */
  readonly hopeless: readonly string[];
}

export const DESPAIR: Readonly<Record<Language, Despair>> = {
  en: {
    danger: [
      'wish i had (cancer|a terminal)',
      "hope i (don't|dont|never) wake up",
      "i (would|'d) rather (be dead|die)",
      "better (for all|for everyone|for everybody|off) if i (just)? (went|was|were|died|wasn't|disappeared)",
      'better off (dead|without me)',
      'wish (i|that i) never was born',
      'wish (i|that i) (had)? (never|not) (been|was|were|be) born',
      "(wish|wished) (i|that i) (was|were|wasn't|weren't) (dead|never born|alive|not here|not alive)",
      "(don't|do not|didn't|no longer|dnt|dont) (really|even|just)? (want|wanna) (to)? (live|be alive|be here|wake up|exist|go on)",
      '(suicide|goodbye) (note|letter)',
      '(painless|easy|best|quick) (suicide|way to die|ways to die)',
      'my (first|second|last|own)? suicide (attempt|attempts|plan)',
      '(attempted|contemplating|contemplated|considering|considered|planning|committing) suicide',
      "(i'm|i am|i was|i've been|i feel|i felt|feeling|very|so|been) (really|actively|passively)? suicidal",
      'suicidal (thoughts|ideation|feelings|crisis|depression)',
      'thoughts of (suicide|ending it|ending my life|dying|death)',
      '(tried|trying|going|plan|planned|planning|decided|attempted|ready|about) to (kill myself|end my life|end it all|take my own life|take my life|hang myself|overdose|jump off)',
      '(end|ending|ended|taking|take) my (own)? life',
      '(end|ending) it all',
      "(i|i've|me) (have|had)? (took|taken|take) an? overdose",
      'i (just|once|almost|nearly)? (overdosed|overdose)',
      'to overdose on',
      "i (have|'ve)? (tried|attempted) (suicide|to die)",
      'by the time you read this',
      '(doing|do) myself in',
      "(won't|not going to|don't want to) be (here|around) (anymore|any more|much longer|tomorrow|next year)",
      "goodbye (everyone|everybody|world) {0,4} (sorry|can't|over)",
    ],
    wish: [
      '(want|wanna|wanting|ready|rather|wish) to (just)? (die|be dead|disappear forever|not exist|never wake up)',
      '(wanna|gonna|imma) (just)? (die|kill myself)',
      '(want|wanted|wants me) to (just)? kill myself',
      "(won't|wouldn't|no one will|nobody will|no one would|nobody would) miss me",
      "(i'm|i am|so|feel|feeling) (so)? tired of (life|living|being alive|existing)",
      'kill me (now)? (please|already) {0,2} (serious|mean it)',
    ],
    selfHarm: [
      "(i|i've|i'm|been) (still)? (binge|binged|binging|purge|purged|purging) (and|or)? (purge|purged|purging|again|every)?",
      'self (harm|harmed|harming|harms|injury|mutilation)',
      "(i|i've|i'm|been|started|stop|stopped|started) (cut|cutting|hurt|hurting|burn|burning|harm|harming|starve|starving) myself",
      '(relapsed|relapse) (and|on|with) (cut|cutting|purging|sh)',
      'days (clean|free) from (cutting|self harm|sh)',
      '(make|made|making) myself (throw up|sick|vomit)',
      'my (scars|cuts|wrists) {0,4} (cutting|self harm|razor|blade)',
      '(slit|slitting|cut|cutting) my wrists',
    ],
    hopeless: [
      '(nothing|no reason|anything|no one|nobody) (left)? to live for',
      'no (point|reason|sense) (in|of|to) (living|live|life|being alive|being here|go on|going on|carry on|it all)',
      "(no|any|the|see|what's the) point (in|to|of) (living|life|it all|it anymore|it any more|anything|carrying on|going on)",
      'everything is pointless',
      '(given|give|giving|gave) up (on|with) (life|living|myself)',
      "i (am|'m)? (just|so|really)? (can't|cannot|cant|couldn't) (take|do|handle|cope with|hendle|carry on with) (it|this|life|living) (any more|anymore|any longer)",
      "(think|don't think|dnt think) (i)? can (handle|hendle|cope|go on|carry on|do this|take)",
      "(i|i'm|feel|feeling|felt|am|so|how) (so|completely|utterly|like i'm|like a|like such a|totally|like)? (worthless|hopeless|helpless|a burden|such a burden|unloved|unlovable|dead inside|broken inside|numb inside)",
      'be (much|such)? (of)? a burden (on|to)',
      'feel (so|like)? (empty|numb) inside',
      "(i'm|i am|im) (never|not) (ever)? (going to|gonna) be (happy|ok|okay|normal)",
      '(hate|hated|hating|loathe) (myself|my life|being alive|who i am)',
      'my life (is|has been|was) (over|pointless|meaningless|worthless|miserable|a mess|ruined|a disaster|not worth|empty|ended)',
      "life (is not|isn't|is no longer|not) worth (living|it)",
      '(cry|crying|cried|crying) (myself to sleep|every (day|night|single day|single night|morning)|all (day|night|the time)|over everything|for no reason|constantly|uncontrollably|hysterically)',
      '(lost|losing) (all|any|the|my)? (hope|will to live|joy in|interest in everything|interest in life)',
      'no (hope|joy|purpose|future) (left|anymore|any more|in my life|for me|anywhere)',
      '(sick|tired|exhausted) of (my life|being me|fighting|trying to be ok|this life|feeling like this|feeling this way)',
      "(don't|dont|do not|no longer|never) (really)? (enjoy|enjoyed) (life|living|anything|things|them)",
      "(i'm|i am|im) (not ok|not okay|not coping|falling apart|breaking down|at breaking point|at my breaking point|at rock bottom|at the end of my rope|at the end of my tether)",
      'hit rock bottom',
      'no (friends|one) {0,3} (cares|notice|talk to|to turn to|loves me|likes me)',
      '(nobody|no one|noone) (cares|notices|loves me|likes me|would notice|would care|understands me|wants me)',
      'so (heavily|completely|utterly) overwhelmed',
      '(struggle|struggling|struggled) (to|with) (get out of bed|getting out of bed|cope|coping|keep going|get through|live|living)',
      "(can't|cannot|cant|couldn't|barely) get out of bed",
      '(my|this) (depression|anxiety|ptsd|ocd|illness|pain|menopause) (is|has been|was) (killing|destroying|ruining|eating|driving|a killer|unbearable|crippling|so bad|really bad|getting worse|back)',
    ],
  },
  fr: {
    danger: [
      "(mieux|tranquilles|plus heureux) (sans moi|si j'étais (mort|morte|plus là)|si je n'étais plus là)",
      '(aimerais|voudrais|aurais préféré|préférerais) (ne)? (jamais|pas) (être|avoir été) (né|née)',
      'je (ne)? veux (plus|pas) (vivre|être en vie)',
      '(veux|voulais|envie de) (plus|ne plus|pas) (vivre|être là|exister|continuer)',
      "(j'ai|plus|pas|ai plus|n'ai plus) (envie|la force|le goût) (de|d') (vivre|exister|continuer)",
      "lettre (d'adieu|d'adieux|de suicide)",
      '(ma|mes|une|deux|plusieurs|première|dernière|faire une|fait une|fait deux) (première|dernière|énième)? (tentative|tentatives) (de suicide)?',
      '(fait|refait|faire) (une|deux|trois|plusieurs|ma|mes) (première|dernière|énième)? ts',
      '(envie|idée|idées|pensées|pensee|pulsions|crise) (suicidaire|suicidaires)',
      '(idées|pensées) noires',
      "(envie|besoin|essayé|voulu|veux|voulais|vais|failli|pense|pensé|tenté|prévu|décidé) (de|à|d')? (me (suicider|tuer|foutre en l'air|pendre|flinguer|jeter sous|ouvrir les veines|défenestrer)|mettre fin à (mes jours|ma vie|tout ça)|en finir|m'ouvrir les veines)",
      'mettre fin à (mes jours|ma vie)',
      '(en finir) (avec (la vie|ma vie|tout ça)|pour de bon|une bonne fois|ce soir|cette nuit)',
      "(je suis|j'étais|suis|suis devenu|suis devenue|me sens) (très|vraiment)? suicidaire",
      "(avalé|pris|gobé) {0,3} (boîte|boîtes|plaquette|plaquettes|tube) (de|d') (médicaments|médocs|cachets|lexomil|xanax|doliprane|somnifères)",
      '(je)? (serai|serais) (plus là|bientôt plus là|plus de ce monde)',
      'adieu {0,3} (pardon|désolé|désolée|tous|monde)',
    ],
    wish: [
      "(envie|veux|voudrais|aimerais|préfère|préférerais|souhaite) (juste|vraiment)? (de|d')? (crever|mourir|disparaître|être mort|être morte|plus exister|ne plus exister|ne plus me réveiller|plus me réveiller|plus être là)",
      '(manquerais|manquerai|manquerait) à (personne|aucun)',
      '(marre|fatigué|fatiguée|assez|ras le bol|lasse|las) de (vivre|la vie|cette vie|exister|être en vie)',
      '(plus|aucun|pas de|de) goût à la vie',
    ],
    selfHarm: [
      '(je)? me (suis)? (encore)? (scarifie|scarifié|scarifiée|scarifier|mutile|mutilé|mutilée|mutiler|coupe les veines|taillade|tailladé|lacère)',
      '(mes|ces) (scarifications|scarif|scarifs)',
      "(me|j') (ai)? (recommencé|repris|arrêté|replongé) (à|de|dans)? (me)? (scarifier|mutiler|la scarification|couper)",
      'me (fais|faisais|suis fait|suis faite|faire) (vomir|du mal)',
      "(l')? (automutilation|auto mutilation)",
      'jours sans (scarification|me scarifier|me couper|me mutiler)',
    ],
    hopeless: [
      '(plus|aucune|pas de|aucun|aucun) (raison|but) de vivre',
      '(à quoi (bon|ça sert)) (de)? (vivre|continuer|tout ça|la vie|se lever)',
      "(plus|n'a plus|a plus|n'a aucun|aucun) (de)? sens {0,2} (ma vie|la vie|tout)?",
      "(ma|cette) vie (est|n'a|a) (finie|foutue|un enfer|une merde|de la merde|un échec|un désastre|gâchée|plus aucun sens|aucun sens|plus de sens|vide|nulle)",
      "(j'en peux|en peux|n'en peux|en pouvais) (vraiment)? plus (de (cette vie|la vie|vivre|ma vie|souffrir|tout)|psychologiquement|mentalement|moralement)",
      '(je)? (tiens|tiendrai|supporte) plus (le coup|longtemps|ma vie|cette vie)',
      '(je)? (me)? (suis|sens) (un|une|comme un|comme une)? (fardeau|poids|poids mort|boulet) pour',
      '(je)? me (sens|sentais|déteste|hais|dégoûte) (trop|tellement|complètement|si)? (vide|inutile|nul|nulle|sans valeur|désespéré|désespérée|mort|morte|mal dans ma peau|seul au monde|seule au monde)',
      'je me (déteste|hais)',
      '(je)? (pleure|pleurais|chiale|chialais|chialé|pleuré) (tous les (soirs|jours|matins)|toutes les nuits|toute la (nuit|journée)|sans arrêt|sans cesse|tout le temps|non stop|pour rien|chaque (soir|nuit|jour))',
      "(perdu|plus) (le)? (goût|l'envie|l'espoir) (de|à|en) (tout|vivre|la vie|rien)",
      "(plus|aucun) (d')? espoir",
      '(touché|touche|touchais) le fond',
      '(au bout|à bout) (du rouleau|de forces|de force|de mes forces)',
      "(je|j'ai) (craque|craquais|craqué|m'effondre|me suis effondré|me suis effondrée|suis au fond du trou|sombre)",
      "(personne) (ne)? (m'aime|me comprend|s'inquiète pour moi|remarquerait|remarque)",
      '(arrive|arrivais|réussis) (plus|pas|même pas|même plus) à (me lever|sortir du lit|sortir de mon lit|remonter la pente|vivre)',
    ],
  },
};
