/** How people tell of their own sex life and orientation, in English and French, as phrase patterns. */
import type { Language } from '../../types.ts';

export interface Intimacy {
  /** What happened in bed, and how it goes there. */
  readonly sex: readonly string[];
  /** Sexual violence that the author lived through. */
  readonly assault: readonly string[];
  /** Orientation and gender: said of oneself. */
  readonly orientation: readonly string[];
}

const EN_PARTNER =
  '(my|an|a|the|his|her|your|this|that|some) (ex|husband|wife|boyfriend|girlfriend|bf|gf|partner|boss|coworker|colleague|neighbor|neighbour|best friend|friend|roommate|married man|stranger|guy|girl|dude|man|woman|two|three)';
const EN_I = "(i|i've|i'm|i'd|im|ive|we|we've|we're|me)";

export const INTIMACY: Readonly<Record<Language, Intimacy>> = {
  en: {
    sex: [
      'my (sex|love)? (sex) life',
      '(my|our) sex life',
      `${EN_I} (just|finally|almost|actually|never|have|haven't|didn't|had|even|also|really|only)? (just|ever|never|yet)? (lost|losing) (my|our) virginity`,
      "(i'm|i am|im|still) (still)? a virgin (at|and)",
      `${EN_I} (just|have|'ve|had|haven't|hasn't|never|didn't|didnt|once|finally|really|also)? (just|ever|never|even)? (had|have|having) (unprotected|bad|great|amazing|drunk|the best|casual|rough|no|anal|oral|public)? sex`,
      `${EN_I} (just|have|'ve|never|once|also|really|drunkenly|may have)? (just|ever)? (slept|sleeping|hooked up|hooking up|cheated|made out|fucked|fooled around) with ${EN_PARTNER}`,
      '(my|our) (first)? (one night stand|threesome|orgasm|orgasms|fetish|kink|kinks|onlyfans|dick pic|nudes|sex tape|erection|boner)',
      "(i|i'm|im|i've) (masturbate|masturbated|masturbating|jerked off|jerking off|jerk off|jack off|jacked off|wank|wanked|came twice|orgasmed)",
      "(i|i've|ive|i'd) (have|had)? (never|always|once|just) (ever|even)? (masturbated|jerked off|wanked|had an orgasm|orgasmed|watched porn)",
      '(my|one of my|our) (biggest|sexual|secret|darkest|wildest|dirtiest|weirdest) (sexual|secret)? (fantasy|fantasies|fetish|fetishes|kink|kinks)',
      "(i'm|i am|im|so|feeling) (so|fucking|really|super|hella) horny",
      'horny (af|as fuck|as hell|rn)',
      '(high|low|no) (libido|sex drive)',
      'my (libido|sex drive)',
      "(my|our) (husband|wife|partner|boyfriend|girlfriend|bf|gf) (and i|and me|and|doesn't|does not|won't|never|hates|stopped|wants|refuses)? (haven't|have not|don't|stopped|doesn't|does not|never|want|wants|to)? (had|have|having|want|wants|wanting|to)? (have)? sex",
      '(slept|hooked up|sleeping|hooking up) with my (ex|boss|manager|professor|teacher|coworker|neighbor|neighbour|best friend|roommate|stepbrother|therapist|landlord)',
      "(can't|cannot|couldn't|can not) (even)? get it up",
      "(he|she|he's|she's|nobody|no one|has|hasn't|'s) never (once)? (made|make|gotten) me (finish|cum|come|orgasm)",
      "(never|not once|don't think i've ever|haven't ever|not) (ever)? (enjoyed|liked|wanted|had good) sex",
      "(haven't|havent|have not|not|don't|no longer) (slept together|had sex|been intimate|touched each other|share a bed) (since|in|for|anymore)",
      "(we're|we are|we went|we became) (swingers|poly|polyamorous|swinging|in an open relationship)",
      'in bed with (him|her|two|a stranger|my (ex|boss|neighbour|neighbor|coworker))',
    ],
    assault: [
      "(i|i'm) (was|am|'m)? (was)? (raped|molested|sexually (abused|assaulted|harassed))",
      'my (rapist|abuser|rape|sexual assault|sexual abuse|abusive ex|assault)',
      '(the)? abuse (from|by) my (ex|father|dad|stepdad|mother|mom|uncle|husband|wife|partner)',
      'my (ex|father|dad|stepdad|mother|mom|uncle|brother|husband|wife) (sexually|physically)? (abused|molested|raped|assaulted) me',
    ],
    orientation: [
      "(i'm|i am|im) bi (and|but|so|too|actually)",
      'still a virgin',
      '(came|come|coming) out to (my|the|our|everyone|everybody) {0,3} (tonight|today|yesterday|finally|last|at|parents|family|mum|mom|dad|team|league|class|boss|work|,)?',
      "(i|i'm) (actually|also|might|definitely)? (like|fancy|love|into) (girls|women|boys|men|guys) too",
      '(started|starting|been on|back on) (t|hrt|estrogen|oestrogen|testosterone|hormones) (today|in|last|this|secretly|and|for)',
      '(started|starting) (t|hrt) !',
      '(trans|gay|bi|lesbian) , (15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|35|40|45|50)',
      "(i'm|i am|im|i've been|i was) (actually|also|probably|openly|secretly|definitely|a)? (actually|a)? (gay|lesbian|bisexual|pansexual|asexual|aromantic|transgender|trans|nonbinary|non binary|genderfluid|a (trans|gay|bi|queer) (man|woman|guy|girl|person)|a trans man|a trans woman|in the closet|closeted)",
      '(as|being) a (gay|lesbian|bi|bisexual|trans|queer|closeted|asexual) (man|woman|guy|girl|person|teen|teacher|nurse|employee)',
      "(i|i've|i'm|im) (just|finally|have|haven't|not|never|still|already|recently|going to|about to)? (come|came|coming) out (to|as|at|yet)",
      'my (coming out|transition|top surgery|deadname|dead name|gender dysphoria)',
      "(i'm|im|i am|i have been|i've been) on (hrt|estrogen|testosterone|hormones)",
    ],
  },
  fr: {
    sex: [
      '(couché|baisé|dormi) ensemble',
      '(ma|notre) (vie sexuelle|vie intime|sexualité|libido|virginité)',
      "(je|j'|suis) {0,2} (encore|toujours) (vierge|puceau|pucelle)",
      "(je|j'|j'ai|on|nous) {0,3} (couché|baisé|niqué|fait l'amour|dormi nus|trompé) avec (mon|ma|mes|un|une|le|la|son|sa|deux|des|plusieurs)",
      "(j'ai|on a|je l'ai|je les ai) (trop|bien|déjà|jamais|enfin|encore|juste|pas)? (baisé|niqué|ken|sucé|doigté|enculé|joui|bourré|soulevé|ramoné|démonté|défoncé) {0,2} (hier|cette nuit|ce soir|toute la nuit|comme|sa|ma|la|une|un|finition|trois fois|deux fois)",
      "(je|j'ai|me suis|m'être) (me)? (branle|branlé|branlée|masturbe|masturbé|masturbée|doigte|doigtée|touche en)",
      "(je suis|j'suis|chui|suis) (trop|tellement|grave)? (en chaleur|en chien|excité|excitée|chaude comme|en manque)",
      '(mon|mes|un) (plan cul|plans cul|plan à trois|premier orgasme|orgasme|sextape|nudes)',
      '(mon|mes) (fantasme|fantasmes)',
      '(en plein|en pleins|en pleine) (acte|ébats|câlin|levrette|action avec|préliminaires)',
      "(pendant|après|avant) (l'amour|le sexe|le coït|la baise)",
      "(fait|faisait|faire|fais|faisons|font|faisant) (pas|plus|jamais)? l'amour",
      'me (mordille|mordillait|lèche|léchait|suce|suçait|doigte|doigtait|pénètre|pénétrait|caresse|caressait) (le|la|les) (téton|tétons|sein|seins|chatte|clito|cul|fesses|cuisses|bite)',
      "(mon|ma) (mari|femme|copain|copine|mec|meuf|conjoint|conjointe) (ne)? (me)? (veut|veux|voulait|touche|baise|fait|désire) (plus|pas|jamais) (faire l'amour|de sexe|coucher|baiser|me toucher|l'amour|jamais)?",
      '(petit)? (pénis|bite) {0,2} (trop petit|trop petite|minuscule|centimètres|cm)',
      "(jamais|pas) (eu d'orgasme|couché avec personne|joui avec|fait l'amour|couché|couche)",
      '(on|nous|je) (est|sommes|suis) (devenus|devenu|devenue)? (libertins|libertin|libertine|échangistes|échangiste|polyamoureux|un couple libre)',
      "(je|j') (bande|bandais) (plus|pas|mou|même plus)",
      'te faire un (gitan|noir|black|arabe|rebeu|beau mec|vrai mec|mec)',
    ],
    assault: [
      "(j'ai été|je me suis fait|je me suis faite|m'a) (violé|violée|violer|agressé sexuellement|agressée sexuellement|abusé|abusée|abuser|attouchée)",
      '(mon|mes) (viol|violeur|agresseur|agression sexuelle|viols)',
    ],
    orientation: [
      "(je suis|j'suis|jsuis|chui|chuis|j'étais|suis) (aussi|en fait|secrètement|ouvertement|toujours|un|une)? (gay|homo|homosexuel|homosexuelle|lesbienne|gouine|pédé|bisexuel|bisexuelle|bi|pansexuel|pansexuelle|asexuel|asexuelle|trans|transgenre|non binaire|une femme trans|un homme trans|dans le placard|au placard)",
      '(mon|mes) (coming out|transition|mammectomie|dysphorie)',
      "(j'|je|que j') (aime|suis attiré par|suis attirée par|kiffe) aussi les (filles|femmes|garçons|mecs|hommes|meufs)",
      '(fait|faire|refaire) (mon|pas mon|jamais mon) coming out',
      '(en tant que|étant) (gay|lesbienne|homo|femme trans|homme trans|bi)',
      'sous (hormones|testo|testostérone|oestrogènes|œstrogènes)',
      "(m'appelle|m'appellent|appelle|traite|traitent) {0,3} (pd|pédé|tapette|gouine) (dans ma famille|de leurs|à la maison|chez moi|depuis)",
    ],
  },
};
