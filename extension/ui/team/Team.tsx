/** The team's top leads: ten rows, three filters; a row opens the account in place. */
import { useState } from 'preact/hooks';
import type { Lead, LeadQuery } from '../../../shared/api/lead.ts';
import { Change } from '../parts/Change.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { useServices } from '../Screen.tsx';
import { useLoaded } from '../use-loaded.ts';
import { useWords } from '../words.tsx';
import { AccountView } from './AccountView.tsx';
import { NewSignals } from './NewSignals.tsx';

const filters = ['all', 'movers', 'mine', 'unowned'] as const;
type Filter = (typeof filters)[number];

export const Team = () => {
  const { t } = useWords();
  const services = useServices();
  const [filter, setFilter] = useState<Filter>('all');
  const [open, setOpen] = useState<string | null>(null);
  const me = useLoaded(() => services.me(), 'me').value;
  const member = me?.ok ? me.value.member.id : null;
  const page = useLoaded(() => services.leads(queryOf(filter, member)), `${filter} ${member}`);
  if (open) return <AccountView id={open} onBack={() => setOpen(null)} />;
  const failure = page.value && !page.value.ok ? page.value.failure : null;
  const leads = page.value?.ok
    ? page.value.value.leads.filter((lead) => filter !== 'movers' || lead.change).slice(0, 10)
    : null;
  return (
    <div class="scroll team">
      <h1 class="hidden-text">{t.tabs.team}</h1>
      <fieldset class="block filters">
        <legend class="hidden-text">{t.team.filter}</legend>
        {filters.map((of) => (
          <button key={of} type="button" aria-pressed={filter === of} onClick={() => setFilter(of)}>
            {t.team[of]}
          </button>
        ))}
      </fieldset>
      {!failure && <NewSignals onOpen={setOpen} />}
      {failure && (
        <div class="block">
          <FailureNotice failure={failure} onRetry={page.reload} />
        </div>
      )}
      {leads === null && !failure && <p class="empty soft">{t.team.loading}</p>}
      {leads?.length === 0 && (
        <p class="empty soft">{filter === 'all' ? t.team.empty : t.team.emptyFilter}</p>
      )}
      {leads && leads.length > 0 && (
        <ol>
          {leads.map((lead) => (
            <TeamRow key={lead.id} lead={lead} onOpen={() => setOpen(lead.id)} />
          ))}
        </ol>
      )}
      {!failure && (
        <p class="block">
          <button type="button" class="link" onClick={() => services.openPage('dashboard')}>
            {t.team.fullList}
          </button>
        </p>
      )}
    </div>
  );
};

const queryOf = (filter: Filter, member: string | null): LeadQuery => {
  if (filter === 'movers') return { order: 'changed', limit: 30 };
  if (filter === 'mine') return { owner: member ?? 'me', limit: 10 };
  if (filter === 'unowned') return { tier: 'key', owner: 'none', limit: 10 };
  return { limit: 10 };
};

const TeamRow = ({ lead, onOpen }: { lead: Lead; onOpen(): void }) => {
  const { t, whyNow } = useWords();
  return (
    <li>
      <button type="button" onClick={onOpen}>
        <span
          class="number"
          title={`${t.score.range(lead.low, lead.high)} · ${t.score.coverage(lead.coverage.known, lead.coverage.of)}`}
        >
          {lead.score}
        </span>
        <span class="small">{lead.change && <Change points={lead.change.points} />}</span>
        <span class="name">
          <span class="clip">{lead.name}</span>
          <span class={lead.tier === 'key' ? 'chip key' : 'chip'}>{t.tiersShort[lead.tier]}</span>
        </span>
        <span class="soft small clip reason">{whyNow(lead.why)}</span>
        <span class="soft small owner">{lead.owner?.name ?? t.page.notOwned}</span>
      </button>
    </li>
  );
};
