import { digitsOf, spotsOf, type Finder } from './spot';

const tenDigits = /(?<before>^|[^\p{L}\p{N}/.-])[1-9]\d{2}[ -]?\d{3}[ -]?\d{4}(?![\p{L}\p{N}])/gu;

/**
 * Whether the tenth digit is the check digit of the other nine.
 * @param number ten digits.
 * @returns true for a possible NHS number: the digits, weighted 10 to 2, and the last add up to a multiple of 11
 * (NHS Data Dictionary, "NHS number").
 */
function hasCheckDigit(number: string): boolean {
  const digits = Array.from(number, Number);
  const sum = digits.slice(0, 9).reduce((total, digit, place) => total + digit * (10 - place), 0);
  const check = (11 - (sum % 11)) % 11;
  return digits.length === 10 && check === digits[9];
}

/** Finds NHS numbers: ten digits, the last of which fits the others. */
export const nhsNumbers: Finder = (text) =>
  spotsOf(text, tenDigits).filter(({ words }) => hasCheckDigit(digitsOf(words)));

/** Letters that HMRC never gives out are left aside (its manual NIM39110). */
const nationalInsurance =
  /(?<before>^|[^\p{L}\p{N}])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D](?![\p{L}\p{N}])/giu;

/** Finds National Insurance numbers. */
export const nationalInsuranceNumbers: Finder = (text) => spotsOf(text, nationalInsurance);
