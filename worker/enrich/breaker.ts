/** A circuit breaker a host: one that fails again and again, or says when to come back, is left alone for a while. Pure. */
import type { HostState } from '../store/hosts.ts';
import type { Answer } from './provider.ts';

const trips = 5;
const minute = 60_000;
const longest = 6 * 60 * minute;

/** @param answer the last of the host. @returns null where nothing changes */
export const breakerAfter = (
  { name, failures }: Pick<HostState, 'name' | 'failures'>,
  answer: Answer,
  now: Date,
): Pick<HostState, 'name' | 'failures' | 'closedUntil'> | null => {
  if (answer.outcome === 'rate_limited') {
    const until = answer.retryAt?.getTime() ?? now.getTime() + minute;
    return { name, failures, closedUntil: until };
  }
  const isDown =
    answer.outcome === 'error' && ['timeout', 'unreachable', 'server', 'wrong-type'].includes(answer.reason);
  if (!isDown) return failures > 0 ? { name, failures: 0, closedUntil: 0 } : null;
  const more = failures + 1;
  const wait = more < trips ? 0 : Math.min(longest, minute * 2 ** (more - trips));
  return { name, failures: more, closedUntil: wait === 0 ? 0 : now.getTime() + wait };
};
