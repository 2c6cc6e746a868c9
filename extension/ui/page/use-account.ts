/** What the team knows of a domain: what this device kept at once, then what the Worker answers. */
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

export const useAccount = (
  domain: string | null,
): Known & { reload(): void; set(account: Account): void } => {
  const services = useServices();
  const [known, setKnown] = useState<Known>({ account: null, kept: false, failure: null });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (domain === null) return setKnown({ account: null, kept: false, failure: null });
    let live = true;
    let answered = false;
    services.lookupKept(domain).then((account) => {
      if (live && !answered && account) setKnown({ account, kept: true, failure: null });
    });
    services.lookup(domain).then((result) => {
      answered = true;
      if (!live) return;
      if (result.ok) setKnown({ account: result.value, kept: false, failure: null });
      else setKnown((was) => ({ ...was, failure: result.failure }));
    });
    return () => {
      live = false;
    };
  }, [services, domain, turn]);
  return {
    ...known,
    reload: useCallback(() => setTurn((was) => was + 1), []),
    set: useCallback((account) => setKnown({ account, kept: false, failure: null }), []),
  };
};
