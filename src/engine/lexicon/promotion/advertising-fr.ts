/** What advertisements say in French: see advertising.ts for the weights. */
import type { AdSign } from './advertising.ts';

export const ADVERTISING_FR: readonly AdSign[] = [
  // ce que le lecteur doit répondre
  [
    '(mp|dm|mp-moi|écris|écris-moi|écrivez-moi|contacte|contactez|contacte-moi) (moi|nous)? (go|info|oui|start|prêt|prête|mot|pour|maintenant|*) (!|pour|et)?',
    1,
    'pitch',
  ],
  ["(j'aide|on aide|nous aidons|j'accompagne|nous accompagnons|on accompagne) (les|des) *", 2, 'pitch'],
  ['(pour gagner|à gagner|gagnez|tirage au sort|tirage vendredi|tirage le|pour tenter de gagner) {0,3}', 2, 'giveaway'],
  [
    '(like|likez|abonne-toi|abonnez-vous|partage|partagez) {,0,6} (tague|taguez|gagner|partage|participer|commente)',
    2,
    'giveaway',
  ],
  [
    '(il reste|plus que|encore|dernières|derniers|reste) {0,2} (places|créneaux|exemplaires|pièces|jours|place|créneau|rdv disponibles)',
    2,
    'ad',
  ],
  ['(à partir de|dès|seulement|au lieu de) * (€|euros)', 1, 'ad'],
  [
    '(soin|cadeau|livraison|café|échantillon|consultation|essai|masterclass|formation|ebook|webinaire|atelier|séance) (offert|offerte|gratuit|gratuite|offerts|découverte)',
    2,
    'ad',
  ],
  [
    '(un conseiller|une conseillère|nos conseillers|notre équipe) (vous)? (rappelle|rappellent|répond|contacte|attend)',
    2,
    'pitch',
  ],
  [
    "(l'état paye|l'état paie|zéro à votre charge|0 € à votre charge|garanti|garantis|garanties) {0,2} (tout|ans|25|10|à vie)?",
    1,
    'ad',
  ],
  ['(pour vous faire plaisir|pour te faire plaisir|faites-vous plaisir) ', 1, 'ad'],
  ['(au|sur le|notre|le) stand (n°|numéro)? *', 1, 'ad'],
  ['(contactez|contacte|écrivez|écris|appelez|appelle) (moi|nous) (en|au|par|sur|dès|pour|vite)', 2, 'pitch'],
  ['(prestation|prestations|tarif|tarifs|devis) ', 1, 'ad'],
  ['(vends|à vendre|je vends) * ', 2, 'ad'],
  ['(ton|votre) (business|entreprise|activité) (en ligne)?', 1, 'pitch'],
  [
    '(mon|notre) (nouvel|nouveau|nouvelle|premier|première) (ebook|album|single|clip|livre|roman|podcast|épisode|site|recueil|cd)',
    2,
    'ad',
  ],
  ["(foncez|partagez|likez|n'hésitez pas à) {0,3} (le|la|les|à|et|partager|liker|commenter|voir)", 1, 'ad'],
  ['lien (en|dans la|dans ma|dans notre) (bio|profil|description)', 3, 'ad'],
  [
    '(avec|grâce à|utilisez|utilise|saisissez|entrez) (le|mon|notre)? code (promo|parrain|de parrainage|de réduction)?',
    2,
    'ad',
  ],
  [
    '(code promo|code de réduction|code parrain|bon de réduction|bons plans|bon plan|code avantage|vente flash|ventes privées|vente privée)',
    2,
    'ad',
  ],
  ['(livraison|frais de port|port) (offerte|gratuite|offerts|gratuits|offert|incluse)', 3, 'ad'],
  ["(profitez|profites|profite) (de|d'|des|en|vite|dès)", 1, 'ad'],
  ['(commandez|commande) (maintenant|vite|dès|en ligne|sur|votre|vos|ici|le vôtre|avant)', 2, 'ad'],
  [
    '(achetez|réservez|précommandez|téléchargez|procurez-vous|inscrivez-vous|abonnez-vous) (maintenant|vite|dès|en ligne|sur|votre|vos|ici|le|la|les|à|au|un|une|avant)?',
    2,
    'ad',
  ],
  [
    '(pour vous procurer|se procurer|disponible à la vente|à commander|pour commander|pour réserver|pour toute commande|pour acheter)',
    2,
    'ad',
  ],
  [
    '(découvrez|découvre|venez découvrir|retrouvez|testez|essayez) (notre|nos|mon|mes|ma|ce|cette|ces|vite|dès|toute|tous|le podcast|la collection|la gamme|le nouveau|la nouvelle|les nouvelles|les nouveaux|le 1er|le premier) ',
    2,
    'ad',
  ],
  ['(découvrez|découvrez-le|découvrez-la|découvrez-les) ', 1, 'ad'],
  ['(nouvelle|nouveau|nouvel) (collection|arrivage|arrivages|gamme|produit|boutique|menu|carte)', 2, 'ad'],
  [
    '(arrivage|arrivages|déstockage|liquidation|soldes|promotion|promotions|promo|promos|prix cassés|petits prix|prix imbattables|meilleur prix|meilleurs prix)',
    1,
    'ad',
  ],
  [
    '(permettez-moi|je me permets|laissez-moi) (de)? (vous|te) (présenter|contacter|proposer|écrire|solliciter)',
    3,
    'pitch',
  ],
  [
    "je vous (prie|invite|propose|recommande) (de|d'|à)? (jeter|découvrir|visiter|tester|essayer|consulter|rejoindre)",
    2,
    'pitch',
  ],
  ['(fabuleux|super|excellent|incroyable|nouveau) (produit|produits|service|services|programme)', 2, 'ad'],
  ['(haute|bonne|grande|très bonne|meilleure) qualité', 1, 'ad'],
  [
    "(dropshipping|revenus passifs|revenu passif|liberté financière|travail à domicile|gagner de l'argent|complément de revenu|opportunité d'affaires|formation gratuite|formation offerte|marketing de réseau|mlm|forex|trading)",
    2,
    'pitch',
  ],
  [
    '(notre|nos) (entreprise|société|agence|équipe|produits|services|solution|solutions|offre|offres) (propose|proposent|vous|est|sont|permet|disponible|disponibles)',
    2,
    'pitch',
  ],
  [
    "(j'accompagne|j'aide) (les|des) (entreprises|entrepreneurs|indépendants|dirigeants|freelances|marques|pme|coachs|femmes|hommes) (à|dans|pour)",
    3,
    'pitch',
  ],
  [
    '(contactez|contacter|contactez-moi|contactez-nous|me contacter|nous contacter|appelez-nous|appelez) (au|moi|nous|sur|par|en|dès|pour|le)',
    1,
    'ad',
  ],
  [
    "(plus d'infos|plus d'info|plus d'informations|infos et réservations|infos et réservation|réservations|infos) (sur|:|au|ici|en|par)",
    1,
    'ad',
  ],
  ['(jeu-concours|jeu concours|concours photo|grand concours|tirage au sort|giveaway)', 3, 'giveaway'],
  ['(tentez|tente) (votre|ta) chance', 3, 'giveaway'],
  [
    '(à gagner|gagnez|remportez|vous fait gagner|faire gagner|pour gagner|fait gagner|gagner {1,4} (places|pass|lots|exemplaires|invitations))',
    2,
    'giveaway',
  ],
  ["pour participer (:|,|il|c'est|rien|likez|abonnez-vous|rdv)", 2, 'giveaway'],
  [
    '(likez|aimez|liker|aimer|suivez|abonnez-vous|rt|retweetez|commentez|taguez|taggez) {0,8} (et|&|+|,) (likez|liker|suivez|rt|retweet|retweetez|partagez|partager|commentez|taguez|abonnez-vous|follow)',
    3,
    'giveaway',
  ],
  ["(on vous|nous vous|je vous|on t'|on vous l') (offre|offrons|offrent)", 2, 'giveaway'],
  ['(ne (ratez|manquez|loupez) pas|à ne pas (rater|manquer|louper)) {0,6} ', 1, 'ad'],
  [
    '(places|billets|billetterie|réservation|réservations|inscriptions|inscription) (limitées|limités|disponibles|en vente|ouverte|ouvertes|ici|sur|:|en ligne|gratuite|obligatoire)',
    2,
    'ad',
  ],
  ["(en vente|disponible|dispo|disponibles) (dès|maintenant|sur|en|ici|chez|partout|aujourd'hui|le)", 2, 'ad'],
  [
    '(en librairie|en kiosque|dans les bacs|en magasin|en boutique|sur toutes les plateformes|sur toutes vos plateformes|en précommande)',
    2,
    'ad',
  ],
  [
    "(sort|sortie de|à l'occasion de la sortie de) (son|mon|leur|notre|du|le) {0,3} (album|single|livre|roman|opus|ep|clip|tome|disque)",
    1,
    'ad',
  ],
  ['(votre|notre) (émission|rendez-vous|spectacle|site internet|site) ', 1, 'ad'],
  ['(devis|essai|audit|bilan|rdv|rendez-vous|appel) (gratuit|offert|découverte)', 3, 'pitch'],
  [
    '(outil|joint|vilebrequin|pièce|pièces|kit|lot|coque|housse) {0,8} (pour|ebay) {0,8} (ebay|vw|audi|bmw|iphone|samsung)',
    2,
    'ad',
  ],
  // annonces en peu de mots
  ['(livraison|frais de port) (gratuite|offerte|gratuits|offerts)', 3, 'ad'],
  [
    '(ne manquez pas|ne ratez pas|à ne pas manquer|ne loupez pas) (ce soir|demain|notre|le nouvel|la nouvelle|mon|ma|le prochain|le lancement)',
    3,
    'ad',
  ],
  ['(nouvel arrivage|nouveaux arrivages|arrivage|déstockage|liquidation totale|vente privée)', 2, 'ad'],
];
