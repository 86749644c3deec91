/**
 * More clauses in which English speakers tell of their own health (see tellings.ts): how they feel, what was found, what
 * is done about it, often without "I" and without a verb.
 */
import type { Tellings } from './tellings.ts';

const MEDS =
  '(zoloft|sertraline|lexapro|effexor|venlafaxine|prozac|cymbalta|wellbutrin|paxil|celexa|citalopram|mirtazapine|lithium|lamictal|seroquel|abilify|buspar|xanax|klonopin|valium|ssris|snris|antidepressants|antipsychotics|benzos|tramadol|prednisone|methotrexate|humira|suboxone|methadone|adderall|vyvanse|ritalin|strattera|gabapentin|lyrica)';
const ILL =
  '(cancer|lupus|ms|epilepsy|pcos|endometriosis|chlamydia|herpes|hpv|hiv|syphilis|diabetes|arthritis|celiac|coeliac|crohns|colitis|fibromyalgia|hashimotos|parkinsons|leukemia|leukaemia|lymphoma|melanoma|schizophrenia|bipolar|adhd|autism|ptsd|ocd|bpd|endo|gallstones|sciatica|sarcoidosis|pots|narcolepsy|hepatitis|cirrhosis)';
const ORGAN = '(appendix|gallbladder|spleen|tonsils|thyroid|uterus|womb|ovaries|kidney|prostate|tumour|tumor|lump)';
const PARTNER = '(husband|wife|partner|boyfriend|girlfriend|bf|gf)';
const MOOD = '(anxiety|depression|panic|ocd|ptsd|adhd)';
const NOT = "(can't|cant|cannot|can not|couldn't|couldnt|could not|haven't|havent|don't|barely|unable to)";
const DEGREE = '(so|really|too|very|getting|been|always|just|absolutely|fucking|extremely|pretty)?';

export const MORE_TELLINGS_EN: Tellings = {
  grave: [
    [
      `(the|this|severe|crippling|extreme|constant) ${MOOD} (is|has been|gets|got|was|keeps) ${DEGREE} (bad|back|worse|killing|kicking|crippling|eating|ruining|unbearable|awful|horrible|winning|taking)`,
      'mental',
    ],
    [`(it's|its|it is|it was|is) (the|my|all|just) ${MOOD} (again|talking|that|and)`, 'mental'],
    [
      `(it's|its|it is|blame|thanks to|because of|cause of) (the|my|this) {0,1} (anxiety|depression|ptsd|ocd|bpd|bipolar)`,
      'mental',
    ],
    [
      `(it's|its|it is|because of|cause of) (the|my|this) {0,1} (arthritis|endometriosis|endo|fibro|fibromyalgia|lupus|crohns|colitis|chemo)`,
      'illness',
    ],
    ['(never|not ever) (known|had|felt|experienced) (anxiety|depression|panic|despair|pain) like this', 'mental'],
    [
      '(in tears|crying|cried|sobbing) {0,1} (all|every|most of the|for) (day|days|night|nights|week|weeks|month|morning)',
      'mental',
    ],
    ["(think|thinking|sure|scared|afraid) (i'm|im|i am) {0,3} (depressed|suicidal)", 'mental'],
    [`(not been able|unable|not able|${NOT}) (to)? (enjoy|feel|face) (anything|a thing|any of it)`, 'mental'],
    ['(rather|prefer to) not be (here|alive|around) (anymore|any more|but|at all|and|i)', 'mental'],
    ["(i'd|id|i would) rather not be (here|alive|around)", 'mental'],
    ['(tried|done|did) (cbt|emdr|dbt|ect|antidepressants|talking therapy|counselling|counseling)', 'mental'],
    ['what (abuse|trauma|depression|ptsd|anorexia) does to (you|me|us)', 'mental'],
    [`(between|with) (the|my) ${MOOD} {0,6} i`, 'mental'],
    [
      '(fell|falling|slipped|slipping|sinking|spiraled|spiralled|spiraling|spiralling|sank) (back|down)? (into|in) (a|my|another|the)? {0,2} (depression|psychosis|anorexia|bulimia|addiction|relapse)',
      'mental',
    ],
    [`(coming|came|weaning|tapering|going|went|getting) (off|back on|on|down from) (of|my|the)? ${MEDS}`, 'mental'],
    [`${MEDS} (week|day|month|round) *`, 'mental'],
    [`${MEDS} (keeps|keep|makes|made|make|gives|gave|helps|helped|saved|is killing) (me|my)`, 'mental'],
    [`(tried|been on|through) (every|all|three|four|five|six|several|most|so many) (the)? {0,1} ${MEDS}`, 'mental'],
    [`(tried|been on|through) every (ssri|snri|antidepressant|med|medication)`, 'mental'],
    [`(week|day|month|months|weeks) * (on|of) ${MEDS}`, 'mental'],
    [
      '(days|weeks|months|years|yrs|year) (sober|clean|in recovery|alcohol free) (today|now|and|from|tomorrow|,|!)',
      'mental',
    ],
    ["(been|i'm|im|i am) (sober|clean) (from|for|off|since) ", 'mental'],
    [
      '(wrote|written|writing|left) (my|a|the|some|goodbye) {0,1} (suicide|goodbye|farewell) (note|notes|letter|letters)',
      'mental',
    ],
    ["(i've|ive|i have|i) (already|just|finally)? (wrote|written) my (note|letters)", 'mental'],
    ['goodbye letters', 'mental'],
    [
      "(wish|hoping|hope|hoped) (that)? (i|i'd) (just)? (wouldn't|don't|didn't|could not|never|won't|dont|didnt) (ever)? wake up",
      'mental',
    ],
    [
      '(thought|thinking|thoughts|think|considered|considering|tempted|urge) (about|of|to) {0,2} (driving|drive|steering|crashing|crash|walking|walk|stepping|step|jumping|jump) {0,4} (tree|traffic|train|bridge|wall|lorry|truck|cliff|roof)',
      'mental',
    ],
    [
      '(called|phoned|rang|texted|calling|ringing) {0,3} (crisis|suicide|samaritans) (line|lines|hotline|helpline|text)',
      'mental',
    ],
    ['(called|phoned|rang|ringing|calling|phoning) (the)? samaritans', 'mental'],
    ['(72|24|48|5150|involuntary|psych) (hour|hr)? hold', 'mental'],
    ['(on)? suicide watch', 'mental'],
    ['(court|judge) (ordered|mandated) (treatment|rehab|therapy|counseling|counselling|detox)', 'mental'],
    [
      '(forced|made|ordered|pushed) (me)? to (do|get|go|enter|have|attend) (into|to)? (treatment|rehab|therapy|inpatient|detox)',
      'mental',
    ],
    [
      '(another|had a|having|constant|more|horrible|keep having|getting|get) (flashback|flashbacks|night terrors)',
      'mental',
    ],
    [`(chest|shaking|numb|trembling|panicking|heart pounding) {,0,7} ${NOT} breathe`, 'mental'],
    ['(full|total|complete) panic mode', 'mental'],
    ['(hear|hearing|heard) voices (again|in|telling|at)', 'mental'],
    ['(see|sees|seen|hide|hides|hiding|covering|cover|notice|noticed) (the|my) (scars|cuts)', 'mental'],
    ['(since|after|from) the (abuse|assault|rape) (i|by|with|from|my|he|happened)', 'mental'],
    [
      `(it's|its|it is|mine was|mine is|they said) (definitely|actually|probably|really)? ${ILL} (,|!|and|at|again|i've|so|now|in|stage)`,
      'illness',
    ],
    [`(says|said|confirmed|reckons|thinks|told me) (that)? (it's|its|it is|i have|i've got|i've) ${ILL}`, 'illness'],
    [`(confirmed|confirms) (it's|its|i have)? ${ILL}`, 'illness'],
    [`${ILL} (positive|confirmed)`, 'illness'],
    ['(have|got|guess who has|still have) (genital warts|crabs|gonorrhea|the clap|thrush|incontinence)', 'illness'],
    ['(had|having|have) a seizure (on|at|in|last|this|today|yesterday|during)', 'illness'],
    ['baby (has|had) no heartbeat', 'illness'],
    ['failed transfer', 'illness'],
    ['(purged|binged) (today|twice|again|last|after|everything|yesterday)', 'mental'],
    ['(purged|binged) (twice|three times|once)', 'mental'],
    [
      `(start|starting|started|starts|begin|having) (chemo|radiotherapy|radiation|dialysis|emdr|ect|dbt|rehab|methadone)`,
      'illness',
    ],
    [`(chemo|radiotherapy|radiation|dialysis) (starts|started|begins|is) `, 'illness'],
  ],
  light: [
    ['(falling apart|broken|crying|hollow) (on the)? inside', 'mental'],
    [
      '(another|had a|having|constant|more|horrible|keep having|getting|get) (panic attack|panic attacks|anxiety attack)',
      'mental',
    ],
    [`${ORGAN} (is|are|was)? (finally|coming|now)? (out|gone|removed) (today|on|now|and|finally|,|!)`, 'illness'],
    [`(hospital|surgery) , ${ORGAN} (out|gone|removed)`, 'illness'],
    ['^ {0,3} (home|back|discharged) from (the)? (hospital|icu|er|a and e)', 'illness'],
    [
      '(herniated|bulging|slipped|torn|ruptured) (disc|disk|discs|disks|acl|meniscus|ligament|rotator cuff|achilles)',
      'illness',
    ],
    ['kidney (stone|stones) (here|survivor|again|number|last|today|this|are)', 'illness'],
    [
      '^ (arthritis|sciatica|gout|tinnitus|gallstones|gestational diabetes|ibs|coeliac|celiac|hashimotos|epilepsy|diabetes) (at|plus|confirmed|again|is back|means|said|here|since|for)',
      'illness',
    ],
    [
      '(anyone|anybody|someone) else (here)? (get|gets|have|has|having|had|experience|experiences|experienced|feel|feels|suffer|suffers|struggle|struggling|deal|dealing|on|with|living) {0,6} (anxiety|panic|symptom|symptoms|palpitations|dizziness|migraines|depression|fatigue|nausea|side effects|flare|flares|insomnia|tremors|brain fog|withdrawal|withdrawals|antidepressants|ssris|incontinence|arthritis|pcos|endometriosis|fibromyalgia|adhd|diabetes)',
      'illness',
    ],
    [
      '(surgery|operation|biopsy|hysterectomy|mri|scan|procedure) (is|has been|was)? (booked|scheduled|set|moved|confirmed) (for|on|in|to)',
      'illness',
    ],
    [
      '(nausea|dizziness|vertigo|migraine|migraines|pain|brain fog|palpitations) (is|are|has|have|seems|finally|was) {0,2} (gone|back|disappeared|unbearable|returned|easing|worse|killing)',
      'illness',
    ],
    ['(got|received|finally have|have|got my|have my) (my|a|the) (dx|diagnosis)', 'illness'],
    [
      '^ (yes|yay|so|ok)? (dx|diagnosed|rediagnosed) (with|as|in|at|last|today|two|type|t2|t1|a|this|three|at)',
      'illness',
    ],
    ['(t1|t2|type 1|type 2) (dx|diagnosis|diabetic|here|since)', 'illness'],
    [
      'my (whole|entire)? world (is falling|fell|has fallen|is crumbling|collapsed|came crashing|has collapsed|just fell)',
      'mental',
    ],
    ["(died|passed|passed away) {0,8} (still|i) {0,1} (can't|cant|cannot|could not) function", 'mental'],
    [
      `(feel|feeling|felt|getting|become|becoming) (more|so|really|very|extremely|increasingly|completely|utterly) (and more)? (depressed|hopeless|worthless|suicidal)`,
      'mental',
    ],
    ['the hopelessness (i|inside|of)', 'mental'],
    [
      '(have had|had|having) (tinnitus|asthma|migraines|ibs|eczema|psoriasis|epilepsy|insomnia|arthritis) (since|for|all)',
      'illness',
    ],
    ['on crutches (for|until|till|since|again)', 'illness'],
    ['(baby|bub|bubs) (number)? * due (in|on|this|next)', 'pregnancy'],
    ['^ (8|9|10|11|12|13|14|15|16|20|24|30|36|38|six|eight|ten|twelve|twenty) weeks pregnant', 'pregnancy'],
    ['ivf (round|cycle|transfer|attempt|number)', 'pregnancy'],
    ["(hands|tremor|tremors|internal shakes|dizzy spells) {0,2} (won't stop|again|since|all)", 'illness'],
  ],
};

/** How it goes in bed, to be read with what intimacy.ts has. */
export const MORE_SEX_EN: readonly string[] = [
  `my ${PARTNER} (hasn't|hasnt|has not|won't|wont|never|doesn't|stopped) (touched|touch|touches|touching|slept with|sleep with|been intimate with|kissed) (me|us)`,
  "(i'm|im|i am|i get|get|gets me|always) (really|so|secretly|only)? turned on by",
  '(fantasised|fantasized|fantasise|fantasize|fantasizing|fantasising) about',
  '(finish|orgasm|climax|cum|come) during sex',
  '(have a|have this|got a) (thing|kink|fetish) for (being|feet|getting|older|men|women|latex|pain)',
  '(able to|can|been able to) have sex since',
  '(first time)? having sex (since|after|with)',
  '(never|not) (had|have) an orgasm',
  '(the|my|our) kink',
  '(still|been) faking (it|my orgasms|orgasms)',
  'dead bedroom (for|since|here|again)',
];
