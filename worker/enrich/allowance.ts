/**
 * A host's limit of `requests` in `seconds`, as GCRA (the generic cell rate algorithm) keeps it in one number. Half of the
 * limit may be used at once and the other half comes back steadily, so that no span of that length ever sees more than the
 * limit, wherever it begins. Pure.
 */
import type { Host } from './provider.ts';

export const burstOf = ({ requests }: Pick<Host, 'requests'>): number =>
  Math.max(1, Math.floor(requests / 2));

/**
 * @returns milliseconds: what so many requests cost, what of that must be free for the first of them to be sent, and how
 * far ahead the allowance may be used. Those that are more than a burst are sent one by one, as the allowance comes back.
 */
export const allowance = (host: Host, requests: number): { cost: number; first: number; slack: number } => {
  const burst = burstOf(host);
  const each = Math.ceil((host.seconds * 1000) / Math.max(1, host.requests - burst));
  return { cost: each * requests, first: each * Math.min(requests, burst), slack: each * burst };
};
