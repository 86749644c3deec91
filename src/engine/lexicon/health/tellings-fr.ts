/** More clauses in which French speakers tell of their own health (see tellings.ts), often without "I" and without a verb. */
import type { Tellings } from './tellings.ts';

const ILL =
  '(tdah|tda|bipolarité|autisme|endométriose|endo|sopk|diabète|cancer|sclérose|sep|lupus|crohn|épilepsie|fibromyalgie|chlamydia|herpès|syphilis|hpv|vih|hépatite|thyroïde|hashimoto|hernie|sida|schizophrénie|boulimie|anorexie|dépression|burn out)';
const SINCE = '(depuis|suite à|après|à cause de|à cause du)';

export const MORE_TELLINGS_FR: Tellings = {
  grave: [
    [
      `${ILL} (diagnostiqué|diagnostiquée|détecté|détectée|confirmé|confirmée|découvert|découverte) (à|en|hier|ce|cette|enfin|la|il|lundi|mardi|mercredi|jeudi|vendredi|au)`,
      'illness',
    ],
    [
      `(diagnostic|suspicion|test|résultat|dépistage) (de|d'|du|positif au|positif à la|:) ${ILL} (confirmé|positif|tombé|posé|ce matin|hier)`,
      'illness',
    ],
    [
      `^ (encore|toujours|de nouveau|à nouveau)? (en|sous) (dépression|antidépresseurs|antidépresseur|anxiolytiques|xanax|lexomil|prozac|seroplex) ${SINCE}`,
      'mental',
    ],
    [
      `^ (encore|toujours|de nouveau|à nouveau)? (en|sous) (burn out|burnout|arrêt maladie|cure|désintox|rechute|hp|chimio|dialyse|lithium|ritaline|méthadone) (${SINCE}|pour la|jusqu'en|jusqu'au|encore)`,
      'mental',
    ],
    [
      '^ (séropo|séropositif|séropositive|bipolaire|schizophrène|borderline|anorexique|boulimique|alcoolique|dépressif|dépressive|autiste|épileptique|diabétique|stérile|tdah|dialysé|dialysée|suicidaire) (depuis|à * ans|et (fier|fière|alors|vivant|vivante)|non traité|non traitée|, )',
      'illness',
    ],
    [
      `^ (violé|violée|abusée|agressée|tabassée) (à|par|pendant|quand|sous) {0,1} (* ans|oncle|père|beau père|cousin|ex|mari|voisin|frère|mec|ami|prof|inconnu|inconnus|ans|étais|mon|un|le)`,
      'mental',
    ],
    [
      `^ (crise|crises|attaque|attaques) (d'|de) (angoisse|angoisses|panique|spasmophilie|tétanie|larmes) {0,6} (ce matin|cette nuit|hier|encore|métro|bus|boulot|taf|bureau|réunion|tous|chaque|obligée|obligé)`,
      'mental',
    ],
    [
      '(jours|semaines|mois) sans (mes)? (antidépresseurs|antidépresseur|médocs|médicaments|traitement|lithium|xanax|lexomil|seroplex|prozac|anxiolytiques|somnifères)',
      'mental',
    ],
    [
      "(ans|années|mois) (d'|de) (anorexie|boulimie|dépression|alcoolisme|addiction|thérapie|psychanalyse|scarification|phobie scolaire|traitement antidépresseur)",
      'mental',
    ],
    [
      `(mon|ma|mes) {0,1} (fibro|endo|sep|crohn|sopk|bipolarité|dépression|anorexie|boulimie|tdah|tocs|angoisses|parkinson|lupus|épilepsie|crises d'angoisse) (ne|n')? (me|m')? (lâche|lâchent|laisse|bouffe|bouffent|détruit|épuise|reprend|revient|reviennent|recommence|empire|s'aggrave|gagne|tue|pourrit|gâche|est de retour|est revenue|sont revenues)`,
      'illness',
    ],
    ['(le|mon|ce) (cancer|lymphome|mélanome|crabe) (est|a) (revenu|de retour|récidivé|gagné|métastasé|là)', 'illness'],
    ["(suis|je suis) (suivi|suivie) (au cmp|en psychiatrie|en addicto|à l'hp|pour (ma|mon|mes|une|un|des))", 'mental'],
    ['(moral|tête|corps) (ne)? suit (pas|plus) {,0,5} (à bout|craque|tiens plus)', 'mental'],
    ['(pèse|fais|descendue à|descendu à|tombée à) (plus que)? (35|36|37|38|39|40|41|42|43) (kilos|kg)', 'mental'],
    [`^ (hp|hôpital psy|clinique psy|psychiatrie) (pendant|depuis|pour|jour|semaine)`, 'mental'],
    ['(chlamydia|herpès|syphilis|gonocoque|hpv|vih) (positif|positive|super|génial|merci|youpi)', 'illness'],
    [`^ {0,1} règles {0,3} (endométriose|endo|hémorragiques)`, 'illness'],
    [
      `(mon|mes|le|ce) (traitement|traitements|suivi|bilan|rdv|rendez-vous) (contre le|pour le|pour ma|pour mon|vih|contre la|contre mon|contre ma) {0,1} ${ILL}`,
      'illness',
    ],
    ["(j'ai|ai) (rechuté|replongé) (dans|hier|encore|après)", 'mental'],
  ],
  light: [
    [
      "^ (arrêt|arrêt maladie|arrêt de travail|mi temps thérapeutique) (prolongé|renouvelé|reconduit|jusqu'en|jusqu'au|jusqu'à|signé|encore|de * (mois|semaines))",
      'illness',
    ],
    [
      `^ ${ILL} (de type *|stade *)? (depuis|diagnostiqué|diagnostiquée|pour moi|fraîchement|officiel|officiellement|enfin)`,
      'illness',
    ],
    ['^ enceinte (de|à)? (* (semaines|mois|sa|sg)|jusqu aux dents|et)', 'pregnancy'],
    [
      '^ (opéré|opérée|plâtré|plâtrée|recousu|recousue) (du|de la|des|de l|hier|ce matin|en urgence|ce midi)',
      'illness',
    ],
    [
      '(ma vie de|la vie de|le quotidien de|vie de) (diabétique|dialysé|dialysée|malade chronique|épileptique|bipolaire|tdah|phobique|insomniaque)',
      'illness',
    ],
    [
      '(mon|ma) (insuline|glycémie|pompe|dialyse|chimio|stomie|tension|thyroïde) (est|fait|me|à|déconne|encore|ce)',
      'illness',
    ],
    [
      `^ (énième|deuxième|troisième|2e|3e|4e|dernière|première|encore une) (séance|cure) de (chimio|chimiothérapie|radiothérapie|rayons|dialyse|psy|thérapie|emdr)`,
      'illness',
    ],
  ],
};
