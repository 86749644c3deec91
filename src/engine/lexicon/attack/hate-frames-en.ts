/**
 * How hatred of a group is said in English, as frames (see evidence/matching/frames.ts). {group} is a mention of a protected group,
 * or a pronoun that stands for one. None of the small-word classes holds a negation, so that "I don't hate women" fits no
 * frame. The kinds follow HateCheck's functional tests (Röttger et al., ACL 2021).
 */

/** Contempt: called vile, hated, found sickening. */
export const DEROGATION_EN = `
  !some|certain|few {group} ..2 control|controls|own|owns ..3 bank|banks|media|world|government|hollywood|everything
  {group} are too ..2 to|for
  what ..3 expect ..1 from {det}*2 {group}
  typical {group} driver|drivers|behaviour|behavior|logic|bullshit|nonsense|shit
  !some|certain|few {group} {like}*2 ..5 breed|breeding|sponge|sponging|leech|leeching|scrounge|scrounging|mooch|mooching|freeload|freeloading|infest|infesting
  !some|certain|few {group} ..2 steal|stealing|take|taking|took our|everything|anything ..1 jobs|job|houses|homes|women|country|that|benefits|away
  {group} ..14 {scum} the lot|all|every|each
  {group} are all {filler}*3 {vile}|{scum}|same
  {group} ..2 {be} {filler}*7 {vile}|{scum}
  {group} {be} {filler}*3 not {filler}*2 our? human|humans|people|equal|equals|normal|welcome|worth
  {group} not {filler}*4 human|humans
  {group} {like}*2 you|them|these|those {be} {filler}*7 {vile}|{scum}
  {group} {like}*2 you|them really|all {be} {filler}*5 {vile}|{scum}
  {group} act|behave|look|smell|live|breed|think like {filler}*2 {scum}
  {group} ..4 might look human
  {group} {be} {filler}*7 fucked in the head
  {group} can not {filler}*4 be|being {filler}*4 {vile}|{scum}
  be|are|is fucked in the head if they are {det}*2 {group}
  {group} {like}*2 {you}? make|makes me|us sick|furious|vomit|puke|angry|mad|nauseous|ill
  {group} {like}*2 {you}? disgust|disgusts|sicken|sickens|repulse|repulses me|us
  {group} ..4 pissing|piss me|us off
  {i} {filler}*3 hate|loathe|despise|detest|abhor {det}*4 {group}
  {i} {filler}*3 hate|loathe|despise|detest|abhor ..2 people especially|particularly if they are {group}
  hate|despise|loathe every single one of them
  {i} {filler}*2 can not stand|bear|tolerate {det}*4 {group}
  sick|tired|fed of|up {filler}*2 {with}*2 being|seeing|hearing|living {near}*3 {det}*3 {group}
  disgusted|revolted|repulsed|sickened by {det}*4 {group}
  pissed off by|with|at {det}*4 {group}
  feel|have|got nothing|only but {contempt} for|towards|toward {det}*3 {group}
  {i} have {filler}*2 much? {contempt} for you? {det}*3 {group}
  {contempt} i|we ..1 feel|have for|towards {det}*3 {group}
  {contempt} is all ..3 for {det}*3 {group}
  fuck|screw|damn all|every|these|those|the|you|that {det}*3 {group}
  fuck {group}
  {group} can ..1 go fuck|screw|kill|hang
  seeing {det}*3 {group} ..5 makes|make me ..2 {mad}|angry|sick|furious|mad
  {group} ..4 is|are a? danger|threat to
  never ..6 touched by {det}*2 {group}
  {insult} was|is|were {det}*2 {group}
  everything about {group} ..1 disgusts|sickens|repulses
  common|typical|stupid|dirty|filthy|worthless|fucking|ugly|disgusting|nasty|vile {group}|{groupAdjective} {scum}
  {group}|{groupAdjective} {scum} like you
  {group}|{groupAdjective} vermin|scum|trash|filth|garbage|cockroaches|parasites|subhumans
  {filthy} {group}
  typical of {det}*2 {group} to be ..3 {vile}|{scum}|violent|cruel
  {group} ..1 nature to be ..3 {vile}|{scum}
  nothing ..1 worse than {det}*2 {group}
  no one|nobody ..2 as {vile} as {det}*3 {group}
  only {group} are|is|can ..1 ..3 {vile}
  only {group} ..1 be ..3 {vile}
  {group} was|were|is|are the worst
  if you are {det}*2 {group} ..4 {vile}
  {must} be fucked ..3 {group}
  {they} {be} {filler}*5 {vile}|{scum} needless|because they are {group}
  most of {group} {be} {filler}*5 {vile}|{scum}
  around enough {group} to know
  if ..5 comes from {det}*2 {group} ..5 bullshit|shit|stupid|wrong|lie|crap
  {group} can not be trusted
  never|not trust ..6 {det}*3 {group}
`;

/** Denied a place, rights, worth or life; likened to less than animals without a swear word. */
export const EXCLUSION_EN = `
  {group} should not|never ..1 be ..1 near|around|allowed|teaching
  {group} should not|never teach|adopt|vote|drive|serve|marry|lead|breed|reproduce|raise
  {group} {like}*3 {have} no|zero|not place|right|rights|value|business|soul|worth
  {group} {like}*3 ..1 do|does not matter|belong|count
  {group} {like}*3 ..1 do|does not deserve to ..1 {exist}|rights|respect
  {group} ..1 ..1 should|must|ought|can|could not|never {filler}*2 {exist}
  {group} ..1 should not be allowed
  {group}|{groupAdjective} lives|life ..4 not worth|matter|important|valuable
  {group}|{groupAdjective} lives ..3 worth ..2 nothing|shit|less
  {group}|{groupAdjective} lives ..3 worthless|meaningless
  {group}|{groupAdjective} lives have no value|worth
  {lives} ..4 not worth shit ..6 {group}
  lives ..3 should not be important
  no {group} can|could|should|will ever|be ..4
  no {group} ..1 deserves|should
  rights should not|never apply to {det}*2 {group}
  not let any|a|these|those|more {group} live|in|vote|breed
  {group} ..1 never ..3 {able}
  {group} {be} never any {able}
  {group} belong|belongs in|on|at ..2 zoo|cage|cages|jail|prison|kitchen|gas|trash|camp|camps|asylum|hell
  {group} should|must|ought|need ..4 {locked}
  no rights for {det}*2 {group}
  {group}|{groupAdjective} lives do|does not matter
  {group}|{groupAdjective} lives should not
  {group}|{groupAdjective} lives are ..1 not worth
  too many {group} in|here
  {group} should not exist
  {allowing} any more {group} into
  difference between a dead {scum}|rat|dog|pig ..2 a dead {group}
  care|cared more about ..7 than ..2 {group}
  rather ..2 cancer|die|dead|kill ..6 {group}
  baffles me why ..10 {group}
  smarter|cleverer|better than any|all|every {group}
  more intelligent than all|any ..2 {group}
  more intelligent than all of you {group}
  worth|better|smarter more? than ..3 {group} could|ever
  {group} must have committed
  {group} ..2 ruining|destroying|invading|infesting|polluting|poisoning|replacing our|this|the|my
  {group} will ruin|destroy ..1 country|society
  send {det}*3 {group} back
  send|deport|expel|ban them|all|every|the|these|those {det}*2 {group}
  {group} go back|home ..3 country|where
  {group} ..1 lesser|inferior beings|race
  {group} must know that they are ..2 {vile}|lesser
  {group} {like}*2 ..3 know that ..1 lives are worthless
`;

/** Violence against a group: announced, called for, wished, approved of. */
export const VIOLENCE_EN = `
  {i} {aux}*7 {harm} {det}*5 {group}
  {i} {aux}*7 {rid} {det}*5 {group}
  {i} {aux}*7 put an end to {det}*5 {group}
  we just {harm} {det}*3 {group}
  we just killed|hanged|shot {det}*3 {group}
  {harm} and? {harm}? all|every|each|those|these {det}*3 {group}
  let us|'s {filler}*3 {harm}|{rid} {det}*4 {group}
  {should}|we|someone|somebody|just|one {filler}*4 {harm}|{rid} {det}*4 {group}
  {should}|someone|somebody {filler}*3 snap|break|cut|slit|slash ..2 necks|neck|throat|throats of {det}*4 {group}
  {i} {aux}*4 cut|slit|slash|snap|break their|your|his|her {groupAdjective}|{group} throats|throat|necks|neck
  interest to ..1 {harm} {det}*4 {group}
  {group} {like}*3 {you}? {should} ..4 {harmed}
  {group} {like}*3 {you}? deserve|deserves|need ..4 {harmed}|death
  {group} {like}*3 {you}? would ..3 be ..1 dead
  {group} ..1 will ..2 die|suffer|pay|burn ..1 at|for|a|horrible|painful
  {group} will ..1 {harmed}
  death to {det}*3 {group}
  {wish} {det}*3 {group} ..3 {harmed}
  {wish} someone ..3 {harm}|{rid} {det}*3 {group}
  hope someone|somebody|they ..3 {harm}|{rid}|put ..4 {group}
  love to see {det}*3 {group} {harmed}
  solution ..2 for|to {det}*3 {group}
  raping|killing|hurting|beating|hitting|shooting|murdering {det}*3 {group} ..3 not be illegal|wrong|crime
  better off without {det}*3 {group}
  better off if {det}*3 {group} ..2 {harmed}
  hurt you and ..3 {group}
  make|making {det}*3 {group} suffer
  if only {group} {like}*3 ..1 had ..4 cut|slit|{harmed}
  want to kill them
  want to {harm} {group}
  eradicate|exterminate|torture|slaughter {group}
`;
