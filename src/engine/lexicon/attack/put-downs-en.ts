/**
 * English ways of putting somebody down, as frames (see evidence/matching/frames.ts). They join those of
 * humiliation-frames.ts, of which they share the classes.
 */

/** Flung at the one who reads it, or at somebody spoken of. */
const TO_ONES_FACE = `
  grow|find|buy|get {you}? a|some|yourself ..1 brain|brains|spine|backbone
  grow a pair|set $
  grow a pair|set you|and|already|dude|man|bro
  use|engage|try using your|ur brain|brains if|before|for|once
  how {filler}*2 {dumb} can|could|do|does|must {you}|someone|somebody|one|people
  {be} {you} {filler}*3 {dumb}|illiterate
  not|never fix|cure stupid|stupidity
  {you} can|could not {filler}*2 be {filler}*2 that|this {dumb}
  {you} {has} {filler}*1 no|zero ..1 brain|brains|life|class|spine|shame|soul|integrity|talent|conscience|credibility|morals|decency|manners
  {you} do|does|did not {filler}*1 have a|any|the|one ..1 brain|life|spine|soul|conscience $
  {your} {filler}*1 life|existence is|'s|must|are {filler}*2 be? {filler}*2 {vile}|sad|miserable|empty|boring|nothing|joke
  shut {your}|that|it|da ..3 mouth|mouths|trap|hole|face|gob|piehole|pie|yap|beak|cakehole
  put a sock in
  stfu ~ {called}|{anyInsult}|you|u|with|nerd|already|and
  ^ stfu $
  ^ lock her|him|them all? up $
  you should|must|need|needs|deserve ..2 in|behind jail|prison|bars|cuffs|asylum
  {your} {kin}|girl|mama|momma|man|boyfriend {be}? {so}*2 a? ugly|fat|{dumb}|hoe|trash|bum|{anyInsult}
  fat|ugly|old|short|skinny|poor|broke|dumb girls|women|guys|men|bitches|chicks|kids|folks|hoes ..2 should|need|must|are|deserve|swear
  fuck all|right|the ..2 off
  zip it ~ {anyInsult}
  nobody|noone gives|give|gave a {filler}*1 shit|fuck|damn|crap|toss|rats ..2 {you}|{your}
  nobody|noone cares {filler}*2 what {you} ..1 think|thinks|say|says|want|have
  no one cares {filler}*2 what {you} ..1 think|thinks|say|says|want|have
  who {filler}*2 asked you|u|him|her
  {he}|{people} needs|need|needed {filler}*2 mental|psychiatric|serious help|hospital|therapy|evaluation|meds
  {you} need|needs to? be|get ..1 sectioned|committed|medicated|institutionalized|spayed|neutered|sterilized
  take|took {your} {filler}*1 pills|meds {anyInsult}|grandpa|boomer|psycho
  special place in hell for you|u|him|her|them|this|that|{anyInsult}
  you|u ..1 blood on your|ur ..1 hands
  {he}|you|u|people|guy|woman|man|face|voice ..2 make|makes me|us ..2 want|wanna ..1 puke|vomit|hurl|barf|gag|throw
  {he}|you|u|guy|woman|man|face|voice ..2 make|makes my skin|stomach|blood
  can|could not|hardly {filler}*1 stand|bear|stomach this|that|her|his|the {filler}*1 {vile}? woman|man|guy|dude|girl|chick|bitch|lady|voice|face|bloke|kid|family
  found|spotted the ..2 {anyInsult}|racist|incel|bigot|karen|boomer|simp|virgin
  {look} like something|what ..1 ..1 {kin}|cat|toddler|he|she threw|dragged|coughed|puked|shat|spat|vomited
  {look} like {your}|his|her ..1 {kin} drank|dropped|smoked|slept
  {anyInsult}|{scum}|{vile} and so is|are {you}
  one|job|go|done|bravo|thanks ..1 genius|einstein|sherlock|dumbass|moron|idiot|clown
  ok|okay genius|einstein|sherlock go|sit|take|calm|shut
  {your} {ownThing} {so}*3 trash|garbage|wack|stink|stinks|reek|reeks|ugly|hideous|dusty|crusty
  go|get|run|crawl|slither back to|in|under {your}|the|ur ..2 basement|cave|hole|bridge|rock|crypt|asylum
  go|get|run|crawl|slither back to ..1 school|kindergarten|preschool|nursery before|and
  cry about it $
  cry me a river
  {you} {filler}*1 do|does not know shit|jack|squat
  nobody|noone {filler}*1 likes|like|wants|invited|missed {you} $
  no one {filler}*1 likes|like|wants|invited|missed {you} $
  the|a reason {filler}*1 your|ur dad|mum|mom|wife|husband|parents|kids left|leave|drinks|hate|cry
  no|zero|low|negative self-awareness|braincells
  {you} {be} {filler}*3 a|the {filler}*2 joke|laughingstock|laughing|nobody|mistake|nobodies|virus|worst
  {you} {be} {filler}*2 the devil|satan|antichrist|worst
  {you} {be} {filler}*2 pure|walking|living ..1 evil|filth|trash|garbage|turd|meme|joke|disaster
  {be} {filler}*3 past {your}|her|his|their sell|prime
  {you} type|talk|think|act|write like|as ..1 a|an|my|your|some {filler}*1 {child}
  {you} could|can not ..1 find|pour|organise|organize|spell|lead|tie ..2 own|out|booze|shoes|shoelaces|water|butt|arse|ass|horse
  {he}|{people} could|can not plan|organise|organize|run|manage ..1 trip|piss|bath|tap|raffle|lemonade|bath
  good luck finding ..2 husband|wife|man|woman|job ~ with
  {you} sad|silly|stupid|pathetic|miserable|bitter|tedious|boring|nasty|horrid|horrible|vile|odious little|old|fat? {human}
  shut {filler}*1 up you ..2 {human}|{anyInsult}
  average iq
  must be fun at parties
  {you} clearly|obviously can|could|do|did not read|spell|count|think|write
`;

/** About people in general, by what they do, think or are. */
const OF_A_KIND = `
  {people}|those|everybody who|that ..6 {be} {filler}*4 {anyInsult}|{scum}|{vile}|{dumb}
  {people}|those|everybody who|that ..6 should ..1 be {harmed}|whipped|banned|ashamed|locked|deported|dragged
  whoever ..7 {be} {filler}*4 {anyInsult}|{scum}|{vile}|{dumb}
  if you ..7 you are {filler}*4 {anyInsult}|{scum}|{vile}|{dumb}
  {people} ..5 tend to be {filler}*3 {anyInsult}|{scum}|{vile}|{dumb}
  {people} from|in|of ..1 ..1 {be} {filler}*3 {anyInsult}|{scum}|{vile}|{dumb}|thick|inbred|inbreds
  {people} like you|u|him|her|them {be} {filler}*3 the? {anyInsult}|{scum}|{vile}|{dumb}|worst|problem|reason
  {softGroup} {filler}*2 {be} {filler}*5 {negative}|{anyInsult}|inbred|inbreds
  {softGroup} hypocrisy|stupidity|ignorance|insanity|lunacy
  {abuse} {softGroup}
  {softGroup} {anyInsult}
  {softGroup}|{people} {filler}*2 should ..2 be {filler}*1 {harmed}|sterilised|sterilized|left|shipped|deported
  {softGroup} ..3 breed|breeding|multiply|infest|stink
  {softGroup}|{people} {smell} $
  {cohort} be? {so}*2 {dumb}|trash|fake|{vile}
  {cohort} {filler}*1 aint shit
  {cohort} {be} not shit
  all you people are {filler}*3 {negative}|{anyInsult}|{scum}
  enemy|enemies of the|our people|country|state
  fake news {anyInsult}|liars|media|clowns|traitors
  all|every ..2 victims ..3 lying|liars|faking
  {anyInsult}|{scum}|murderers|liars|cowards|hypocrites|thieves all|every ..1 of you|u|them|em
  {anyInsult}|{scum}|murderers|liars|cowards|hypocrites|thieves each and every
`;

/** Contempt that needs no more than the right company: "lying little weasel", "snake ass bitch". */
export const CALLED_EN = `
  !i|we {abuse} {so}*1 {small}*2 {human}|{role}
  {abuse}|{loose} ass|azz|assed {called}
  his|her|their|your|ur|yo|ya|that {abuse}|retarded|fat|bum|broke {called}? ass|asses|self|azz
  old|nasty|miserable|grumpy|mad|silly|ugly|batty|bitter|mean|cranky|dozy|moody {small}*1 hag|witch|crone|trout|bint|fart|coot|git|biddy|cow|sod
  {abuse} {small}*2 lot|lots|bunch|shower|mob
  trailer {filler}*1 trash
  low life|lives|lifes
  bottom feeder|feeders|feeding
  swamp creature|creatures|rat|rats|monster|thing|donkey
  baby killer|killers
  !the old|mad|silly|batty|bitter|dozy|ugly bat
  dirty old man|men|perv|git|goat|dog
  hack journalist|reporter|politician|writer|job
  dumb|stupid|punk|bitch|sorry|corny ass|azz $
  gay as hell|fuck|shit|fk|f
  attention seeker|seekers|whore|whores
  devil in a|disguise|himself|herself|incarnate
  satan herself|himself|incarnate|worshipper
  pig|rat|fish|toad face|faced $
  washed up|out {filler}*2 {anyInsult}|{role}|{human}
  has been {role}
  partisan|political|liberal|corrupt|lying|leftist|total|party hack|hacks
  {anyInsult} in chief
  orange|cheeto|tangerine {filler}*1 baboon|clown|orangutan|turd|blob|monster|menace|moron|jesus|in|nazi|hitler|dictator|idiot|mussolini
  cheeto in
  lying|crooked ~ {named}
  piece of work $
  what|such a|an {filler}*2 ass|pos|prick|arse|weasel|knob $
  {he} {be} {filler}*2 a|an {filler}*2 ass|arse|pos|knob|snake|weasel|toad|donkey|nut
`;

/** The same, hard. */
export const CALLED_HARD_EN = `
  {abuse}|{loose} ass|azz|assed hoe|hoes|bitch|bitches|broad|trick|thot|sloot
  stfu|hush ~ {filler}*2 bitch|hoe|faggot|cunt|pussy|slut
  bitch|hoe you|u|she {be}? {so}*2 ugly|fat|stupid|dumb|nasty|trash
  {he} {so}*2 ugly {so}*1 ..2 bitch|hoe
`;

export const PUT_DOWNS_EN: string = TO_ONES_FACE + OF_A_KIND;
