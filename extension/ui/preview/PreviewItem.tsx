/** A person, a role or a round: its name, and all that is told of it in one line, or row by row where that is asked. */
import { useState } from 'preact/hooks';
import { Icon } from '../parts/Icon.tsx';
import { useWords } from '../words.tsx';
import type { Item } from './items.ts';
import { PreviewRow, type RowActions, toldOf } from './PreviewRow.tsx';
import type { Refusals } from './refusals.ts';
import type { Row } from './row.ts';

interface PreviewItemProps extends RowActions {
  item: Item;
  open: boolean;
  refusals: Refusals;
}

export const PreviewItem = ({ item: { head, parts }, open, refusals, ...on }: PreviewItemProps) => {
  const words = useWords();
  // Once open it stays so, whatever happens to the others.
  const [opened] = useState(open || parts.some((part) => refusals.has(part.id)));
  const row = (part: Row) => (
    <PreviewRow key={keyOf(part)} row={part} refused={refusals.get(part.id) ?? null} {...on} />
  );
  return (
    <>
      {row(head)}
      {parts.length > 0 && (
        <details class="parts" open={opened}>
          <summary>
            <span class="told">{parts.map((part) => toldOf(part, words)).join(' · ')}</span>
            <span class="fewer">{words.t.preview.fewer}</span>
            <Icon name="fold" />
          </summary>
          {parts.map(row)}
        </details>
      )}
    </>
  );
};

/** A dropped item moves those after it up: the text is in the key so that no row keeps another's. */
export const keyOf = (row: Row): string => (row.group === 'company' ? row.id : `${row.id} ${row.text}`);
