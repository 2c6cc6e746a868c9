/** Asks the Worker from a full page itself: what only such a page asks needs no place in the background. */
import type { Ask } from '../../api/ask.ts';
import { request } from '../../api/request.ts';
import { toResult } from '../../api/to-result.ts';
import { findConnection } from '../../background/connection.ts';
import { askBackground } from '../../browser/ask-background.ts';

export const askWorker: Ask = async (asked) => {
  const connection = await findConnection();
  if (!connection) return { ok: false, failure: { code: 'not-paired' } };
  const { origin, token } = connection;
  const reply = await request({ origin, token, fetch: (...args) => fetch(...args), now: Date.now }, asked);
  const result = toResult(reply);
  // Who is signed out is for the background to mark, which finds it out by asking for itself.
  if (!result.ok && result.failure.code === 'signed-out') await askBackground('me', undefined);
  return result;
};
