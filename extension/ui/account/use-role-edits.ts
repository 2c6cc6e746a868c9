/** A member's word on what people have to do with buying: set, released; the last of it can be taken back. */
import { useState } from 'preact/hooks';
import type { Account } from '../../../shared/api.ts';
import type { PersonRoleInput } from '../../../shared/api-identity.ts';
import type { Failure } from '../services.ts';
import { useAccounts } from './account-work.tsx';
import type { Person } from './committee-seats.ts';

type Role = PersonRoleInput['role'];

interface LastEdit {
  name: string;
  /** null: they were released. */
  role: Role;
  /** What a member had set before; null where the sources decided. */
  before: Role;
  undone: boolean;
}

export interface RoleEdits {
  last: LastEdit | null;
  busy: boolean;
  failure: Failure | null;
  /** @param role null releases the person. @returns whether it was taken */
  set(person: Person, role: Role): Promise<boolean>;
  undo(): Promise<boolean>;
}

export const useRoleEdits = (account: Account, onAccount: (account: Account) => void): RoleEdits => {
  const accounts = useAccounts();
  const [last, setLast] = useState<LastEdit | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const ask = async (edit: LastEdit): Promise<boolean> => {
    setBusy(true);
    const result = await accounts.setRole(account.lead.id, edit.name, edit.role);
    setBusy(false);
    setFailure(result.ok ? null : result.failure);
    if (!result.ok) return false;
    setLast(edit);
    onAccount(result.value);
    return true;
  };
  return {
    last,
    busy,
    failure,
    set: ({ name, set }, role) => {
      const before = set && { buyingRole: set.buyingRole, function: set.function };
      return ask({ name, role, before, undone: false });
    },
    undo: async () => last !== null && ask({ ...last, role: last.before, undone: true }),
  };
};
