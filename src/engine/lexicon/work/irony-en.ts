/** How English speakers complain of work by saying the opposite, or by counting: patterns for `compilePhrases`. */
export type IronyTag =
  /** Never meant as it is said: "must be nice". */
  | 'dry'
  /** Praise, or a count, that only what failed turns round: "thanks to my boss for the 6 pm call". */
  | 'turned';

export const IRONY_EN: Readonly<Record<IronyTag, readonly string[]>> = {
  dry: [
    "guess who (gets|has|is|'s|ends up) (to|stuck|left|covering|cleaning|doing|working)",
    '(because|cause|cuz|cos) of course',
    '(no|small) wonder',
    '(must|would) be nice',
    "(can't|couldn't|cannot|cant) make (it|this|that|this shit|this stuff) up",
    'have been an email',
    'so much for',
    '(nothing|nowt) (says|like) {1,9} (like)?',
    '(of that|with that) what you will',
    '(really|just what i|exactly what i|all i) needed (that|this)?',
    "(lucky|aren't|arent) (me|us|we)",
    '(surprise surprise|shock horror|make it make sense|how convenient)',
    '(somehow|magically|miraculously) (always|never|my|the|i|we|it)',
  ],
  turned: [
    '(love|loving|adore) (how|when|that|it when|the way)',
    '(funny|strange|odd|weird) (how|that|coincidence)',
    '(big|huge|massive|special)? (thanks|cheers|shoutout|shout out|props|kudos|hats off) (to|for)? {0,1} (my|our|the|management|boss|hr)',
    '(so|how|very) (glad|grateful|nice|thoughtful|generous|lucky|blessed|professional|kind)',
    '(great|nice|good|excellent|brilliant|top|stellar) (timing|leadership|management|teamwork|communication|idea|to see|to know|of)',
    '(second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th|nth|umpteenth) (time|day|week|month|year|one|shift|weekend|friday|sunday) (this|in a|running|straight|in|now)',
    '(apparently|imagine being|bold of|brave of|employee of the)',
  ],
};

/** What fails, is missing or comes back. */
export const FAILING = new Set(
  "again still never not n't no nobody none without forgot forgets forgotten redo redid unpaid instead left late lost cancelled canceled locked broken wrong fix only unblock clean cover alone tears extra worst day-off writes wrote while whole".split(
    ' ',
  ),
);
/** Kindness: then the praise is meant. */
export const KIND = new Set(
  'bought buys brought lunch cake birthday surprised surprise helped helping gave bonus raise promoted promotion star legend kind bless cookies flowers proud smashing smashed support supported supporting amazing best welcome welcoming sunrise'.split(
    ' ',
  ),
);
