/** The words by which people are told "this publishes it", in the languages of the notes on sites. */

/** English, French, Spanish, German, Italian, Portuguese, Dutch. A control's name must begin with one of them. */
const PUBLISH =
  'post|tweet|retweet|quote|reply|respond|comment|send|publish|share|submit|add comment|add a comment|leave a comment|leave a reply|add reply|skeet|toot|note|' +
  'poster|publier|tweeter|répondre|commenter|envoyer|partager|soumettre|laisser un commentaire|ajouter un commentaire|pouet|tout publier|' +
  'publicar|postear|responder|comentar|enviar|compartir|tuitear|añadir comentario|' +
  'posten|veröffentlichen|antworten|kommentieren|senden|absenden|abschicken|teilen|twittern|beitrag veröffentlichen|kommentar abschicken|tröten|' +
  'pubblica|posta|rispondi|commenta|invia|condividi|pubblicare|inviare|twitta|' +
  'postar|compartilhar|partilhar|tuitar|' +
  'plaatsen|publiceren|reageren|antwoorden|beantwoorden|verzenden|versturen|verstuur|delen|plaats';

const FIRST_WORDS = new Set(PUBLISH.split('|'));
const MOST_WORDS = 5;
/** Some controls name their key first ("Press Enter to send"). */
const KEY_FIRST = /^(press enter to|appuyez sur entrée pour) /u;

/** Names that begin like the above but do something else ("Send later", "Share options", "Comment settings"). */
const OTHER =
  /\b(later|draft|schedule|settings?|options?|preview|photo|image|gif|emoji|link copied|copy|to story|via|brouillon|plus tard|programmer|paramètres|aperçu|vorschau|entwurf|später|borrador|programar|anteprima|bozza|rascunho|concept|feedback)\b/u;

/**
 * Whether a control's name says that it publishes.
 *
 * @param name an accessible name as the page gives it, in any case
 */
export function saysPublish(name: string): boolean {
  const words = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s'’-]/gu, ' ')
    .trim()
    .replace(KEY_FIRST, '')
    .split(/\s+/u);
  if (!words[0] || words.length > MOST_WORDS || OTHER.test(words.join(' '))) return false;
  return [1, 2, 3].some((many) => FIRST_WORDS.has(words.slice(0, many).join(' ')));
}

/** What sends a message, an invitation or a code, in the languages above; a post is published. */
const SEND = /^(send|env[io]|abs|invi|ver[sz])/i;

/** Whether a control's name says that it sends something to somebody ("Send without a note"). */
export function saysSend(name: string): boolean {
  return SEND.test(name);
}

/** Names of submit buttons that do not publish: a form may have them beside the real one. */
const NOT_PUBLISH =
  /^(preview|cancel|delete|save draft|search|aperçu|annuler|supprimer|enregistrer|rechercher|prévisualiser|vorschau|abbrechen|cancelar|annulla|annuleren)\b/iu;

export function saysOtherwise(name: string): boolean {
  return NOT_PUBLISH.test(name);
}

/** What a one-line field is called where it takes a comment or a message rather than a datum. */
const TALK =
  /\b(comment|reply|message|caption|headline|add a title|ajoute[rz] un titre|content warning|what'?s (on your mind|happening)|write|say something|commentaire|répon\w*|écri\w*|exprimez|quoi de neuf|comentario|comentário|kommentar|antwort|nachricht|commento|reactie|bericht)\b/iu;

export function invitesTalk(name: string): boolean {
  return TALK.test(name);
}

/** What a chat calls its box ("Message #general", "Écrire un message"). */
const CHAT = /^(\p{L}+ (une?|an?|eine|een|um) (new )?)?(message|nachricht|mensaje|messaggio|mensagem|bericht)\b/iu;

/** Whether a box is one of a chat, where Enter sends unless its site's entry says otherwise. */
export function namesChat(name: string): boolean {
  return CHAT.test(name);
}

/** What a field is called that takes a datum or a search, never a post. */
const DATUM =
  /\b(search|find|query|filter|password|passcode|address|street|city|zip|postcode|phone|e-?mail|url|website|coupon|captcha|recherche\w*|mot de passe|adresse|ville|code postal|téléphone|courriel|suche|passwort|buscar|contraseña|cerca|pesquisar|senha|zoeken|wachtwoord)\b/iu;

export function asksForDatum(name: string): boolean {
  return DATUM.test(name);
}
