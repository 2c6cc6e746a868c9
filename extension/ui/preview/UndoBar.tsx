/** Says what was just changed, and takes it back. */
import { useWords } from '../words.tsx';
import type { DraftEdits } from './use-draft.ts';

export const UndoBar = ({ edits }: { edits: DraftEdits }) => {
  const { t } = useWords();
  if (edits.last === null) return null;
  return (
    <div class="undo" role="status">
      <span class="clip">{edits.last}</span>
      <button type="button" class="link" onClick={edits.undo}>
        {t.preview.undo}
      </button>
    </div>
  );
};
