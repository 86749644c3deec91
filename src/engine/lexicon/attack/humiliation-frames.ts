/** Sentences that put somebody down without a single insult in them. */
export const HUMILIATION_STRONG = `
  you will never amount to
  should never have been born
  your parents|mother|mom|mum must|should be ashamed
  no wonder your|ur ..2 left
  tu ne? feras|fera jamais rien
  personne ne? voulait|veut|voudra de toi|vous
  te|tu es|est que une ..1 merde
  te|tu es|est la honte de
  meme ta mere ne? te|veut|voulait
  nobody|noone loves|likes|wants|cares {you}
  nobody|noone ..1 cares about|for {you}
  no one ..1 loves|likes|wants|cares about|for {you}
  nobody will|would ever love|want|miss {you}
  no one will|would ever|even love|want|miss|notice {you}
  world|everyone would|will|be|is ..1 better off without you
  you are ..2 worthless|nothing|unlovable|subhuman
  you ..1 should never ..1 have been born
  wish you were never born
  go back to ..1 your|ur ..2 country|village|mud|kitchen|swamp|cave|jungle
  slither back
  go back to the kitchen|jungle|zoo
  personne ne? te|vous aime|aimera|supporte|veut
  tu ne? sers|sert a rien
  vous ne? servez a rien
  tu ne? vaux rien
  retourne|retournez|rentre|rentrez dans|chez ton|ta|votre|toi|vous ..1 pays|campagne|bled|foret|jungle|grotte
  rentre|rentrez chez toi|vous
  retourne|retournez a ta|la|ton cuisine|bled
  ta mere aurait du avorter
  comme ta naissance
  mange|manger ta|tes|une banane
  baiser les chevre|chevres
`;
export const HUMILIATION_MILD = `
  you are|re such an embarrassment|disappointment
  retourne|retournez a|en|jouer|ecole|maternelle ..2 ecole|maternelle|primaire|jouer
  va|vas jouer ailleurs|dehors|plus loin
  you should be ashamed
  not you know how to raise|parent|control|discipline your? kids|children|kid|child|son|daughter
  you|u can not even? raise|parent|control|discipline your|ur own? kids|children|kid|child|son|daughter
  learn how? to raise|parent|control|discipline your|ur kids|children|kid|child|son|daughter
  you|u should not have had|have kids|children
  hope|hoping i do not get|catch aids|hiv|ebola
  apprends|apprenez a ..1 elever|eduquer|tenir|gerer tes|vos|ton|votre enfants|enfant|gosses|gosse|fils|fille
  savez|sais pas elever|eduquer|tenir|gerer vos|tes|votre|ton enfants|enfant|gosses|gosse|fils|fille
  you disgust me
  you make me sick
  look at yourself
  you are a|an ..2 disgrace|embarrassment|failure|joke
  stay in your lane
  know your place
  nobody asked you|u
  you need help|therapy
  you are not even
  you sound so ..1 ignorant|stupid|dumb
  your stupidity|ignorance
  how stupid you are
  tu me degoutes|degoute
  vous me degoutez
  tu pues|pue
  te|tu es ..2 la honte
  regarde|regardez toi|ta|vous ..1 gueule|tete|face
  ta tete ..2 attarde|singe|chien
  apprends|apprenez a ecrire|lire|parler
  bon qu a
  juste bon a
`;
