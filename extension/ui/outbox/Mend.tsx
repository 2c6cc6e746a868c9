/** A refused capture opened again: the fields as they were sent, to be mended and sent under a new id. */
import { Preview } from '../preview/Preview.tsx';
import { UndoBar } from '../preview/UndoBar.tsx';
import { useDraft } from '../preview/use-draft.ts';
import { useServices } from '../Screen.tsx';
import type { OutboxEntry } from '../services.ts';
import { useWords } from '../words.tsx';

export const Mend = ({ entry, onDone }: { entry: OutboxEntry; onDone(): void }) => {
  const { t } = useWords();
  const services = useServices();
  const { id, capturedAt, tags, note, owner, ...draft } = entry.capture;
  const edits = useDraft(draft);
  const problem = entry.failure?.code === 'refused' ? entry.failure.problem : null;
  const resend = async () => {
    await services.mend(id, { ...edits.draft, id: crypto.randomUUID(), capturedAt, tags, note, owner });
    onDone();
  };
  return (
    <>
      <div class="block">
        {problem && (
          <div class="notice bad">
            <p>{problem.detail}</p>
            {problem.errors?.map((error) => (
              <p key={error.path} class="small">
                {error.path}: {error.message}
              </p>
            ))}
          </div>
        )}
        <Preview edits={edits} title={t.waiting.mendTitle} />
      </div>
      <UndoBar edits={edits} />
      <p class="block row">
        <button type="button" class="button main" disabled={edits.invalid} onClick={resend}>
          {t.waiting.resend}
        </button>
        <button type="button" class="button" onClick={onDone}>
          {t.waiting.cancel}
        </button>
      </p>
    </>
  );
};
