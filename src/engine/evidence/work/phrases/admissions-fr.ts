/** What people admit in French about sick leave and hours at home: more patterns of the rule slacking. */
import { isOwn } from '../own-work.ts';
import type { Telling } from '../telling.ts';

const admission: Telling = { level: 2, sign: 'admission', ofAuthor: true };
const idle: Telling = { level: 1, sign: 'idleness', ofAuthor: true, way: 'mild' };
const LEISURE =
  '(sieste|siestes|netflix|lit|couette|canapé|canap|play|ps4|ps5|fifa|piscine|plage|apéro|série|séries|pyjama|console|switch|gta|barbecue|terrasse|dormi|dors|ménage|sport|coiffeur|courses)';

export const ADMISSIONS_FR: readonly (readonly [pattern: string, telling: Telling])[] = [
  [`<work: (télétravail|teletravail|tt|distanciel|home office)> {,0,7} <bad: ${LEISURE}>`, { ...idle, where: isOwn }],
  [
    `<bad: ${LEISURE}> {,0,4} <work: (en|pendant le|pendant mon|pendant mes|vive le|merci le) (télétravail|teletravail|distanciel|heures de boulot|heures de taf)>`,
    { ...idle, where: isOwn },
  ],
  [
    "<work: (arrêt|arrêtée|arrêté|doc|médecin|docteur|toubib)> {,0,10} <bad: (alors que j'ai rien|j'ai rien|suis pas malade|pas malade|même pas malade|en pleine forme|tranquille|vacances gratuites|vacances offertes|pour aller au|pour aller voir|pour regarder)>",
    { ...admission, where: isOwn },
  ],
  [
    "<bad: (j'ai|je) (posé|pose|pris|prends|gratté|gratte|demandé|chopé|négocié) {0,2} (arrêt|arrêt maladie|jour enfant malade|jour de maladie)> {,0,3} pour <work: (aller|partir|voir|regarder|faire|jouer|finir|être|pas)>",
    admission,
  ],
  ['<bad: (fais|faire|fait|ferai|faite|fais encore) porter (pâle|malade|pale)>', { ...admission, where: isOwn }],
  [
    '<bad: ((suis|étais) (supposé|supposée|censé|censée) être|officiellement) (malade|en arrêt|grippé|grippée|en télétravail|en réunion)>',
    { ...admission, where: isOwn },
  ],
  [
    '<bad: (crache|craché|lèche|léché|bave|pisse|pissé)> {0,1} (dans|sur|dedans)? {0,3} <work: (plats|plat|café|cafés|assiette|assiettes|bouffe|commande|commandes|verre|verres|sandwich|burger|cuillère)> {,0,5} <who: (client|clients|cliente|chef|boss|patron|collègues|bureau|boulot|taf)>',
    { ...admission, where: isOwn },
  ],
  [
    '<bad: (rien à|que dalle à) (faire|foutre|branler|glander)> {0,2} <work: (au (travail|taf|taff|boulot|bureau|job)|en télétravail|de mes journées|de la journée)>',
    { ...idle, where: isOwn },
  ],
  [
    '<bad: (zéro|aucune|0) (mission|missions|tâche|boulot|taf|dossier)> {,0,4} <work: (je scrolle|je glande|je dors|netflix|twitter|tiktok|au bureau|au taf|au boulot)>',
    { ...idle, where: isOwn },
  ],
  [
    '<bad: (payé|payée|payes|paye) (à|pour) (rien (faire|foutre|branler|glander)|ne rien (faire|foutre)|glander|dormir|scroller|jouer|lire|attendre)>',
    { ...idle, where: isOwn },
  ],
  [
    '<bad: (passé|passe|perdu|perds) {0,2} (journée|matinée|aprèm|après-midi|heures|temps) (sur|à jouer|à regarder|à mater|à scroller|à papoter|à dormir) {0,2}> {0,2} <work: (au (travail|taf|taff|boulot|bureau|job)|en réunion|au lieu de (bosser|travailler|taffer))>',
    { ...idle, where: isOwn },
  ],
  [
    '<work: arrêt maladie> {,0,1} <bad: (direction|cap sur|départ pour|et hop|en route pour|à nous|bonjour)>',
    { ...admission, where: isOwn },
  ],
  [
    '<bad: (dormi|dors|sieste|roupillon|petit somme|dodo|pioncé|roupillé|comaté|ronflé)> {0,3} <work: (dans la réserve|dans le camion|dans mon bureau|sur mon bureau|en salle de pause|dans la salle de pause|aux toilettes du (taf|boulot|bureau)|pendant (ma garde|mon service|la réunion|la visio|la formation))>',
    { ...idle, where: isOwn },
  ],
  [
    "<work: (mon|ma|le|la) (patron|patronne|chef|cheffe|boss|manager|n+1)> {0,1} <bad: (croit|pense|s'imagine) que je (bosse|travaille|taffe|suis malade|suis en (rdv|réunion|clientèle|déplacement))>",
    admission,
  ],
];
