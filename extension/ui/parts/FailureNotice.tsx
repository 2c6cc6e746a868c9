/** A failure that was expected: what happened, what was kept, what to do next. */

import { useServices } from '../Screen.tsx';
import type { Failure } from '../services.ts';
import { useWords } from '../words.tsx';

export const FailureNotice = ({ failure, onRetry }: { failure: Failure; onRetry?: () => void }) => {
  const { t } = useWords();
  const services = useServices();
  const connects = failure.code === 'not-paired' || failure.code === 'signed-out';
  return (
    <div class={failure.code === 'refused' ? 'notice bad' : 'notice'} role="status">
      <p>{failure.code === 'refused' ? failure.problem.detail : t.failures[failure.code]}</p>
      {failure.code === 'refused' && <p class="soft">{failure.problem.remedy}</p>}
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
