/** Edits of leads, each of which can be taken back; what a colleague did first is shown and stays. */
import { useState } from 'preact/hooks';
import type { Lead, LeadPatch } from '../../../shared/api/lead.ts';
import type { Problem } from '../../../shared/api/problem.ts';
import { useServices } from '../Screen.tsx';
import type { Failure } from '../services.ts';

export interface Edit {
  lead: Lead;
  /** What puts it back. */
  back: LeadPatch;
  stale: boolean;
  /** The Worker's words for why not, where a colleague has the lead. */
  claimed: Problem | null;
}

/** @param onLead is told of a lead that is another now. @param onFailure where not even that could be asked */
export const useLeadEdit = (onLead: (lead: Lead) => void, onFailure: (failure: Failure) => void) => {
  const services = useServices();
  const [edit, setEdit] = useState<Edit | null>(null);
  const patch = async (lead: Lead, change: LeadPatch, undone = false) => {
    const result = await services.patchLead(lead.id, lead.version, change);
    if (result.ok) {
      onLead(result.value);
      setEdit(
        undone ? null : { lead: result.value, back: before(lead, change), stale: false, claimed: null },
      );
      return;
    }
    const now = await services.account(lead.id);
    if (!now.ok) return onFailure(now.failure);
    onLead(now.value.lead);
    const problem = result.failure.code === 'refused' ? result.failure.problem : null;
    setEdit({
      lead: now.value.lead,
      back: {},
      stale: true,
      claimed: problem?.code === 'claimed' ? problem : null,
    });
  };
  return { edit, patch, undo: () => edit && patch(edit.lead, edit.back, true) };
};
export type LeadEditing = ReturnType<typeof useLeadEdit>;

/** What the lead said in the fields that a change is about to move. */
const before = (lead: Lead, change: LeadPatch): LeadPatch => ({
  ...('owner' in change && { owner: lead.owner?.id ?? null }),
  ...('stage' in change && { stage: lead.stage }),
  ...('tags' in change && { tags: lead.tags }),
  ...('lists' in change && { lists: lead.lists.map(({ id }) => id) }),
  ...('nextStep' in change && { nextStep: lead.nextStep }),
  ...('tier' in change && {
    tier: lead.tierSet && { tier: lead.tierSet.tier, reason: lead.tierSet.reason },
  }),
});
