/**
 * What makes a sentence one about the author's own work, and one of ill feeling, wherever in it the words stand.
 * Terms for `compileTerms`.
 */
import { BOSS, CONTEMPT, DISPLEASURE, FAILS, GRIEVOUS, HATE, JOB, MATES, SOUR, WEARY, WRONGS } from './words-en.ts';

export type AnchorTag =
  /** Speaks of the author's own work by itself. */
  | 'sure'
  /** The place or the people, after "my", "our", "this". */
  | 'owned'
  | 'innocent';

export const ANCHORS_EN: Readonly<Record<AnchorTag, string>> = {
  sure: `at work, off work, to work today, from work, the office, at the office, where i work, place i work, place to work, i work with, i work for, i just work here, we work with, working here, working there, working in a, working at, worked at, working for, worked for, work here, for a living, mid shift, every shift, every single shift, each shift, first shift, night shift, whole shift, half my shift, my shift, shift at, payroll, line manager, head office, upstairs, next desk, desk next to, the next till, clocking off, clock off, clocking in, clocked on, 9 to 5, nine to five, the tills, the gaffer, my gaffer, performance review, my appraisal, probation, all hands, team meeting, this meeting, training day, double shift, 12 hour shift, zero hours, the ward, my ward, matron, dispatcher, my foreman, open plan, staff meeting, sales floor, the warehouse, the call centre, my contract, agency work, temping, waitressing, bartending, customer facing, coworker, next till, next cubicle, break room, staff room, stock room, temp gig, temp job, the firm, this firm, the internship, apprenticeship, i nanny, my year 7s, my year 8s, my year 9s, my year 10s, my year 11s, my class, my classes, i teach, teaching these, teaching this, this class, a class this, report to, reports to, shift lead, my days off, company time, the job itself, of a job, this job, day job, hr, hr lady, hr guy, in hr, in charge, job interview, the interview, my paycheck, the paycheck, my wages, sits opposite me, sits next to me, sit next to, sits behind me, share a desk, my team, our team, the rota, my overtime, the overtime, my payslip, payslips, the depot, on tills, second shift, third shift, on register, my register, parents evening, customer today, this customer, a customer, third customer, my leave, leave granted, leaving present, on shift, my trainer, bossing me, at my desk, my line, hardware store, garden centre, handed in, badge, the clients, a client, our clients, new owners, the owners, the new place, the new manager, the new boss, new head of, head of department, head of dept, help desk, customer service, retail, night shifts, the big boss, bosses, the job`,
  owned: [
    ...JOB,
    ...BOSS,
    ...MATES,
    'shop, store, restaurant, school, ward, team, placement, site, branch, hospital, clinic, place, owner, lead, clients, client, students, pupils, patients, customer, customers',
  ].join(','),
  innocent: `job search, this job search, job hunt, this job hunt, work party, coffee at work, food at work, get the job done, job done, work out, works out, worked out, job well, good job, great job, nice job, team work, work of art, homework, school work, steve jobs, blow job, hand job, nose job, paint job, class act`,
};

export type IllTag =
  /** Felt by the author. */
  | 'hatred'
  /** Said of them, strongly. */
  | 'contempt'
  | 'displeasure'
  /** What they do. */
  | 'grievance'
  | 'innocent';

/** Words that swear or joke, or are said of anything: near the work by chance. */
const LOOSE =
  /^(?:bitch.*|crazy bitch|shit|shitty|shite|crap|crappy|bullshit|cunts?|dicks?|cow|pigs?|jail|prison|joke|lying|quit|quits|fire me|insane|crazy|late|cheap|stole|lie|lies|over it|done with|wtf|smh|ffs|ugh|pissing|nerves?|audacity|clue|fml|monsters?|snakes?|circus|cancer|dumb|stupid|steals|stealing|slavery|drama|scream|screaming|worst|lost it|blames?|blamed|kidding me|bad|poor|mad|mean|slow|not being|difficult|loud|fake|weird|mess)$/;
const sure = (terms: readonly string[]): readonly string[] => terms.filter((term) => !LOOSE.test(term));

/** All forms of regular verbs. */
const forms = (verbs: string): string[] =>
  verbs.split(', ').flatMap((verb) => {
    const [head = '', ...rest] = verb.split(' ');
    const stem = head.replace(/e$/, '');
    return [head, `${head}s`, `${stem}ed`, `${stem}ing`].map((form) => [form, ...rest].join(' '));
  });

export const ILL_EN: Readonly<Record<IllTag, string>> = {
  hatred: [
    ...HATE,
    ...sure(WEARY).filter((term) => term.includes(' ')),
    ...forms('dread, loathe, resent, despise, tolerate'),
    "don't like, do not like, couldn't face, can't face, can't bear, couldn't take, want to die, kill me, kill me now, end me, rescue me, at my wits end, wit's end, breaking point, lose the will, losing the will, will to live, want out, need out, cant wait to leave, can't wait to leave, get me out, hate it here, don't get paid enough, not paid enough, aren't paid enough, on the verge, bored stiff, bored rigid, bored senseless, bored to tears, bored out of, worn out by, shattered by, gutted, want to scream, wanna scream, want to throw up, doing my head in, does my head in, give me strength, lose it on, commit a crime, making me ill, makes me ill, hand in my notice, resignation letter, so done, counting days, counting the days, counting down",
  ].join(','),
  contempt: [
    ...sure(CONTEMPT),
    'dreadful, appalling, atrocious, abysmal, shambles, shambolic, farce, madhouse, hopeless, ghastly, mind numbing, mindless, rubbish, wack, shithole, stingy, tight arse, cheapskate, penny pinching, arrogant, smug, pompous, condescending, patronising, patronizing, passive aggressive, nasty, vindictive, spiteful, heartless, sleazy, handsy, inept, out of his depth, out of her depth, out of their depth, dim, gormless, brainless, joker, jokers, buffoon, airhead, gobshite, tosspot, prat, pillock, git, sod, witch, ogre, troll, jobsworth, brown nose, kiss ass, weasel, slackers, waste of oxygen, dead weight, cliquey, clique, cowboys, amateurs, dinosaur, misogynist, bigot, sadist, babysitting, lost the plot, doomed, power hungry, money grabbing, heifer, heifers, karen, karens, animals, thick as, twat, has a clue, have a clue, not a clue, no idea, brain scan, brain cell, brain cells, moronic, poison, poisonous, vile, feral, badly behaved, no manners, no brains, no future, not much of a future, numpty, muppet, tosser, bellend, plonker, knobhead, cretin, imbeciles, sinking ship, ship is going down, ships going down',
  ].join(','),
  displeasure: [
    ...sure(SOUR),
    ...FAILS,
    ...sure(DISPLEASURE),
    ...forms(
      'drag me, stress me, exhaust me, drain me, depress me, bore me, ruin my, wreck my, break me, frustrate me, infuriate me, humiliate me, insult me, deflate me',
    ),
    "sucks the, peanuts, minimum wage, min wage, taken for granted, unappreciated, undervalued, overlooked, scapegoat, snoozefest, counting the hours, counting the minutes, sobbing, falling apart, demoralising, demoralizing, morale, burnout, dragging, never ending, pretend to care, couldn't care less, don't care about, downhill, out the window, mortifying, grim, in tears, cried, crying, exhausted, burnt out, burned out, not one of, not a single customer, not once, nobody could, never once, never said, wouldn't wish, worst enemy, stay away, would not recommend, wouldn't recommend, run away, watched the clock, watching the clock, clock watching, it's a joke, its a joke, dollar signs, already replaced me, forget about having a life, this isn't it, is this it, is this really it, nobody tells you, nobody tells us, no leave, not granted, always late, two weeks late, pretending to be, avoid, barely count, can barely, can't spell, soul",
  ].join(','),
  grievance: [
    ...WRONGS,
    ...GRIEVOUS,
    ...forms(
      'shout at, shout, yell at, scream at, snap at, sneer at, laugh at, pick on, bully, threaten, belittle, micromanage, undermine, gaslight, humiliate, patronise, patronize, underpay, overwork, dock, slurp, ghost me, moan, whine, interrupt',
    ),
    "forgot to, 'forgot', never learnt my name, never learned my name, doesn't know my name, doesn't even know my, finding fault, breathing down, on my case, on my back, singled out, picked on, gossiping about, rolls her eyes, rolled her eyes, rolls his eyes, rolled his eyes, took the credit, takes the credit, taken credit, never says, never thanks, never pays, unpaid overtime, paid late, no breaks, no break, no lunch, without a break, without a lunch, cuts hours, cut hours, writes us up, wrote us up, hung up on, spat at, sworn at, swore at, complained about me, lied about me, in my ear, stand behind me, over my shoulder, touches my, eats my, ate my, copies my, talked to like, spoken to like, talk to you like, favourites, favorites, preferential, nephew, relatives, envelope, his cousin, her cousin, his friends, work you till, work you til, work us, makes us, made us, expected to, expect us, rota at, cut our, cancelled my, canceled my, no notice, on a whim, throwing, threw a, mimic, mimics, mimicking, mocks, mocking, accent, slurps, chews, chewing, gulps, hovers, clips, microwaves, smells of, being a bitch, called me, tried to get, walk all over, talks over, treats, treated like, like dirt, paid me short, paid us short, short changed, won't listen, do not listen, not listen, under the bus, behind my back, written up, wrote me up, passed me over, passed over, no respect for, everyone else's job, keep stealing, pocketing, fingers in the till, fire people, fires people, fired people, sack people, opens his mouth, opens her mouth, open their mouth, let their mates, has favourites, play favourites, plays favourites, plays favorites",
  ].join(','),
  innocent: `no joke, not bad, bad ass, badass, hate to say, hate crime, hell yeah, hell yes, what the hell, as hell, late night, can't wait, insane deal, insanely good, joking, i have no idea, had no idea, crying laughing, cry laughing, laughing, soul food, soul music, soul mate`,
};
