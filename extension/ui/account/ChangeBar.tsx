/** Says what was just merged or split, until when it can be undone, and undoes it. */
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { useWords } from '../words.tsx';
import type { AccountChanging } from './use-account-changes.ts';
import { useAccountWords } from './words.ts';

interface ChangeBarProps {
  changing: AccountChanging;
  onOpen(account: string): void;
}

export const ChangeBar = ({ changing: { done, busy, failure, undo }, onOpen }: ChangeBarProps) => {
  const { t: words } = useWords();
  const t = useAccountWords();
  return (
    <>
      <div role="status">
        {done && (
          <p class="undo">
            <span>
              {done.kind === 'undo'
                ? t.changes.didUndo
                : done.kind === 'split'
                  ? t.split.done(done.pages)
                  : t.merge.done}
            </span>
            {done.kind === 'split' && (
              <button type="button" class="link" onClick={() => onOpen(done.change.other)}>
                {t.split.open}
              </button>
            )}
            {done.kind !== 'undo' && (
              <button type="button" class="link" disabled={busy} onClick={() => undo(done.change.id)}>
                {busy ? t.changes.busy : t.changes.undo}
              </button>
            )}
          </p>
        )}
      </div>
      {failure && <FailureNotice failure={failure} offline={words.failures.notDone} />}
    </>
  );
};
