/** The lead list as it is paged, filtered and edited; each edit can be taken back. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Lead, LeadQuery } from '../../../shared/api/lead.ts';
import { useServices } from '../Screen.tsx';
import type { Failure } from '../services.ts';
import { useLeadEdit } from './use-lead-edit.ts';

interface Listing {
  leads: Lead[];
  next: string | null;
  loading: boolean;
  failure: Failure | null;
}

/** Leads that are asked for anew at most, where many were changed at once; those after them stay as they were. */
const mostRenewed = 1000;

const nothing: Listing = { leads: [], next: null, loading: true, failure: null };

export const useLeads = (query: LeadQuery) => {
  const services = useServices();
  const [listing, setListing] = useState<Listing>(nothing);
  const turn = useRef(0);
  const key = JSON.stringify(query);
  const load = useCallback(
    async (cursor: string | null) => {
      const asked = ++turn.current;
      setListing((was) => ({ ...was, loading: true, failure: null }));
      const page = await services.leads({ ...(JSON.parse(key) as LeadQuery), ...(cursor && { cursor }) });
      if (asked !== turn.current) return;
      setListing((was) =>
        page.ok
          ? {
              leads: cursor ? [...was.leads, ...page.value.leads] : page.value.leads,
              next: page.value.next,
              loading: false,
              failure: null,
            }
          : { ...was, loading: false, failure: page.failure },
      );
    },
    [services, key],
  );
  useEffect(() => {
    load(null);
  }, [load]);
  /** What stands in the list is asked for anew and takes its place: the list stays where it was scrolled to. */
  const renew = async () => {
    const asked = ++turn.current;
    const wanted = Math.min(listing.leads.length, mostRenewed);
    const fresh: Lead[] = [];
    let cursor: string | null = null;
    do {
      const page = await services.leads({ ...(JSON.parse(key) as LeadQuery), ...(cursor && { cursor }) });
      if (asked !== turn.current) return;
      if (!page.ok) return setListing((was) => ({ ...was, loading: false, failure: page.failure }));
      fresh.push(...page.value.leads);
      cursor = page.value.next;
    } while (cursor && fresh.length < wanted);
    setListing((was) => joined(was, fresh, cursor));
  };
  const replace = (lead: Lead) =>
    setListing((was) => ({ ...was, leads: was.leads.map((other) => (other.id === lead.id ? lead : other)) }));
  const editing = useLeadEdit(replace, (failure) => setListing((was) => ({ ...was, failure })));
  return {
    ...listing,
    ...editing,
    replace,
    more: () => listing.next && !listing.loading && load(listing.next),
    reload: () => load(null),
    renew,
  };
};

/** @param next where the list goes on after what is fresh */
const joined = (was: Listing, fresh: readonly Lead[], next: string | null): Listing => {
  const known = new Set(fresh.map(({ id }) => id));
  const after = next === null ? [] : was.leads.slice(fresh.length).filter(({ id }) => !known.has(id));
  return {
    leads: [...fresh, ...after],
    next: after.length > 0 ? was.next : next,
    loading: false,
    failure: null,
  };
};
