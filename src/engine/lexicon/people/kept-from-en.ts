/** What English speakers keep from somebody close, and how a couple parts: patterns for `compilePhrases`. */
export type KeptTag =
  /** That somebody close does not know. */
  | 'unknowing'
  /** What the author did or lost. */
  | 'deed'
  /** What others did, told of them: a matter only beside who does not know. */
  | 'theirs'
  /** The end of a couple, told by one half. */
  | 'parting';

const KIN =
  '(wife|husband|girlfriend|boyfriend|gf|bf|missus|hubby|partner|mum|mom|dad|mother|father|parents|family|fiance|fiancee|mate|best friend|bestie|brother|sister|kids|boys|girls|children|nan|gran|son|daughter|ex)';
const WHO = `((my|his|her|our|the)? {0,1} ${KIN}|she|he|they|her)`;

export const KEPT_EN: Readonly<Record<KeptTag, readonly string[]>> = {
  unknowing: [
    `${WHO} (still|just|even|both|honestly)? (thinks|think|believes|assumes|reckons) {0,1} (i|we|it|it's|that|everything|the|its|i'm|im|he|she|he's|she's|hes|shes|they)`,
    `${WHO} (still)? (has|have|had|hasn't|haven't|hasnt) {0,2} (idea|clue|inkling)`,
    `${WHO} (still|really)? (doesn't|don't|dont|doesnt|didn't|mustn't|can't|cant) (even|still|ever)? (know|knows|suspect|find out)`,
    `(haven't|havent|never|can't|cant|couldn't|not|didn't|without|how do i|what do i|how to|hid it|hide it|hiding it) {0,1} (told|tell|telling|from) (my|her|him|the|our) {0,1} ${KIN}?`,
    `(everyone|everybody|half|whole|all) {0,9} (except|but|apart from) (${WHO}|him|them|me)`,
    `(don't|dont) (tell|mention) {0,3} ${WHO}`,
    '(nobody|noone) (tell|mention)',
    `(hasn't|hasnt|haven't|havent|not) (worked|figured|found) (it|this|that)? out`,
    `my ${KIN} {0,1} (knows about|'ll kill|will kill|would kill|'s going to kill|is gonna kill|is going to kill) (me|us|my|the)`,
  ],
  deed: [
    '(lost|blew|blown|gambled|spent|put|pissed|burned|yoloed|emptied|drained|moved|wasted) {,0,7} (savings|fund|inheritance|rent money|mortgage|house money|deposit|college fund|life savings|grand|salary|k|options|crypto|coin|stock|stocks|shares|horses|slots|casino|bets|betting|race|trading|in debt)',
    'my (trading|gambling|debt|debts|betting|affair|drinking|overdraft)',
    '(kissed|slept with|cheated on|hooked up with|made out with|got with|sleeping with|fell for|in love with|a crush on|texting|flirting with) (my|his|her|the|a|him|them|someone|somebody|our) {0,3}',
    '(something|it|stuff|things) (happened|went on) {0,5} (between|with) (me|us|my|a|him|her)',
    '(lost|quit|got fired from|been fired from|got sacked from|losing) my job',
    '(in debt|in the red|maxed out|owe {0,3} (grand|k|thousand))',
  ],
  theirs: [
    '(weeks|months) gone',
    "(isn't|isnt|not) (his|hers|her husband's)",
    '(been|is|was|hes|shes) (seeing|texting|meeting|snogging) (the|a|his|her|my|someone)',
    'whose (baby|kid|child) (it|that|she|he)',
    '(left|leaving) for (the|a|his|her)',
  ],
  parting: [
    '(divorce|custody|separation) (papers|paperwork|lawyers|lawyer) (came|arrived|signed|served|are|landed|today|filed|in the)',
    "(we|we're|were|i|i'm|im|me and my husband|me and my wife) {0,3} (getting|filing for|going through|signing) (a|the|our)? (divorce|divorced)",
    '(she|he|they|who) {0,2} (filed|files|served me|handed me|signed) {0,2} (for divorce|the papers|divorce papers|papers|for custody)',
    "(she|he) (wants|is taking|gets|'s taking|took) {0,1} (everything|the house|the kids|custody|full custody|half) {0,3} (house|kids|everything|dog|divorce|custody|lawyer)",
    'the (wife|husband|missus) (is|was|has|has been) {0,1} (moving out|moved out|left me|leaving|leaving me|gone|cheating|walked out)',
    "the (wife|husband|missus) 's {0,1} (moving out|moved out|left me|leaving|leaving me|gone|cheating|walked out)",
    'i (walked|moved|ran) out on my (husband|wife|family|marriage|boyfriend|girlfriend|fiance|kids)',
    'my (marriage|engagement) (is|was|has|ended|fell)',
  ],
};
