/** One saved page that waits: when it is tried next, or why it was refused. */
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
  const { t, when } = useWords();
  const { capture, failure, state } = entry;
  const problem = failure?.code === 'refused' ? failure.problem : null;
  return (
    <li>
      <p class="row">
        <strong class="clip grow">{nameOfEntry(entry) ?? t.waiting.noName}</strong>
        <span class="soft small">{when(entry.savedAt)}</span>
      </p>
      <p class="soft small clip" title={capture.page.url}>
        {t.kinds[capture.page.kind]} · {capture.page.url}
      </p>
      <p class={state === 'refused' ? 'small down' : 'small soft'}>{progress(entry, t)}</p>
      {failure && failure.code !== 'refused' && <p class="small soft">{t.failures[failure.code]}</p>}
      {problem && (
        <p class="small">
          {problem.detail} {problem.remedy}
        </p>
      )}
      {problem?.errors && problem.errors.length > 0 && (
        <ul class="small down">
          {problem.errors.slice(0, 5).map((error) => (
            <li key={error.path}>
              {error.path}: {error.message}
            </li>
          ))}
        </ul>
      )}
      <p class="row">
        {state === 'refused' && (
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

const progress = ({ state, failure, nextAt, attempts }: OutboxEntry, t: Words['t']): string => {
  if (state === 'refused') return t.waiting.refused;
  if (failure?.code === 'not-paired' || failure?.code === 'signed-out') return t.waiting.waitsPair;
  if (nextAt === null || attempts === 0) return t.waiting.now;
  const clock = new Date(nextAt).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
  return `${t.waiting.next(clock)} · ${t.waiting.tries(attempts)}`;
};
