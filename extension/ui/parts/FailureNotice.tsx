/** A failure that was expected: what happened, what was kept, what to do next. */

import { useServices } from '../Screen.tsx';
import type { Failure } from '../services.ts';
import { useWords } from '../words.tsx';

interface FailureNoticeProps {
  failure: Failure;
  /** Said in place of what an unreachable Worker means for what is saved. */
  offline?: string;
  onRetry?: () => void;
}

export const FailureNotice = ({ failure, offline, onRetry }: FailureNoticeProps) => {
  const { t, problem } = useWords();
  const services = useServices();
  const connects = failure.code === 'not-paired' || failure.code === 'signed-out';
  const refused = failure.code === 'refused' ? problem(failure.problem) : null;
  return (
    <div class={failure.code === 'refused' ? 'notice bad' : 'notice'} role="status">
      <p>
        {failure.code === 'refused'
          ? refused?.what
          : (failure.code === 'offline' && offline) || t.failures[failure.code]}
      </p>
      {refused && <p class="soft">{refused.todo}</p>}
      <div class="row">
        {connects && (
          <button type="button" class="link" onClick={() => services.openPage('options')}>
            {t.failures.connect}
          </button>
        )}
        {onRetry && !connects && (
          <button type="button" class="link" onClick={onRetry}>
            {t.failures.retry}
          </button>
        )}
      </div>
    </div>
  );
};
