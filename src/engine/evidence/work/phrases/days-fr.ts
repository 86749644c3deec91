/** A bad day at work in French, without a word for the work itself being bad: more patterns of the rule hates-work. */
import { isFirstHandOrShort, speaksOfWorkOrAlone } from '../own-work.ts';
import type { Telling } from '../telling.ts';

/** Whether nothing but work can be meant: it is spoken of, or the sentence is short. */
const isWorkday = speaksOfWorkOrAlone;
const moan: Telling = { level: 1, sign: 'weariness', ofAuthor: true, way: 'mild' };
const hatred: Telling = { level: 2, sign: 'contempt', ofAuthor: true };
const AT_WORK =
  '(au (travail|taf|taff|boulot|job|bureau|turbin)|en réunion|en open space|dans (un|mon|cet|cette|ce) (open space|bureau|boîte|boite|usine|entrepôt))';

export const DAYS_FR: readonly (readonly [pattern: string, telling: Telling])[] = [
  [
    `<bad: (journée|matinée|aprèm|après-midi|semaine|nuit|réunion) (de merde|interminable|infernale|horrible|pourrie|atroce|de l'enfer|éprouvante)> {,0,3} <work: ${AT_WORK}>`,
    moan,
  ],
  [
    '<bad: (boule au ventre|blues|cafard|angoisse|déprime|ventre noué|envie de (rien|pleurer|vomir|crever))> {,0,8} <work: (dimanche soir|demain|lundi|la reprise|reprendre|y retourner|retourner bosser|semaine de (taf|boulot))>',
    { ...moan, where: isWorkday },
  ],
  [
    "<work: (dimanche|dimanche soir|lundi|reprise|demain)> {,0,5} <bad: (boule au ventre|ventre noué|angoisse du (dimanche|lundi)|zéro envie d'y (retourner|aller)|aucune envie d'y (retourner|aller)|pas envie d'y (retourner|aller)|à reculons)>",
    moan,
  ],
  ['<bad: blues du dimanche>', moan],
  [
    "<bad: (retour|reprise|je retourne|on retourne|repartie|reparti|en route)> {0,1} (au|à la|à l') <work: (bagne|goulag|turbin|charbon|front|zoo|asile|mine|galère|enfer|taule|prison)>",
    { ...moan, where: isFirstHandOrShort },
  ],
  [
    "<bad: (entretien|rdv rh|entretien annuel|séminaire|team building|afterwork|pot de départ|arbre de noël)> {,0,10} <work: (à reculons|aucune envie|pas envie|zéro envie|flemme|prié pour|priais pour|corvée|supplice|torture|ambiance (funérailles|morgue|de mort)|que personne (aime|n'aime)|fuir)>",
    moan,
  ],
  ['<bad: (compte|comptes|comptais) les (heures|minutes)> {,0,8} <work: (taf|boulot|travail|service|réunion)>', moan],
  [
    "<bad: (boule au ventre|pleure|chiale|angoisse|vomi)> {0,4} <work: (dimanche soir|dimanches soir|avant d'aller (bosser|travailler|au (taf|boulot|travail)))>",
    moan,
  ],
  [
    '<bad: (haïs|hais|haïssais|déteste)> (ça|donc|assez|tellement)? {0,1} <work: (rentrer|travailler|bosser|aller|retourner) (travailler|bosser|au (boulot|bureau|taf|travail)|à (la|ma) (job|shop)|le (samedi|dimanche)|les fins de semaine)>',
    hatred,
  ],
  [
    '<work: (réunion|réunions|visio|point|call)> {0,6} <bad: (aurait pu être un mail|auraient pu être un mail|aurait pu être un email|pour ne rien dire|pour rien dire|sert à rien|pour décider d une réunion|pour préparer une réunion)>',
    moan,
  ],
  [`<bad: (enfermé|enfermée|coincé|coincée|prisonnier|prisonnière|entassés)> {0,1} <work: ${AT_WORK}>`, moan],
  [
    "<work: (l' éducation nationale|l'hôpital public|la fonction publique|la restauration|ce métier|ce taf|ce boulot|le métier|la boîte|ma boîte)> <bad: (m'a (tué|tuer|usé|usée|bouffé|bousillé|bousillée|détruit|détruite|dégoûté|dégoûtée|cramé|cramée|épuisé|épuisée)|me (tue|bouffe|détruit|bousille|dégoûte|vide|crame))>",
    moan,
  ],
  [
    "<bad: (je déteste|je hais|je supporte plus) (les gens|tout le monde|l'humanité|l'être humain)> {0,3} <work: (depuis que je (suis|bosse|travaille)|à cause de mon (taf|boulot|métier)|au (taf|boulot))>",
    moan,
  ],
  [
    "<work: (premier|deuxième|1er|2e) (jour|semaine) {0,5}> {,0,3} <bad: (je déteste|déteste déjà|regrette déjà|personne m'a|personne ne m'a|ambiance (morgue|de merde|pourrie|glaciale|de mort|cimetière)|envie de fuir|je veux partir|j'ai envie de partir|veux démissionner)>",
    { ...hatred, level: 1 },
  ],
  [
    '<bad: ambiance (morgue|cimetière|mortelle|de mort|glaciale|enterrement)> {0,2} <work: (au (taf|travail|boulot|bureau)|en réunion|dans (ma|mon|la|le) (boîte|service|équipe|bureau))>',
    moan,
  ],
  [
    "<work: (boulot|taf|taff|job|stage|alternance|cdd|métier|intérim)> <bad: (de merde|de con|de chien|de chiotte|d'esclave|de forçat|moisi|foireux|bidon)>",
    { ...hatred, where: isFirstHandOrShort },
  ],
  [
    '<bad: (stage|alternance|intérim|cdd) {,0,3} (que des photocopies|des photocopies|que du café|les cafés|sers le café|fais le café|fais que)>',
    moan,
  ],
  [
    '<bad: (personne|zéro personne|aucun recrutement|pas de recrutement) {0,2} (pour le remplacer|pour la remplacer|pour les remplacer|pas remplacé|pas remplacée)>',
    { ...moan, sign: 'grievance', where: isFirstHandOrShort },
  ],
  [
    "<bad: (lundi|reprise|retour) {,0,5} (envie de (mourir|crever|pleurer|vomir|me pendre)|tuez moi|achevez moi|au secours|l'enfer recommence|tête de mes collègues|gueule de mon (chef|patron|boss))>",
    moan,
  ],
  [
    "<work: (travailler|bosser|taffer|le travail|le boulot) (chez|à|pour|dans) {1,3}> {,0,1} (c'est|est|c'était) {0,3} <bad: (pire|l'enfer|enfer|prison|la prison|cauchemar|esclavage|le bagne|horrible|punition|une punition|une torture|une honte|une blague)>",
    { ...hatred, ofAuthor: false, where: isFirstHandOrShort },
  ],
  [
    '<bad: (debout|misère|smic|heures sup|samedi|dimanche|jour férié|sans pause|sans clim|sans chauffage|la nuit)> {,0,6} <work: merci (patron|patronne|chef|cheffe|boss|la direction|la boîte|les rh)>',
    { ...moan, sign: 'irony', where: isFirstHandOrShort },
  ],
];
