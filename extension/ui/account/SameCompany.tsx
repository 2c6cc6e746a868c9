/** All pairs of accounts that may be one company, each with its reason: merged, or told apart. */
import { useState } from 'preact/hooks';
import type { Suggestion } from '../../../shared/api/identity.ts';
import { writeRoute } from '../dashboard/route.ts';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import type { Failure } from '../services.ts';
import { useLoaded } from '../use-loaded.ts';
import { useWords } from '../words.tsx';
import { useAccounts } from './account-work.tsx';
import { ChangeBar } from './ChangeBar.tsx';
import { MergeDialog } from './MergeDialog.tsx';
import { sameReason } from './same-reason.ts';
import { UndoLine } from './UndoLine.tsx';
import { useAccountChanges } from './use-account-changes.ts';
import { useAccountWords } from './words.ts';
import './account.css';
import './same.css';

export const SameCompany = ({ onOpen }: { onOpen(account: string): void }) => {
  const { when } = useWords();
  const t = useAccountWords();
  const accounts = useAccounts();
  const answer = useLoaded(() => accounts.suggestions(null), 'all');
  const [comparing, setComparing] = useState<readonly [string, string] | null>(null);
  const [told, setTold] = useState<Suggestion | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const changing = useAccountChanges('', () => {
    setTold(null);
    answer.reload();
  });
  const pairs = answer.value?.ok ? answer.value.value.suggestions : [];
  const tellApart = async (pair: Suggestion) => {
    const result = await accounts.dismiss(pair.account.id, pair.other.id);
    setFailure(result.ok ? null : result.failure);
    if (!result.ok) return;
    setTold(pair);
    answer.reload();
  };
  const together = async ({ account, other }: Suggestion) => {
    const result = await accounts.undismiss(account.id, other.id);
    setFailure(result.ok ? null : result.failure);
    if (!result.ok) return;
    setTold(null);
    answer.reload();
  };
  const link = ({ id, name }: Suggestion['account']) => (
    <a href={writeRoute({ page: 'accounts', id })}>{name}</a>
  );
  return (
    <main class="same-company">
      <h1>{t.same.title}</h1>
      <p class="soft">{t.same.explain}</p>
      <ChangeBar changing={changing} onOpen={onOpen} />
      <div role="status">
        {told && (
          <UndoLine said={t.same.told(told.account.name, told.other.name)} onUndo={() => together(told)} />
        )}
        {!answer.value && <p class="soft">{t.same.loading}</p>}
      </div>
      {failure && <FailureNotice failure={failure} />}
      {answer.value?.ok === false && <FailureNotice failure={answer.value.failure} onRetry={answer.reload} />}
      {answer.value?.ok && pairs.length === 0 && <p class="empty soft">{t.same.none}</p>}
      <ul>
        {pairs.map((pair) => (
          <li key={`${pair.account.id} ${pair.other.id}`}>
            <p class="names">
              {link(pair.account)} <span class="soft">·</span> {link(pair.other)}
            </p>
            <p class="soft">
              {sameReason(pair, t)} <span class="small">{when(pair.madeAt)}</span>
            </p>
            <div class="row">
              <button
                type="button"
                class="button"
                onClick={() => setComparing([pair.account.id, pair.other.id])}
              >
                {t.same.compare}
              </button>
              <button type="button" class="button" onClick={() => tellApart(pair)}>
                {t.same.two}
              </button>
            </div>
          </li>
        ))}
      </ul>
      {comparing && <MergeDialog pair={comparing} changing={changing} onClose={() => setComparing(null)} />}
    </main>
  );
};
