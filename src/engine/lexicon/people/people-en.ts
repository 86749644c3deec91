/**
 * Private people in an author's life and what is told about them, in English. Commas part the terms.
 */
export const PEOPLE_EN = {
  /** Children in somebody's care: they cannot agree to a post. */
  child: `
    son, daughter, kid, kids, child, children, baby, toddler, newborn, teenager, teen, stepson, stepdaughter,
    grandson, granddaughter, grandchild, grandkids, godson, goddaughter, nephew, niece, little boy, little girl,
    youngest, eldest, oldest, twins, son's, daughter's, foster child, foster kid`,
  partner: `
    husband, wife, hubby, wifey, partner, spouse, fiance, fiancee, boyfriend, girlfriend, bf, gf, bae, missus,
    better half, other half`,
  ex: `
    ex, ex husband, ex-husband, ex wife, ex-wife, exhusband, exwife, ex boyfriend, ex-boyfriend, ex girlfriend,
    ex-girlfriend, ex bf, ex gf, ex-bf, ex-gf, ex fiance, ex-fiance, baby daddy, baby mama, baby mother, baby father`,
  relative: `
    mom, mum, mother, mama, mam, momma, mommy, mummy, dad, father, papa, daddy, parents, folks, stepmom, stepmum,
    stepdad, stepmother, stepfather, mother in law, mother-in-law, father in law, father-in-law, mil, fil,
    sister in law, sister-in-law, sil, brother in law, brother-in-law, bil, in laws, in-laws, inlaws, brother, bro,
    sister, sis, sibling, siblings, twin, cousin, cousins, uncle, auntie, aunt, aunty, grandma, grandmother, nan,
    nana, granny, grandpa, grandfather, grandad, granddad, family`,
  friend: `
    friend, friends, best friend, bestfriend, bestie, bff, buddy, mate, pal, homie, homeboy, homegirl, roommate,
    roomie, flatmate, housemate, neighbor, neighbour, neighbors, neighbours, landlord, landlady, classmate,
    classmates, godfather, godmother, date, hookup, tenant`,
  /** People whom a professional duty of silence protects. */
  entrusted: `
    student, students, pupil, pupils, patient, patients, kid in my class, kids in my class, resident, mentee`,
  /** People at work: only what is private to them; the rest is the business of the rules of work. */
  colleague: `
    coworker, coworkers, co-worker, co-workers, colleague, colleagues, boss, manager, supervisor, employee,
    employees, assistant, secretary, team lead, intern, trainee, cleaner, nanny, babysitter, student's mom, teacher,
    professor`,
} as const;

export type PersonTag = keyof typeof PEOPLE_EN;

/** What is told about them: states, deeds and quarrels, by how much it hurts to be told. */
export const ABOUT_EN = {
  /** Betrayal, law, ruin, abuse, intimacy. Level 2. */
  grave: `
    filed for divorce, filing for divorce, wants a divorce, is leaving me, 's leaving me,
    is divorcing me, is cheating on, left me for,
    cheated on, cheats on, cheating on, been cheating, is cheating, an affair,
    slept with, sleeping with, left me for, left us for, expelled, leaving her husband, leaving his wife,
    left her husband, left his wife, an std, a std, bedbugs, after sex, during sex, psych ward, suing me, erectile dysfunction, beaten by, locked up, behind bars,
    hits him, arrested, in jail, in prison, on probation, on parole, got a dui, got a dwi, to jail, to prison,
    criminal record, restraining order, a drug addict, drug addict, an alcoholic, alcoholic, a junkie, a crackhead,
    on drugs, on meth, on heroin, doing drugs, does drugs, deals drugs, smokes weed,
    overdosed, od'd, in rehab, to rehab, tried to kill himself, tried to kill herself, killed himself, killed herself, attempted suicide, suicidal, came out as, in the closet, closeted, got pregnant, pregnant again,
    got her pregnant, knocked up, had a miscarriage, miscarried, hates sex,
    bad in bed, small dick, nudes, naked, has an std, herpes, chlamydia, hiv, bankrupt, stole from me, stole my,
    steals from, stealing from me, owes me money, owes me, evicted, lost custody,
    no child support, full custody, a cheater, a narcissist, narcissist, narcissistic,
    a psychopath, psychopath, a sociopath, undocumented, here illegally, overstayed`,
  /** Violence that the author lived through: theirs to tell, and met with support. */
  harm: `
    abused, abused me, abuses, abusive, abuser, molested, raped, beats me, beats my, beat me, used to beat, used to hit,
    beat me up, slammed my head, slammed me into, slammed me against, threw me against, threw me down, threw me across, shoved me, dragged me by, pinned me, broke my nose, broke my jaw, broke my arm, broke my ribs, raised his hand, hit me, hits me, choked me, punched me, slapped me, threatened me, stalked me, stalking me,
    stalks me, gaslighted me, gaslights me, gaslighting me`,
  /** Health, quarrels, money, school. Level 1. */
  private: `
    had a fight, had a huge fight, had an argument,
    had a row, in a fight, car accident, got pulled over, unpaid ticket, impounded,
    drunk, wasted, stoned, blackout drunk, sleeping pills, depressed, autistic, bipolar, disabled, handicapped, in a coma, hospitalized, hospitalised, in surgery, diagnosed, diagnosed with, mental breakdown, nervous breakdown, special needs,
    down syndrome, spina bifida, infertile, constipated, incontinent, hates me, hate me, hates my guts, screams at me, yells at me, blocked me, disowned me, divorced, divorcing,
    getting a divorce, splitting up, split up, broke up, broke up with,
    dumped me, dumped him, dumped her, ghosted me, keeps lying,
    moved on to, moved on with, laid off, wants to quit, quit her job, quit his job, quit his, quit her, failed out, is failing, flunked, dropped out, is broke,
    in debt, behind on rent, food stamps, unemployed, still a virgin, got her period, first period, puberty,
    being bullied, bullied, gets bullied, was bullied, bullying, bullies, crying in,
    secret, secretly, told me in confidence, ran away, home alone,
    alone at home, walks home alone, walking home alone, attends,
    fight with me, big fight, huge fight, restless, snooped, spied on me, reads my messages, doesn't know i, behind my back, having sex, having loud sex, loud sex, mad at me, pissed at me, pissing me off, driving me crazy, driving me insane, drives me crazy, drives me insane, makes me cry,
    made me cry, ruined my life, refuses to talk, refuses to work, refuses to help, doesn't want me, won't let me,
    makes me feel, make me feel, made me feel, threatens to, threatened to, threatened me, abandoned me,
    abandoned us, left us, walked out on, controls me, criticizes me, criticises me, guilt trips,
    guilt trip, manipulates, manipulated, doesn't believe me, doesn't trust me, upset with me,
    angry with me, angry at me, gets angry, got angry at, gets mad, got mad at, annoyed with me, blames me,
    blamed me, accused me, accuses me, nags me, nagging me, drinks too much, drinks every, drinks all day,
    is always drunk, gambles, hasn't worked, stopped working, lives off, is sick,
    very sick, really sick, is dying, in a wheelchair, terminal, medical bills, struggling with, struggles with,
    obese, overweight, her weight, his weight, hoarder, racist, homophobic, sexist, unstable,
    mental health, mental issues, mental problems, anger issues, temper, insecure, lonely, miserable, suffering from,
    trust issues, doesn't approve, disapproves, against our relationship, against my relationship,
    hates my boyfriend, hates my girlfriend, hates my husband, hates my wife, doesn't like my, don't like my,
    hides things, going through my, went through my, read my diary, tracks my, checks my phone, went to jail,
    been to jail, custody, no contact, estranged,
    toxic relationship, verbally, emotionally abusive, physically, vaping, smoking weed, don't tell anyone,
    don't tell anybody, don't tell him, don't tell her, nobody knows, doesn't recognise, doesn't recognize,
    for custody, lost everything, head lice, smells, snores, farts, makes fun of me,
    laughs at me, laughed at me, compares me, judges me, using me, uses me, took my phone, grounded me, peed in,
    peed on, threw up on, threw up in, puked, puking, shit himself, shit herself, passed out,
    sleepwalks, texts his ex, texting his ex, texts her ex, texting her ex, never cared, embarrassed me, embarrassing me, embarrasses me,
    borrowed money, needs money, is a mess, crying because,
    cried because, ruining my life, ruined my childhood, potty trained, potty training, detention,
    grounded, bad grades, failed his, failed her, dating a, dating someone, dating my, married someone, is ignoring me, ignoring me, won't answer, forgot my birthday, never loved me,
    doesn't love me, favorite child, favourite child, begging me, wants me back, texted me, keeps texting, drunk texting, drinking problem, gambling, gambled, lost all, not my real, adopted, affair`,
  /** Hard words about them. Level 1 here: the words themselves are the business of other rules. */
  confided: `
    fell, screamed, screaming, screams, cried all, crying all, moaning, in pain, wouldn't stop, hit me, hitting us,
    hits us, spat at, bit me, attacked me, groped me, losing it, swore at, threw up on, was restrained, escaped, refuses to eat, refused his meds, refused her meds,
    head lice, told me, confided, confessed, admitted to me`,
  insult: `
    ungrateful, manipulative, controlling, toxic, selfish, pathetic, psycho, brat, asshole, arsehole, bitch, bitches,
    dick, prick, cunt, whore, slut, hoe, loser, deadbeat, piece of shit, pos, trash, scum, creep, pervert, liar,
    idiot, moron, cheater, snake, dickhead, douche, douchebag, bastard, fat ass, useless, worthless, lazy ass,
    gold digger, a mess, a monster, evil, disgusting, cheap ass, drama queen, jerk`,
} as const;

export type AboutTag = keyof typeof ABOUT_EN;
