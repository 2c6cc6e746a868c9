/** The lead list as it is paged, filtered and edited; each edit can be taken back. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Lead, LeadPatch, LeadQuery, Problem } from '../../../shared/api.ts';
import { useServices } from '../Screen.tsx';
import type { Failure } from '../services.ts';

interface Listing {
  leads: Lead[];
  next: string | null;
  loading: boolean;
  failure: Failure | null;
}

export interface Edit {
  lead: Lead;
  /** What puts it back. */
  back: LeadPatch;
  stale: boolean;
  /** The Worker's words for why not, where a colleague has the lead. */
  claimed: Problem | null;
}

const nothing: Listing = { leads: [], next: null, loading: true, failure: null };

export const useLeads = (query: LeadQuery) => {
  const services = useServices();
  const [listing, setListing] = useState<Listing>(nothing);
  const [edit, setEdit] = useState<Edit | null>(null);
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
  const replace = (lead: Lead) =>
    setListing((was) => ({ ...was, leads: was.leads.map((other) => (other.id === lead.id ? lead : other)) }));
  const patch = async (lead: Lead, change: LeadPatch, undone = false) => {
    const result = await services.patchLead(lead.id, lead.version, change);
    if (result.ok) {
      replace(result.value);
      setEdit(
        undone ? null : { lead: result.value, back: before(lead, change), stale: false, claimed: null },
      );
      return;
    }
    const now = await services.account(lead.id);
    if (now.ok) {
      replace(now.value.lead);
      const problem = result.failure.code === 'refused' ? result.failure.problem : null;
      const claimed = problem?.code === 'claimed' ? problem : null;
      setEdit({ lead: now.value.lead, back: {}, stale: true, claimed });
    } else setListing((was) => ({ ...was, failure: now.failure }));
  };
  return {
    ...listing,
    edit,
    patch,
    replace,
    undo: () => edit && patch(edit.lead, edit.back, true),
    more: () => listing.next && !listing.loading && load(listing.next),
    reload: () => load(null),
  };
};

/** What the lead said in the fields that a change is about to move. */
const before = (lead: Lead, change: LeadPatch): LeadPatch => ({
  ...('owner' in change && { owner: lead.owner?.id ?? null }),
  ...('stage' in change && { stage: lead.stage }),
  ...('tags' in change && { tags: lead.tags }),
  ...('nextStep' in change && { nextStep: lead.nextStep }),
});
