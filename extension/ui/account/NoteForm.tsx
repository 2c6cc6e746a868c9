/** A note on the lead, written. */
import { useState } from 'preact/hooks';
import { useListWords } from '../list/work.tsx';

/** @param onWrite says whether it was taken: what was not stays in the field */
export const NoteForm = ({ onWrite }: { onWrite(text: string): Promise<boolean> }) => {
  const t = useListWords();
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const add = async (event: Event) => {
    event.preventDefault();
    const words = text.trim();
    if (words === '') return;
    setBusy(true);
    const taken = await onWrite(words);
    setBusy(false);
    if (taken) setText('');
  };
  return (
    <form class="note-form" onSubmit={add}>
      <textarea
        class="field"
        rows={1}
        maxLength={2000}
        aria-label={t.addNote}
        placeholder={t.addNote}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {text.trim() !== '' && (
        <button type="submit" class="button" disabled={busy}>
          {t.save}
        </button>
      )}
    </form>
  );
};
