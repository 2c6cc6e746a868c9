/** What a token looks like: a prefix that secret scanners find, 256 random bits, and a checksum that needs no look-up. */
const prefix = 'whynow_';
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** 62^43 > 2^256, and 62^6 > 2^32. */
const [secretLength, checksumLength] = [43, 6];

export const makeTokenText = (random = crypto.getRandomValues(new Uint8Array(32))): string => {
  const number = random.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  const secret = base62(number, secretLength);
  return `${prefix}${secret}${checksumOf(secret)}`;
};

/** Tokens of the first release were `wn_` and base64url; the last of them dies ninety days after it was made. */
const firstForm = /^wn_[\w-]{43}$/;
const form = new RegExp(`^${prefix}([0-9A-Za-z]{${secretLength}})([0-9A-Za-z]{${checksumLength}})$`);

/** Tells a token from a typo, a cut-off paste or a guess without asking the database. */
export const isToken = (text: string): boolean => {
  const [, secret, checksum] = form.exec(text) ?? [];
  return secret === undefined ? firstForm.test(text) : checksumOf(secret) === checksum;
};

const checksumOf = (secret: string): string => base62(BigInt(crc32(secret)), checksumLength);

const base62 = (value: bigint, length: number): string => {
  let text = '';
  for (let rest = value; rest > 0n; rest /= 62n) text = digits.charAt(Number(rest % 62n)) + text;
  return text.padStart(length, '0');
};

/** CRC-32 of ISO 3309, as in GitHub's tokens. @param text ASCII */
const crc32 = (text: string): number => {
  let crc = 0xffffffff;
  for (let i = 0; i < text.length; i++) {
    crc ^= text.charCodeAt(i);
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
};
