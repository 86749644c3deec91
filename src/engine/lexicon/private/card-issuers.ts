/** Who issues which card numbers: first and last prefix of a range, and the lengths in use (ISO/IEC 7812 and the schemes' own pages). */
export const CARD_RANGES: readonly {
  readonly from: string;
  readonly to: string;
  readonly lengths: readonly number[];
}[] = [
  { from: '4', to: '4', lengths: [13, 16, 19] }, // Visa
  { from: '51', to: '55', lengths: [16] }, // Mastercard
  { from: '2221', to: '2720', lengths: [16] },
  { from: '34', to: '34', lengths: [15] }, // American Express
  { from: '37', to: '37', lengths: [15] },
  { from: '300', to: '305', lengths: [14, 16, 19] }, // Diners Club
  { from: '36', to: '36', lengths: [14, 16, 19] },
  { from: '38', to: '39', lengths: [14, 16, 19] },
  { from: '6011', to: '6011', lengths: [16, 19] }, // Discover
  { from: '644', to: '659', lengths: [16, 19] },
  { from: '3528', to: '3589', lengths: [16, 19] }, // JCB
  { from: '2131', to: '2131', lengths: [15] },
  { from: '1800', to: '1800', lengths: [15] },
  { from: '62', to: '62', lengths: [16, 17, 18, 19] }, // UnionPay
  { from: '81', to: '81', lengths: [16, 17, 18, 19] },
  { from: '50', to: '50', lengths: [12, 13, 14, 15, 16, 17, 18, 19] }, // Maestro, Verve
  { from: '56', to: '58', lengths: [12, 13, 14, 15, 16, 17, 18, 19] },
  { from: '60', to: '60', lengths: [16] }, // RuPay
  { from: '63', to: '63', lengths: [12, 13, 14, 15, 16, 17, 18, 19] },
  { from: '66', to: '69', lengths: [12, 13, 14, 15, 16, 17, 18, 19] },
  { from: '2200', to: '2205', lengths: [16, 19] }, // Mir
  { from: '9792', to: '9792', lengths: [16] }, // Troy
];

/** Numbers that payment companies publish for trying things out: https://docs.stripe.com/testing and the like. */
export const TEST_CARDS: ReadonlySet<string> = new Set([
  '4111111111111111',
  '4242424242424242',
  '4000056655665556',
  '4012888888881881',
  '4222222222222',
  '5555555555554444',
  '5105105105105100',
  '5200828282828210',
  '2223003122003222',
  '378282246310005',
  '371449635398431',
  '6011111111111117',
  '6011000990139424',
  '30569309025904',
  '3056930009020004',
  '38520000023237',
  '3566002020360505',
  '3530111333300000',
  '6200000000000005',
]);
