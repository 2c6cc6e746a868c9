/** A member's word on what people have to do with buying: set, released; the last of it can be taken back. */
import type { Account } from '../../../shared/api/account.ts';
import type { PersonRoleInput } from '../../../shared/api/identity.ts';
import { useAccounts } from './account-work.tsx';
import type { Person } from './committee-seats.ts';
import { type AccountEdit, useAccountEdit } from './use-account-edit.ts';

type Role = PersonRoleInput['role'];

interface LastEdit {
  name: string;
  /** null: they were released. */
  role: Role;
  /** What a member had set before; null where the sources decided. */
  before: Role;
  undone: boolean;
}

export interface RoleEdits extends Omit<AccountEdit<LastEdit>, 'send'> {
  /** @param role null releases the person. @returns whether it was taken */
  set(person: Person, role: Role): Promise<boolean>;
  undo(): Promise<boolean>;
}

export const useRoleEdits = (account: Account, onAccount: (account: Account) => void): RoleEdits => {
  const accounts = useAccounts();
  const { send, ...state } = useAccountEdit<LastEdit>(onAccount);
  const { last } = state;
  const ask = (edit: LastEdit): Promise<boolean> =>
    send(edit, () => accounts.setRole(account.lead.id, edit.name, edit.role));
  return {
    ...state,
    set: ({ name, set }, role) => {
      const before = set && { buyingRole: set.buyingRole, function: set.function };
      return ask({ name, role, before, undone: false });
    },
    undo: async () => last !== null && ask({ ...last, role: last.before, undone: true }),
  };
};
