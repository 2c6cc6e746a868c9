/** A lead as a row of the table; owner, stage and tags are edited in place. */
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Lead, LeadPatch, Member } from '../../../shared/api.ts';
import { stages } from '../../../shared/words.ts';
import { Change } from '../parts/Change.tsx';
import { useWords } from '../words.tsx';
import type { Column, ColumnName } from './columns.ts';
import { RowSelect } from './RowSelect.tsx';
import { useListWords } from './work.tsx';

interface LeadRowProps {
  /** Its place in the list, from 0. */
  at: number;
  lead: Lead;
  columns: readonly Column[];
  members: readonly Member[];
  selected: boolean;
  chosen: boolean;
  onChoose(chosen: boolean): void;
  onOpen(): void;
  onPatch(patch: LeadPatch): void;
}

/** Drawn again where something of it has changed, and not with each key that moves another row. */
export const LeadRow = ({ at, columns, selected, ...props }: LeadRowProps) => {
  const { lead, members, chosen } = props;
  return useMemo(
    () => (
      <tr
        id={`lead-${lead.id}`}
        // The headings are row 1.
        aria-rowindex={at + 2}
        aria-selected={selected}
        onClick={(event) => isControl(event.target) || props.onOpen()}
      >
        {columns.map(({ name }) => {
          const Cell = cells[name];
          return <Cell key={name} {...props} />;
        })}
      </tr>
    ),
    [at, columns, selected, lead, members, chosen],
  );
};

type CellProps = Pick<LeadRowProps, 'lead' | 'members' | 'chosen' | 'onChoose' | 'onOpen' | 'onPatch'>;

const ScoreCell = ({ lead, chosen, onChoose }: CellProps) => {
  const { t } = useWords();
  const { bulk } = useListWords();
  return (
    <td class="figure">
      <input
        type="checkbox"
        aria-label={bulk.choose(lead.name)}
        checked={chosen}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      {lead.score}
      <span class="soft small range-of" title={t.score.coverage(lead.coverage.known, lead.coverage.of)}>
        {t.score.range(lead.low, lead.high)}
      </span>
    </td>
  );
};

const TierCell = ({ lead }: CellProps) => {
  const { t } = useWords();
  return (
    <td>
      <span class={lead.tier === 'key' ? 'chip key' : 'chip'}>{t.tiersShort[lead.tier]}</span>
    </td>
  );
};

const AccountCell = ({ lead, onOpen }: CellProps) => (
  <td title={`${lead.name} ${lead.domain ?? ''}`}>
    <div class="account">
      <button type="button" class="link plain clip" onClick={onOpen}>
        {lead.name}
      </button>
      <span class="soft small clip">{lead.domain}</span>
    </div>
  </td>
);

const WhyCell = ({ lead }: CellProps) => {
  const { whyNow } = useWords();
  return <td title={whyNow(lead.why)}>{whyNow(lead.why)}</td>;
};

const OwnerCell = ({ lead, members, onPatch }: CellProps) => {
  const { table } = useListWords();
  // An owner who has left the team since is named all the same.
  const { owner } = lead;
  const others = owner && !members.some(({ id }) => id === owner.id) ? [...members, owner] : members;
  return (
    <td>
      <RowSelect
        label={table.setOwner(lead.name)}
        value={owner?.id ?? ''}
        options={[['', '—'], ...others.map(({ id, name }) => [id, name] as const)]}
        onChoose={(id) => onPatch({ owner: id || null })}
      />
    </td>
  );
};

const StageCell = ({ lead, onPatch }: CellProps) => {
  const { t } = useWords();
  const { table } = useListWords();
  return (
    <td>
      <RowSelect
        label={table.setStage(lead.name)}
        value={lead.stage}
        options={stages.map((stage) => [stage, t.stages[stage]] as const)}
        onChoose={(chosen) => {
          const stage = stages.find((one) => one === chosen);
          if (stage) onPatch({ stage });
        }}
      />
    </td>
  );
};

const NextCell = ({ lead: { nextStep } }: CellProps) => {
  const { date } = useWords();
  return (
    <td title={nextStep?.text}>
      {nextStep?.on && <span class="soft small">{date(nextStep.on)} </span>}
      {nextStep?.text}
    </td>
  );
};

const CountryCell = ({ lead: { country } }: CellProps) => {
  const { countryName } = useWords();
  return <td>{country && countryName(country)}</td>;
};

const SeenCell = ({ lead }: CellProps) => {
  const { when } = useWords();
  return <td class="soft small">{when(lead.seenAt)}</td>;
};

const TagsCell = ({ lead, onTags }: { lead: Lead; onTags(tags: string[]): void }) => {
  const { t } = useWords();
  const words = useListWords();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      class="field"
      aria-label={words.table.setTags(lead.name)}
      value={typed ?? lead.tags.join(t.comma)}
      onInput={(event) => setTyped(event.currentTarget.value)}
      onChange={(event) => {
        setTyped(null);
        onTags(readTags(event.currentTarget.value));
      }}
    />
  );
};

const cells: Record<ColumnName, (props: CellProps) => ComponentChildren> = {
  score: ScoreCell,
  change: ({ lead }) => <td>{lead.change && <Change points={lead.change.points} />}</td>,
  tier: TierCell,
  account: AccountCell,
  why: WhyCell,
  owner: OwnerCell,
  stage: StageCell,
  next: NextCell,
  tags: ({ lead, onPatch }) => (
    <td>
      <TagsCell lead={lead} onTags={(tags) => onPatch({ tags })} />
    </td>
  ),
  industry: ({ lead }) => <td title={lead.industry ?? undefined}>{lead.industry}</td>,
  country: CountryCell,
  seen: SeenCell,
};

/** A click into a field of the row is for the field. */
const isControl = (target: EventTarget | null) =>
  target instanceof Element && target.closest('select, input, button') !== null;

const readTags = (text: string): string[] =>
  [
    ...new Set(
      text
        .split(/[,，、]/)
        .map((tag) => tag.trim().slice(0, 40))
        .filter(Boolean),
    ),
  ].slice(0, 20);
