/** Reads a pairing link, `https://worker/pair#code`, or an invite, `https://worker/join#code`. */
import * as z from 'zod';
import { pairRequestSchema } from '../../shared/api/workspace.ts';

/** The page that the link leads to; the code is spent at the route of the same name. */
const paths = z.enum(['/pair', '/join']);
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
    const path = url && paths.safeParse(url.pathname).data;
    if (path && !url.username && isSafe(url) && code.success)
      return { origin: url.origin, path, code: code.data };
    context.addIssue({ code: 'custom', message: 'not a pairing link' });
    return z.NEVER;
  });
export type PairingLink = z.infer<typeof pairingLinkSchema>;

const isSafe = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && loopback.has(hostname));
