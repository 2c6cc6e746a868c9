/** A lead taken and given back; where a colleague came first, who and since when. */
import { useState } from 'preact/hooks';
import type { Lead } from '../../../shared/api/lead.ts';
import { useServices } from '../Screen.tsx';
import type { Failure, Result } from '../services.ts';

export interface Claiming {
  /** In whose hands it is, as far as is known by now. */
  owner: { id: string; name: string } | null;
  since: string | null;
  /** The claim came second. */
  collided: boolean;
  busy: boolean;
  /** Anything else that went wrong. */
  failure: Failure | null;
  claim(force: boolean): Promise<void>;
  release(): Promise<void>;
}

export const useClaim = (lead: Lead, onLead: (lead: Lead) => void): Claiming => {
  const services = useServices();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const take = async (asked: Promise<Result<Lead>>) => {
    setBusy(true);
    const result = await asked;
    setBusy(false);
    setFailure(result.ok ? null : result.failure);
    if (result.ok) onLead(result.value);
  };
  // A claim that came second says who came first, whatever this page still shows.
  const collision =
    failure?.code === 'refused' && failure.problem.code === 'claimed' ? failure.problem : null;
  return {
    owner: collision?.owner ?? lead.owner,
    since: collision ? (collision.since ?? null) : lead.ownerSince,
    collided: collision !== null,
    busy,
    failure: collision ? null : failure,
    claim: (force) => take(services.claim(lead.id, force)),
    release: () => take(services.release(lead.id)),
  };
};
