/** What connects a browser: codes of several kinds, each for a while and once, and the tokens that they are spent on. */
import type * as z from 'zod';
import type { DeviceAuthorization } from '../../shared/api/team.ts';
import type { pairingSchema } from '../../shared/api/workspace.ts';
import { hash, makeSecret } from '../secret.ts';
import { makeTokenText } from './token.ts';

const dayMs = 86_400_000;
const codeLifeMs = 10 * 60_000;
export const tokenLifeMs = 90 * dayMs;

const after = (now: Date, ms: number): string => new Date(now.getTime() + ms).toISOString();

export const makePairing = async (
  now: Date,
): Promise<{ pairing: z.infer<typeof pairingSchema>; hash: string }> => {
  const code = makeSecret(20);
  return { pairing: { code, expiresAt: after(now, codeLifeMs) }, hash: await hash(code) };
};

export const makeInvite = async (
  now: Date,
  days: number,
): Promise<{ code: string; hash: string; expiresAt: string }> => {
  const code = makeSecret(32);
  return { code, hash: await hash(code), expiresAt: after(now, days * dayMs) };
};

export const makeToken = async (now: Date): Promise<{ token: string; hash: string; expiresAt: string }> => {
  const token = makeTokenText();
  return { token, hash: await hash(token), expiresAt: after(now, tokenLifeMs) };
};

/** RFC 8628 6.1: consonants alone, so that no code spells a word, and none looks like another. */
const letters = 'BCDFGHJKLMNPQRSTVWXZ';
const lettersInCode = 8;

/** @param origin of this Worker, where a member reads what to do with the code. */
export const makeDeviceCode = (
  now: Date,
  origin: string,
): { answer: DeviceAuthorization; expiresAt: string } => {
  const random = crypto.getRandomValues(new Uint32Array(lettersInCode));
  // 2^32 is so much more than 20 that the first letters are no likelier to speak of.
  const code = Array.from(random, (n) => letters.charAt(n % letters.length)).join('');
  const user_code = `${code.slice(0, 4)}-${code.slice(4)}`;
  return {
    answer: {
      device_code: makeSecret(32),
      user_code,
      verification_uri: `${origin}/device`,
      verification_uri_complete: `${origin}/device#${user_code}`,
      expires_in: codeLifeMs / 1000,
      interval: 5,
    },
    expiresAt: after(now, codeLifeMs),
  };
};

/** However a member types it: small letters, spaces, no dash. */
export const readUserCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z]/g, '');
