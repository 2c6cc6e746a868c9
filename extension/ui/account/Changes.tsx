/** Merges and splits of the account, with who made each and until when it can be undone. */
import type { AccountChangeList } from '../../../shared/api/identity.ts';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { useLoaded } from '../use-loaded.ts';
import { useWords } from '../words.tsx';
import { useAccounts } from './account-work.tsx';
import type { AccountChanging } from './use-account-changes.ts';
import { useAccountWords } from './words.ts';

export const Changes = ({ account, changing }: { account: string; changing: AccountChanging }) => {
  const { when, date } = useWords();
  const t = useAccountWords();
  const accounts = useAccounts();
  const answer = useLoaded(() => accounts.changes(account), `${account} ${changing.turn}`);
  const changes = answer.value?.ok ? answer.value.value.changes : [];
  if (answer.value?.ok !== false && changes.length === 0) return null;
  const told = ({ kind, account: kept, other }: AccountChangeList['changes'][number]) =>
    kept.id === account
      ? t.changes[kind](other.name)
      : kind === 'merge'
        ? t.changes.merged(kept.name)
        : t.changes.splitFrom(kept.name);
  return (
    <section>
      <h2>{t.changes.title}</h2>
      {answer.value?.ok === false && <FailureNotice failure={answer.value.failure} onRetry={answer.reload} />}
      <ul class="notes">
        {changes.map((change) => (
          <li key={change.id}>
            <p>{told(change)}</p>
            <p class="soft small">
              {[change.by.name || t.timeline.formerMember, when(change.madeAt)].join(' · ')}
              {' · '}
              {change.undoneAt ? (
                t.changes.undone(when(change.undoneAt))
              ) : (
                <>
                  {t.changes.until(date(change.undoUntil))}{' '}
                  <button
                    type="button"
                    class="link"
                    disabled={changing.busy}
                    aria-label={t.changes.undoLong(told(change))}
                    onClick={() => changing.undo(change.id)}
                  >
                    {t.changes.undo}
                  </button>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
};
