/**
 * A host's limit of `requests` in `seconds`, as GCRA (the generic cell rate algorithm) keeps it in one number. Half of the
 * limit may be used at once and the other half comes back steadily, so that no span of that length ever sees more than the
 * limit, wherever it begins. Pure.
 */
import type { Host, Provider } from './provider.ts';

export const burstOf = ({ requests }: Pick<Host, 'requests'>): number =>
  Math.max(1, Math.floor(requests / 2));

/** @returns milliseconds: what so many requests cost, and how far ahead the allowance may be used. */
export const allowance = (host: Host, requests: number): { cost: number; slack: number } => {
  const burst = burstOf(host);
  const each = Math.ceil((host.seconds * 1000) / Math.max(1, host.requests - burst));
  return { cost: each * requests, slack: each * burst };
};

/** A provider's hosts as they are counted. @param domain of the account, for a provider that asks the company itself */
export const turnsOf = (provider: Pick<Provider, 'hosts' | 'requests'>, domain: string | null) =>
  provider.hosts.map((host) => ({
    name: host.name === 'own' ? `own:${domain}` : host.name,
    ...allowance(host, provider.requests),
  }));
