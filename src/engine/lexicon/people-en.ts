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
    husband, wife, hubby, wifey, partner, spouse, fiance, fiancee, boyfriend, girlfriend, bf, gf, bae, missus, man,
    better half, other half, so`,
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
    classmates, godfather, godmother, crush, date, hookup, tenant`,
  /** People whom a professional duty of silence protects. */
  entrusted: `
    student, students, pupil, pupils, patient, patients, kid in my class, kids in my class, girl in my class,
    boy in my class, resident, mentee, trainee, intern`,
} as const;

export type PersonTag = keyof typeof PEOPLE_EN;

/** What is told about them: verbs and nouns of secrets, quarrels and trouble, by how much it hurts to be told. */
export const ABOUT_EN = {
  /** Betrayal, law, ruin, abuse. Level 2. */
  grave: `
    cheated on, cheats on, cheating on, been cheating, is cheating, having an affair, had an affair, slept with,
    sleeping with, left me for, abused, abused me, abuses, abusive, abuser, molested, raped, beats, beat me, hit me,
    hits me, hits her, hits him, choked me, punched me, stalked me, stalking me, arrested, in jail, in prison,
    on probation, on parole, got a dui, went to jail, criminal record, restraining order, a drug addict,
    an alcoholic, alcoholic, a junkie, a crackhead, on drugs, on meth, on heroin, on coke, doing drugs,
    dealing drugs, dealing weed, overdosed, od'd, relapsed, in rehab, tried to kill himself, tried to kill herself,
    tried to kill themselves, killed himself, killed herself, attempted suicide, committed suicide, suicidal,
    cuts himself, cuts herself, self harms, self-harms, is gay, is a lesbian, is bi, is trans, came out,
    in the closet, closeted, is pregnant, got pregnant, pregnant again, got her pregnant, knocked up,
    had an abortion, getting an abortion, had a miscarriage, miscarried, hates sex, no sex, bad in bed, small dick,
    nudes, naked, wet the bed, wets the bed, pooped, an std, herpes, chlamydia, hiv, bankrupt, stole from me,
    stole my, steals from, owes me money, evicted, custody, a liar, a cheater, a narcissist, narcissist, a psycho,
    psychopath, gaslighted, gaslights, gaslighting`,
  /** Health, quarrels, work and money. Level 1. */
  private: `
    drunk, hungover, stoned, high as a kite, wasted, sleeping pills, depressed, depression, anxiety, autistic, adhd,
    bipolar, cancer, dementia, alzheimer's, in hospital, in the hospital, in a coma, in icu, in the icu,
    hospitalized, hospitalised, surgery, chemo, diagnosed, diagnosed with, mental breakdown, seizures, a stroke,
    heart attack, spina bifida, down syndrome, therapist, therapy, eating disorder, infertile, hates me,
    hates my guts, hate each other, screamed at me, screams at me, yelled at me, yells at me, screaming at,
    yelling at me, won't talk to me, not talking to me, stopped talking to me, isn't speaking to me,
    not speaking to me, kicked me out, threw me out, disowned me, divorced, divorcing, divorce, getting divorced,
    getting a divorce, filed for divorce, split up, broke up, broke up with, breaking up, dumped me, dumped him,
    dumped her, got dumped, ghosted me, lied to me, lies to me, lying to me, keeps lying, manipulative, controlling,
    toxic, selfish, ungrateful, lazy, useless, pathetic, crazy, psycho, clingy, jealous, cheap, stupid, idiot, moron,
    dumb, fat, ugly, gained weight, smells, stinks, snores, brat, asshole, bitch, dick, prick, whore, slut, loser,
    deadbeat, piece of shit, creep, lost her job, lost his job, lost their job, got fired, was fired, been fired,
    got laid off, wants to quit, is quitting, got suspended, got expelled, failed, failing, flunked, got a detention,
    held back, broke, in debt, behind on rent, pays no, child support, food stamps, unemployed, dropped out, virgin,
    period, puberty, potty, tantrum, meltdown, bullied, bullying, bullies, crying, cried herself, cried himself,
    affair, secret, secretly, told me in confidence, swore me to secrecy, moved on, ran away, home alone,
    walks home alone, alone at home, goes to school at`,
} as const;

export type AboutTag = keyof typeof ABOUT_EN;
