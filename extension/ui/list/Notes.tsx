/** Notes on the lead: whose, when; one's own to delete. */
import { useState } from 'preact/hooks';
import type { Me } from '../../../shared/api.ts';
import { may } from '../../../shared/permissions.ts';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import type { Failure, Result } from '../services.ts';
import { useLoaded } from '../use-loaded.ts';
import { useWords } from '../words.tsx';
import { useListWords, useWork } from './work.tsx';

export const Notes = ({ lead, me, onChange }: { lead: string; me: Me | null; onChange(): void }) => {
  const { when } = useWords();
  const t = useListWords();
  const work = useWork();
  const answer = useLoaded(() => work.notes(lead), lead);
  const [text, setText] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const then = async <T,>(asked: Promise<Result<T>>): Promise<boolean> => {
    const result = await asked;
    setFailure(result.ok ? null : result.failure);
    if (!result.ok) return false;
    answer.reload();
    onChange();
    return true;
  };
  const add = async (event: Event) => {
    event.preventDefault();
    const words = text.trim();
    if (words !== '' && (await then(work.writeNote(lead, crypto.randomUUID(), words)))) setText('');
  };
  const notes = answer.value?.ok ? answer.value.value.notes : [];
  const problem = failure ?? (answer.value && !answer.value.ok ? answer.value.failure : null);
  return (
    <section>
      <h2>{t.notes}</h2>
      <form onSubmit={add}>
        <textarea
          class="field"
          rows={2}
          maxLength={2000}
          aria-label={t.addNote}
          placeholder={t.addNote}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t.save}
        </button>
      </form>
      {problem && <FailureNotice failure={problem} onRetry={answer.reload} />}
      {answer.value?.ok && notes.length === 0 && <p class="soft">{t.noNotes}</p>}
      <ul class="notes">
        {notes.map((note) => (
          <li key={note.id}>
            <p class="words">{note.text}</p>
            <p class="soft small">
              {note.author?.name ?? t.formerMember} · {when(note.createdAt)}{' '}
              {me && (note.author?.id === me.member.id || may(me.member.role, 'lead.force')) && (
                <button type="button" class="link" onClick={() => then(work.deleteNote(lead, note.id))}>
                  {t.delete}
                </button>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
};
