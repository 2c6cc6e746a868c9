/** A member's word on facts: set, released, another source's value taken; the last of it can be taken back. */
import type { Account } from '../../../shared/api/account.ts';
import { useAccounts } from './account-work.tsx';
import { type AccountEdit, useAccountEdit } from './use-account-edit.ts';

interface LastEdit {
  field: string;
  /** null: it was released. */
  value: unknown;
  /** What stood there by a member's word before; null where the sources decided. */
  before: unknown;
  undone: boolean;
}

export interface FactEdits extends Omit<AccountEdit<LastEdit>, 'send'> {
  /** @param value null releases the field. @returns whether it was taken */
  set(field: string, value: unknown): Promise<boolean>;
  undo(): Promise<boolean>;
}

export const useFactEdits = (account: Account, onAccount: (account: Account) => void): FactEdits => {
  const accounts = useAccounts();
  const { send, ...state } = useAccountEdit<LastEdit>(onAccount);
  const { last } = state;
  const { id } = account.lead;
  const ask = (field: string, value: unknown, undone: boolean): Promise<boolean> => {
    const before = account.facts[field]?.find(({ locked }) => locked)?.value ?? null;
    return send({ field, value, before, undone }, () =>
      value === null ? accounts.releaseFact(id, field) : accounts.setFact(id, field, value),
    );
  };
  return {
    ...state,
    set: (field, value) => ask(field, value, false),
    undo: async () => last !== null && ask(last.field, last.before, true),
  };
};
