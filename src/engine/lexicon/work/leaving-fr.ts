/** Plans to leave an employer, in French, that the employer may not know of: more patterns of the rule quitting. */
import { isFirstHandOrShort, isOwn } from '../../evidence/work/own-work.ts';
import type { Telling } from '../../evidence/work/telling.ts';

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
    '<bad: (entretien|rdv|rendez-vous|second entretien) (ailleurs|chez la concurrence|chez un concurrent|en scred|en douce|en secret)>',
    { ...badly, where: isOwn },
  ],
  [
    "<work: (entretien|postulé|candidature)> {,0,8} <bad: (dit que j'allais chez|dit à mon (chef|boss|patron)|chef (ne)? (sait|se doute)|patron (ne)? (sait|se doute)|boss (ne)? (sait|se doute)|prétexté|dentiste|rdv médical)>",
    { ...badly, where: isOwn },
  ],
  [
    "<bad: (démission|dém|départ)> {0,3} <work: (dans le dos de|sans le dire|en douce|en secret|en scred|chef (ne)? (le)? sait|patron (ne)? (le)? sait|ils s'y attendent pas|ils s'attendent pas)>",
    { ...badly, where: isOwn },
  ],
  [
    "<bad: (je me (barre|casse|tire|sauve)|je pars|je quitte|je démissionne) (dès que|quand|aussitôt que) (je|j'ai|on me)> {0,2} <work: (trouve|trouvé|mieux|propose|signe)>",
    { ...badly, where: isFirstHandOrShort },
  ],
];
