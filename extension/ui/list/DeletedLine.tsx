/** What was deleted last, and the way back; read out when it appears. */
import { useListWords } from './work.tsx';

interface DeletedLineProps {
  /** Null: nothing was, or it is there again. */
  name: string | null;
  onUndo(): unknown;
}

export const DeletedLine = ({ name, onUndo }: DeletedLineProps) => {
  const t = useListWords();
  return (
    <span role="status">
      {name !== null && (
        <>
          {t.deleted(name)}{' '}
          <button type="button" class="link" onClick={onUndo}>
            {t.bulk.undo}
          </button>
        </>
      )}
    </span>
  );
};
