/** Who works on the lead, since when; taken, given back, or taken over. */
import type { Lead } from '../../../shared/api/lead.ts';
import type { Me } from '../../../shared/api/workspace.ts';
import { may } from '../../../shared/permissions.ts';
import { useListWords } from '../list/work.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { useClaim } from '../parts/use-claim.ts';
import { useWords } from '../words.tsx';

interface OwnershipProps {
  lead: Lead;
  me: Me | null;
  onLead(lead: Lead): void;
}

export const Ownership = ({ lead, me, onLead }: OwnershipProps) => {
  const { since } = useWords();
  const t = useListWords();
  const { owner, busy, ...claiming } = useClaim(lead, onLead);
  const when = claiming.since ? since(claiming.since) : '?';
  const mine = owner !== null && owner.id === me?.member.id;
  const forces = me !== null && may(me.member.role, 'lead.force');
  const button = (label: string, act: () => void) => (
    <button type="button" class="button" disabled={busy} onClick={act}>
      {label}
    </button>
  );
  return (
    <section class="ownership">
      <h2>{t.owner}</h2>
      <p role="status" class={claiming.collided ? 'collision' : ''}>
        {!owner ? t.nobody : mine ? t.yours(when) : t.theirs(owner.name, when)}
      </p>
      {claiming.failure && <FailureNotice failure={claiming.failure} />}
      <div class="row">
        {!owner && button(t.claim, () => claiming.claim(false))}
        {owner && !mine && forces && button(t.takeOver, () => claiming.claim(true))}
        {owner && (mine || forces) && button(t.release, claiming.release)}
      </div>
    </section>
  );
};
