/** Merging, splitting and undoing as the account's page does it: what was done last, and what became of it. */
import { useRef, useState } from 'preact/hooks';
import type { AccountChangeAnswer } from '../../../shared/api/identity.ts';
import type { Failure, Result } from '../services.ts';
import { useAccounts } from './account-work.tsx';

interface Done {
  kind: 'merge' | 'split' | 'undo';
  change: AccountChangeAnswer;
  /** Pages that were split off. */
  pages: number;
}

export interface AccountChanging {
  done: Done | null;
  busy: boolean;
  failure: Failure | null;
  /** Grows with each change: what tells of changes asks again. */
  turn: number;
  /** @returns whether it was done */
  merge(kept: string, other: string): Promise<boolean>;
  split(captures: readonly string[]): Promise<boolean>;
  undo(change: string): Promise<boolean>;
}

/** @param onDone is told which account is to be looked at now */
export const useAccountChanges = (account: string, onDone: (account: string) => void): AccountChanging => {
  const accounts = useAccounts();
  const [done, setDone] = useState<Done | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [turn, setTurn] = useState(0);
  /** An answer can get lost: what is asked again is asked under its first id, and so is done once. */
  const asked = useRef(new Map<string, string>());
  const idOf = (...what: string[]): string => {
    const key = what.join(' ');
    const id = asked.current.get(key) ?? crypto.randomUUID();
    asked.current.set(key, id);
    return id;
  };
  const ask = async (kind: Done['kind'], answer: Promise<Result<AccountChangeAnswer>>, pages = 0) => {
    setBusy(true);
    const result = await answer;
    setBusy(false);
    setFailure(result.ok ? null : result.failure);
    if (!result.ok) return false;
    asked.current.clear();
    setDone({ kind, change: result.value, pages });
    setTurn((was) => was + 1);
    // A split that is undone from the account that it made takes that account away.
    const gone =
      (kind === 'merge' || (kind === 'undo' && result.value.kind === 'split')) &&
      result.value.other === account;
    onDone(gone ? result.value.account : account);
    return true;
  };
  return {
    done,
    busy,
    failure,
    turn,
    merge: (kept, other) => ask('merge', accounts.merge(idOf('merge', kept, other), kept, other)),
    split: (captures) =>
      ask('split', accounts.split(idOf('split', ...captures), account, captures), captures.length),
    undo: (change) => ask('undo', accounts.undoChange(change)),
  };
};
