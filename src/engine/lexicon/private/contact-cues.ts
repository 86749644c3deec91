/** Words around contact details that say whose they are. All for folded text (lower case, no accents, straight quotes); global. */

/** The number, address or mailbox of somebody: "her number is", « mon portable », "text me on". */
export const PERSONAL_CUE =
  /\b(?:my|her|his|their|your|mon|ma|mes|son|sa|leur|ton|ta|votre)\b[^.!?\n]{0,24}\b(?:number|num|numero|no|phone|cell|cellphone|mobile|tel|telephone|portable|fixe|digits|whatsapp|line|ligne|e-?mail|mail|adresse|address|snap|signal|telegram)\b|\b(?:call|text|ring|phone|whatsapp|message|msg|sms|reach|contact|buzz|hmu|hit|dm|e-?mail|mail|write to|write|joindre|contacte[rz]?|appelle[rz]?|appele[rz]?|texter?|rappelle[rz]?|ecri(?:s|re|vez))(?:[ -](?:me|him|her|them|up|moi|le|la))\b|\b(?:me|le|la|lui) (?:joindre|contacter|appeler|ecrire|rappeler)\b|\bhmu\b|\bjoignable\b/g;

/** A phone is meant, whoever's it is. */
export const PHONE_CUE =
  /\b(?:(?:tele)?phones?|tel(?! aviv)|telephone|cell|cellphone|mobile|portable|fixe|whatsapp|viber|signal|numbers?|num|numero|sms|text(?:ed|ing)?|textos?|call(?:ed|ing|s)?|appels?|appele[rz]?|appelle[sz]?|ring|rang|dial(?:ed|ling)?|composer|fax|joindre|joignable|contacter|contact|reach|answering|answers?|repond(?:re|ent)?|messages? to|registered|ligne|line|digits)\b|\btel:|wa\.me\/|☎|📞|📱/g;

/** The same, said behind the number: ", just ring her", "(cell)", "-Fax". */
export const PHONE_CUE_AFTER =
  /^(?: ?\((?:cell|mobile|home|work|office|fax|tel|whatsapp|portable|fixe|m|c|h)\b|-(?:office|fax|cell|mobile|home|work)\b|[ ,;:.!-]{1,3}(?:just |please |et |ou |or |and )?(?:call|ring|text|sms|whatsapp|appelle|envoie|on whatsapp|sur whatsapp))/;

/** A company, a public service, an appointment: those want to be called. Looked for on both sides. */
export const BUSINESS_CUE =
  /\b(?:call us|ring us|text us|e-?mail us|write to us|contact us|reach us|visit us|our (?:office|team|shop|store|helpline|hotline|salon|website|site|showroom|clients?|customers?)|hotline|helpline|lifeline|crisis|suicide|samaritans|customer (?:service|care|support|services)|support (?:line|team)|call (?:now|today|toll|or text to)|to (?:book|order|reserve|schedule)|book (?:now|your|yours|an? |online)|bookings?|appointments?|reservations?|for (?:more )?(?:info|information|details|tickets|bookings|inquiries|enquiries)|rsvp|opening hours|open (?:daily|from|until|till|7)|clinic|dealership|emergency|emergencies|urgences?|samu|pompiers|mairie|prefecture|standard|service client|sav|appelez[- ]nous|contactez[- ]nous|ecrivez[- ]nous|nous (?:contacter|joindre|appeler|ecrire)|numero (?:vert|gratuit|d'urgence|national|unique)|rendez[- ]vous|rdv|devis|livraison|commandez|infoline|info line|sarl|ltd|inc|llc|free estimate|shop now|toll[- ]free|nous suivre|notre (?:equipe|boutique|magasin|site|accueil|standard)|for hire|hiring|apply (?:now|at|to)|recrute|postulez|candidature|cv a)\b/;
