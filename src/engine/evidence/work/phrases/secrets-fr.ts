/** How business secrets are told in French: the patterns of the rules in work-confidential. */
import { isInside, isInsider } from '../inside.ts';
import type { Telling } from '../telling.ts';
import { isBeforehand } from './secrets-en.ts';

const secret: Telling = { level: 2, sign: 'secret', evenIf: true };

const ON =
  '(on|nous|ma boîte|ma boite|mon entreprise|notre entreprise|notre boîte|mon employeur|ma société|notre société|mon équipe|notre équipe|ma direction|la direction|mon boss|mon patron|ils)';

export const SECRETS_FR: readonly (readonly [pattern: string, telling: Telling])[] = [
  [
    "<bad: (ne le dites|ne dites rien|le dites pas|dites rien|dites le pas|dis le pas|le dis pas|ne le répétez|le répétez pas|ne le dis|n'en parlez|en parlez pas|gardez ça|garde ça|gardez le|ça reste|que ça reste|chut) {0,2} (à personne|pas|pour vous|pour toi|entre nous)?> {,0,14} <work: (boîte|boite|entreprise|boulot|taf|client|clients|lancement|produit|projet|rachat|licenciements|licencier|plan social|fusion|contrat|chiffres|résultats|équipe|bureau|direction|budget|boss|patron|sortie|collègues)>",
    { ...secret, where: isInsider },
  ],
  [
    '<work: (boîte|boite|entreprise|boulot|taf|client|lancement|produit|projet|rachat|licenciements|plan social|fusion|contrat|chiffres|résultats|direction|boss|patron)> {,0,14} <bad: (ne le dites à personne|le dites à personne|dites rien|gardez ça pour vous|garde ça pour toi|ça reste entre nous|que ça reste entre nous|chut|mais chut|secret|confidentiel|pas encore annoncé|pas encore officiel|pas encore public|pas annoncé|sous embargo)>',
    { ...secret, where: isInside },
  ],
  [
    "<bad: (j'ai pas le droit|je n'ai pas le droit|pas le droit|je devrais pas|je ne devrais pas|je suis pas censé|je suis pas censée|je ne suis pas censé|je ne suis pas censée|suis pas censé|pas censé|pas censée|normalement je peux pas|je peux pas trop|on peut pas) {0,2} (le|en|vous|te|la|les)? {0,1} (dire|parler|divulguer|révéler|partager|poster|raconter|montrer)> {,0,12} <work: (boîte|boite|entreprise|boulot|taf|client|lancement|produit|projet|rachat|licenciements|fusion|contrat|chiffres|résultats|direction|boss|patron|collègues|employeur|nouveau|nouvelle)>",
    { ...secret, where: isInsider },
  ],
  [
    '<bad: (sous (nda|embargo|clause de confidentialité)|signé (un nda|une clause de confidentialité|un accord de confidentialité)|clause de confidentialité|accord de confidentialité)>',
    { ...secret, level: 1, where: isInsider },
  ],
  [
    '<bad: (strictement|hautement|encore|toujours|ultra|super|top)> <work: (confidentiel|confidentielle|secret|interne)>',
    { ...secret, where: isInsider },
  ],
  [
    '<work: (mon|ma|notre|nos|mes|un|une|ce|cette) {0,2} <bad: (mail|courriel|note|document|réunion|mémo|présentation|doc|planning|tableau|chiffres)> (interne|internes|confidentiel|confidentielle|confidentiels|de la direction|du codir|du comex)>',
    { ...secret, level: 1, where: isInside },
  ],
  [
    '<bad: (courriel|mail|email|note|message|circulaire) (envoyé|reçu|transmis|interne) (de|par|à) (la direction|notre direction|la hiérarchie|le directeur|la directrice|tous les (salariés|employés|agents))>',
    { ...secret, level: 1 },
  ],
  [
    `<work: ${ON}> {0,2} (va|vont|allons|s'apprête à|s'apprêtent à|prévoit de|prévoient de|compte|comptent|envisage de) {0,3} <bad: (licencier|virer du monde|virer des gens|fermer (définitivement|le site|l' usine|l' agence|la boîte|notre|des magasins|le magasin|boutique|ses portes|en (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre))|supprimer des postes|fusionner|racheter|être racheté|être rachetée|se faire racheter|déposer le bilan|délocaliser|restructurer|couler|vendre la boîte|vendre l'entreprise|mettre au chômage)>`,
    { ...secret, where: isBeforehand },
  ],
  [
    '<bad: (plan social|pse|licenciements|suppressions de postes|suppression de postes|rachat|fusion|délocalisation|dépôt de bilan|liquidation|restructuration|gel des salaires|gel des embauches|fermeture)> {,0,8} <work: (dans (ma|notre|mon|la) (boîte|boite|entreprise|service|société|équipe)|chez nous|au (taf|boulot|travail)|pas encore (annoncé|officiel|public)|annoncé en interne|le mois prochain|la semaine prochaine|mon boss|mon chef|ma direction)>',
    { ...secret, where: isInsider },
  ],
  [
    "<work: (mon boss|mon chef|mon patron|ma cheffe|mon manager|la direction|ma direction|les rh|la rh|le pdg|notre pdg|mon n+1)> (vient de|m'a|nous a|a|ont|nous ont) {0,3} (dit|annoncé|annoncer|dire|confirmé|avoué|lâché|informé|prévenu) {,0,10} <bad: (licenciements|licencier|plan social|pse|rachat|rachetés|racheté|fusion|fermeture|fermer|bilan|liquidation|perdu le (client|contrat)|perdre le (client|contrat)|plus de tréso|plus de trésorerie|suppressions de postes|restructuration)>",
    secret,
  ],
  [
    "<bad: (notre|nos|le|les|mon) <work: (chiffre d'affaires|ca|chiffres|résultats|ventes|bénéfices|marge|marges|pertes|tréso|trésorerie)>> (du trimestre|de l'année|annuels|trimestriels)? (est|sont|va|vont|ont|a) {,0,8} (catastrophiques|mauvais|en baisse|en chute|en hausse|explosé|chuté|plongé|record|millions|rouge|%|excellents|dingues)",
    { ...secret, where: isBeforehand },
  ],
  [
    "<bad: (on|notre boîte|ma boîte|mon entreprise|notre entreprise|notre serveur|nos serveurs|notre système) (s'est|s'est fait|nous sommes|a été|ont été|s'est encore) {0,1} (fait)? {0,1} (pirater|piraté|piratés|hacker|hacké|hackés|ransomware|cryptolocker)>",
    { ...secret, where: isInside },
  ],
  [
    "<bad: (le|mon|notre) (code|digicode|mot de passe|mdp|badge) (de l'alarme|du coffre|de la porte|du wifi|admin|du serveur|du bureau|de la caisse|de l'entrepôt|du magasin)> {,0,4} (est|c'est|:)",
    { ...secret, where: isFirstHandFr },
  ],
  [
    '<work: (ma|mon|une de mes|un de mes) (patient|patiente|client|cliente|élève)> {,0,6} <bad: (cancer|vih|séropositif|séropositive|suicidaire|enceinte|divorce|endetté|endettée|diagnostiqué|diagnostiquée|fait une ts|overdose|mst|placé en foyer|battue)>',
    { ...secret, where: isInside },
  ],

  ["<bad: sous embargo (avant|jusqu'à|jusqu'au|jusqu')>", secret],
  [
    '<work: (mon|notre|ma) (site|magasin|usine|agence|boutique|service|bureau|équipe|boîte|entreprise)> <bad: (ferme|va fermer|fermera|va être fermé|va être fermée|va être vendu|va être vendue|est racheté|est rachetée|est vendu|est vendue)>',
    { ...secret, where: isInsider },
  ],
];

function isFirstHandFr(...[draft, sentence, match]: Parameters<NonNullable<Telling['where']>>): boolean {
  return isInside(draft, sentence, match) || isInsider(draft);
}
