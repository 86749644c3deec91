/** What authors have against somebody they name right after, in English and French: patterns for `compilePhrases`. */
export const QUARRELS = {
  /** Violence that the author lived through. */
  harm: [
    '(abuse|beatings|beating|violence|threats|harassment|assault|rape) (from|by|of)',
    '(abused|beaten|raped|molested|assaulted|stalked|threatened|harassed) by',
    '(coups|violences|menaces|viol|viols|harcèlement|abus) de',
    '(frappée|frappé|battue|battu|violée|violé|harcelée|harcelé|agressée|agressé) par',
  ],
  /** Betrayal, court, the end of a couple. */
  grave: [
    '(cheated on|robbed) by',
    '(trompée|trompé|volée|volé) par',
    '(cheated on|cheating on|slept with|testify against|testifying against|suing|sued|pressing charges against)',
    '(i|we) (just|finally|recently)? (left|divorced|dumped)',
    '(trompé|trompée|porte plainte contre|porté plainte contre|couché avec|plainte contre)',
  ],
  private: [
    "(i|we) (really|fucking|absolutely|just|so|honestly|still|do)? (hate|despise|loathe|can't stand|cannot stand|cant stand|resent|blocked|disowned|divorced|dumped|divorcing|ghosted|left)",
    '(fight|fighting|row|rows|rowing|tiff|bust up|argument|arguing|argued|fought|screaming match|falling out|fell out|broke up|breaking up|not speaking|no contact|beef) with',
    '(divorce|divorcing|disowning|custody battle|restraining order) (from|with|against)',
    "(don't|do not|not|no longer) (know|sure) (if|whether|that) (i|we) {0,2} (love|want to be with|trust|want|should (marry|leave|stay with)|can (marry|trust))",
    "(don't|do not|no longer|not sure (if|that)? i|never|stopped) (really)? (love|loving|loved|trust|trusting|miss|want to be with|find)",
    "(don't|dont) want to (see|talk to|be with|live with|marry|visit)",
    "(n'aime|aime|supporte|désire) plus",
    '(sick of|tired of|fed up with|done with|done covering for|mad at|furious with|furious at|pissed at|jealous of|ashamed of|embarrassed by|disappointed in|lied to|lying to|without telling|hiding (it|this|that|things|money|debts|everything) from|keeping (it|this|that|things) from|keeping secrets from|worried sick about|lending money to|bailing out|bailed out|kicked out|kicking out|evicting)',
    "(je|j') (vraiment|trop)? (déteste|hais|supporte plus|peux plus voir|peux pas voir|peux plus supporter|largue|ai largué|ai quitté|ai bloqué|ai viré|ai renié|ai foutu dehors|ai mis dehors)",
    '(engueulée|engueulé|engueulés|disputée|disputé|embrouillée|embrouillé|pris la tête|fâchée|fâché|brouillée|brouillé|rupture|divorce|guerre|rompu|séparation|coupé les ponts) avec',
    "(marre|ras le bol|jalouse|jaloux|honte|déçue|déçu|peux plus|plein le cul) (de|d')",
    '(menti|mens) à',
  ],
} as const;
