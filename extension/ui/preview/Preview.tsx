/** What will be sent, field by field: nothing else goes out. */
import { useCallback, useMemo, useRef } from 'preact/hooks';
import type { Draft } from '../../../shared/capture.ts';
import { useWords } from '../words.tsx';
import { PreviewRow } from './PreviewRow.tsx';
import type { Group, Row } from './row.ts';
import { rowsOf } from './rows.ts';
import type { DraftEdits } from './use-draft.ts';
import '../preview.css';

export const Preview = ({ edits, title }: { edits: DraftEdits; title?: string }) => {
  const { t } = useWords();
  const rows = useMemo(() => rowsOf(edits.draft), [edits.draft]);
  const groups = Map.groupBy(rows, (row) => row.group);
  return (
    <section class="preview" aria-label={title ?? t.preview.title}>
      <h2>
        {title ?? t.preview.title} <span class="soft">· {t.preview.count(countOf(rows))}</span>
      </h2>
      {[...groups].map(([group, members]) => (
        <PreviewGroup key={group} group={group} rows={members} edits={edits} />
      ))}
    </section>
  );
};

/** Rows that hold something: an empty name that waits to be typed is not sent. */
export const countOf = (rows: readonly Row[]): number => rows.filter((row) => row.text !== '').length;

export const countOfDraft = (draft: Draft): number => countOf(rowsOf(draft));

const PreviewGroup = ({ group, rows, edits }: { group: Group; rows: Row[]; edits: DraftEdits }) => {
  const { t } = useWords();
  const latest = useRef(edits);
  latest.current = edits;
  const invalid = useCallback((id: string, bad: boolean) => latest.current.setInvalid(id, bad), []);
  const items = rows.filter((row) => !row.sub).length;
  return (
    <div>
      <h3>
        {t.preview.groups[group]}
        {items > 1 && group !== 'company' && group !== 'page' && <span class="soft"> {items}</span>}
      </h3>
      {rows.map((row) => (
        <PreviewRow
          // A dropped item moves those after it up: the text is in the key so that no row keeps another's.
          key={group === 'company' ? row.id : `${row.id} ${row.text}`}
          row={row}
          onEdit={(draft: Draft, name) => edits.apply(draft, t.preview.edited(name))}
          onDrop={(draft: Draft, name) => edits.apply(draft, t.preview.dropped(name))}
          onInvalid={invalid}
        />
      ))}
    </div>
  );
};
