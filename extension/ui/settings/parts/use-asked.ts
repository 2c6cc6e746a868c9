/** What the Worker answers to a question: the last good answer stays on screen while it is asked again, or fails. */
import { useRef } from 'preact/hooks';
import type { Failure, Result } from '../../services.ts';
import { useLoaded } from '../../use-loaded.ts';

export interface Asked<T> {
  value: T | null;
  failure: Failure | null;
  loading: boolean;
  reload(): void;
  set(value: T): void;
}

export const useAsked = <T>(ask: () => Promise<Result<T>>, key: string): Asked<T> => {
  const { value: result, loading, reload, set } = useLoaded(ask, key);
  const good = useRef<T | null>(null);
  if (result?.ok) good.current = result.value;
  return {
    value: good.current,
    failure: result && !result.ok ? result.failure : null,
    loading,
    reload,
    set: (value) => set({ ok: true, value }),
  };
};
