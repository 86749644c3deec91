/**
 * How people tell of their own health in whole clauses, in English and French, as phrase patterns: results, stays, doses,
 * tests, what does not work any more. A pattern that begins with ^ counts only at the start of a sentence, where the
 * author leaves "I" out.
 */
import type { Language } from '../../types.ts';

export type Telling = 'mental' | 'pregnancy' | 'illness';

export interface Tellings {
  /** Serious, stigmatised or intimate: worth a question. */
  readonly grave: readonly (readonly [pattern: string, subject: Telling])[];
  readonly light: readonly (readonly [pattern: string, subject: Telling])[];
}

const N =
  '(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|18|20|24|30|40|50|60|90|100|365)';
const NB =
  '(un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|18|20|24|30|100)';
const DAY =
  '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|tonight|next week|next month|this morning|this week|results|booked)';
const JOUR =
  '(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|ce matin|cet aprem|la semaine|hier|faite|passée|programmée|prévue|de contrôle)';
const DIAGNOSES =
  '(bipolar|adhd|autistic|autism|asd|bpd|borderline|ptsd|ocd|schizophrenic|schizophrenia|depression|anxiety|epilepsy|ms|lupus|endometriosis|diabetic|diabetes|pcos|fibromyalgia|cancer|dyslexia|crohns|hiv)';
const TROUBLES =
  '(bipolaire|tdah|autiste|autisme|borderline|dépression|dépressif|dépressive|épilepsie|sclérose|sep|lupus|endométriose|diabète|diabétique|sopk|fibromyalgie|cancer|schizophrène|tspt|toc|hpi|anorexique|vih|crohn)';

export const TELLINGS: Readonly<Record<Language, Tellings>> = {
  en: {
    grave: [
      [
        '(first|last|my|another|an|to) {0,2} (aa|na|alcoholics anonymous|narcotics anonymous|gamblers anonymous) (meeting|meetings|chip|sponsor)',
        'mental',
      ],
      [
        '(throwing up|purging|vomiting|making myself sick|puking) (after|my) {0,2} (meals|meal|dinner|food|eating|lunch)',
        'mental',
      ],
      ['the voices (are|came|come) {0,1} (back|louder|loud)', 'mental'],
      [
        `^ (just|finally|officially|newly|got|been)? (diagnosed|rediagnosed|dx'd) (with|as)? {0,2} ${DIAGNOSES}`,
        'mental',
      ],
      [
        `${N} (days|weeks|months|years|days today|months today) (clean|sober|in recovery|off (the drink|booze|heroin|coke|drugs|pills|meds))`,
        'mental',
      ],
      [
        `${N} (days|weeks|months|years) (off|on) (the)? (sertraline|prozac|antidepressants|lithium|lexapro|xanax|methadone|citalopram|zoloft|meds)`,
        'mental',
      ],
      [
        "(haven't|havent|hadn't|have not|not|didn't|dont|don't) (really|properly|actually)? (eaten|ate|eat) (anything|a thing|properly|solid food)? (in|for) {0,1} (two|three|four|five|2|3|4|5|days|a week|weeks)",
        'mental',
      ],
      ["(not|haven't|havent) (left|been out of) (the|my) (house|flat|apartment|room|bed) (since|in|for) ", 'mental'],
      [
        "(can't|cant|cannot|couldn't|can not) (get out of bed|stop crying|cope|do this|do it|take it|go on|leave the house|function) (anymore|any more|today|again|this week|at all|,)",
        'mental',
      ],
      [
        '(crying|cried|sobbing|sobbed|bawling) in {0,3} (bathroom|toilet|toilets|loo|stairwell|cubicle|shower|supply closet|walk-in) {0,3} (again|at work|third|second|this week|every|today)',
        'mental',
      ],
      [
        '(spent|was|been|in|out of|left|leaving|back in|back from|admitted to|released from) {0,4} (psych|psychiatric|mental health) (unit|ward|hospital|hold|facility)',
        'mental',
      ],
      [
        '(upped|increased|changed|doubled|lowered|adjusted|halved|raised|switched) my (dose|meds|medication|dosage|antidepressants|pills)',
        'mental',
      ],
      [
        '(swallowed|took|taken) (the whole|a whole|all the|all my|the entire) (bottle|box|packet|pack|pills|tablets)',
        'mental',
      ],
      [
        "(it's|its|it is|was|they're|lump is|tumour is|tumor is|they said it's|came back|is|results are) (definitely)? (malignant|terminal|inoperable|cancerous|incurable|stage (two|three|four|2|3|4|iii|iv))",
        'illness',
      ],
      [
        '^ (i)? (just|recently)? (tested|test) positive for (hiv|chlamydia|herpes|gonorrhea|gonorrhoea|hpv|syphilis|an sti|an std|hep)',
        'illness',
      ],
      [
        "(i|i've) (just|have|recently)? (tested) positive for (hiv|chlamydia|herpes|gonorrhea|gonorrhoea|hpv|syphilis|an sti|an std|hep)",
        'illness',
      ],
      [
        'my (liver|kidneys|kidney|heart|lungs|pancreas) (is|are) (shot|failing|fucked|knackered|giving up|packing in|done)',
        'illness',
      ],
      [
        '(had|having|lost|have had) {0,2} (breast|breasts|testicle|kidney|ovary|ovaries|uterus|womb|colon|bowel|leg|toe|foot|thyroid|prostate) (removed|taken out|out|off|amputated)',
        'illness',
      ],
      ['(waiting for|waiting on|need|getting|got) a (new)? (kidney|liver|heart|donor|transplant|lung)', 'illness'],
      ['(my|a) (colostomy|stoma|catheter|adult diaper) (bag|leaked|leak|leaks)', 'illness'],
    ],
    light: [
      [
        '(booked|booking|scheduled|having|getting|had|need) (the|my|a|an) (vasectomy|hysterectomy|biopsy|colonoscopy|endoscopy|mastectomy|lumpectomy|abortion|colposcopy|laparoscopy|transplant|pacemaker)',
        'illness',
      ],
      ['day * in (the)? (hospital|icu|psych ward|rehab)', 'illness'],
      ["my (legs|arms|hands|eyes) (don't|dont|won't|stopped) (work|working|move|respond)", 'illness'],
      [`${N} (week|weeks|month) bump`, 'pregnancy'],
      ['(dead bedroom|sexless marriage|sexless relationship)', 'mental'],
      ['it (burns|hurts|stings|itches) when i (pee|piss|wee|poop|shit|sit)', 'illness'],
      ['(my)? (iud|coil|implant) (fell out|is out|came out|moved|insertion|removal|appointment)', 'illness'],
      ['(cast|stitches|staples|drains|catheter|boot) (is|are|comes|came|finally|gets) {0,1} (off|out) ', 'illness'],
      [
        `^ (mri|biopsy|colonoscopy|ct scan|endoscopy|chemo|radiotherapy|surgery|smear|mammogram|ultrasound|root canal|hysterectomy|vasectomy) {0,3} (on|at|is|this)? ${DAY}`,
        'illness',
      ],
      [
        `^ (ivf|chemo|rehab|dialysis|radiotherapy|radiation|iui|egg freezing|therapy|physio) (round|session|day|week|cycle|number|attempt|appointment) *`,
        'illness',
      ],
      ['hot (flushes|flashes) (during|in|at|on|while|again|all|mid)', 'illness'],
      [
        '^ (perimenopause|menopause|endo|endometriosis|pcos|ibs|eczema|psoriasis|fibro) (is|has|had|hit|hits|said|says|strikes|flare|decided|and|really)',
        'illness',
      ],
      [
        "(doc|doctor|gp|consultant|specialist|hospital|they) (says|said|thinks|found|reckons|confirmed) {0,2} (a|it's|i have|i've got|my) {0,2} (lump|cyst|ulcer|tumour|tumor|shadow|cancer|thyroid|liver|heart|kidney|kidneys|prolapse|growth|mass)",
        'illness',
      ],
      [
        `(i'm|im|i am) (only|already|now|just|officially)? ${N} weeks (pregnant|along|gone|today|and|now|!)`,
        'pregnancy',
      ],
      [
        "(not telling|haven't told|havent told|not told|waiting to tell|before we tell|keeping it quiet) {0,8} (until|til|till|before|after) (the|our|my)? (scan|first scan|first trimester|12 weeks|twelve weeks|dating scan|second trimester)",
        'pregnancy',
      ],
      [
        '(another|yet another|still a|big fat|faint|got a) (negative|positive) (pregnancy)? {0,1} (test|line)',
        'pregnancy',
      ],
      [`${N} (years|months|cycles) (of)? (trying|ttc|infertility|ivf)`, 'pregnancy'],
      [
        '(embryo transfer|egg retrieval|two week wait|trying for a baby|trying for number two|our rainbow baby|morning sickness)',
        'pregnancy',
      ],
      ['(since|after|before) (the|my|our) (miscarriage|stillbirth|abortion|ectopic)', 'pregnancy'],
      ['my period is (so)? (late|* (days|weeks) late)', 'pregnancy'],
    ],
  },
  fr: {
    grave: [
      [
        '(réunion|réunions) {0,1} (des|aux|chez les)? (alcooliques anonymes|narcotiques anonymes|joueurs anonymes|aa)',
        'mental',
      ],
      ['(me fais|me faire) (encore|toujours)? vomir (après|tous|à chaque|le soir|encore)', 'mental'],
      ['les voix (sont revenues|sont là|reviennent|dans ma tête|recommencent)', 'mental'],
      ['sans me (faire du mal|couper|mutiler|scarifier|faire vomir)', 'mental'],
      ['charge virale', 'illness'],
      [`(diagnostic|verdict|résultat|résultats|compte-rendu) {,0,4} ${TROUBLES}`, 'mental'],
      [`^ (enfin|officiellement)? (diagnostiqué|diagnostiquée) {0,2} ${TROUBLES}`, 'mental'],
      [
        `${NB} (jours|semaines|mois|ans) (d'abstinence|de sobriété|sans (alcool|boire|picoler|coke|héro|drogue|fumer de)|sobre|clean)`,
        'mental',
      ],
      [`(rien|plus|pas) (mangé|avalé) depuis ${NB} (jours|semaines)`, 'mental'],
      [
        "(j'arrive|arrive|je peux|peux|sais) (plus|même plus) à? (sortir du lit|me lever|sortir de chez moi|me laver|manger|arrêter de pleurer)",
        'mental',
      ],
      [
        '(je)? (pleure|pleurais|chiale|craque) (encore|souvent)? (aux toilettes|dans les toilettes|dans la voiture|dans ma voiture|au boulot|au taf|tous les (jours|soirs|matins)|toutes les nuits) {0,4} (tous|tiens plus|encore|chaque|avant|boulot|taf)?',
        'mental',
      ],
      [
        "(sorti|sortie|sors|rentré|rentrée|retour|passé|séjour|nuit|week-end|hospitalisé|hospitalisée|admis|admise|interné|internée) (de|du|à|en|d'|aux|le week-end|la nuit)? {0,2} (hp|psy|psychiatrie|urgences psy|clinique psychiatrique|hôpital psychiatrique|sainte-anne)",
        'mental',
      ],
      [
        '(augmenté|changé|doublé|baissé|diminué) (ma|mes|mon) (dose|doses|médocs|traitement|dosage|antidépresseurs)',
        'mental',
      ],
      ["(j'ai|je) (avalé|pris|gobé|bouffé) (la|toute la|une) (boîte|plaquette|tablette) (entière|de|et|en)?", 'mental'],
      [
        '^ (encore)? (en)? arrêt (maladie|de travail)? (pour|suite à) (burn-out|burnout|dépression|dépression|surmenage)',
        'mental',
      ],
      ['(en|suis en) arrêt (maladie)? (pour|suite à) (un|une)? (burn-out|burnout|dépression|surmenage|état)', 'mental'],
      [
        "(c'est|est|bien|tumeur|biopsie|grosseur|masse) {0,1} (maligne|malin|cancéreux|cancéreuse|incurable|inopérable|stade (2|3|4|iii|iv))",
        'illness',
      ],
      [
        "(positif|positive) (à|au) (la|l'|un|une)? (chlamydia|herpès|vih|hiv|syphilis|gonorrhée|hpv|papillomavirus|ist|mst|hépatite)",
        'illness',
      ],
      [
        '(mon|mes|ma) (foie|cœur|reins|rein|poumons|pancréas) (est|sont) (foutu|mort|niqué|foutus|morts|en vrac|à bout|naze)',
        'illness',
      ],
      [
        "(m'a|m'ont|on m'a|m'avait|fait) (enlevé|retiré|coupé|ôté|amputé|amputée|opéré) (un|une|le|la|l'|les|du|de la) (sein|seins|ovaire|utérus|testicule|rein|thyroïde|prostate|jambe|pied|côlon)",
        'illness',
      ],
      ['(attends|attend) (un|une) (rein|cœur|foie|greffe|greffon|donneur|poumon)', 'illness'],
      [
        "(dialyse|chimio|radiothérapie|rayons) {0,2} (c'est|lundi|3x|trois fois|ce|demain|séance|maintenant|numéro|tous)",
        'illness',
      ],
    ],
    light: [
      [
        '(vasectomie|hystérectomie|biopsie|coloscopie|mastectomie|ivg|stérilisation|laparoscopie) (réservée|programmée|prévue|calée|posée|demain|lundi|mardi|mercredi|jeudi|vendredi)',
        'illness',
      ],
      ["jour * (à l'hôpital|à l'hosto|en réa|en cure|en clinique|d'hospitalisation|en hp)", 'illness'],
      ['mes (jambes|bras|mains|yeux) (répondent|marchent|fonctionnent|bougent) (plus|pas)', 'illness'],
      [
        '(plus rien|rien|zéro sexe|plus de sexe|aucun rapport|plus de rapports) (au lit)? depuis * (mois|ans)',
        'mental',
      ],
      ['(ventre|bidon|bedon) de * (semaines|mois|sa)', 'pregnancy'],
      ["ça (brûle|pique|gratte|fait mal) quand je (pisse|fais pipi|vais aux toilettes|m'assois)", 'illness'],
      ['règles (hémorragiques|abondantes|douloureuses|depuis|de {1,2} jours)', 'illness'],
      [
        `^ (irm|scanner|biopsie|coloscopie|fibro|ponction|infiltration|mammo|frottis|arthroscopie|arthro) {0,4} ${JOUR}`,
        'illness',
      ],
      ['^ (fiv|pma|chimio|iac|dialyse|rééduc|cure) (numéro|n|session|jour|séance|round|tentative) *', 'illness'],
      [
        "(éjaculation précoce|troubles de l'érection|troubles érectiles|hémorroïdes|fuites urinaires|mycose|cystite|constipation chronique|incontinence) {0,2} (depuis|encore|toujours|après|qui|à|j'ai)",
        'illness',
      ],
      [
        "(kiné|ostéo|médecin|docteur|toubib|spécialiste|hôpital) (pense|dit|croit|a trouvé|me dit|m'a dit|a dit) {0,3} (que)? {0,2} (c'est|mon|ma|une|un) {0,2} (ménisque|foie|cœur|hernie|tumeur|kyste|thyroïde|ulcère|ligament|ligaments|croisés|rein|masse|prostate)",
        'illness',
      ],
      ["(m'assois|m'asseoir|marche|marcher) plus (à cause|depuis)", 'illness'],
      [
        "(je suis|j'suis|suis) (déjà|seulement|officiellement|bientôt)? à * (semaines|sa|mois de grossesse)",
        'pregnancy',
      ],
      ['(test|tests) (de grossesse)? (encore)? (négatif|négatifs|positif)', 'pregnancy'],
      [`${NB} (ans|mois|cycles) (d'essais|d'essai|de pma|de fiv|d'infertilité|qu'on essaie)`, 'pregnancy'],
      ['(essais|essai) bébé', 'pregnancy'],
      [
        '(fausse couche|ivg|curetage|avortement) (numéro|n|hier|à * semaines|il y a|spontanée|ce|la semaine)',
        'pregnancy',
      ],
      [
        '(depuis|après|avant) (ma|la|notre|mon|mes) (fausse couche|fausses couches|ivg|avortement|curetage|grossesse)',
        'pregnancy',
      ],
      ['(nausées|vomissements) (de grossesse|du premier trimestre)', 'pregnancy'],
    ],
  },
};
