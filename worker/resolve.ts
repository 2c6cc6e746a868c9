/**
 * Which account a capture is of. Pure. A shared key decides; where a domain is missing on one side, an exact name does,
 * provided that it points at one account alone and that no key of either contradicts. Else the company is new.
 */
import { type Identity, strongKeys } from './identity.ts';
import type { KeyHit, NameHit } from './store/account-keys.ts';

export interface Resolution {
  /** null: the company is new to the workspace. */
  account: string | null;
  /** Keys that the account has not had. */
  newKeys: string[];
}

export const resolve = (
  identity: Identity,
  keyHits: readonly KeyHit[],
  nameHits: readonly NameHit[],
): Resolution => {
  const keys = strongKeys(identity);
  const taken = new Map(keyHits.map((hit) => [hit.key, hit.account]));
  // A key that another account holds stays there: that the two are one is for a person to say.
  const newKeys = keys.filter((key) => !taken.has(key));
  const byKey = keys.map((key) => taken.get(key)).find((account) => account !== undefined);
  if (byKey !== undefined) return { account: byKey, newKeys };

  const weak = weakKey(identity);
  const byWeakKey = keys.length === 0 && weak ? taken.get(weak) : undefined;
  if (byWeakKey !== undefined) return { account: byWeakKey, newKeys };

  const [match, ...others] = nameHits.filter((hit) => isCompatible(keys, hit.keys));
  if (match && others.length === 0) return { account: match.account, newKeys };
  return { account: null, newKeys: keys.length ? keys : weak ? [weak] : [] };
};

/** All keys to look for: a name counts as a key for an account that was made when nothing surer was known. */
export const keysToFind = (identity: Identity): string[] => {
  const weak = weakKey(identity);
  return weak ? [...strongKeys(identity), weak] : strongKeys(identity);
};

const weakKey = ({ name }: Identity) => (name ? `name:${name}` : null);

const kindOf = (key: string) => key.slice(0, key.indexOf(':'));

/** Two keys of one kind that differ are two companies. (Had they been the same, the key would have found it.) */
const isCompatible = (mine: readonly string[], theirs: readonly string[]): boolean =>
  !mine.some((key) => theirs.some((other) => kindOf(other) === kindOf(key)));
