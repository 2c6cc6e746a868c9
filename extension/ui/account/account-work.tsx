/** What is done with accounts, given to every component of their pages. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AccountWork } from '../services.ts';

const AccountsContext = createContext<AccountWork | null>(null);

export const Accounts = ({ accounts, children }: { accounts: AccountWork; children: ComponentChildren }) => (
  <AccountsContext.Provider value={accounts}>{children}</AccountsContext.Provider>
);

export const useAccounts = (): AccountWork => {
  const accounts = useContext(AccountsContext);
  if (!accounts) throw new Error('A component stands outside the accounts’ pages.');
  return accounts;
};
