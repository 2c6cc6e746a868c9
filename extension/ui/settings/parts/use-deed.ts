/** Something that a member does and the Worker may refuse: whether it is under way, and why it failed. */
import { useState } from 'preact/hooks';
import type { Failure, Result } from '../../services.ts';

export interface Deed {
  busy: boolean;
  failure: Failure | null;
  /** `done` where it has worked. */
  run<T>(deed: () => Promise<Result<T>>, done: (value: T) => void): Promise<void>;
  /** Why it failed is of no more interest. */
  forget(): void;
}

export const useDeed = (): Deed => {
  const [state, setState] = useState<{ busy: boolean; failure: Failure | null }>({
    busy: false,
    failure: null,
  });
  return {
    ...state,
    forget: () => setState({ busy: false, failure: null }),
    run: async (deed, done) => {
      setState({ busy: true, failure: null });
      const result = await deed();
      setState({ busy: false, failure: result.ok ? null : result.failure });
      if (result.ok) done(result.value);
    },
  };
};
