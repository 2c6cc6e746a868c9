/** On an account's page: others that may be the same company, and why; to be compared, or told apart. */
import { useState } from 'preact/hooks';
import type { Suggestion } from '../../../shared/api/identity.ts';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import type { Failure } from '../services.ts';
import { useAccounts } from './account-work.tsx';
import { sameReason } from './same-reason.ts';
import { UndoLine } from './UndoLine.tsx';
import { useAccountWords } from './words.ts';

interface SameNoticeProps {
  account: string;
  pairs: readonly Suggestion[];
  onCompare(other: string): void;
}

export const SameNotice = ({ account, pairs, onCompare }: SameNoticeProps) => {
  const t = useAccountWords();
  const accounts = useAccounts();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [told, setTold] = useState<{ id: string; name: string } | null>(null);
  const tell = async (other: { id: string; name: string }, apart: boolean) => {
    const result = await (apart ? accounts.dismiss : accounts.undismiss)(account, other.id);
    setFailure(result.ok ? null : result.failure);
    if (result.ok) setTold(apart ? other : null);
  };
  return (
    <>
      <div role="status">
        {told && <UndoLine said={t.same.toldOf(told.name)} onUndo={() => tell(told, false)} />}
      </div>
      {pairs.map((pair) => {
        const other = pair.account.id === account ? pair.other : pair.account;
        return (
          <div key={other.id} class="notice same">
            <p>
              <strong>{t.same.notice(other.name)}</strong> {sameReason(pair, t)}
            </p>
            <div class="row">
              <button type="button" class="link" onClick={() => onCompare(other.id)}>
                {t.same.compare}
              </button>
              <button type="button" class="link" onClick={() => tell(other, true)}>
                {t.same.two}
              </button>
            </div>
          </div>
        );
      })}
      {failure && <FailureNotice failure={failure} />}
    </>
  );
};
