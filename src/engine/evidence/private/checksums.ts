/** Check digits of the numbers that identify people and their money. All take bare digits (and letters where said). */

/** Luhn's sum, as cards and Canadian social insurance numbers carry it (ISO/IEC 7812-1, annex B). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    let digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    if (i % 2 === 1) digit = digit > 4 ? digit * 2 - 9 : digit * 2;
    sum += digit;
  }
  return sum % 10 === 0;
}

/** The remainder of a decimal number of any length. */
export function remainder(digits: string, divisor: number): number {
  let rest = 0;
  for (let i = 0; i < digits.length; i++) rest = (rest * 10 + digits.charCodeAt(i) - 48) % divisor;
  return rest;
}

/** ISO 13616: country and check digits moved behind, letters read as 10 to 35, remainder 1 by 97. Upper-case IBAN without spaces. */
export function passesIban(iban: string): boolean {
  let rest = 0;
  for (let i = 0; i < iban.length; i++) {
    const value = Number.parseInt(iban.charAt((i + 4) % iban.length), 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** EAN-13, which the Swiss AHV number uses (13 digits). */
export function passesEan13(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < 13; i++) sum += (digits.charCodeAt(i) - 48) * (i % 2 === 0 ? 1 : 3);
  return sum % 10 === 0;
}

/**
 * The French NIR with its key: 97 minus the remainder of the thirteen digits by 97, Corsica's 2A and 2B read as 19 and
 * 18 (INSEE). Fifteen characters, upper case.
 */
export function passesNir(nir: string): boolean {
  const number = nir
    .slice(0, 13)
    .replace(/^(.{5})2A/, '$119')
    .replace(/^(.{5})2B/, '$118');
  return /^\d{13}$/.test(number) && 97 - remainder(number, 97) === Number(nir.slice(13));
}

/** The Belgian national register number: 97 minus the remainder of the first nine digits, with a 2 before them for births from 2000 on. Eleven digits. */
export function passesBelgian(digits: string): boolean {
  const key = Number(digits.slice(9));
  return 97 - remainder(digits.slice(0, 9), 97) === key || 97 - remainder(`2${digits.slice(0, 9)}`, 97) === key;
}

/** The British NHS number: weights 10 to 2, modulus 11. Ten digits. */
export function passesNhs(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += (digits.charCodeAt(i) - 48) * (10 - i);
  const check = (11 - (sum % 11)) % 11;
  return check === digits.charCodeAt(9) - 48;
}
