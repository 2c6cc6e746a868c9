/** The table itself: headings that sort, and of all rows those that are in sight. */
import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Lead, LeadPatch, LeadQuery } from '../../../shared/api/lead.ts';
import type { Member } from '../../../shared/api/workspace.ts';
import { Icon } from '../parts/Icon.tsx';
import type { Column } from './columns.ts';
import { LeadRow } from './LeadRow.tsx';
import { type RowSlots, reuseSlots } from './row-slots.ts';
import type { RowRange } from './rows-to-draw.ts';
import type { TableLook } from './use-table-look.ts';
import type { RowWindow } from './use-window.ts';
import { useListWords } from './work.tsx';

interface LeadTableProps {
  leads: readonly Lead[];
  /** The list goes on: how long it is, nobody knows. */
  more: boolean;
  look: TableLook;
  rows: RowWindow;
  head: RefObject<HTMLTableSectionElement | null>;
  order: NonNullable<LeadQuery['order']>;
  onOrder(order: NonNullable<LeadQuery['order']>): void;
  members: readonly Member[] | null;
  selected: string | null;
  chosen: ReadonlySet<string>;
  onChoose(id: string, on: boolean): void;
  onOpen(id: string): void;
  onPatch(lead: Lead, patch: LeadPatch): void;
}

export const LeadTable = ({ leads, look, rows, order, onOrder, members, ...props }: LeadTableProps) => {
  const words = useListWords();
  // A row that is being typed into stays, wherever the list is scrolled to.
  const [held, setHeld] = useState<string | null>(null);
  const heldAt = held === null ? -1 : leads.findIndex(({ id }) => id === held);
  const shown = placesOf(rows.ranges, heldAt).flatMap((at) => {
    const lead = leads[at];
    return lead ? [{ at, lead }] : [];
  });
  const slots = useRef<RowSlots>(new Map());
  slots.current = reuseSlots(
    slots.current,
    shown.map(({ lead }) => lead.id),
  );
  let next = 0;
  const lines = shown.flatMap(({ at, lead }) => {
    const gap = at - next;
    next = at + 1;
    const row = (
      <LeadRow
        key={slots.current.get(lead.id)}
        at={at}
        lead={lead}
        columns={look.columns}
        members={members ?? (lead.owner ? [lead.owner] : [])}
        selected={props.selected === lead.id}
        chosen={props.chosen.has(lead.id)}
        onChoose={(on) => props.onChoose(lead.id, on)}
        onOpen={() => props.onOpen(lead.id)}
        onPatch={(patch) => props.onPatch(lead, patch)}
      />
    );
    return gap > 0 ? [<Space key={`before ${lead.id}`} rows={gap} look={look} />, row] : [row];
  });
  return (
    <table
      aria-rowcount={props.more ? -1 : leads.length + 1}
      class={look.dense ? 'dense' : ''}
      style={{ '--row': `${look.rowHeight}px` }}
    >
      <colgroup>
        {look.columns.map(({ name, width }) => (
          <col key={name} style={{ width }} />
        ))}
      </colgroup>
      <thead ref={props.head}>
        <tr aria-rowindex={1}>
          {look.columns.map((column) => (
            <Heading key={column.name} column={column} order={order} onOrder={onOrder}>
              {words.table.columns[column.name]}
            </Heading>
          ))}
        </tr>
      </thead>
      <tbody onFocusIn={({ target }) => setHeld(idOf(target))} onFocusOut={() => setHeld(null)}>
        {lines}
        {leads.length > next && <Space rows={leads.length - next} look={look} />}
      </tbody>
    </table>
  );
};

/** @param held a place beside them, -1 for none */
const placesOf = (ranges: readonly RowRange[], held: number): number[] => {
  const places = ranges.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at));
  return held < 0 || places.includes(held) ? places : [...places, held].sort((a, b) => a - b);
};

/** Which lead's row something stands in. */
const idOf = (target: EventTarget | null): string | null =>
  (target instanceof Element && target.closest('tr')?.id.replace(/^lead-/, '')) || null;

const Space = ({ rows, look }: { rows: number; look: TableLook }) => (
  <tr class="space" style={{ height: `${rows * look.rowHeight}px` }}>
    <td colSpan={look.columns.length} />
  </tr>
);

interface HeadingProps {
  column: Column;
  order: string;
  onOrder(order: NonNullable<LeadQuery['order']>): void;
  children: string;
}

const Heading = ({ column: { order: own, ascending, figure }, order, onOrder, children }: HeadingProps) => {
  const sorts = own !== undefined && own === order;
  return (
    <th
      scope="col"
      class={figure ? 'figure-head' : ''}
      {...(sorts && { 'aria-sort': ascending ? 'ascending' : 'descending' })}
    >
      {own === undefined ? (
        children
      ) : (
        <button type="button" onClick={() => onOrder(own)}>
          {children}
          {sorts && <Icon name={ascending ? 'ascending' : 'descending'} />}
        </button>
      )}
    </th>
  );
};
