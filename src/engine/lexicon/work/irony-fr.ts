/** How French speakers complain of work by saying the opposite, or by counting: the French half of irony-en.ts. */
import type { IronyTag } from './irony-en.ts';

export const IRONY_FR: Readonly<Record<IronyTag, readonly string[]>> = {
  dry: [
    "(devinez|devine) qui (va|doit|se tape|se retrouve|reste|s'y|refait|récupère|bosse|finit)",
    "(tu m'étonnes|vous m'étonnez|pas étonnant|ça m'étonne pas) (que|si|qu')?",
    '(aurait|auraient) pu (être|tenir|se régler|faire|se faire) {0,3} (mail|mails|sms|message|lignes)',
    "(comme par hasard|comme par magie|allez comprendre|cherchez l'erreur|on croit rêver)",
    "(s'invente pas|manquait plus que|rien de tel que)",
  ],
  turned: [
    "(adore|aime|adorons|kiffe) (bien|beaucoup|trop|tellement|quand|comment|que|qu'|le moment où|le fait que|ces)",
    '(drôle|marrant|fou|dingue|curieux|bizarre|étrange|magique|fascinant) (comme|comment|quand|ça|de voir)',
    '(merci|bravo|félicitations|chapeau|respect|pensée|pensées|mention spéciale|palme|dédicace|hommage|courage) {0,3} (à|au|aux|pour|qui|patron|chef|cheffe|boss|la|le|les)',
    '(super|génial|top|parfait|sympa|ravi|ravie|formidable|belle mentalité|classique)',
    '(deuxième|troisième|quatrième|cinquième|sixième|énième|2e|3e|4e|5e|6e|2ème|3ème|4ème|5ème) (fois|week-end|samedi|dimanche|soir|réunion|planning)',
    '(apparemment|visiblement|paraît que|parait que|bizarrement|étrangement|mystérieusement|miraculeusement|curieusement|évidemment|forcément)',
  ],
};

/** What fails, is missing or comes back. */
export const FAILING_FR = new Set(
  'encore jamais pas plus rien personne sans oublie oubliee oublies refaire refait annule annulee annulent perdu perdue retard seul seule seuls panne casse tard minuit veille dimanche conges repos vacances sup heures supprime supprimee supprimes decale decalee zero refuse refusee urgent laisse 21h 22h 23h 1h 2h 3h 4h 5h augmente'.split(
    ' ',
  ),
);
/** Kindness: then the praise is meant. */
export const KIND_FR = new Set(
  'gateau gateaux anniversaire offert offerte offerts cadeau cadeaux aide aidee aider soutien soutenu soutenue prime fier fiere gentil gentille gentils bienvenue croissants promo promue promu sourire accueil adorable adorables surprise surprises formidable geniale geniaux aime'.split(
    ' ',
  ),
);
