import { privateDetails } from '../../evidence/private/private-details.ts';
import type { Rule } from '../../types.ts';

const rule: Rule = {
  id: 'bank-card',
  category: 'private-detail',
  languages: ['en', 'fr'],
  defaultMode: 'ask',
  text: {
    en: {
      name: 'A bank card number',
      notices: 'Card numbers whose issuer and check digit are right, and the security code when it is called so.',
      why: 'The number can be enough to charge a card somewhere, and with date and code it nearly always is. Deleting the post later does not help once it was read.',
      ways: { default: 'Take the number out. If it was ever public, ask your bank for a new card.' },
    },
    fr: {
      name: 'Un numéro de carte bancaire',
      notices: 'Les numéros dont l’émetteur et la clé de contrôle sont justes, et le cryptogramme quand il est nommé.',
      why: 'Le seul numéro suffit parfois à débiter une carte ; avec la date et le code, presque toujours. Supprimer le message ensuite n’y change rien une fois qu’il a été lu.',
      ways: { default: 'Retirez le numéro. S’il a déjà été public, demandez une nouvelle carte à votre banque.' },
    },
  },
  source: {
    title: 'FTC: What To Know About Identity Theft',
    url: 'https://consumer.ftc.gov/articles/what-know-about-identity-theft',
  },
  sources: {
    fr: {
      title: 'Cybermalveillance.gouv.fr : usurpation d’identité, que faire ?',
      url: 'https://www.cybermalveillance.gouv.fr/tous-nos-contenus/fiches-reflexes/usurpation-identite-que-faire',
    },
  },
  examples: {
    positive: [
      { text: 'why is my card 4539 1488 0343 6467 declined again', lang: 'en', level: 2, words: '4539 1488 0343 6467' },
      { text: 'Try 5425233430109903 and tell me if it works', lang: 'en', level: 2, words: '5425233430109903' },
      { text: 'amex 374245455400126, it expires in May', lang: 'en', level: 2, words: '374245455400126' },
      { text: 'the cvv is 123 if you need it', lang: 'en', level: 2, words: '123' },
      { text: 'Ma carte 4539-1488-0343-6467 ne passe plus', lang: 'fr', level: 2, words: '4539-1488-0343-6467' },
      { text: 'paye avec ma CB 5425233430109903', lang: 'fr', level: 2, words: '5425233430109903' },
      { text: 'Carte Visa : 4539148803436467, valable jusqu’en mai', lang: 'fr', level: 2, words: '4539148803436467' },
      { text: 'le cryptogramme est 456', lang: 'fr', level: 2, words: '456' },
    ],
    negative: [
      { text: 'order reference 4539148803436467 never shipped', lang: 'en' },
      { text: 'my card 4539 1488 0343 6468 has a typo in it', lang: 'en' },
      { text: 'In Stripe test mode use 4242 4242 4242 4242', lang: 'en' },
      { text: 'My credit card was declined again today', lang: 'en' },
      { text: 'ISBN 9780306406157 is a great read', lang: 'en' },
      { text: 'Tracking 1234567890123456 says delivered', lang: 'en' },
      { text: 'référence 4539148803436467, toujours pas livrée', lang: 'fr' },
      { text: 'Ma carte bleue a encore été refusée', lang: 'fr' },
      { text: 'suivi du colis 5425233430109903 : rien', lang: 'fr' },
      { text: 'Il y a 1234567890123456 façons de le dire', lang: 'fr' },
      { text: 'facture n° 4539148803436467 payée', lang: 'fr' },
      { text: 'ma carte de fidélité ne marche plus', lang: 'fr' },
    ],
  },
  find: (draft, context) =>
    privateDetails(draft, context).cards.map(({ start, end, level, signs }) => ({ start, end, level, signs })),
};

export default rule;
