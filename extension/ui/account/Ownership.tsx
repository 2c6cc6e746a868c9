/** Who works on the lead, since when; taken, given back, or taken over. */
import { useState } from 'preact/hooks';
import type { Lead, Me } from '../../../shared/api.ts';
import { may } from '../../../shared/permissions.ts';
import { useListWords } from '../list/work.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { useServices } from '../Screen.tsx';
import type { Failure, Result } from '../services.ts';
import { useWords } from '../words.tsx';

interface OwnershipProps {
  lead: Lead;
  me: Me | null;
  onLead(lead: Lead): void;
}

export const Ownership = ({ lead, me, onLead }: OwnershipProps) => {
  const { since } = useWords();
  const t = useListWords();
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
  const owner = collision?.owner ?? lead.owner;
  const from = collision ? (collision.since ?? null) : lead.ownerSince;
  const when = from ? since(from) : '?';
  const mine = owner !== null && owner !== undefined && owner.id === me?.member.id;
  const forces = me !== null && may(me.member.role, 'lead.force');
  return (
    <section class="ownership">
      <h2>{t.owner}</h2>
      <p role="status" class={collision ? 'collision' : ''}>
        {!owner ? t.nobody : mine ? t.yours(when) : t.theirs(owner.name, when)}
      </p>
      {failure && !collision && <FailureNotice failure={failure} />}
      <div class="row">
        {!owner && (
          <button
            type="button"
            class="button"
            disabled={busy}
            onClick={() => take(services.claim(lead.id, false))}
          >
            {t.claim}
          </button>
        )}
        {owner && !mine && forces && (
          <button
            type="button"
            class="button"
            disabled={busy}
            onClick={() => take(services.claim(lead.id, true))}
          >
            {t.takeOver}
          </button>
        )}
        {owner && (mine || forces) && (
          <button
            type="button"
            class="button"
            disabled={busy}
            onClick={() => take(services.release(lead.id))}
          >
            {t.release}
          </button>
        )}
      </div>
    </section>
  );
};
