/** Search, order and filters of the lead list. */
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LeadQuery } from '../../../shared/api/lead.ts';
import type { List } from '../../../shared/api/lead-work.ts';
import type { Me } from '../../../shared/api/workspace.ts';
import { campaignOf } from '../../../shared/campaign.ts';
import { grouped } from '../../../shared/format/grouped.ts';
import { stages, tiers } from '../../../shared/words.ts';
import { useWords } from '../words.tsx';
import { useListWords } from './work.tsx';

interface ListBarProps {
  query: LeadQuery;
  onQuery(query: LeadQuery): void;
  me: Me | null;
  tags: readonly string[];
  lists: readonly List[];
  search: RefObject<HTMLInputElement | null>;
}

const option = ([value, label]: readonly [string, string]) => (
  <option key={value} value={value}>
    {label}
  </option>
);

const orders = ['score', 'changed', 'seen', 'next'] as const;
/** A member types on: the Worker is asked once they pause. */
const pauseMs = 250;

export const ListBar = ({
  query,
  onQuery,
  me,
  tags,
  lists,
  search,
  children,
}: ListBarProps & { children: ComponentChildren }) => {
  const { t, tag } = useWords();
  const words = useListWords();
  const [typed, setTyped] = useState(query.q ?? '');
  // A saved filter brings its own words.
  useEffect(() => setTyped(query.q ?? ''), [query.q]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const choose = (field: 'tier' | 'stage' | 'owner' | 'tag' | 'list' | 'order', value: string) => {
    const { [field]: _was, ...rest } = query;
    onQuery((value === '' ? rest : { ...rest, [field]: value }) as LeadQuery);
  };
  const options = (
    field: 'tier' | 'stage' | 'owner' | 'tag' | 'list',
    any: string,
    entries: readonly (readonly [string, string])[],
    ofCampaigns: readonly (readonly [string, string])[] = [],
  ) => (
    <select
      class="field"
      aria-label={any}
      value={query[field] ?? ''}
      onChange={(event) => choose(field, event.currentTarget.value)}
    >
      <option value="">{any}</option>
      {entries.map(option)}
      {ofCampaigns.length > 0 && <optgroup label={t.save.campaigns}>{ofCampaigns.map(option)}</optgroup>}
    </select>
  );
  const [campaigns, plain] = [true, false].map((is) =>
    tags.filter((one) => (campaignOf(one) !== null) === is).map((one) => [one, tag(one)] as const),
  );
  return (
    <div class="bar">
      <h1>{words.table.title}</h1>
      <input
        ref={search}
        class="field"
        type="search"
        aria-label={words.table.searchKey}
        placeholder={words.search}
        value={typed}
        onInput={(event) => {
          const { q: _was, ...rest } = query;
          setTyped(event.currentTarget.value);
          const q = event.currentTarget.value.trim();
          clearTimeout(timer.current);
          timer.current = setTimeout(
            () => onQuery(q === '' ? rest : { ...rest, q: q.slice(0, 80) }),
            pauseMs,
          );
        }}
      />
      <select
        class="field"
        aria-label={words.table.order}
        value={query.order ?? 'score'}
        onChange={(event) => choose('order', event.currentTarget.value)}
      >
        {orders.map((order) => (
          <option key={order} value={order}>
            {order === 'next' ? words.orderNext : words.table.orders[order]}
          </option>
        ))}
      </select>
      {options(
        'tier',
        words.table.anyTier,
        tiers.map((tier) => [tier, t.tiers[tier]]),
      )}
      {options('stage', words.table.anyStage, [
        ['open', words.table.openStages],
        ...stages.map((stage) => [stage, t.stages[stage]] as const),
      ])}
      {options('owner', words.table.anyOwner, [
        ['none', t.page.notOwned],
        ...(me?.members ?? []).map((member) => [member.id, member.name] as const),
      ])}
      {options('tag', words.table.anyTag, plain ?? [], campaigns)}
      {options(
        'list',
        words.anyList,
        lists.map((list) => [list.id, `${list.name} · ${grouped(list.leads)}`]),
      )}
      {children}
    </div>
  );
};
