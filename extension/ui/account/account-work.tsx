/** What is done with accounts, given to every component of their pages, and how often pairs changed. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import type { AccountWork, Result } from '../services.ts';

const AccountsContext = createContext<{ accounts: AccountWork; turn: number } | null>(null);

interface AccountsProps {
  accounts: AccountWork;
  children: ComponentChildren;
}

export const Accounts = ({ accounts, children }: AccountsProps) => {
  const [turn, setTurn] = useState(0);
  const counted = useMemo(() => {
    const count =
      <Args extends unknown[], T>(ask: (...args: Args) => Promise<Result<T>>) =>
      async (...args: Args): Promise<Result<T>> => {
        const result = await ask(...args);
        if (result.ok) setTurn((was) => was + 1);
        return result;
      };
    return {
      ...accounts,
      dismiss: count(accounts.dismiss),
      undismiss: count(accounts.undismiss),
      merge: count(accounts.merge),
      split: count(accounts.split),
      undoChange: count(accounts.undoChange),
    };
  }, [accounts]);
  return <AccountsContext.Provider value={{ accounts: counted, turn }}>{children}</AccountsContext.Provider>;
};

const useContextOf = () => {
  const context = useContext(AccountsContext);
  if (!context) throw new Error('A component stands outside the accounts’ pages.');
  return context;
};

export const useAccounts = (): AccountWork => useContextOf().accounts;

/** Grows with each merge, split, undo and pair told apart. */
export const usePairsTurn = (): number => useContextOf().turn;
