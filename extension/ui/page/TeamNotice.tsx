/** Why the team does not answer, in a line above the save: what is saved waits meanwhile. */
import type { Me } from '../../../shared/api/workspace.ts';
import { useServices } from '../Screen.tsx';
import type { Result } from '../services.ts';
import { useWords } from '../words.tsx';
import type { Known } from './use-account.ts';

interface TeamNoticeProps {
  known: Known & { reload(): void };
  me: Result<Me> | null;
}

export const TeamNotice = ({ known, me }: TeamNoticeProps) => {
  const { t, problem } = useWords();
  const services = useServices();
  const failure = known.failure ?? (me && !me.ok ? me.failure : null);
  if (!failure) return null;
  const connects = failure.code === 'not-paired' || failure.code === 'signed-out';
  const words =
    failure.code === 'refused'
      ? Object.values(problem(failure.problem)).join(' ')
      : failure.code === 'not-paired'
        ? t.page.notPaired
        : t.failures[failure.code];
  return (
    <p class="band above small" role="status">
      <span>
        {known.account && `${t.page.kept} `}
        {words}
      </span>
      {connects ? (
        <button type="button" class="link" onClick={() => services.openPage('options')}>
          {t.page.connect}
        </button>
      ) : (
        <button type="button" class="link" onClick={known.reload}>
          {t.failures.retry}
        </button>
      )}
    </p>
  );
};
