/**
 * What advertisements say: patterns for `compilePhrases` with a weight. 3 is an advertisement by itself; 2 needs a little
 * more; 1 only helps. Weights are set by hand from how often the words stand in posts that are no advertisements.
 */

/** What kind of advertisement it is, for the way out that is offered. */
export type AdKind = 'ad' | 'giveaway' | 'pitch';
export type AdSign = readonly [pattern: string, weight: 1 | 2 | 3, kind: AdKind];

const GOODS =
  '(products|product|collection|collections|line|range|shop|store|etsy|etsy shop|website|site|merch|single|album|ep|mixtape|book|ebook|novel|course|courses|podcast|app|menu|arrivals|styles|designs|prints|candles|jewelry|jewellery|earrings|services|offer|offers|deals|listing|listings|giveaway|newsletter|blog|channel|video|vlog|review|tutorial|youtube channel|page)';
const NAMED = '(my|our|my new|our new|our latest|my latest|the new|the latest|our brand new|my brand new|this new)';

export const ADVERTISING_EN: readonly AdSign[] = [
  // where to go
  ['(click|clickable|see|hit|tap|check) (the|that|my|our)? link (in|on) (my|the|our|his|her)? (bio|profile)', 3, 'ad'],
  ['link (is)? (in|on) (my|the|our)? (bio|profile)', 2, 'ad'],
  ['link (below|in comments|in the comments|in description|in first comment) ', 1, 'ad'],
  [
    '(shop|order|buy|pre-order|preorder|get yours|grab yours|get it|download|stream|book|book online|available) (it|them|yours|today|here|now|online|all)? (here|now|online|today|via the link|at the link) ',
    2,
    'ad',
  ],
  ['(shop|order|buy) (now|online|today|the look|the collection|our|my)', 2, 'ad'],
  ['(shop|get|give) {0,5} (online|the gift of|all outfit details|outfit details)', 2, 'ad'],
  [
    '(order|book|claim|reserve|grab|get|secure) (yours|your spot|your seat|your ticket|your tickets|your copy|your place|your free|your appointment|my team|your session|your slot)',
    3,
    'ad',
  ],
  ['(get|grab) your {1,5} (now|today|before they)', 2, 'ad'],
  ['looking for {1,6} \\?', 1, 'ad'],
  ['(get|grab) your * (now|or|today|while|before|here)', 1, 'ad'],
  [
    '(use|enter|with|using|quote) (my|our|the|promo|discount|coupon|referral|credit)? (promo|discount|coupon|referral|credit)? code',
    2,
    'ad',
  ],
  ['(promo|discount|coupon|referral|voucher|credit) (code|codes)', 2, 'ad'],
  ['(my|our) (referral|affiliate|promo|invite) (link|code)', 3, 'ad'],
  ['(my|a) code (when you sign up|for|at checkout|to get)', 3, 'ad'],
  ['use code * ', 3, 'ad'],
  [`(check out|check|visit|see|browse|discover|shop|explore) (out)? ${NAMED} {0,2} ${GOODS}`, 2, 'ad'],
  ['(go and|go|please|so)? check out (my|our) (new|latest|most recent|newest|recent) ', 2, 'ad'],
  [`(introducing|announcing|presenting|now offering) (our|the|a)? {0,2} `, 1, 'ad'],
  ['introducing *', 2, 'ad'],
  [
    `our (new|newest|latest|dazzling|gorgeous|best selling|bestselling|brand new|holiday|spring|summer|autumn|fall|winter|christmas) {0,2} ${GOODS}`,
    2,
    'ad',
  ],
  ['(one|some) of our (newest|latest|best|favorite|favourite|most popular|dazzling|gorgeous|new|bestselling)', 2, 'ad'],
  ['our new *', 1, 'ad'],
  ['(sign up|register|enroll|enrol|join|subscribe) (now|today|for free|here|for our|to our|to my|for my)', 2, 'ad'],
  ['(like|follow|rate) (and|&|,) (subscribe|review)', 2, 'ad'],
  ['subscribe to (my|our) (channel|newsletter|podcast|page|youtube|blog|onlyfans)', 2, 'ad'],
  ['sign up for (@|our|my|the|*) {0,2} newsletter', 2, 'ad'],
  // when and how much
  [
    '(out|available|streaming|live|dropping|coming) (now|everywhere|worldwide|today|this friday|soon) (on|at|in|here|link|via|!)',
    2,
    'ad',
  ],
  [
    '(out now|available now|now available|out today|now streaming|in stores now|in stock now|on sale now|now on sale|pre order now|preorder now)',
    2,
    'ad',
  ],
  ['(officially)? opening today (in|at)', 2, 'ad'],
  [
    '(only|just) {1,2} (left|spots left|seats left|remaining|available|available appointments|appointments left|days left|day left|tickets left|in stock)',
    2,
    'ad',
  ],
  ['(1|2|3|4|5|6|7|8|9|10|12|24|48|few) (day|days|hours|hrs|seats|spots|tickets) left', 1, 'ad'],
  ["(before|until) (we are|we're|they're|it's|they are|its) (sold out|gone|all gone)", 2, 'ad'],
  ['(almost|nearly)? sold out', 1, 'ad'],
  [
    "(limited time|limited edition|limited stock|while supplies last|while stocks last|today only|one day only|this weekend only|last chance|hurry|don't miss out|flash sale|early bird|early bird gets|black friday|cyber monday|clearance|doorbuster|boxing day sale)",
    1,
    'ad',
  ],
  ["(don't|dont|do not) miss (out on|out|this|our|the|it)", 1, 'ad'],
  [
    '(free|fast|worldwide) (shipping|delivery|quote|estimate|estimates|consultation|trial|samples|ride|rides|download)',
    2,
    'ad',
  ],
  [
    '(site-wide|sitewide|storewide|off everything|off all orders|off your first|off your order|off your next|off site)',
    3,
    'ad',
  ],
  [
    '(sale|offer|deal|deals|discount|specials|promo|promotion) (ends|starts|is on|starts now|on now|now on|code|today|all weekend|this weekend)',
    2,
    'ad',
  ],
  ['(our|the) {0,2} (sale|specials|happy hour) ', 1, 'ad'],
  [
    '(satisfaction guaranteed|money back guarantee|best prices|lowest prices|affordable prices|great deals|hot deal|hot promo|best deals|wholesale|made to order|handmade with love|custom orders|taking orders|taking commissions|commissions open|commissions are open)',
    2,
    'ad',
  ],
  ['(is|are|now|currently|am)? (taking|accepting) (appointments|bookings|new clients|orders|commissions)', 3, 'ad'],
  ['(appointments|bookings|slots|spots) (available|still available|left|open)', 2, 'ad'],
  ['(buy|purchase|get|grab) (your)? tickets (to|for|now|here|at|today|online)', 2, 'ad'],
  ['(tickets|seats) (are)? (available|on sale|from|starting at|going fast|selling fast)', 2, 'ad'],
  ['(who wants|want|win|free) (free)? tickets', 2, 'giveaway'],
  ['(come|stop|swing) (in|by|on in|on by|through|down|see us) (today|tonight|and|for|this weekend|to try|,)', 1, 'ad'],
  [
    '(come in|stop by|visit us|see us|find us|call us|contact us|message us|dm us|email us|text us) (today|now|for|at|in|on|to|and)',
    2,
    'ad',
  ],
  ['(call|text) (now|today) {0,1} ', 2, 'ad'],
  [
    '(dm|message|text|inbox|email|hmu|pm|hit me up|whatsapp) (me|us)? (to order|for (details|info|prices|price|pricing|bookings|booking|orders|rates|inquiries|more info|more information|a quote|work|features|promo)|if interested|if you want to (work|order|buy|book|join)|if you (want|need) (one|some|beats))',
    3,
    'ad',
  ],
  ['(leave|drop) (your)? email', 2, 'ad'],
  ['(for|more) (booking|bookings|inquiries|enquiries|orders|info|details) (contact|call|email|dm|:|visit)', 2, 'ad'],
  ['(ladies|gents|guys|men) {0,4} (get a discount|free entry|free before|free until|half price) ', 3, 'ad'],
  ['(official)? after ?party', 1, 'ad'],
  [
    '(tonight|tomorrow|this (friday|saturday|sunday|weekend)) (catch|come see|come party with|join) (me|us|@|*)',
    1,
    'ad',
  ],
  ['looking for {1,6} (to do (some)? promo|models|ambassadors|brand reps|distributors|brand ambassadors)', 3, 'pitch'],
  ['looking for {1,5} (advice|deals|gifts|gift ideas)? \\? (want|check|look|we|come|visit)', 2, 'ad'],
  [
    'want to (know|learn|drive|earn|lose|make|become|get) {1,8} \\? (check|use|click|join|dm|sign|try|come|visit|then)',
    3,
    'ad',
  ],
  ['(client|customer) (news|love|appreciation|feature|spotlight) :?', 2, 'ad'],
  ['(good|great|amazing) reviews from (my|our) (clients|customers)', 2, 'ad'],
  ['(book|hire) (me|us|my team|our team) (for|and|now|today)', 3, 'ad'],
  ['(sneak|sneek) (peek|peak)', 1, 'ad'],
  ['submit (work|your work|yours|your art)', 1, 'ad'],
  ['learn more', 1, 'ad'],
  ['(fill out|take) our {0,3} (survey|link|form|customer)', 2, 'ad'],
  ['(a new|new|this) blog post', 1, 'ad'],
  ['(on|up on) (the|my) blog (today|now|link)', 2, 'ad'],
  ['(new|latest) post (is)? (up)? on (the|my) blog', 2, 'ad'],
  ['(my|our) (most recent|new|latest|newest) (video|vlog|episode|tutorial)', 1, 'ad'],
  ['i (added|uploaded|posted) a (new)? video', 1, 'ad'],
  ['(first|signed) (signed)? copy', 1, 'ad'],
  ['any one interested in', 1, 'ad'],
  ['anyone interested in {0,4} (buying|getting|copy|one)', 2, 'ad'],
  [
    '(miracle|natural)? (cure|cures|remedy|treatment) (and|for|with) {0,4} (homeopathy|naturally|cbd|supplement|supplements|herbal)',
    3,
    'ad',
  ],
  ['(powerful|potent) (cleanser|detox|healer|formula)', 1, 'ad'],
  ['(highly|we|i) (highly)? recommend (it|this|them|you (try|check))', 1, 'ad'],
  ['off the menu', 1, 'ad'],
  ['(ebay|poshmark|etsy|mercari|depop|redbubble|teespring)', 1, 'ad'],
  ['(signed|rare|vintage|nib|nwt|mint) {0,8} (certification|certificate|coa|exclusive|w)', 2, 'ad'],
  ['check out (nib|this (listing|item|auction|deal))', 3, 'ad'],
  ['(one size|onesize|size s|all sizes|sizes available|in all sizes)', 1, 'ad'],
  ['(select|choose|pick) (your)? (size|colour|color)', 2, 'ad'],
  ['(trading times|opening hours|open daily|open 7 days|opening times)', 2, 'ad'],
  ['(for sale|selling (my|our|these|this)) ', 1, 'ad'],
  ['(royalties|discount) on (my|our)', 2, 'ad'],
  ['put a {1,2} discount', 2, 'ad'],
  // money from nothing
  [
    '(make|earn) (money|cash|\\$ *|up to|extra income|passive income|* a (day|week|month)) (online|from home|fast|working|while|daily)?',
    2,
    'pitch',
  ],
  [
    '(work from home|be your own boss|financial freedom|passive income|side hustle|join my team|ground floor opportunity|business opportunity|forex|crypto signals|binary options|investment opportunity|life changing opportunity)',
    2,
    'pitch',
  ],
  // giveaways
  ['(giveaway|give away|giveaways|sweepstakes|sweepstake)', 2, 'giveaway'],
  [
    '(enter|entry|entering|follow|rt|retweet|like|comment|tag|share|guess) {0,6} (to win|for a chance|for your chance|to enter|to be entered|in to win)',
    3,
    'giveaway',
  ],
  [
    '(chance to win|enter to win|could win|win a free|win free|win one of|win 2|win two|be one of the first)',
    2,
    'giveaway',
  ],
  ['(giving|give) (these|this|them|one|some|it|away|2|two|3)? away (to|a|an|one|for)', 3, 'giveaway'],
  ['(follow|like) (and|&|\\+|n) (rt|retweet|share|follow|tag|repost)', 3, 'giveaway'],
  ['(rt|retweet|share) (and|&|\\+|,|n|this|to) (follow|like|win|enter|a|tag)', 2, 'giveaway'],
  ['tag (a|two|2|three|3|your) {0,2} (friend|friends|people|mates) (to|who|below|in|for|and)', 1, 'giveaway'],
  ['(i|you) (wanna|want to|could|can) win', 1, 'giveaway'],
  ['(follow|f4f|l4l|team ?follow ?back|follow back|follow for follow|followback|followtrain)', 1, 'giveaway'],
  ['help us (name|choose|pick|reach)', 1, 'giveaway'],
  // pitches to strangers
  [
    '(i|we) (help|work with|specialize in|specialise in) {0,3} (businesses|companies|brands|entrepreneurs|coaches|founders|startups|clients|small businesses|people like you|business owners) {0,3} (to|grow|get|scale|increase|boost|find|achieve|with)',
    3,
    'pitch',
  ],
  [
    "(would|i'd|we'd|we would) (you be|love|be) (open|to|happy)? (to)? (hop on|jump on|schedule|have|book|set up) a (quick|short|brief|15|free|discovery) {0,1} (call|chat|demo|minutes|minute)",
    3,
    'pitch',
  ],
  [
    '(quick|short|15 minute|15 min|free|discovery) (call|demo|consultation) (this week|next week|to|with|tomorrow)',
    2,
    'pitch',
  ],
  [
    '(i came across|i noticed|i saw|i stumbled upon|i found|i visited) your (profile|website|page|site|company|business|channel|blog) (and)?',
    2,
    'pitch',
  ],
  [
    "(are you|if you're|if you are) (looking|struggling|ready|tired of|interested) (to|for|with|in)? {0,6} (grow|leads|sales|traffic|followers|revenue|income|clients|seo|weight)",
    2,
    'pitch',
  ],
  [
    '(increase|boost|grow|double|skyrocket|triple) your (sales|traffic|followers|revenue|income|business|brand|roi|leads|engagement|ranking)',
    2,
    'pitch',
  ],
  [
    "(let me know|dm me|message me|reach out|contact me) if (you're|you are|this|that) (interested|sounds|interests)",
    1,
    'pitch',
  ],
  [
    '(we|our (company|team|agency|firm)) (offer|offers|provide|provides|specialize|specialise) {0,4} (services|solutions|solution|service|seo|packages|marketing)',
    3,
    'pitch',
  ],
  ['(visit|check|see) (my|our) (blog|site|website|page|profile) (too|as well|for|http|:)', 2, 'pitch'],
  ['(nice|great|good|awesome) (post|article|blog|info|information) .? (visit|check|see|please|come|here)', 3, 'pitch'],
  ['(dear sir|dear sir or madam|dear friend|greetings of the day)', 1, 'pitch'],
];

export const ADVERTISING_FR: readonly AdSign[] = [
  ['lien (en|dans la|dans ma|dans notre) (bio|profil|description)', 3, 'ad'],
  ['(lien|liens) (ci-dessous|en commentaire|en description|en dessous|dans les commentaires)', 2, 'ad'],
  ['(cliquez|clique|clic) (ici|sur le lien|sur ce lien|vite)', 2, 'ad'],
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
  ["(lien|code) (de parrainage|d'affiliation|affilié|parrain)", 3, 'ad'],
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
  ['nous (vous)? (proposons|offrons|accompagnons|aidons|mettons à votre disposition) ', 2, 'pitch'],
  [
    "(j'accompagne|j'aide) (les|des) (entreprises|entrepreneurs|indépendants|dirigeants|freelances|marques|pme|coachs|femmes|hommes) (à|dans|pour)",
    3,
    'pitch',
  ],
  ["(besoin|envie) (de|d') {1,5} \\? (contactez|contacte|appelez|écrivez|venez|découvrez|cliquez|je|nous)", 3, 'pitch'],
  [
    '(contactez|contacter|contactez-moi|contactez-nous|me contacter|nous contacter|appelez-nous|appelez) (au|moi|nous|sur|par|en|dès|pour|le)',
    1,
    'ad',
  ],
  ['(en mp|en dm|en privé|en message privé) pour (commander|réserver|plus|les|toute|tout)', 3, 'ad'],
  [
    "(mp|dm|message) (moi|nous)? (pour|si) (commander|intéressé|intéressée|intéressés|plus d'infos|les prix|réserver)",
    3,
    'ad',
  ],
  [
    "(plus d'infos|plus d'info|plus d'informations|infos et réservations|infos et réservation|réservations|infos) (sur|:|au|ici|en|par)",
    1,
    'ad',
  ],
  ['(on|à) (écoute|écouter|regarder|lire|voir) (ici|sur toutes)', 1, 'ad'],
  ['(jeu-concours|jeu concours|concours photo|grand concours|tirage au sort|giveaway)', 3, 'giveaway'],
  ['(tentez|tente) (votre|ta) chance', 3, 'giveaway'],
  [
    '(à gagner|gagnez|remportez|vous fait gagner|faire gagner|pour gagner|fait gagner|gagner {1,4} (places|pass|lots|exemplaires|invitations))',
    2,
    'giveaway',
  ],
  ["pour participer (:|,|il|c'est|rien|likez|abonnez-vous|rdv)", 2, 'giveaway'],
  [
    '(likez|aimez|liker|aimer|suivez|abonnez-vous|rt|retweetez|commentez|taguez|taggez) {0,8} (et|&|\\+|,) (likez|liker|suivez|rt|retweet|retweetez|partagez|partager|commentez|taguez|abonnez-vous|follow)',
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
  [
    '(mon|notre) (nouvel|nouveau|nouvelle) (album|single|clip|livre|roman|ep|vidéo|épisode|podcast) (est|sort|disponible|en ligne|ici)',
    2,
    'ad',
  ],
  ['(dernières|dernière) (places|chance|heures|jours|pièces|tailles)', 2, 'ad'],
  ['(offre|promo|promotion) (limitée|spéciale|exceptionnelle|valable|du jour|de lancement|flash)', 2, 'ad'],
  ['(votre|notre) (émission|rendez-vous|spectacle|site internet|site) ', 1, 'ad'],
  ['(devis|essai|audit|bilan|rdv|rendez-vous|appel) (gratuit|offert|découverte)', 3, 'pitch'],
  [
    '(outil|joint|vilebrequin|pièce|pièces|kit|lot|coque|housse) {0,8} (pour|ebay) {0,8} (ebay|vw|audi|bmw|iphone|samsung)',
    2,
    'ad',
  ],
];

/** Hashtags of advertisements, without the #. */
export const AD_TAGS: ReadonlyMap<string, 1 | 2 | 3> = new Map([
  ...'linkinbio giveaway giveaways sweepstakes competition contest concours jeuconcours codepromo bonplan bonsplans ebay promocode discountcode'
    .split(' ')
    .map((tag): [string, 3] => [tag, 3]),
  ...'etsy poshmark sale promo discount shopnow shoponline buynow forsale onsale flashsale blackfriday cybermonday soldes promotion dropshipping workfromhome networkmarketing onlinebusiness makemoneyonline affiliate affiliatemarketing groovereffect preorder newrelease outnow newmusic shopsmall smallbusiness smallbiz sneakpeek handmade handmadejewelry etsyshop etsyseller bijouterie boutique weddingplanner eventplanner miamiweddingplanner realtor realestate forex crypto airdrop nft freebie'
    .split(' ')
    .map((tag): [string, 2] => [tag, 2]),
  ...'ad ads shop shopping fashion style ootd jewelry earrings jewellery diamonds booking autofollow teamfollowback followback follow4follow f4f l4l like4like tattoo hairstylist makeup mua beauty skincare fitness deals deal coupon fitfam entrepreneur marketing business exclusive limitededition limited spotify soundcloud itunes kindle amazon aceo dogclothes'
    .split(' ')
    .map((tag): [string, 1] => [tag, 1]),
]);
