/** All accounts that the score looks at, read page by page once a dashboard; it can be stopped and gone on with. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AccountInput } from '../../../../shared/api-scoring.ts';
import type { Failure } from '../../services.ts';
import { useSettings } from '../settings-context.tsx';
import { deskOf } from './desk.ts';

export interface Accounts {
  list: readonly AccountInput[];
  state: 'reading' | 'stopped' | 'complete';
  failure: Failure | null;
  stop(): void;
  /** From where it stopped. */
  goOn(): void;
}

export const useAccounts = (): Accounts => {
  const work = useSettings().work.model;
  const desk = deskOf(work);
  const [shown, setShown] = useState<{ list: readonly AccountInput[]; failure: Failure | null }>({
    list: desk.accounts,
    failure: null,
  });
  const [reading, setReading] = useState(!desk.complete);
  /** Another turn, or none, has taken the place of an older one's answers. */
  const turn = useRef(0);

  const read = async () => {
    const mine = ++turn.current;
    setReading(true);
    setShown({ list: desk.accounts, failure: null });
    while (!desk.complete) {
      const page = await work.inputs(desk.next);
      if (mine !== turn.current) return;
      if (!page.ok) {
        setShown({ list: desk.accounts, failure: page.failure });
        break;
      }
      desk.accounts = [...desk.accounts, ...page.value.accounts];
      desk.next = page.value.next;
      desk.complete = page.value.next === null;
      setShown({ list: desk.accounts, failure: null });
    }
    setReading(false);
  };
  const stop = () => {
    turn.current++;
    setReading(false);
  };
  useEffect(() => {
    if (!desk.complete) read();
    return () => {
      turn.current++;
    };
  }, [desk]);
  return { ...shown, state: desk.complete ? 'complete' : reading ? 'reading' : 'stopped', stop, goOn: read };
};
