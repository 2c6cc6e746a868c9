/** Who changed what of the lead, from what to what. */
import type { HistoryEntry } from '../../../shared/api-leads.ts';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { useLoaded } from '../use-loaded.ts';
import { useWords } from '../words.tsx';
import type { ListWords } from './locales/en.ts';
import { useListWords, useWork } from './work.tsx';

export const History = ({ lead, version }: { lead: string; version: string }) => {
  const { t: words, when } = useWords();
  const t = useListWords();
  const work = useWork();
  const answer = useLoaded(() => work.history(lead), `${lead} ${version}`);
  const entries = answer.value?.ok ? answer.value.value.entries : [];
  return (
    <section>
      <h2>{t.history}</h2>
      {answer.value && !answer.value.ok && (
        <FailureNotice failure={answer.value.failure} onRetry={answer.reload} />
      )}
      {answer.value?.ok && entries.length === 0 && <p class="soft">{t.noHistory}</p>}
      <ul class="notes">
        {entries.map((entry) => (
          <li key={entry.id}>
            {entry.changes.map((change) => (
              <p key={change.field}>
                {t.fields[change.field]}: {told(change, t, words.comma, words.stages)}
              </p>
            ))}
            <p class="soft small">
              {[entry.by.name, when(entry.at), t.via[entry.via]].filter(Boolean).join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
};

type Change = HistoryEntry['changes'][number];

const told = (change: Change, t: ListWords, comma: string, stages: Record<string, string>): string => {
  if (change.field === 'note') {
    return change.from === null ? t.noteAdded : change.to === null ? t.noteDeleted : t.noteChanged;
  }
  const word = (value: Change['to']): string => {
    if (value === null) return t.none;
    if (Array.isArray(value)) return value.join(comma) || t.none;
    if (typeof value === 'string') return stages[value] ?? value;
    if ('name' in value) return value.name;
    return value.on === null ? value.text : `${value.text} (${value.on})`;
  };
  return `${word(change.from)} → ${word(change.to)}`;
};
