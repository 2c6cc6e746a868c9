/** The tier that a member sets whatever the score says, with why; and its release. */
import { useState } from 'preact/hooks';
import type { Lead, LeadPatch } from '../../../shared/api/lead.ts';
import type { Me } from '../../../shared/api/workspace.ts';
import { tiers } from '../../../shared/words.ts';
import { useWords } from '../words.tsx';
import { useAccountWords } from './words.ts';

interface TierFormProps {
  lead: Lead;
  me: Me | null;
  onPatch(patch: LeadPatch): void;
}

export const TierForm = ({ lead, me, onPatch }: TierFormProps) => {
  const { t: words, when } = useWords();
  const { tier: t, timeline } = useAccountWords();
  const [tier, setTier] = useState(lead.tier);
  const [reason, setReason] = useState('');
  const { tierSet } = lead;
  if (tierSet) {
    const by = me?.members.find(({ id }) => id === tierSet.by)?.name ?? timeline.formerMember;
    return (
      <section class="tier-form">
        <h2>{t.title}</h2>
        <p>{t.set(words.tiers[tierSet.tier], by, when(tierSet.at))}</p>
        <blockquote class="soft">{tierSet.reason}</blockquote>
        <button type="button" class="button" onClick={() => onPatch({ tier: null })}>
          {t.release}
        </button>
      </section>
    );
  }
  const save = (event: Event) => {
    event.preventDefault();
    if (reason.trim() !== '') onPatch({ tier: { tier, reason: reason.trim() } });
  };
  return (
    <section class="tier-form">
      <h2>{t.title}</h2>
      <p class="soft">{t.byScore(words.tiers[lead.tier])}</p>
      <details>
        <summary class="soft">{t.override}</summary>
        <form onSubmit={save}>
          <select
            class="field"
            aria-label={t.title}
            value={tier}
            onChange={(event) => {
              const chosen = tiers.find((one) => one === event.currentTarget.value);
              if (chosen) setTier(chosen);
            }}
          >
            {tiers.map((one) => (
              <option key={one} value={one}>
                {words.tiers[one]}
              </option>
            ))}
          </select>
          <input
            class="field"
            aria-label={t.reason}
            placeholder={t.reason}
            maxLength={300}
            required
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
          <button type="submit" class="button">
            {t.save}
          </button>
        </form>
      </details>
    </section>
  );
};
