/** A value that is asked for; the last answer stays on screen while the next one is on its way. */
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface Loaded<T> {
  value: T | null;
  loading: boolean;
  reload(): void;
  set(value: T): void;
}

/** `key` names what is asked; an answer to an older question is dropped. */
export const useLoaded = <T>(ask: () => Promise<T>, key: string): Loaded<T> => {
  const [state, setState] = useState<{ value: T | null; loading: boolean }>({ value: null, loading: true });
  const asked = useRef(0);
  const current = useRef(ask);
  current.current = ask;
  const load = useCallback(() => {
    const turn = ++asked.current;
    setState((was) => ({ ...was, loading: true }));
    current.current().then((value) => {
      if (turn === asked.current) setState({ value, loading: false });
    });
  }, []);
  // Before the first paint: what is there already shows in it, and what is not is on its way.
  useLayoutEffect(load, [load, key]);
  const set = useCallback((value: T) => setState({ value, loading: false }), []);
  return { ...state, reload: load, set };
};
