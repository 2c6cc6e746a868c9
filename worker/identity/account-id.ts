/**
 * Ids of accounts: UUIDs of version 8 (RFC 9562) that begin with a hash of the name under which the account was made. So
 * accounts of one name stand together under the primary key, and finding them needs no index: an index entry would be
 * one more row written for each new company. An account that has come to another name has an alias among its keys.
 */

/** @param nameKey null where the company has no name yet. */
export const makeAccountId = (nameKey: string | null): string => {
  const random = crypto.randomUUID();
  return nameKey === null ? random : `${namePrefix(nameKey)}-8${random.slice(15)}`;
};

/** What the ids of accounts that were made under a name begin with. */
export const namePrefix = (nameKey: string): string => {
  const digits = fnv1a(nameKey, 0x811c9dc5) + fnv1a(nameKey, 0x01234567).slice(0, 4);
  return `${digits.slice(0, 8)}-${digits.slice(8)}`;
};

/** FNV-1a, 32 bits in hexadecimal: spreads names, and guards nothing. */
const fnv1a = (text: string, seed: number): string => {
  let hash = seed;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
};
