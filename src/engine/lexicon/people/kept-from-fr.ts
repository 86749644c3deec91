/** What French speakers keep from somebody close, and how a couple parts: the French half of kept-from-en.ts. */
import type { KeptTag } from './kept-from-en.ts';

const KIN =
  '(femme|mari|copine|copain|mec|meuf|parents|mère|père|daronne|daron|famille|fiancé|fiancée|conjoint|conjointe|sœur|frère|enfants)';
const WHO = `((ma|mon|mes|sa|son|ses) ${KIN}|elle|il|personne)`;

export const KEPT_FR: Readonly<Record<KeptTag, readonly string[]>> = {
  unknowing: [
    `${WHO} (croit|croient|pense|pensent|s'imagine) {0,1} (que|qu')`,
    `${WHO} (ne|n')? (le|l'|en|se)? (sait|savent|doute|doutent|est|sont) (pas|rien|de rien|toujours|même) {0,1} (pas|au courant)?`,
    `(sans le dire|rien dit|pas dit|cache|caché|cacher|avouer|annoncer|l'annoncer|le dire) {0,3} (ma|mon|mes) ${KIN}`,
  ],
  deed: [
    '(perdu|claqué|cramé|flambé|vidé|dilapidé|grillé) {,0,7} (économies|livret|héritage|loyer|épargne|compte|paye|salaire|crypto|cryptos|casino|paris|poker)',
    "(embrassé|couché avec|trompé|amoureux d'|amoureuse d'|craqué pour|revu mon ex|vois quelqu'un)",
    '(perdu|quitté|lâché|plaqué) mon (boulot|taf|job|travail|poste)',
    '(mes|nos) (dettes|crédits)',
  ],
  theirs: [],
  parting: [
    '(papiers|avocat|avocate|procédure|demande) (de|du|pour le) divorce',
    '(on|nous) {0,2} (divorce|divorçons)',
    '(il|elle) (veut|demande|réclame|garde|prend) (la maison|la garde|les enfants|les gosses)',
  ],
};
