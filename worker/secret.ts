/** Random secrets, and the hashes that alone are kept of them. */

const encoder = new TextEncoder();

/** @param bytes of randomness; 16 are out of reach of guessing over a network. */
export const makeSecret = (bytes: number, prefix = ''): string =>
  prefix + base64url(crypto.getRandomValues(new Uint8Array(bytes)));

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** SHA-256 in hex. Fast on purpose: it is only ever fed secrets of 128 random bits and more. */
export const hash = async (secret: string): Promise<string> => {
  let hex = '';
  for (const byte of new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(secret))))
    hex += hexOf[byte];
  return hex;
};
const hexOf = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Takes as long for any two secrets: both are hashed first, so that not even their length shows. */
export const isSame = async (a: string, b: string): Promise<boolean> => {
  const [left, right] = await Promise.all([hash(a), hash(b)]);
  let difference = 0;
  for (let i = 0; i < left.length; i++) difference |= left.charCodeAt(i) ^ right.charCodeAt(i);
  return difference === 0;
};
