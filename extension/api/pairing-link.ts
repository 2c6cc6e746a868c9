/** Reads a pairing link, `https://worker/pair#code`. */
import { z } from 'zod';
import { pairRequestSchema } from '../../shared/api.ts';

const codeSchema = pairRequestSchema.shape.code;
/** A Worker on this machine may speak plain HTTP: nothing leaves it. */
const loopback = new Set(['localhost', '127.0.0.1']);

export const pairingLinkSchema = z
  .string()
  .trim()
  .max(500)
  .transform((text, context) => {
    const url = URL.canParse(text) ? new URL(text) : null;
    const code = codeSchema.safeParse(url?.hash.slice(1));
    if (url && url.pathname === '/pair' && !url.username && isSafe(url) && code.success)
      return { origin: url.origin, code: code.data };
    context.addIssue({ code: 'custom', message: 'not a pairing link' });
    return z.NEVER;
  });
export type PairingLink = z.infer<typeof pairingLinkSchema>;

const isSafe = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && loopback.has(hostname));
