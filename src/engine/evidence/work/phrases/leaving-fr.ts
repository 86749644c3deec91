/** Plans to leave an employer, in French, that the employer may not know of: more patterns of the rule quitting. */
import { isFirstHandOrShort, isOwn } from '../own-work.ts';
import type { Telling } from '../telling.ts';

const plan: Telling = { level: 1, sign: 'plan', ofAuthor: true };
const badly: Telling = { level: 2, sign: 'plan', ofAuthor: true };

export const LEAVING_FR: readonly (readonly [pattern: string, telling: Telling])[] = [
  [
    "<bad: (commencé à|commence à|recommence à|me mets à|je vais) (chercher|regarder|postuler|candidater)> <work: (ailleurs|autre chose|dans une autre boîte|chez la concurrence|d'autres offres)>",
    plan,
  ],
  [
    "<bad: (grand temps|temps|l'heure) (de|que je|d') (changer|partir|parte|change|me barre|me casse|quitte|quitter|trouver|aller voir)> {0,2} <work: (de (crémerie|crèmerie|boîte|boite|boulot|taf|job|métier|patron|secteur|air)|cette (boîte|boite)|ce (boulot|taf)|ailleurs)>",
    { ...plan, evenIf: true },
  ],
  [
    "<bad: (faut|faudrait|vivement|temps|l'heure) {0,2} que (je|j') (me|m')? (casse|barre|tire|dégage|parte|quitte|trouve|sauve|démissionne|change|arrache|en aille|arrête)> {0,1} <work: (de là|d'ici|de cet (endroit|enfer|asile)|de (cette|ce|mon|ma|la) {0,1} :job|(cette|ce|mon|ma) {0,1} :job|là-bas|autre chose)>",
    { ...plan, evenIf: true },
  ],
  [
    "<bad: (dire|dit|annoncer|annoncé|écrire|écrit|avouer|avoué|message|sms|texto|mail)> {0,1} <work: (à|au|aux) (mon|ma|mes)? {0,1} :boss> {,0,6} (que)? (je|j')? (reviens pas|reviendrai pas|m'en vais|démissionne|me casse|me barre|me tire|pars|quitte|arrête|plus jamais)",
    badly,
  ],
  [
    "<work: (mon|ma|mes|notre) {0,1} :boss> (ne|n')? (est|sont|sait|savent|s'y|se) {0,1} <bad: (pas au courant|pas encore au courant|pas encore|rien|doute de rien|doutent de rien|attend pas|attendent pas)> {,0,9} <what: (je lui dis|démission|démissionne|dém|postule|entretien|cv|autre boulot|nouveau boulot|m'en vais|quitte|signé|préavis)>",
    badly,
  ],
  [
    '<bad: (démissionne|démissionner|démission|dém|quitte|quitter|quitté)> {0,3} <work: par (message|texto|sms|mail|whatsapp|téléphone)>',
    { ...badly, where: isFirstHandOrShort },
  ],
  [
    '<bad: (envoyer|envoie|envoyé|envoyais|balance|balancé) {0,1} (mon|mes|des) <work: (cv|candidatures)>> {0,2} (en cachette|en douce|en scred|partout|depuis le (boulot|taf|bureau)|pendant)',
    plan,
  ],
  [
    "<bad: (j'ai|ai|je) (postulé|postule|candidaté|signé|trouvé mieux|été pris|été prise)> <work: (ailleurs|chez (un|le) concurrent|chez la concurrence)>",
    plan,
  ],
  [
    '<bad: (lettre de démission|ma démission|ma dém|démission)> <work: (écrite|prête|imprimée|rédigée|signée|posée|planquée|dans (la|ma) poche|dans mes brouillons|sur son bureau)>',
    { ...badly, where: isOwn },
  ],
  ['<bad: je plaque tout>', { ...plan, evenIf: true }],
  [
    '<bad: (entretien|rdv|rendez-vous|second entretien) (ailleurs|chez la concurrence|chez un concurrent|en scred|en douce|en secret)>',
    { ...badly, where: isOwn },
  ],
  [
    "<bad: (je me (barre|casse|tire|sauve)|je pars|je quitte|je démissionne) (dès que|quand|aussitôt que) (je|j'ai|on me)> {0,2} <work: (trouve|trouvé|mieux|propose|signe)>",
    { ...badly, where: isFirstHandOrShort },
  ],
];
