/** What the team knows of a company: what this device kept at once, then what the Worker answers. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Account } from '../../../shared/api/account.ts';
import { useServices } from '../Screen.tsx';
import type { Failure } from '../services.ts';

export interface Known {
  account: Account | null;
  /** True while only this device has answered. */
  kept: boolean;
  /** The Worker has answered, or could not be asked. */
  answered: boolean;
  failure: Failure | null;
}

const nothing: Known = { account: null, kept: false, answered: true, failure: null };
const asked: Known = { ...nothing, answered: false };

/** Asked by the domain; by the name where the page gives no domain, as an article does. */
export const useAccount = (
  domain: string | null,
  name: string | null,
): Known & { reload(): void; set(account: Account): void } => {
  const services = useServices();
  const [known, setKnown] = useState(asked);
  const [turn, setTurn] = useState(0);
  const key = `${domain} ${name}`;
  const of = useRef(key);
  useEffect(() => {
    if (domain === null && name === null) return setKnown(nothing);
    const company = { ...(domain !== null && { domain }), ...(name !== null && { name }) };
    let live = true;
    // Another company's answer is no answer; the same one's stays while it is asked for again.
    if (of.current !== key) setKnown(asked);
    of.current = key;
    let answered = false;
    services.lookupKept(company).then((account) => {
      if (live && !answered && account) setKnown({ ...asked, account, kept: true });
    });
    services.lookup(company).then((result) => {
      answered = true;
      if (!live) return;
      if (result.ok) setKnown({ ...nothing, account: result.value });
      else setKnown((was) => ({ ...was, answered: true, failure: result.failure }));
    });
    return () => {
      live = false;
    };
  }, [services, domain, name, key, turn]);
  return {
    ...known,
    reload: useCallback(() => setTurn((was) => was + 1), []),
    set: useCallback((account) => setKnown({ ...nothing, account }), []),
  };
};
