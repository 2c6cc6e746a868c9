/** A member's word on facts: set, released, another source's value taken; the last of it can be taken back. */
import { useState } from 'preact/hooks';
import type { Account } from '../../../shared/api.ts';
import type { Failure } from '../services.ts';
import { useAccounts } from './account-work.tsx';

/** What was done last, as the words that tell of it and what takes it back. */
interface LastEdit {
  field: string;
  /** null: it was released. */
  value: unknown;
  /** What stood there by a member's word before; null where the sources decided. */
  before: unknown;
  undone: boolean;
}

export interface FactEdits {
  last: LastEdit | null;
  busy: boolean;
  failure: Failure | null;
  /** @param value null releases the field. @returns whether it was taken */
  set(field: string, value: unknown): Promise<boolean>;
  undo(): Promise<boolean>;
}

export const useFactEdits = (account: Account, onAccount: (account: Account) => void): FactEdits => {
  const accounts = useAccounts();
  const [last, setLast] = useState<LastEdit | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { id } = account.lead;
  const ask = async (field: string, value: unknown, undone: boolean): Promise<boolean> => {
    const before = account.facts[field]?.find(({ locked }) => locked)?.value ?? null;
    setBusy(true);
    const result = await (value === null
      ? accounts.releaseFact(id, field)
      : accounts.setFact(id, field, value));
    setBusy(false);
    setFailure(result.ok ? null : result.failure);
    if (!result.ok) return false;
    setLast({ field, value, before, undone });
    onAccount(result.value);
    return true;
  };
  return {
    last,
    busy,
    failure,
    set: (field, value) => ask(field, value, false),
    undo: async () => last !== null && ask(last.field, last.before, true),
  };
};
