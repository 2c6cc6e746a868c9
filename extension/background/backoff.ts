/** When to try again: exponential backoff with full jitter, so that a team's browsers do not come back all at once. */

const base = 30_000;
const longest = 30 * 60_000;
/** A server's word on when to come back is taken up to this: a broken one must not hold captures for days. */
const longestAsked = 6 * 60 * 60_000;

/** @param attempts how many tries have failed before this one. @param random from 0 up to 1. */
export const backoff = (attempts: number, random: number): number =>
  random * Math.min(longest, base * 2 ** Math.min(attempts, 20));

export const asAsked = (retryAfter: number, random: number): number =>
  Math.min(retryAfter, longestAsked) + random * base;
