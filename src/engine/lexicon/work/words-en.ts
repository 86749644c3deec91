/** What English speakers call their work and the people there, and how they speak ill of them. */

const list = (words: string): readonly string[] => words.split(',').map((word) => word.trim());

/** The job and where it is done; a complaint needs "my", "this", "our" before it. */
export const JOB = list(
  'job, jobs, work, workplace, work place, office, shift, shifts, company, compagny, firm, employer, day job, career, gig, department, temp job, internship, apprenticeship, corporate job, retail job, desk job, work day, workday, work week, office job, summer job, work environment, call center, call centre, warehouse, new job, old job, last job',
);
export const BOSS = list(
  'boss, bosses, manager, managers, manageress, supervisor, supervisors, team lead, team leader, gm, ceo, cto, cfo, director, directors, principal, headteacher, head chef, line manager, store manager, hiring manager, general manager, foreman, management, upper management, higher management, higher ups, hr, hr department, human resources, superior, superiors, employer, employers, employer, shift lead, shift manager, area manager, boss lady, leadership',
);
export const MATES = list(
  'coworker, coworkers, co worker, co workers, colleague, colleagues, workmate, workmates, work mate, work mates, work colleague, work colleagues, cubicle mate, desk neighbour, desk neighbor, deskmate, secretary, intern, interns, trainee, trainees, receptionist',
);
export const CLIENTS = list(
  'customer, customers, client, clients, patient, patients, student, students, pupil, pupils, guests, class, regulars, tenants, patrons, callers',
);
/** Verbs of hatred, strong enough for a question. */
export const HATE = list(
  "hate, hated, hating, h8, loathe, loathed, loathing, despise, despised, despising, detest, detested, can't stand, cannot stand, couldn't stand, can't bear, can not stand, fucking hate, can't fucking stand",
);
/** Weariness: worth a hint. */
export const WEARY = list(
  'sick of, so sick of, sick and tired of, sick to death of, tired of, fed up with, fed up of, bored of, bored with, over, so over, done with, so done with, fuck, screw, had enough of, dread, dreading, regret, ashamed of, embarrassed by, frustrated with, disappointed with, disappointed in, miserable in, miserable at, unhappy at, unhappy with, unhappy in, stuck in, trapped in',
);
/** Said of a job or of people with contempt. */
export const CONTEMPT = list(
  'micromanager, micro manager, control freak, brain dead, braindead, torture, absolute torture, hypocritical, spineless, two faced, backstabber, backstabbers, gaslighter, slimy, garbage human, power tripping, on a power trip, soulless, a cult, a shitshow, an insult, unhinged, delusional, shit, shite, shitty, crap, crappy, awful, terrible, horrible, horrid, worst, hell, hellish, hellhole, hell hole, nightmare, joke, toxic, pathetic, disgusting, garbage, trash, bullshit, useless, incompetent, idiot, idiots, idiotic, moron, morons, stupid, dumb, dumbass, asshole, assholes, arsehole, bitch, bitches, cunt, cunts, dick, dicks, dickhead, dickheads, prick, pricks, jerk, jerks, bastard, bastards, twat, twats, wanker, wankers, clown, clowns, psycho, psychopath, narcissist, liar, liars, lazy, evil, racist, racists, sexist, abusive, creep, creepy, pervert, pig, pigs, cow, dumb as, fool, fools, imbecile, retarded, insane, crazy bitch, dictator, tyrant, bully, bullies, monster, monsters, snake, snakes, slob, slave driver, scum, a disgrace, disgrace, cancer, sociopath, the devil, satan, piece of shit, pos, oafs, whiners, brats, unbearable, intolerable, insufferable, trainwreck, dumpster fire, shitshow, circus, sweatshop, prison, jail, slavery, soul sucking, soul crushing, soul destroying, meaningless, waste of time, waste of space, dull as, disrespectful, unprofessional, corrupt, ignorant, hypocrites, hypocrite, hostile, clueless, worthless, out of control, rude, entitled',
);
/** Said of a job or of people with displeasure only. */
export const DISPLEASURE = list(
  'boring, bored, dull, annoying, tedious, exhausting, draining, stressful, stressing, frustrating, thankless, tiring, depressing, miserable, ridiculous, mean, unfair, weird, moody, grumpy, mad, disorganised, disorganized, chaotic, chaos, a mess, mess, killing me, driving me, stressing me, draining me, making me, getting on my nerves, slow, bad, so bad, poor, unorganized, not for me, overwhelming, mundane, monotonous, repetitive, pointless, unreasonable, impatient, difficult, embarrassing, not being, an issue, a problem, problematic, lacking, understaffed, short staffed, petty, dramatic, fake, nosy, loud, dead end',
);
/** Verbs that say by themselves that something is bad. */
export const FAILS = list(
  'sucks, suck, sucked, sux, blows, stinks, stink, bites, is killing me, are killing me, is slowly killing me, is literally killing me, will be the death of me, is the death of me, gonna be the death of me, make me want to cry, makes me want to cry, makes me cry, make me want to die, makes me want to die, makes me want to scream, make me want to scream, is exhausting me, wears me down, wear me down, drains the life, drives me, drive me, driving me, drains me, depresses me, bores me, disgusts me, annoys me, annoy me, pisses me off, piss me off, pissed me off, gets on my nerves, get on my nerves, stresses me, makes me sick, make me sick, makes me wanna, makes me want, make me want, make me wanna, made me cry, makes me cry, bore me, irritates me, irritate me, kills me, ruins my, ruined my, is ruining my',
);
/** What a boss, a colleague or a customer did to the author. */
export const WRONGS = list(
  "yelled at me, yells at me, yelled at us, screamed at me, screams at, shouted at me, shouts at me, will randomly scream, cussed me, lied to me, lied to us, lies to us, lies, lied, harassed me, harasses me, harasses, bullies me, bullied me, belittles me, belittled me, micromanages, micromanaging, micro manages, ignores me, ignored me, blamed me, blames me, blames us, threatened me, threatened to fire me, refuses to, refused to, won't let me, won't give me, won't pay, won't stop, won't shut up, doesn't care, don't care, didn't care, doesn't give a, don't give a, doesn't know, has no idea, have no idea, has no clue, cut my hours, cuts my hours, cut my pay, docked my pay, denied my, denied me, tricked me, tricked us, takes credit, took credit, took all the credit, stole my, steals my, talks down to, talk down to, never listens, never listen, never shows up, can't do anything, can't even, treats me like, treated me like, treats us like, treat us like, treat me like, made me work, makes me work, makes us work, expects me to, expects us to, wants me to work, screwed me over, keeps asking me, keeps calling me, smells, stinks of, hates me, hate me, has it out for me, has it in for me, still hasn't, hasn't paid, has not paid, have not paid, haven't paid, didn't pay, doesn't pay, not paid me, not sent me, wanted to charge me",
);
export const GRIEVOUS = list(
  'fired me, firing me, sacked me, harassed, harasses, harassing, groped, abused, abuses, abusing, discriminates, discriminated, bullied, bullying, bullies, humiliated, humiliates, sexually harassed',
);

/** Ill feeling in general: a hint where it stands in one clause with a boss, a colleague or the job. */
export const SOUR = list(
  "annoying, annoyed, annoys, irritating, irritates, frustrating, frustrated, frustrates, furious, livid, fuming, pissed, pisses, pissing, mad at, angry, stressed, stressful, stressing, overworked, underpaid, unpaid, dread, dreading, ugh, fml, smh, wtf, ffs, kidding me, depressing, miserable, drained, anxiety, awkward, creepy, gross, disgusting, embarrassing, lazy, petty, drama, gossip, gossiping, nosy, fake, nerve, nerves, audacity, hypocrite, liar, lied, lying, yelled, yelling, screaming, screamed, shouting, blame, blames, blamed, threatened, refuses, refused, forgot to, incompetent, clueless, clue, useless, pointless, ridiculous, unacceptable, unfair, unprofessional, disrespectful, disrespect, rude, toxic, bully, bullies, bullying, harassing, harassment, micromanage, micromanages, micromanaging, hate, hates, hated, can't stand, can't deal, can't take, cannot deal, lose it, losing it, lose my mind, losing my mind, lost it, insane, crazy, psycho, stupid, dumb, idiot, moron, jerk, worst, terrible, horrible, awful, sucks, sucked, suck, pathetic, joke, nightmare, hell, zero respect, no respect, no shame, regret, quit, fire me, kill me, shoot me, scream, sick of, tired of, fed up, over it, done with, had enough, last straw, waste of, unbelievable, power trip, power tripping, two faced, backstabbing, snitch, snake, favorites, favouritism, favoritism, screwed me, screwing me, ghosted, cheap, steals, stealing, stole, smells, stinks",
);

/** Parts of patterns. */
export const ADVERB =
  '(so|just|really|fucking|literally|actually|absolutely|honestly|already|truly|still|always|officially|seriously)';
export const BE =
  "(is|was|are|were|'s|been|be|feels|seems|has been|can be|gets|getting|becoming|feels like|seems like|turned into|became|is being|is like|'re|isnt)";
export const DEGREE =
  '(a|an|the|so|such|just|really|very|too|fucking|total|complete|absolute|absolutely|pretty|kinda|actually|honestly|literally|always|more|like|such a|nothing but|full of|full on|bit|little|such an|been|super|extremely|freaking|bloody|damn|god|utterly|completely|totally|being)';

/** Trades, after "being a" and "working as a". */
export const ROLE =
  '(teacher|nurse|waiter|waitress|server|barista|cashier|cook|chef|driver|mailman|mail carrier|postman|courier|walker|nanny|babysitter|au pair|manager|assistant|secretary|receptionist|engineer|developer|programmer|accountant|lawyer|paralegal|doctor|resident|intern|paramedic|cop|police officer|officer|guard|cleaner|janitor|maid|housekeeper|bartender|stylist|hairdresser|salesman|salesperson|rep|telemarketer|consultant|analyst|temp|carer|caregiver|social worker|librarian|pharmacist|technician|tech|mechanic|plumber|electrician|farmer|trucker|pilot|flight attendant|supervisor|lead|freelancer|designer|admin|retail worker|cna|rn|tutor|professor|lecturer|dentist|therapist|journalist|agent|broker|picker|packer|stocker|dishwasher|lifeguard|host|hostess)';
/** Where the author works, in a few words. */
export const JOB_PLACE =
  '(my|this|our|that) {0,1} (job|work|workplace|office|shift|internship|company)|work|the office|this place';

/** The word classes that the English patterns refer to. */
export const CLASSES_EN = {
  job: JOB,
  boss: BOSS,
  mates: MATES,
  clients: CLIENTS,
  hate: HATE,
  weary: WEARY,
  contempt: CONTEMPT,
  displeasure: DISPLEASURE,
  fails: FAILS,
  wrongs: WRONGS,
  sour: SOUR,
};
