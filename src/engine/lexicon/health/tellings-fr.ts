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
