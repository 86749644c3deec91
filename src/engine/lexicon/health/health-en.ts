/**
 * Words of health in English, as people say them, grouped by what they tell about somebody. Commas part the terms.
 * Drug names are the commonest of the classes in the WHO Model List of Essential Medicines (2023) with their usual
 * brands. Everyday ailments (colds, flu, hangovers) are left out on purpose.
 */
export const HEALTH_EN = {
  /** Look-alikes: found first, so that they hide what they contain. */
  innocent: `
    stroke of luck, stroke of genius, stroke of midnight, expecting a, expecting an, expecting the, expecting it,
    expecting to, expecting that, expecting you, expecting guests, expecting company, expecting more, expecting snow,
    expecting rain, expecting better, expecting visitors, period drama, period dramas, period piece, period pieces,
    period of, free period, trial period, time period, prescribed glasses, prescribed new glasses, pregnant pause,
    pregnant with ideas, great depression, depression era, bipolar about, a cancer, cancer season, cancer sun,
    heart attack looking, heart attack when, heart attack watching, heart attack just, heart attack trying,
    heart attack because, almost had a heart attack, nearly had a heart attack, gave me a heart attack,
    give me a heart attack, giving me a heart attack, mini heart attack, so ocd, ocd about, bit ocd, kinda ocd,
    ocd over, giving me anxiety, gave me anxiety, give me anxiety, giving me cancer, gives me cancer, ptsd from,
    cancer moon, cancer rising, cancer zodiac, ms word, ms paint, ms teams, stress test, physical therapy, retail therapy, therapy dog, therapy dogs, dog therapy, screen addiction,
    my drug test, my drug tests, drug test, drug tests, drug testing, drug screen, cancer run, cancer walk, cancer research, cancer awareness,
    cancer charity, cancer fundraiser, relay for life, add to cart, on the pill bottle, the pill box, birth control debate, surgery hours`,
  /** Mental health, addiction, sexual and reproductive health, grave or stigmatised illness: what an employer or an insurer should not learn from a post. */
  graveCondition: `
    colostomy bag, cd4 count, viral load, open marriage, open relationship, depression, clinical depression,
    major depression, postnatal depression, postpartum depression, ppd, mental illness, mental breakdown,
    nervous breakdown, psychosis, psychotic episode, manic episode, depressive episode, hypomania, bipolar,
    bipolar disorder, schizophrenia, schizoaffective disorder, borderline personality disorder, bpd,
    personality disorder, ptsd, c ptsd, cptsd, c-ptsd, ocd, adhd, autism, asperger's, aspergers, asd,
    anxiety disorder, social anxiety, pph, gad, health anxiety, agoraphobia, eating disorder, anorexia, bulimia,
    binge eating, body dysmorphia, gender dysphoria, dysphoria, dissociation, suicidal ideation, suicidal thoughts,
    self harm, self-harm, self harming, addiction, alcoholism, alcohol problem, drinking problem, drug problem, hiv,
    aids, herpes, chlamydia, gonorrhea, gonorrhoea, syphilis, hpv, genital warts, std, stds, sti, stis, cancer,
    breast cancer, prostate cancer, skin cancer, tumor, tumour, brain tumor, brain tumour, leukemia, leukaemia,
    lymphoma, melanoma, carcinoma, chemo, chemotherapy, radiotherapy, epilepsy, seizures, multiple sclerosis,
    parkinson's, parkinsons, alzheimer's, dementia, lupus, crohn's, crohns, crohn's disease, ulcerative colitis,
    colostomy, stoma, endometriosis, pcos, infertility, ivf, miscarriage, stillbirth, abortion, ectopic pregnancy,
    erectile dysfunction, impotence, low libido, high libido, no libido, vaginismus, incontinence, hemorrhoids,
    haemorrhoids, yeast infection, uti, thrush, bacterial vaginosis, hepatitis, cirrhosis, kidney failure, dialysis,
    heart failure, heart attack, heart condition, stroke, diabetes, type 1 diabetes, type 2 diabetes,
    cystic fibrosis, sickle cell, ehlers danlos, dystonia, chronic fatigue, chronic fatigue syndrome, fibromyalgia,
    fibro, pulmonary fibrosis, tourette's, tourettes, dyslexia, dyspraxia, learning disability, brain injury, tbi,
    terminal illness`,
  /** Illness and complaints that most people would still not tell their employer. */
  condition: `
    breakdown, a breakdown, sick leave, burnout, suicide attempts, suicide attempt, trying to conceive, ttc, anxiety, panic attack, panic attacks, panic disorder, panic, trauma,
    ptsd symptoms, intrusive thoughts, mood swings, insomnia, night terrors, sleep apnea, sleep apnoea,
    mental health, mental health issues, mental health problems, menopause, perimenopause, peri menopause,
    peri-menopause, meno, hot flashes, hot flushes, period pains, hernia, hiatal hernia, gallstones, gallbladder,
    kidney stones, ulcer, stomach ulcer, ibs, acid reflux, gerd, gastritis, celiac, coeliac, gluten allergy, cyst,
    cysts, fibroid, fibroids, polyps, lesion, nodule, thyroid, hashimoto's, hashimotos, hypothyroidism,
    hyperthyroidism, arthritis, rheumatoid arthritis, osteoarthritis, osteoporosis, osteopenia, scoliosis, sciatica,
    bulging disc, slipped disc, herniated disc, carpal tunnel, tendinitis, bursitis, polymyalgia,
    polymyalgia rheumatica, pmr, gca, giant cell arteritis, temporal arteritis, vasculitis, neuropathy, nerve pain,
    back injury, chronic pain, back pain, vertigo, tinnitus, migraine, migraines, palpitations, heart palpitations,
    arrhythmia, high blood pressure, hypertension, asthma, copd, emphysema, psoriasis, eczema, rosacea, shingles,
    lyme, lyme disease, long covid, pots, anemia, anaemia, prediabetes, overweight, obesity, withdrawal, withdrawals,
    withdrawal effects, withdrawal symptoms, side effects, flare, flare up, flare-up, memory loss, brain fog,
    numbness, concussion, blood clot, blood clots, dvt, glaucoma, deafness, hearing loss, slipped rib syndrome, crutches,
    inhaler, hypo, stoma bag, colitis, flare ups, overactive bladder, gout`,
  /** Medicines whose mere name tells a diagnosis. */
  medicine: `
    antidepressant, antidepressants, anti-depressant, anti-depressants, anti depressant, anti depressants, ssri,
    ssris, snri, snris, antipsychotic, antipsychotics, mood stabilizer, mood stabilizers, mood stabiliser,
    mood stabilisers, anxiety meds, anxiety medication, adhd meds, adhd medication, benzos, benzo, beta blockers,
    sleeping pills, sleeping tablets, painkillers, opioids, sertraline, zoloft, prozac, fluoxetine, lexapro,
    escitalopram, celexa, citalopram, cipralex, cipramil, paxil, paroxetine, effexor, venlafaxine, cymbalta,
    duloxetine, wellbutrin, bupropion, mirtazapine, remeron, trazodone, amitriptyline, amitryptiline, amitriptylline,
    amitryptyline, amitrytyline, amtriptyline, amitryptaline, elavil, endep, nortriptyline, clomipramine, lithium,
    lamictal, lamotrigine, depakote, valproate, quetiapine, seroquel, abilify, aripiprazole, olanzapine, zyprexa,
    risperidone, risperdal, haldol, clozapine, latuda, buspirone, buspar, xanax, alprazolam, valium, diazepam,
    klonopin, clonazepam, ativan, lorazepam, temazepam, ambien, zolpidem, zopiclone, adderall, ritalin, concerta,
    vyvanse, elvanse, methylphenidate, strattera, methadone, suboxone, subutex, naltrexone, antabuse, insulin,
    metformin, ozempic, wegovy, mounjaro, prednisone, prednisolone, pred, hydrocortisone, methotrexate, humira,
    enbrel, remicade, tamoxifen, letrozole, truvada, antiretrovirals, viagra, cialis, sildenafil, hrt, estrogen,
    oestrogen, estrace, estradiol, progesterone, testosterone, t blockers, hormones, birth control, the pill, plan b,
    morning after pill, iud, mirena, clomid, levothyroxine, synthroid, gabapentin, neurontin, pregabalin, lyrica,
    tramadol, codeine, oxycodone, oxycontin, vicodin, morphine, fentanyl patch, propranolol, omeprazole,
    lansoprazole, zantac, topamax, topiramate, keppra, baclofen, statins, warfarin, blood thinners, steroids`,
  /** What is done to a body. */
  procedure: `
    miscarried, lost the baby, lost my baby, surgery, open heart surgery, heart surgery, back surgery,
    hernia surgery, hernia repair, hysterectomy, hysto, mastectomy, lumpectomy, biopsy, colonoscopy, endoscopy,
    smear test, pap smear, mammogram, mri, ct scan, cat scan, ultrasound, ecg, ekg, echocardiogram, x-ray, xray,
    blood test, blood tests, blood work, bloodwork, infusion, transfusion, transplant, dialysis, iv fluids,
    c-section, d&c, bypass, stent, pacemaker, gastric bypass, gastric sleeve, vasectomy, tubes tied, top surgery,
    bottom surgery, breast reduction, boob job, rhinoplasty, nose job, liposuction, rehab, detox, ect, psych eval,
    gallbladder removed, gall bladder out, appendix out, root canal, knee replacement, hip replacement,
    jaw reconstruction`,
  /** People and places of care whose name alone tells the kind of trouble. */
  specialist: `
    rheumatology, oncology, neurology, cardiology, gynaecology, gynecology, psychiatry, therapist, psychiatrist,
    psychologist, psychotherapist, counsellor, counselor, shrink, oncologist, gynecologist, gynaecologist, gyno,
    obgyn, ob-gyn, urologist, neurologist, cardiologist, rheumatologist, rheumy, endocrinologist, endo, nephrologist,
    gastroenterologist, gastro, dermatologist, pain clinic, sponsor, midwife, proctologist, sexologist,
    fertility clinic, fertility doctor`,
  /** General care. */
  carer: `
    doctor, doctors, dr, drs, doc, docs, gp, physician, consultant, specialist, surgeon, nurse, pcp, physio,
    physiotherapist, clinic, hospital`,
  /** Kinds of treatment one is in. */
  treatment: `
    therapy, psychotherapy, counselling, counseling, exposure therapy, cbt, dbt, emdr, couples therapy, inpatient,
    outpatient, psych ward, psych hospital, mental hospital, psychiatric hospital, psychiatric ward,
    partial hospitalization, rehab, aa meetings, na meetings, icu, intensive care, hospice, hormone therapy`,
  /** Said of oneself: "I am ...". */
  graveState: `
    undetectable, on the spectrum, bipolar, schizophrenic, autistic, anorexic, bulimic, clinically depressed, manic,
    psychotic, an alcoholic, alcoholic, an addict, recovering alcoholic, recovering addict, hiv positive,
    hiv-positive, poz, infertile, impotent, diabetic, epileptic, disabled, terminally ill, pregnant, expecting,
    weeks pregnant, months pregnant, neurodivergent, audhd, self harming, self-harming, incontinent, in remission,
    dying of cancer, chronically ill, mentally ill, a cancer survivor, a rape survivor`,
  state: `
    depressed, so depressed, severely depressed, menopausal, perimenopausal, post menopausal, premenopausal,
    hospitalized, hospitalised, sectioned, traumatized, traumatised, anemic, anaemic, asthmatic, celiac, coeliac,
    dyslexic, overweight, obese, burned out, burnt out, having a breakdown, deaf, going blind,
    underweight, constipated, bedridden, housebound, agoraphobic, numb`,
  /** How a body complains; only together with the author's own body or several at once does it tell anything. */
  symptom: `
    pain, pains, ache, aches, aching, achy, sore, soreness, stiffness, stiff, cramps, cramping, numb, tingling,
    tremor, tremors, twitch, twitches, twitching, dizzy, dizziness, lightheaded, nausea, nauseous, nauseas, vomiting,
    diarrhea, diarrhoea, constipation, bloating, bloated, reflux, belching, heartburn, swollen, swelling, rash,
    itchy, itching, bleeding, discharge, spotting, clots, fatigue, fatigued, lethargy, lethargic, headaches, fever,
    shortness of breath, short of breath, breathless, tightness, chest tightness, pressure, ringing, blurred vision,
    double vision, fainted, fainting, shaky, sweats, night sweats, weight loss, weight gain, no appetite,
    loss of appetite, dry mouth, hair loss, mucus, lump, inflammation, spasm, spasms, discomfort, vibrations,
    vibration, palpation, nerves jumping, tense muscles, groggy, grogginess, episodes, attack, attacks, flashbacks,
    meltdown, breakdown, crying spells, constipated`,
  /** Parts of the body that one has pains in. */
  body: `
    head, scalp, eye, eyes, ear, ears, jaw, neck, throat, chest, breast, breasts, nipple, nipples, heart, lungs,
    lung, rib, ribs, rib cage, back, lower back, spine, shoulder, shoulders, arm, arms, elbow, wrist, hand, hands,
    finger, fingers, stomach, belly, abdomen, abdominal, gut, bowel, bowels, liver, kidney, kidneys, bladder,
    gallbladder, pancreas, uterus, ovary, ovaries, cervix, vagina, penis, testicle, testicles, balls, groin, pelvis,
    pelvic, hip, hips, leg, legs, knee, knees, calf, calves, ankle, foot, feet, toe, toes, skin, joints, joint,
    muscle, muscles, nerves, nerve, thyroid, adrenal, adrenals, pee, urine, stool, poop, brain, temples, sinuses`,
  /** Things of care that mean somebody is treated; the author's own where "my" or a first person is close. */
  care: `
    meds, medication, medications, pills, tablets, tablet, tab, dose, doses, dosage, mg, mgs, mcg, prescription,
    prescribed, prescribe, prescribes, taper, tapering, tapered, wean, weaning, weaned, diagnosis, diagnosed,
    misdiagnosed, prognosis, test results, scan, scans, mri results, symptoms, side effect, waiting list for,
    referral, referred, self referral, my drug, this drug, this medication, period, periods, my cycle, ovulation,
    ovulating, ovulate, libido, sex drive, fertility, immune system, blood pressure, cholesterol, hormone levels,
    blood sugar, injections, probiotic, relapse, relapsed, remission, symptom free, pain free, flare, flares,
    sufferer, hospitalized, hospitalised, inpatient, outpatient`,
} as const;

/** What a term of health tells; the keys of the lexicon. */
export type HealthTag = keyof typeof HEALTH_EN;
