/** Asks one provider, once: what it may send, how long it may take, and what becomes of a bug in it. Never throws. */
import { type FencedFetch, makeAsk } from './ask.ts';
import type { Answer, Lookup } from './provider.ts';

export const lookUp = async (lookup: Lookup, fetch: FencedFetch, now: Date): Promise<Answer> => {
  try {
    return await lookup.run(makeAsk(fetch, now));
  } catch (error) {
    // A provider that trips over an answer is a bug of ours, and no word about the company.
    console.error(JSON.stringify({ provider: 'failed', stack: error instanceof Error ? error.stack : null }));
    return { outcome: 'error', reason: 'unexpected-shape' };
  }
};
