/** What the team knows of a company: what this device kept at once, then what the Worker answers. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Account } from '../../../shared/api.ts';
import { useServices } from '../Screen.tsx';
import type { Failure } from '../services.ts';

export interface Known {
  account: Account | null;
  /** True while only this device has answered. */
  kept: boolean;
  failure: Failure | null;
}

const nothing: Known = { account: null, kept: false, failure: null };

/** Asked by the domain; by the name where the page gives no domain, as an article does. */
export const useAccount = (
  domain: string | null,
  name: string | null,
): Known & { reload(): void; set(account: Account): void } => {
  const services = useServices();
  const [known, setKnown] = useState(nothing);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (domain === null && name === null) return setKnown(nothing);
    const company = { ...(domain !== null && { domain }), ...(name !== null && { name }) };
    let live = true;
    let answered = false;
    services.lookupKept(company).then((account) => {
      if (live && !answered && account) setKnown({ account, kept: true, failure: null });
    });
    services.lookup(company).then((result) => {
      answered = true;
      if (!live) return;
      if (result.ok) setKnown({ account: result.value, kept: false, failure: null });
      else setKnown((was) => ({ ...was, failure: result.failure }));
    });
    return () => {
      live = false;
    };
  }, [services, domain, name, turn]);
  return {
    ...known,
    reload: useCallback(() => setTurn((was) => was + 1), []),
    set: useCallback((account) => setKnown({ account, kept: false, failure: null }), []),
  };
};
