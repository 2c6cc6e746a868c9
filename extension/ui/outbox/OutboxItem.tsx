/** One saved page that waits: when it is tried next, or why it was refused. */

import { nameOfRow } from '../preview/PreviewRow.tsx';
import { refusalsOf } from '../preview/refusals.ts';
import { rowsOf } from '../preview/rows.ts';
import type { OutboxEntry } from '../services.ts';
import { useWords, type Words } from '../words.tsx';

interface OutboxItemProps {
  entry: OutboxEntry;
  onDiscard(): void;
  onMend(): void;
}

export const nameOfEntry = ({ capture }: OutboxEntry): string | null =>
  capture.company.name?.value ?? capture.company.domain?.value ?? (capture.page.title || null);

export const OutboxItem = ({ entry, onDiscard, onMend }: OutboxItemProps) => {
  const words = useWords();
  const { t } = words;
  const { capture, state } = entry;
  const refused = state === 'refused';
  return (
    <li>
      <p class="row">
        <strong class="clip grow">{nameOfEntry(entry) ?? t.waiting.noName}</strong>
        <span class="soft small">
          {t.waiting.savedAt(words.when(entry.savedAt), words.clock(entry.savedAt))}
        </span>
      </p>
      <p class="soft small clip" title={capture.page.url}>
        {t.kinds[capture.page.kind]} · {capture.page.url}
      </p>
      <p class="row">
        <span class={refused ? 'small grow down' : 'small grow'}>
          {refused ? whyRefused(entry, words) : progress(entry, words)}
        </span>
        {refused && (
          <button type="button" class="link" onClick={onMend}>
            {t.waiting.mend}
          </button>
        )}
        <button type="button" class="link" onClick={onDiscard}>
          {t.waiting.discard}
        </button>
      </p>
    </li>
  );
};

const progress = ({ failure, nextAt, attempts }: OutboxEntry, { t, clock, problem }: Words): string => {
  if (!failure) return t.waiting.now;
  const why = failure.code === 'refused' ? problem(failure.problem).what : t.waiting.because[failure.code];
  const tried = attempts > 0 ? t.waiting.tries(attempts) : '';
  return [why, nextAt === null ? '' : t.waiting.next(clock(nextAt)), tried].filter(Boolean).join(t.space);
};

const whyRefused = ({ failure, capture }: OutboxEntry, { t, problem }: Words): string => {
  if (failure?.code !== 'refused') return t.waiting.refused;
  const rows = rowsOf(capture);
  const refusals = refusalsOf(rows, failure.problem.errors);
  const names = rows.filter((row) => refusals.has(row.id)).map((row) => nameOfRow(row, t));
  const { what, todo } = problem(failure.problem);
  return names.length ? t.waiting.refusedFields([...new Set(names)].join(t.comma)) : `${what} ${todo}`;
};
