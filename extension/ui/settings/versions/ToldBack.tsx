/** A word on which version was chosen, with the way back to those that stood before. */
import { useState } from 'preact/hooks';
import type { ModelChoice } from '../../../../shared/api/scoring.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { useDeed } from '../parts/use-deed.ts';
import { useSettings } from '../settings-context.tsx';
import { useVersionWords } from './words.ts';

export interface Told {
  words: string;
  /** What stood before; null where nothing is to be put back. */
  back: ModelChoice | null;
}

export const ToldBack = ({ told, onBack }: { told: Told | null; onBack(): void }) => {
  const t = useVersionWords();
  const shared = useDashboardWords();
  const { work } = useSettings();
  const deed = useDeed();
  const [undone, setUndone] = useState<Told | null>(null);
  const isUndone = undone !== null && undone === told;
  return (
    <>
      <p class="told" role="status">
        {isUndone ? t.undone(told?.back?.active ?? null) : told?.words}{' '}
        {told?.back && !isUndone && (
          <button
            type="button"
            class="link"
            disabled={deed.busy}
            onClick={() => {
              const { back } = told;
              if (back)
                deed.run(
                  () => work.model.choose(back),
                  () => {
                    setUndone(told);
                    onBack();
                  },
                );
            }}
          >
            {shared.undo}
          </button>
        )}
      </p>
      {deed.failure && <FailureNotice failure={deed.failure} offline={shared.offline} />}
    </>
  );
};
