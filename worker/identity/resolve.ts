/**
 * Which account a capture is of. Pure. A shared strong key decides, the surest first; where a domain is missing on one
 * side, an exact name does, provided that it points at one account alone and that neither a key nor the country of
 * either contradicts. Else the company is new. What points at another account besides is never acted on: it becomes a
 * suggestion for a person to settle, and a key stays with the account that holds it.
 */

import type { KeyHit, NameHit } from '../store/account-keys.ts';
import { type Identity, phoneKey, strongKeys } from './identity.ts';

export interface Resolution {
  /** null: the company is new to the workspace. */
  account: string | null;
  /** Keys that the account has not had. */
  newKeys: string[];
  /** Other accounts that may be the same company. */
  rivals: Rival[];
}

/** Why two accounts may be one: a strong key of one seen with the other, one phone, or one name. */
export interface Rival {
  account: string;
  reason: 'key' | 'phone' | 'name';
  /** The key that says so. */
  key: string;
}

/** Rows that the budget of a new company leaves for its keys (test/worker/rows-written.test.ts). */
const mostNewKeys = 3;
const mostRivals = 5;

export const resolve = (
  identity: Identity,
  keyHits: readonly KeyHit[],
  nameHits: readonly NameHit[],
): Resolution => {
  const keys = strongKeys(identity);
  const taken = new Map(keyHits.map((hit) => [hit.key, hit.account]));
  const weak = weakKey(identity);
  const account =
    keys.map((key) => taken.get(key)).find((held) => held !== undefined) ??
    (keys.length === 0 && weak ? taken.get(weak) : undefined) ??
    byName(identity, nameHits);
  return {
    account,
    newKeys: newKeys(identity, taken, account),
    rivals: rivals(identity, taken, nameHits, account).slice(0, mostRivals),
  };
};

/** All keys to look for: a name counts as a key for an account that was made when nothing surer was known. */
export const keysToFind = (identity: Identity): string[] => {
  const weak = weakKey(identity);
  return weak ? [...strongKeys(identity), weak] : strongKeys(identity);
};

const weakKey = ({ name }: Identity) => (name ? `name:${name}` : null);

const byName = (identity: Identity, hits: readonly NameHit[]): string | null => {
  const [match, ...others] = hits.filter((hit) => isCompatible(identity, hit));
  return match && others.length === 0 ? match.account : null;
};

const kindOf = (key: string) => key.slice(0, key.indexOf(':'));

/** Two keys of one kind that differ are two companies. (Had they been the same, the key would have found it.) */
const isCompatible = (identity: Identity, hit: NameHit): boolean =>
  !strongKeys(identity).some((key) => hit.keys.some((other) => kindOf(other) === kindOf(key))) &&
  isOfOneCountry(identity, hit);

const isOfOneCountry = (identity: Identity, hit: NameHit): boolean =>
  identity.country === null || hit.country === null || identity.country === hit.country;

const newKeys = (
  identity: Identity,
  taken: ReadonlyMap<string, string>,
  account: string | null,
): string[] => {
  const fresh = strongKeys(identity).filter((key) => !taken.has(key));
  if (account !== null) return fresh;
  const weak = weakKey(identity);
  const strong = strongKeys(identity).length ? fresh : weak ? [weak] : [];
  const phone = phoneKey(identity);
  return [...strong, ...(phone && !taken.has(phone) ? [phone] : [])].slice(0, mostNewKeys);
};

const rivals = (
  identity: Identity,
  taken: ReadonlyMap<string, string>,
  nameHits: readonly NameHit[],
  account: string | null,
): Rival[] => {
  const found = new Map<string, Rival>();
  const add = (rival: string | undefined, reason: Rival['reason'], key: string) => {
    if (rival !== undefined && rival !== account && !found.has(rival))
      found.set(rival, { account: rival, reason, key });
  };
  for (const key of strongKeys(identity)) add(taken.get(key), 'key', key);
  // An account that has long been there was looked at by its members: only a new one is held against the others.
  if (account !== null) return [...found.values()];
  const phone = phoneKey(identity);
  if (phone) add(taken.get(phone), 'phone', phone);
  for (const hit of nameHits)
    if (isOfOneCountry(identity, hit)) add(hit.account, 'name', weakKey(identity) ?? '');
  return [...found.values()];
};
