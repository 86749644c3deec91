/**
 * What people tell of others in English, as phrase patterns (see evidence/matching/phrases.ts): whole frames with room in
 * them, beside the fixed words of people-en.ts. They begin at the verb; who they are said of is found out elsewhere.
 */
import type { Matters } from './matters.ts';

const NOT =
  "(hasn't|hasnt|haven't|havent|doesn't|doesnt|don't|dont|didn't|didnt|won't|wont|isn't|never|not|refuses to|stopped|can't|cant|barely)";
const DRUGS =
  '(drugs|pills|painkillers|pain pills|opioids|oxy|heroin|meth|coke|cocaine|crack|weed|booze|drink|bottle|alcohol|xanax|fentanyl|gear|the wagon|porn)';
const SOMEBODY =
  '(married|boss|ex|coworker|co-worker|colleague|teacher|else|best friend|husband|wife|boyfriend|girlfriend|student|neighbour|neighbor|sister|brother|cousin)';
const ANYBODY = `(${SOMEBODY}|man|men|woman|women|guy|guys|girl|girls|people|stranger|strangers|escort|escorts|prostitute|prostitutes|hooker)`;

export const MATTERS_EN: Matters = {
  grave: [
    // betrayal
    '(already|now|is) (seeing|dating|with|sleeping with) (someone|somebody) (else|new)',
    '(already|has|have)? moved on (to|with) (someone|somebody|another|her|his|my|a|some)',
    '(beats|hits|slaps|chokes|punches|abuses) (her|his wife|his girlfriend|her husband|the kids|his kids|her kids)',
    '(walked|moved) out (on|and took|with the (kids|dog|cat))',
    '(left|leaving|dumped|ditched|leaves) (him|her|them|his wife|her husband|my brother|my sister) for',
    '(secret|love|illegitimate|surprise) (kid|child|baby|son|daughter|wife|husband|family)',
    '(caught|found|walked in on|filmed) {0,3} (wanking|masturbating|having sex|naked|jerking off|in bed with)',
    '(self harms|self-harms|self harming|selling nudes|sending nudes|sold nudes|her nudes|his nudes)',
    '(benefit|insurance|tax|card|bank|mortgage|vat) (fraud|scam|fiddle)',
    '(done|convicted|charged|investigated|arrested|wanted|suspended) for',
    '(hitting|hit|hits|biting|bit|attacking|attacked|groping|groped|spitting at|kicking) (the|his|her|a) (nurses|nurse|staff|carers|carer|teacher|teachers|teaching assistant|wife|husband|girlfriend|kids)',
    `(seeing|dating|texting|flirting with) (a|another|some|his|her|their|my|somebody|someone) {0,1} ${SOMEBODY}`,
    `(sleeping with|banging|screwing|shagging|hooking up with|hooked up with|sexting|slept with|made out with|having it off with) (a|another|some|his|her|their|my|other|somebody|someone|random) {0,2} ${ANYBODY}`,
    '(sleeping|sleeps|slept|fooling|sneaking|messing) around (on|with|behind)',
    '(had|having|has|have|hid|hiding|found out about) (an|the|his|her|another) (affair|affairs|mistress|love child|second family|secret family|secret girlfriend|secret boyfriend)',
    "(baby|kid|child) (might not|isn't|may not|is not) (be)? (his|hers|my husband's)",
    "(isn't|is not|not|might not be) (the|her|his) (real|biological)? (father|dad)",
    '(paternity|dna) test',
    // suicide, self-harm, addiction
    '(took|swallowed|taken|downed) {0,4} (overdose|bottle of (pills|tablets|paracetamol|tylenol|sleeping pills)|all her pills|all his pills)',
    '(jumped|tried to jump) (off|from|in front)',
    "(doesn't|does not|didn't) want to (live|be alive|be here) (anymore|any more)",
    '(cuts|cutting|burning|harming|starving|hurting) (herself|himself|themselves)',
    `(back on|hooked on|off|using|abusing|dealing|addicted to|high on|detoxing from|clean from) (the|to)? (${DRUGS}|gambling|betting|sleeping pills|the slots|vaping)`,
    '(using|drinking|self harming|cutting|purging|relapsing) again',
    '(hid|hiding|hides|finding|found) {0,2} (bottles|vodka|needles|syringes|pipe|foil|stash)',
    '(her|his|their|another|first|second|third|fourth|fifth) (stint in|rehab|dui|dwi|overdose|relapse|abortion|affair)',
    '(in|to|into|at|on) (the|a)? (psych|mental|psychiatric|rehab|detox|eating disorder) (ward|unit|hospital|clinic|facility|centre|center)',
    '(relapse|relapses|relapsed|relapsing)',
    '(her|his|their) (second|third|fourth|fifth|last|first|umpteenth) (rehab|detox|relapse|overdose|abortion)',
    // the law
    'in (handcuffs|cuffs)',
    '(carted|hauled|dragged|taken|led) (away|off|out) by',
    '(got|gotten|was|were|been|being|is|gets|getting) {0,1} (arrested|charged|deported|evicted|jailed|convicted|sentenced|struck off|sectioned|institutionalised|institutionalized|detained|raided|remanded)',
    '(facing|doing|served|serving) {0,3} (charges|time|years|jail time|prison)',
    'whose (dad|mum|mom|brother|father) is inside',
    '(caught|busted|done|nicked|arrested) (for)? (shoplifting|stealing|dealing|drink driving|drunk driving|fraud|sexting|with drugs|with weed|with coke)',
    '(cps|social services|child services) (is|are|got|were|was|came|took|has|have|called|involved|showed|visited|coming)',
    '(placed|put|taken) (in|into) (care|foster care)',
    'visa (expired|ran out|has expired|has run out)',
    // pregnancy, sexuality, the bed
    "(is|'s|was|hes|shes|she's|he's|might be|may be|are|been) {0,2} (pregnant|preggers|knocked up|expecting (twins|again|a baby|number|their)|with child)",
    "(is|'s|shes|she's) (already|now|only|just)? (5|6|7|8|9|10|11|12|13|five|six|seven|eight|nine|ten|eleven|twelve) weeks (pregnant|gone|along|!|in)?",
    "(is|'s|shes|she's|is secretly) expecting",
    '(had|having|getting|gets|needs|needed|wants|got|had to have) (an|the|another|her) (abortion|miscarriage|termination)',
    "(can't|cannot|cant|couldn't|unable to) (have|get|conceive) (kids|children|a baby|pregnant)",
    '(came|come|coming|comes) out (to (his|her|their|our|my|us|me|the|mum|mom|dad)|as (gay|bi|trans|a lesbian|queer|lesbian|nonbinary))',
    "(hes|shes|he's|she's|is|was|'s|are) (actually|secretly|probably|totally|definitely|in fact)? (bi|bisexual|gay|trans|transgender|lesbian|a lesbian|closeted)",
    "(can't|cannot|cant|couldn't|doesn't|never) (even)? (get it up|finish|last two|last more than|satisfy)",
    '(faking|faked|fakes) (it|her orgasms|orgasms|every)',
    // the body
    '(wet|wets|wetting|shit|shits|soiled|soils|pooped|poops|peed|pissed|messed|messing|pees|crapped) (himself|herself|themselves|themself|his bed|her bed|the bed|his pants|her pants|the carpet|in assembly)',
    '(in|wears|wearing|wear|needs|need) (adult)? (diapers|nappies|incontinence pads|adult diapers|adult nappies)',
    '(tested|testing) positive for (hiv|chlamydia|herpes|an sti|an std|syphilis|gonorrhea|drugs|coke)',
    '(gave|given) (me|her|him) (chlamydia|herpes|crabs|an std|an sti|hpv)',
    // trust
    '(told|said to|confided in|confessed to|admitted to) (me|us) {0,2} (in (confidence|secret|private|tears)|not to (tell|say)|and (made|asked) me)',
    '(made|asked|begged) me (to)? (promise|swear|keep (it|this|her|his)|not to (tell|say))',
  ],
  private: [
    // quarrels told with "and I": the author is the other half
    '(and|n|&) (i|me) {0,1} (had|have|got into|get into|are having|were having|keep having|just had) {0,4} (fight|fights|argument|arguments|row|rows|falling out|blow up|blowup|screaming match|beef|issues|problems)',
    "(and|n|&) (i|me) {0,1} (broke up|split up|split|are splitting|separated|are separating|are done|are over|are divorcing|are getting (a)? divorce|are getting divorced|aren't (talking|speaking)|are not (talking|speaking)|are fighting|fought|argued|haven't spoken|haven't talked|don't talk|don't speak|stopped talking)",
    "(isn't|aren't|not|is not|are not|stopped|won't|refuses to) (talking|speaking|talk|speak) (to|with)? (me|us|because|anymore|since|after|over)",
    '(moved|moves|moving) out (yesterday|today|last|this|on|after|and|because|for good)',
    // mishaps
    '(was|were|got|been|is) (in|into) (a|an|another) {0,2} (accident|crash|wreck|collision)',
    '(got|was|been|were) (hit|run over|knocked down) by (a|an|some) {0,2} (car|truck|bus|van|driver|bike)',
    '(having|had|has|needs|in for|getting|scheduled for|going in for|goes in for|going into|goes into|undergoing|waiting for|recovering from) {0,4} (surgery|operation|transplant|biopsy|bypass|amputation|radiation|replacement)',
    '(has|have|had|with|got) (cerebral palsy|down syndrome|downs syndrome|spina bifida|cystic fibrosis|muscular dystrophy|special needs|a disability|disabilities|learning difficulties|learning disabilities|dyslexia|tourettes|a learning disability|a speech delay|developmental delays|non verbal)',
    '(is|was) (autistic|nonverbal|non verbal|disabled|paralysed|paralyzed|bedridden|brain dead|on the spectrum|dyslexic|bipolar|schizophrenic|anorexic|bulimic)',
    // work and licence
    '(hates|hate|wants to quit|is quitting|about to quit|planning to quit|secretly quit|is leaving) (his|her|their) (job|work|boss|company)',
    '(driving|drove|drives|kept driving) {0,2} (suspended|without a (licence|license)|uninsured|on a suspended|with a suspended)',
    '(took|takes|taking|on) {0,3} (sleeping pills|edibles|too many (edibles|pills|shots)|laxatives)',
    "(don't|doesn't|won't|never|still don't|can't|refuse to|refuses to) (accept|accepted|support|approve of|respect|acknowledge) (me|that i|my (girlfriend|boyfriend|husband|wife|job|choice|sexuality|gender|relationship)|us|who i)",
    '(because of|thanks to|due to|with) (his|her) (nerves|drinking|depression|anxiety|weight|temper|debts|gambling|back|heart|prostate|bowels|bladder|eating|breakdown|condition)',
    "(hasn't|hasnt|haven't) had (her|a|his|one|any) {0,1} (period|visitor|visitors|wash|bath)",
    '(crippling|severe|awful|bad|social) (anxiety|depression|ocd|panic attacks|insomnia)',
    'panic attacks (every|each|at|before|since|again|most)',
    // money
    '(owes|owe|owed|owing) (me|us|him|her|them|everyone|my|our|his|the|a|*) {0,3} (money|k|grand|thousand|hundred|bucks|quid|dollars|pounds|rent|taxes|mortgage|bookie|dealer)',
    '(owes|owed|owing) (me|us|him|her|my|our|his) *',
    '(borrowed|stole|took|nicked|swiped|pocketed|scammed|conned|sponged|begged|drained) {0,4} (from|off|out of) (me|us|our|my|his|her|their|mum|mom|dad|gran|nan|grandma)',
    '(gambled|gambles|gambling|blew|lost|spent|pissed|drank|snorted|blown|burned|wasted) {0,5} (savings|inheritance|rent money|rent|wages|mortgage|paycheck|college fund|casino|bookies|slots|gambling|crypto|poker|bets|betting)',
    '(declared|filed for|filing for|filed|declaring) bankruptcy',
    `${NOT} {0,1} (pay|paid|paying|afford|covered|cover) {0,3} (rent|bills|support|mortgage|share|electric|loan|alimony|maintenance|me back|us back|back)`,
    "(moved|moving|moves) back (in)? (with|home|to) {0,1} (mum|mom|parents|mother|dad|mums|mum's)",
    '(back|spends|spending|spent) on (the)? (scratchcards|slots|horses|gambling|fruit machines|bets)',
    'on (benefits|welfare|food stamps|the dole|disability|universal credit)',
    '(skint|flat broke|dead broke|penniless|homeless|couch surfing|sofa surfing|between flats|between jobs)',
    '(repossessed|foreclosed|foreclosure|bailiffs|loan shark|loan sharks|payday loan|payday loans)',
    // failure
    '(failing|failed|flunked|flunking|bombed|repeating|resitting|dropped out of|kicked out of|thrown out of|suspended from|expelled from|excluded from) {0,3} (class|classes|school|year|exam|exams|maths|math|english|college|uni|university|levels|gcses|grade|driving test|theory test|course|science|subjects|subject|semester|finals|degree|med school|law school)',
    '(got|gotten|was|been|being|is|gets|getting|just) {0,1} (suspended|expelled|excluded|held back|laid off|sacked|fired|let go|made redundant|demoted|catfished|dumped|cheated on|ghosted|divorced|scammed|banned from)',
    '(lost|losing) (his|her|their) (mind|marbles|licence|license|job|house|home|baby|temper|virginity|memory|sight|savings|business)',
    '(caught|busted|found) (vaping|smoking|drinking|lying|kissing|messaging|watching porn|with a vape|with a (boy|girl)|in bed|with cigarettes|cheating|sneaking)',
    // secrets and lies
    "(hasn't|hasnt|haven't|havent|didn't|didnt|never|not|won't|wont|without|still hasn't) {0,1} (told|tell|telling) (his|her|their|the|our|my|mum|mom|dad|anyone|anybody|them|grandma|gran)",
    "(doesn't|doesnt|don't|dont) know (yet|i'm|i am|i've|about (the|my|his|her|it|us)|she's|he's|that (i|i'm|she|he|bit|part|she's|he's)|any of)",
    "(have|has|had|got) (no|zero) (clue|idea) (yet|about|that i|that we|that she|that he|i am|i'm|she's|he's)",
    '(lying|lied|lies) (about|to (me|us|his|her|everyone|everybody|my|our|their)|for (months|years|weeks))',
    '(hiding|hides|hid) (it|this|that|his|her|everything|the) {0,3} from',
    '(pretending|pretends|pretended) (everything|nothing|he|she|they|not to|to be (sick|ill|happy|fine|pregnant|a doctor|single|rich)|to (work|go to work))',
    '(faked|faking|fakes|made up|invented|forged) {0,2} (degree|cv|resume|illness|cancer|pregnancy|diploma|qualifications|injury|sick note|signature)',
    '(secret|private|burner|fake|second) (phone|account|instagram|facebook|profile|onlyfans|credit card|bank account)',
    'on (tinder|grindr|bumble|hinge|onlyfans|ashley madison)',
    // couples
    '(marriage|relationship|engagement) (is|was|is basically)? (falling apart|over|on the rocks|in trouble|a sham|loveless|failing)',
    "(sleeping|sleeps|slept|living|lives|staying|crashing|moved|moving|camped) (on|in|at|back|into|out) {0,3} (couch|sofa|spare room|guest room|separate rooms|separate bedrooms|mothers|mother's|mums|mum's|moms|mom's|shelter|car|basement)",
    `${NOT} {0,1} (spoken|talked|talking|speaking|touched|slept|kissed|speak|talk|sleep|touch|intimate|had sex|shared a bed) (to|with|in|since|me|for|together|a word)`,
    `${NOT} {0,1} (touch|touched|kissed|kiss|want|wanted|loved|desire) me (in|since|anymore|for|any more|like that)`,
    '(wants|wanted) (a divorce|a break|out|to break up|to split|an open relationship|an open marriage|full custody)',
    '(walked|ran|run|took) (out|off) (on (me|us|him|her)|with (another|some (guy|girl|woman|man)|his (secretary|boss)|her (boss|trainer)|my))',
    '(took|taken|keeping|kept|keeps|hiding) {0,1} (the kids|my kids|our kids|the children|my daughter|my son) (from me|away from)',
    // health, care and shame
    'in (the)? (hospital|icu|er|a and e|coma|hospice|a care home|intensive care|a home|traction|foster care)',
    'on (suicide watch|antidepressants|dialysis|chemo|oxygen|life support|methadone|insulin|ritalin|adderall|prozac|anti anxiety|a ventilator|the spectrum|meds|medication)',
    '(forgot|forgotten|forgets|forgetting) (my|our|his|her|who|where) (own)? (name|names|wife|husband|son|daughter|i am|we are|kids|children)',
    "(doesn't|doesnt|didn't|didnt|can't|no longer) (know|recognise|recognize|remember) (who i|me|us|my name|his own|her own|where he|where she|who we)",
    `${NOT} {0,1} (shower|showered|showering|wash|washed|washing|bathe|bathed|brush|brushed|eat|eating|eaten|get out of bed|got out of bed|leave the house|left the house|left his room|left her room|leave his room|take) {0,3} (in|for|since|teeth|meds|much|anything|properly|anymore|medication|himself|herself)`,
    '(keeps|kept|started) (falling|fainting|wandering off|wandering|having seizures|throwing up|vomiting|forgetting)',
    '(going|went|been|gone) through (something|a (divorce|breakup|break up|lot|hard|rough|tough|bad|messy|custody)|hell|withdrawal|chemo|menopause|puberty|it|ivf|fertility|depression)',
    '(crying|cried|cries|sobbing|sobbed|bawling|screaming|in tears) (on my|in my|in the|all (night|day|afternoon|morning|weekend|evening|week)|every (night|day|morning)|herself|himself|to sleep|into (her|his)|since|to (adele|taylor|me))',
    '(had|having|has|suffered|having another) (a|an|another) {0,2} (stroke|seizure|heart attack|breakdown|meltdown|panic attack|overdose|psychotic|episode|manic|miscarriage|tantrum)',
    '(lump|tumour|tumor|cancer|mass) (in|is|has|was|came|spread|on|back)',
    "(cancer|cancers|tumour|leukemia|dementia|alzheimers|alzheimer's|parkinsons|parkinson's) (is|has|getting|spread|came|come|in|stage|diagnosis|back)",
    '(still|she still|he still) (sucks|sucking) (his|her|their) thumb',
    '(has|got|with|have) (lice|nits|worms|scabies|crabs|bed bugs|piles|haemorrhoids|hemorrhoids|bad breath|body odour|body odor|b o|man boobs|erectile)',
    '(sees|seeing|saw) (a|her|his|the) (shrink|therapist|psychiatrist|psychologist|child psychologist|counsellor|counselor)',
    '(her|his) (first)? (period|periods|puberty|erection|biopsy|chemo|colonoscopy|botox|nose job|boob job|hysterectomy|vasectomy|facelift|implants|antidepressants|eating disorder)',
    // quarrels and violence
    '(put|puts|punched|punching|kicked|threw|throwing) {0,3} (fist|hole|wall|through (the|a) (door|window|wall))',
    '(threw|thrown|throwing|chucked|chucking|dumped) {0,3} (xbox|clothes|stuff|things|plates|phone|laptop|suitcase) {0,2} (lawn|window|street|garden|yard|wall|out|at)',
    '(called|calls|calling) (me|us|him|her|my|the) {0,1} (a|an|fat|ugly|stupid|lazy|names|crazy|worthless|useless|every name)',
    '(screaming|shouting|yelling|fighting|arguing|screamed|shouted|yelled|rowing|going at it|at it) (again|all night|at (each other|us|the kids|her|him|his|3am|me|my)|match|till|until|since|next door|upstairs|over money)',
    '(kicked|threw|thrown|chucked) (him|her|them|me|us|my|his|the) {0,2} out',
    '(cut|cutting) (us|me|him|her|them|everyone) (all)? (off|out)',
    '(came|comes|come|turned|turns|turn|showed|shows|arrived|got|gets) (in|home|up|to)? {0,3} (with (bruises|a black eye|cuts)|drunk|wasted|pissed|high|stoned|hammered|reeking|smelling of)',
    '(bruises|bruised|black eye|a black eye|burn marks|marks on (his|her)) (again|on|from|and|today)',
  ],
};

/** Words that something was told in trust, or is not to be told yet. */
export const CONFIDED_EN: readonly string[] = [
  '(in|as) (confidence|secret|private)',
  '(not to|to not) (tell|say|mention|repeat)',
  "(don't|dont|do not|nobody|no one|noone|please nobody|pls dont|never) (tell|mention|say|repeat|breathe) {0,2} (anyone|anybody|her|him|it|them|a word|a soul|his|this|to her|to him)",
  "(doesn't|didn't|doesnt|didnt|don't) want (anyone|people|anybody|everyone|me|us|it|to tell|to talk|to say|to announce)",
  '(wanted|wants|waiting|supposed) to (wait|keep)',
  "(can't|cant|cannot|couldn't) (keep|hold) (this|it|that) (to myself|in|secret|quiet)",
  '(sworn|swore me) to secrecy',
  '(between us|keep it quiet|keep this quiet|hush hush|shh|shhh|top secret|not public yet|not announced)',
  "(hasn't|hasnt|haven't|havent|has not|not) (told|announced) (his|her|their|the|anyone|anybody|people)",
  "(doesn't|doesnt|don't|dont) know (yet|i know|that i know|that bit)",
  "(thinks|think) (i|nobody|no one|we) (dont|don't|doesn't)? (know|knows|notice)",
];
