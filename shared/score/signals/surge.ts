/** Many more open roles than the company's own past: held against its usual number, not against others. */
import type { Look } from './look.ts';
import { none, type SignalReader, unknown } from './signal.ts';

/** Looks this close together tell of one week's posts, not of a change. */
const apartDays = 14;
const pastDays = 400;
/** Half as many again, and three more: two roles in place of one is no surge. */
const least = { times: 1.5, more: 3 };

export const surge: SignalReader = ({ looks: [latest, ...earlier] }) => {
  if (!latest) return unknown('surge');
  const past = earlier.filter((look) => {
    const days = daysBetween(look, latest);
    return days >= apartDays && days <= pastDays;
  });
  if (past.length === 0) return unknown('surge');
  const before = median(past.map(({ roles }) => roles));
  const params = { roles: latest.roles, before, date: past[0]?.signal.occurredAt ?? null };
  const times = latest.roles / Math.max(1, before);
  if (times < least.times || latest.roles - before < least.more)
    return times <= 0.5 ? none(latest.signal, 'surge.slower', params) : unknown('surge');
  return {
    state: 'yes',
    sightings: [{ signal: latest.signal, strength: Math.min(1.6, 0.4 + 0.6 * Math.log2(times)) }],
    reason: { code: 'surge', params },
  };
};

const daysBetween = (a: Look, b: Look): number =>
  (Date.parse(b.signal.occurredAt) - Date.parse(a.signal.occurredAt)) / 86_400_000;

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[sorted.length >> 1] ?? 0;
  return sorted.length % 2 ? upper : (upper + (sorted[(sorted.length >> 1) - 1] ?? 0)) / 2;
};
