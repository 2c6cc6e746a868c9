/** What will be sent, field by field: nothing else goes out. */
import type { ComponentChildren } from 'preact';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../../shared/capture.ts';
import { Icon } from '../parts/Icon.tsx';
import { useWords } from '../words.tsx';
import { isOpen, itemOf, type Section, sectionsOf } from './items.ts';
import { keyOf, PreviewItem } from './PreviewItem.tsx';
import { type RowActions, toldOf } from './PreviewRow.tsx';
import type { Refusals } from './refusals.ts';
import type { Row } from './row.ts';
import { rowsOf } from './rows.ts';
import type { DraftEdits } from './use-draft.ts';
import '../preview.css';

interface PreviewProps {
  edits: DraftEdits;
  title?: string;
  /** Why the Worker refused a row, by the row's id. */
  refusals?: Refusals;
  /** The row that stands on top, with its parts, below what is said of it. */
  first?: string | null;
  children?: ComponentChildren;
}

const none: Refusals = new Map();

export const Preview = ({ edits, title, refusals = none, first = null, children }: PreviewProps) => {
  const { t } = useWords();
  const rows = useMemo(() => rowsOf(edits.draft), [edits.draft]);
  const latest = useRef(edits);
  latest.current = edits;
  const onInvalid = useCallback((id: string, bad: boolean) => latest.current.setInvalid(id, bad), []);
  const actions: RowActions = {
    onEdit: (draft, name) => edits.apply(draft, t.preview.edited(name)),
    onDrop: (draft, name) => edits.apply(draft, t.preview.dropped(name)),
    onInvalid,
  };
  const isFirst = (row: Row) => row.id === first || row.id.startsWith(`${first}.`);
  const item = first === null ? null : itemOf(rows.filter(isFirst));
  return (
    <section class="preview" aria-label={title ?? t.preview.title}>
      <h2>
        {title ?? t.preview.title} <span class="soft">· {t.preview.count(countOf(rows))}</span>
      </h2>
      {children}
      {item && <PreviewItem key={first} item={item} open refusals={refusals} {...actions} />}
      {sectionsOf(item ? rows.filter((row) => !isFirst(row)) : rows).map((section) => (
        <PreviewSection key={section.group} section={section} refusals={refusals} {...actions} />
      ))}
    </section>
  );
};

/** Rows that hold something: an empty name that waits to be typed is not sent. */
export const countOf = (rows: readonly Row[]): number => rows.filter((row) => row.text !== '').length;

export const countOfDraft = (draft: Draft): number => countOf(rowsOf(draft));

interface PreviewSectionProps extends RowActions {
  section: Section;
  refusals: Refusals;
}

const PreviewSection = ({ section, ...rest }: PreviewSectionProps) => {
  const words = useWords();
  const { group, items } = section;
  const [opened] = useState(section.open || rest.refusals.size > 0);
  const counted = items.length > 1 && group !== 'company' && group !== 'page';
  return (
    <details open={opened}>
      <summary>
        <h3>{words.t.preview.groups[group]}</h3>
        {counted && <span class="soft"> {items.length}</span>}
        <span class="told soft">
          {' '}
          {items
            .slice(0, 3)
            .map(({ head }) => toldOf(head, words))
            .join(words.t.comma)}
          …
        </span>
        <Icon name="fold" />
      </summary>
      {items.map((item) => (
        <PreviewItem key={keyOf(item.head)} item={item} open={isOpen(section)} {...rest} />
      ))}
    </details>
  );
};
