/** All accounts that the score looks at, read page by page and kept for minutes; it can be stopped and gone on with. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AccountInput } from '../../../../shared/api/scoring.ts';
import type { Failure } from '../../services.ts';
import { useSettings } from '../settings-context.tsx';
import { type Desk, deskOf } from './desk.ts';

export interface Accounts {
  /** As many as are to be looked at now: while they are read it grows by leaps, since each is all worked over. */
  list: readonly AccountInput[];
  /** How many have been read. */
  count: number;
  state: 'reading' | 'stopped' | 'complete';
  failure: Failure | null;
  stop(): void;
  /** From where it stopped. */
  goOn(): void;
  /** All of them anew. */
  again(): void;
}

/** What was read is taken for what is so for as long: milliseconds. */
const freshFor = 5 * 60_000;
const leap = 1.5;

export const useAccounts = (): Accounts => {
  const work = useSettings().work.model;
  const desk = deskOf(work);
  const [shown, setShown] = useState<Pick<Accounts, 'list' | 'count' | 'failure'>>(() => shownOf(desk, null));
  const [reading, setReading] = useState(!desk.complete);
  /** Another turn, or none, has taken the place of an older one's answers. */
  const turn = useRef(0);

  const read = async () => {
    const mine = ++turn.current;
    setReading(true);
    setShown((was) => ({ ...was, failure: null }));
    while (!desk.complete) {
      const page = await work.inputs(desk.next);
      if (mine !== turn.current) return;
      if (!page.ok) {
        setShown(shownOf(desk, page.failure));
        break;
      }
      desk.accounts.push(...page.value.accounts);
      desk.next = page.value.next;
      desk.complete = page.value.next === null;
      setShown((was) =>
        desk.complete || desk.accounts.length >= leap * was.list.length
          ? shownOf(desk, null)
          : { ...was, count: desk.accounts.length },
      );
    }
    setReading(false);
  };
  const again = () => {
    Object.assign(desk, { accounts: [], next: null, complete: false, readAt: Date.now() });
    setShown(shownOf(desk, null));
    return read();
  };
  const stop = () => {
    turn.current++;
    setReading(false);
    setShown(shownOf(desk, null));
  };
  useEffect(() => {
    if (Date.now() - desk.readAt > freshFor) again();
    else if (!desk.complete) read();
    return () => {
      turn.current++;
    };
  }, [desk]);
  const state = desk.complete ? 'complete' : reading ? 'reading' : 'stopped';
  return { ...shown, state, stop, goOn: read, again };
};

const shownOf = ({ accounts }: Desk, failure: Failure | null) => ({
  list: [...accounts],
  count: accounts.length,
  failure,
});
