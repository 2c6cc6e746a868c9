/** A lead as a row of the table; owner, stage and tags are edited in place. */
import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Lead, LeadPatch } from '../../../shared/api/lead.ts';
import type { Member } from '../../../shared/api/workspace.ts';
import { stages } from '../../../shared/words.ts';
import { Change } from '../parts/Change.tsx';
import { readTags } from '../parts/read-tags.ts';
import { useWords, type Words } from '../words.tsx';
import type { Column, ColumnName } from './columns.ts';
import type { ListWords } from './locales/en.ts';
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
  const words = useWords();
  const own = useListWords();
  return useMemo(
    () => (
      <tr
        id={`lead-${lead.id}`}
        // The headings are row 1.
        aria-rowindex={at + 2}
        aria-selected={selected}
        onClick={(event) => isControl(event.target) || props.onOpen()}
      >
        {columns.map(({ name }) => cells[name]({ ...props, words, own }))}
      </tr>
    ),
    [at, columns, selected, lead, members, chosen, words, own],
  );
};

interface CellProps
  extends Pick<LeadRowProps, 'lead' | 'members' | 'chosen' | 'onChoose' | 'onOpen' | 'onPatch'> {
  words: Words;
  own: ListWords;
}

const scoreCell = ({ lead, chosen, onChoose, words: { t }, own: { bulk } }: CellProps) => (
  <td key="score" class="figure">
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

const accountCell = ({ lead, onOpen }: CellProps) => (
  <td key="account" title={`${lead.name} ${lead.domain ?? ''}`}>
    <div class="account">
      <button type="button" class="link plain clip" onClick={onOpen}>
        {lead.name}
      </button>
      <span class="soft small clip">{lead.domain}</span>
    </div>
  </td>
);

const whyCell = ({ lead, words }: CellProps) => {
  const why = words.whyNow(lead.why);
  return (
    <td key="why" title={why}>
      {why}
    </td>
  );
};

const ownerCell = ({ lead, members, onPatch, own: { table } }: CellProps) => {
  // An owner who has left the team since is named all the same.
  const { owner } = lead;
  const others = owner && !members.some(({ id }) => id === owner.id) ? [...members, owner] : members;
  return (
    <td key="owner">
      <RowSelect
        label={table.setOwner(lead.name)}
        value={owner?.id ?? ''}
        options={[['', '—'], ...others.map(({ id, name }) => [id, name] as const)]}
        onChoose={(id) => onPatch({ owner: id || null })}
      />
    </td>
  );
};

const stageCell = ({ lead, onPatch, words: { t }, own: { table } }: CellProps) => (
  <td key="stage">
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

const nextCell = ({ lead: { nextStep }, words: { date } }: CellProps) => (
  <td key="next" title={nextStep?.text}>
    {nextStep?.on && <span class="soft small">{date(nextStep.on)} </span>}
    {nextStep?.text}
  </td>
);

const TagsField = ({ lead, onTags }: { lead: Lead; onTags(tags: string[]): void }) => {
  const { t, tag } = useWords();
  const words = useListWords();
  // By whose they are: the row may show another lead the next moment.
  const [typed, setTyped] = useState<{ of: string; text: string } | null>(null);
  const told = lead.tags.map(tag).join(t.comma);
  return (
    <input
      class="field"
      aria-label={words.table.setTags(lead.name)}
      title={told}
      value={typed?.of === lead.id ? typed.text : told}
      onInput={(event) => setTyped({ of: lead.id, text: event.currentTarget.value })}
      onChange={(event) => {
        setTyped(null);
        onTags(readTags(event.currentTarget.value, t.save.campaign('')));
      }}
    />
  );
};

/** Functions and no components: a jump draws twenty rows at once, and a component a cell was a third of what that took. */
const cells: Record<ColumnName, (props: CellProps) => VNode> = {
  score: scoreCell,
  change: ({ lead }) => <td key="change">{lead.change && <Change points={lead.change.points} />}</td>,
  tier: ({ lead, words: { t } }) => (
    <td key="tier">
      <span class={lead.tier === 'key' ? 'chip key' : 'chip'}>{t.tiersShort[lead.tier]}</span>
    </td>
  ),
  account: accountCell,
  why: whyCell,
  owner: ownerCell,
  stage: stageCell,
  next: nextCell,
  tags: ({ lead, onPatch }) => (
    <td key="tags">
      <TagsField lead={lead} onTags={(tags) => onPatch({ tags })} />
    </td>
  ),
  industry: ({ lead }) => (
    <td key="industry" title={lead.industry ?? undefined}>
      {lead.industry}
    </td>
  ),
  country: ({ lead: { country }, words }) => <td key="country">{country && words.countryName(country)}</td>,
  seen: ({ lead, words }) => (
    <td key="seen" class="soft small">
      {words.when(lead.seenAt)}
    </td>
  ),
};

/** A click into a field of the row is for the field. */
const isControl = (target: EventTarget | null) =>
  target instanceof Element && target.closest('select, input, button') !== null;
