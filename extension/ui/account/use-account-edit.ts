/** What a member did last by hand on an account, as the words that tell of it and what takes it back, and how it went. */
import { useState } from 'preact/hooks';
import type { Account } from '../../../shared/api/account.ts';
import type { Failure, Result } from '../services.ts';

export interface AccountEdit<Edit> {
  last: Edit | null;
  busy: boolean;
  failure: Failure | null;
  /** @returns whether it was taken */
  send(edit: Edit, sent: () => Promise<Result<Account>>): Promise<boolean>;
}

export const useAccountEdit = <Edit>(onAccount: (account: Account) => void): AccountEdit<Edit> => {
  const [last, setLast] = useState<Edit | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const send = async (edit: Edit, sent: () => Promise<Result<Account>>): Promise<boolean> => {
    setBusy(true);
    const result = await sent();
    setBusy(false);
    setFailure(result.ok ? null : result.failure);
    if (!result.ok) return false;
    setLast(edit);
    onAccount(result.value);
    return true;
  };
  return { last, busy, failure, send };
};
