/** Says what was just changed of a lead, and takes it back; or who changed it first. */
import { useWords } from '../words.tsx';
import type { Edit, LeadEditing } from './use-lead-edit.ts';
import { useListWords } from './work.tsx';

export const EditBar = ({ editing: { edit, undo } }: { editing: Pick<LeadEditing, 'edit' | 'undo'> }) => {
  const words = useListWords();
  const told = useTold();
  return (
    <div role="status">
      {edit && (
        <div class="undo">
          <span class="clip">{told(edit)}</span>
          {!edit.stale && (
            <button type="button" class="link" onClick={undo}>
              {words.table.undo}
            </button>
          )}
        </div>
      )}
    </div>
  );
};

const useTold = (): ((edit: Edit) => string) => {
  const { since } = useWords();
  const words = useListWords();
  return ({ stale, claimed, lead }) => {
    if (claimed?.owner) return words.theirs(claimed.owner.name, claimed.since ? since(claimed.since) : '?');
    return stale ? words.table.stale : words.table.changed(lead.name);
  };
};
