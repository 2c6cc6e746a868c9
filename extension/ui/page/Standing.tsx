/** In whose hands the lead is and since when, its stage, tags, lists and next step; claimed and released in place. */
import type { Lead } from '../../../shared/api/lead.ts';
import type { Member } from '../../../shared/api/workspace.ts';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { useClaim } from '../parts/use-claim.ts';
import { useWords } from '../words.tsx';

interface StandingProps {
  lead: Lead;
  me: Member | null;
  onLead(lead: Lead): void;
}

export const Standing = ({ lead, me, onLead }: StandingProps) => {
  const { t, since, date, tag } = useWords();
  const { owner, busy, collided, failure, ...claiming } = useClaim(lead, onLead);
  const from = claiming.since && since(claiming.since);
  const inHands = !owner ? t.page.notOwned : from ? t.page.owner(owner.name, from) : owner.name;
  const { nextStep } = lead;
  const lists = lead.lists.map((list) => list.name);
  return (
    <div class="standing">
      <p class="row">
        <span class="soft grow">
          {[inHands, t.stages[lead.stage], ...lead.tags.map(tag), ...lists].join(' · ')}
        </span>
        {me && !owner && (
          <button type="button" class="link" disabled={busy} onClick={() => claiming.claim(false)}>
            {t.page.claim}
          </button>
        )}
        {me && owner?.id === me.id && (
          <button type="button" class="link" disabled={busy} onClick={claiming.release}>
            {t.page.release}
          </button>
        )}
      </p>
      <p role="status" class="collision">
        {collided && owner && t.page.theirs(owner.name, from ?? '?')}
      </p>
      {nextStep && (
        <p>
          <span class="soft">{t.page.next}</span> {nextStep.text}
          {nextStep.on && <span class="soft"> · {date(nextStep.on)}</span>}
        </p>
      )}
      {failure && <FailureNotice failure={failure} offline={t.failures.notDone} />}
    </div>
  );
};
