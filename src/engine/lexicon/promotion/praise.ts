/** Praise, disclosure and stiff phrases: patterns for `compilePhrases`. */

/** Good words about a product or a company. */
export const PRAISE: readonly string[] = [
  '(love|loving|adore|obsessed with|amazing|awesome|incredible|fantastic|brilliant|excellent|outstanding|gorgeous|stunning)',
  '(best|greatest|coolest|finest) {0,3} (ever|in town|around|out there|on the market|in the world|i know)?',
  '(so|really|very|absolutely|truly|pretty)? (great|impressive|delicious|innovative|fabulous|wonderful|superb|top notch|world class)',
  '(highly|strongly|totally)? (recommend|recommended|must have|must-have|must see|must try|game changer|game-changer|life changing|worth every penny|worth it|second to none|hats off|well done|kudos|bravo)',
  '(check out|try|go see|go try|you need|everyone should try|give) ',
  "(adore|j'adore|génial|géniale|géniaux|super|top|extra|incroyable|magnifique|excellent|excellente|fantastique|formidable|sublime|impressionnant|délicieux)",
  '(le meilleur|la meilleure|les meilleurs|les meilleures) ',
  "(je (vous)? (recommande|conseille)|à (tester|essayer|découvrir) (absolument|d'urgence)|foncez|incontournable|coup de cœur|chapeau|bluffant|bluffante|au top)",
  '(découvrez|testez|essayez|allez voir|courez|filez)',
];

/** What tells readers of the link: "I work for", #ad, « je travaille chez ». */
export const DISCLOSED: readonly string[] = [
  "(i|we|i'm|we're) (work|works|working|worked|am working|intern|interning|am interning|am employed|are paid|am paid|partnered|partner|collaborate|consult) (for|at|with|by|here|there|in)",
  '(my|our) (employer|company|team|colleagues|coworkers|client|clients|brand|product|products|startup|office|agency|sponsor|partner|job|new job|workplace|department|boss|internship)',
  '(proud|happy|glad|excited|thrilled) to (work|be working|be part of|join|have joined|be joining|represent)',
  '(here at|we at|us at|join us at|our {1,2} at|working at|work at|employee of|employed by|ambassador for|sponsored by|paid partnership|in partnership with|partnered with|gifted by|thanks to my client|full disclosure|disclosure|disclaimer)',
  '(je|on|nous) (travaille|travaillons|bosse|bossons|suis salarié|suis salariée|collabore|collaborons|suis employé|suis employée) (chez|pour|à|au|avec|dans)',
  '(mon|ma|mes|notre|nos) (employeur|entreprise|boîte|boite|société|équipe|équipes|collègues|client|clients|cliente|produit|produits|startup|agence|partenaire|stage|poste|job|taf)',
  "(fier|fière|fiers|heureux|heureuse|ravi|ravie) (de|d') (travailler|bosser|faire partie|rejoindre|avoir rejoint|représenter)",
  '(chez nous|collaboration commerciale|partenariat rémunéré|en partenariat avec|sponsorisé par|publicité|offert par|invité par|transparence)',
];

/** Hashtags that disclose, without the #. */
export const DISCLOSURE_TAGS: ReadonlySet<string> = new Set(
  'ad ads advert advertisement sponsored sponsor paid paidpartnership partner partnership collab gifted employee employeeadvocacy client pub publicite collaborationcommerciale collaboration partenariat sponso sponsorise'.split(
    ' ',
  ),
);

/** Phrases that nobody would say aloud, with what they could say instead left to the way out. */
export const STIFF: readonly string[] = [
  '(we|i) (sincerely|deeply|truly)? (apologise|apologize) for (any|the) (inconvenience|inconveniences|trouble) (this)? (may)? (have)? (caused)?',
  "(sorry|apologies|our apologies|we are sorry|we're sorry) for (any|the) inconvenience (caused|this may have caused)?",
  '(any|the) inconvenience (this|it) (may|might) (have)? (caused|cause)',
  "(we're|we are|i'm|i am) sorry (that)? (you feel|if you feel|you felt) (that way|this way)?",
  '(your|the) (call|feedback|opinion|satisfaction|privacy|business|comfort|safety) is (very|extremely)? (important|our (top|number one|highest)? priority|of the utmost importance)',
  'we (value|appreciate|welcome) your (feedback|comments|business|patience|understanding|loyalty)',
  '(thank you|thanks) for (your (patience|understanding|feedback|patience and understanding)|reaching out|bringing this to our attention|contacting us)',
  '(we|our teams) (take|takes) (this|these|all|such) {0,3} (very|extremely)? seriously',
  "(we are|we're|our teams are) (committed|dedicated) to (providing|delivering|offering|ensuring)",
  '(please|kindly) (be advised|be informed|note that|do not hesitate|find attached|refer to our)',
  '(we regret to inform|it has come to our attention|at your earliest convenience|as per (our|your|the)|per our (policy|last)|we strive to|going forward|moving forward we)',
  '(best-in-class|best in class|world-class solutions|leverage our|synergies|synergy|value-added|customer-centric|paradigm shift)',
  "(nous|je) (nous|vous)? (vous)? (excusons|présentons|prions|prie) (nos|de|d'|pour|sincèrement)? {0,4} (excuses|désagrément|désagréments|excuser|gêne)",
  "(nous nous excusons|je m'excuse|veuillez (nous)? excuser|toutes nos excuses|nos excuses|avec nos excuses) (pour|pour tout|de|sincères)? {0,4} (désagrément|désagréments|gêne|dérangement)",
  '(tout|tous|les|la) (éventuel|éventuels)? (désagrément|désagréments|gêne) (occasionné|occasionnés|occasionnée|causé|causés|causée|rencontrés)',
  '(votre|la) (satisfaction|avis|opinion|fidélité|sécurité|confiance) (est|reste|demeure) (notre|une|au cœur|très|essentielle|primordiale|importante|précieuse) {0,2} (priorité|préoccupations|importante|précieux)?',
  '(nous (mettons|mettrons) tout en œuvre|nos équipes mettent tout en œuvre|nos équipes sont mobilisées|nos équipes restent mobilisées)',
  '(nous (prenons|avons pris) (bonne)? note|nous accusons (bonne)? réception|nous ne manquerons pas|nous restons à votre (entière)? disposition|nous vous remercions (de|pour) votre (patience|compréhension|confiance|fidélité|retour))',
  "(merci (de|pour) votre (compréhension|patience)|veuillez agréer|nous vous prions (de|d')|nous vous invitons à|dans les meilleurs délais|nous regrettons (que|de)|suite à votre (demande|message|commentaire))",
  "(nous sommes (désolés|navrés|au regret) (que vous ayez|de|d'apprendre) {0,4} )",
];
