/** What was done last, and the way back. */
import { useAccountWords } from './words.ts';

interface UndoLineProps {
  said: string;
  /** Left out once it has been taken back. */
  onUndo?: () => unknown;
  busy?: boolean;
}

export const UndoLine = ({ said, onUndo, busy = false }: UndoLineProps) => {
  const t = useAccountWords();
  return (
    <p class="undo">
      <span>{said}</span>
      {onUndo && (
        <button type="button" class="link" disabled={busy} onClick={onUndo}>
          {t.facts.undo}
        </button>
      )}
    </p>
  );
};
