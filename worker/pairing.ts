/** Pairing: a code for ten minutes and one browser, a token for ninety days. */
import type { z } from 'zod';
import type { pairingSchema } from '../shared/api.ts';
import { hash, makeSecret } from './secret.ts';

const codeLifeMs = 10 * 60_000;
const tokenLifeMs = 90 * 86_400_000;

export const makePairing = async (
  now: Date,
): Promise<{ pairing: z.infer<typeof pairingSchema>; hash: string }> => {
  const code = makeSecret(20);
  const expiresAt = new Date(now.getTime() + codeLifeMs).toISOString();
  return { pairing: { code, expiresAt }, hash: await hash(code) };
};

export const makeToken = async (now: Date): Promise<{ token: string; hash: string; expiresAt: string }> => {
  const token = makeSecret(32, 'wn_');
  return { token, hash: await hash(token), expiresAt: new Date(now.getTime() + tokenLifeMs).toISOString() };
};
