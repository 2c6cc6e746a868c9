/** Check digits of registration numbers, by the standards and registers that define them. Input is digits, or as said. */

const digitsOf = (text: string): number[] => Array.from(text, Number);
const weighted = (text: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * Number(text[at] ?? 0), 0);

/** ISO/IEC 7812, annex B. */
export const isLuhn = (text: string): boolean =>
  digitsOf(text)
    .toReversed()
    .reduce((sum, digit, at) => sum + (at % 2 ? digit * 2 - (digit > 4 ? 9 : 0) : digit), 0) %
    10 ===
  0;

/** ISO/IEC 7064 mod 97-10 over digits and letters (A = 10), as LEI has it (ISO 17442). */
export const isMod97 = (text: string): boolean => {
  let rest = 0;
  for (const character of text) {
    for (const digit of String(Number.parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
};

/** ISO/IEC 7064 mod 11,10, as Germany's VAT number has it. */
export const isMod11And10 = (text: string): boolean => {
  let product = 10;
  for (const digit of digitsOf(text.slice(0, -1))) {
    const sum = (digit + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(text.at(-1));
};

/** Weighted sum with the check digit included, divisible by `modulus`. */
export const isWeighted =
  (weights: readonly number[], modulus: number) =>
  (text: string): boolean =>
    weighted(text, weights) % modulus === 0;

/** The last digit is the rest of the sum of the others. A rest that is no digit makes no number. */
export const endsInRest =
  (weights: readonly number[], modulus: number) =>
  (text: string): boolean =>
    weighted(text, weights) % modulus === Number(text.at(-1));

/** GB 32100-2015: base 31 without I, O, S, V and Z; the weights are powers of 3. */
export const isCreditCode = (text: string): boolean => {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  let sum = 0;
  let weight = 1;
  for (const character of text.slice(0, 17)) {
    const value = alphabet.indexOf(character);
    if (value < 0) return false;
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet[(31 - (sum % 31)) % 31] === text[17];
};

/** Australian Business Number: the first digit less one, weighted sum divisible by 89. */
export const isAbn = (text: string): boolean =>
  isWeighted([10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19], 89)(`${Number(text[0]) - 1}${text.slice(1)}`) &&
  text[0] !== '0';

/** Belgium: the last two digits are 97 less the rest of the others by 97. */
export const isBelgian = (text: string): boolean =>
  97 - (Number(text.slice(0, 8)) % 97) === Number(text.slice(8));

/** Netherlands since 2020: mod 97-10 over `NL` and the number; before: mod 11 over its first nine digits. */
export const isDutchVat = (text: string): boolean =>
  isMod97(`NL${text}`) || endsInRest([9, 8, 7, 6, 5, 4, 3, 2], 11)(text.slice(0, 9));

/** Brazil's CNPJ: two check digits, each 11 less the rest, 0 where that is above 9. */
export const isCnpj = (text: string): boolean => {
  const weights = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
  const check = (length: number): number => {
    const rest = weighted(text.slice(0, length), weights.slice(13 - length)) % 11;
    return rest < 2 ? 0 : 11 - rest;
  };
  return check(12) === Number(text[12]) && check(13) === Number(text[13]);
};

/** Japan's corporate number: the first digit is 9 less the rest by 9 of the others, weighted 1 and 2 from the right. */
export const isJapanese = (text: string): boolean => {
  const sum = digitsOf(text.slice(1))
    .toReversed()
    .reduce((total, digit, at) => total + digit * (at % 2 ? 2 : 1), 0);
  return 9 - (sum % 9) === Number(text[0]);
};

/** Korea's business number: weights 1 3 7, the tens of five times the ninth digit added. */
export const isKorean = (text: string): boolean => {
  const sum = weighted(text, [1, 3, 7, 1, 3, 7, 1, 3, 5]) + Math.floor((Number(text[8]) * 5) / 10);
  return (10 - (sum % 10)) % 10 === Number(text[9]);
};

/** Taiwan's 統一編號: digit sums of the weighted digits; since 2023 divisible by 5, and a seventh digit 7 counts both ways. */
export const isTaiwanese = (text: string): boolean => {
  const sum = [1, 2, 1, 2, 1, 2, 4, 1].reduce((total, weight, at) => {
    const product = weight * Number(text[at] ?? 0);
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return sum % 5 === 0 || (text[6] === '7' && (sum + 1) % 5 === 0);
};

/** Switzerland's UID: mod 11. */
export const isSwiss = (text: string): boolean => {
  const check = 11 - (weighted(text, [5, 4, 3, 2, 7, 6, 5, 4]) % 11);
  return check !== 10 && check % 11 === Number(text[8]);
};
