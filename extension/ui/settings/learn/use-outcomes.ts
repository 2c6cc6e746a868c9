/** All that became of leads, page after page, as far back as something is learnt from. */
import type { Outcome } from '../../../../shared/api/scoring.ts';
import type { Result } from '../../services.ts';
import { type Asked, useAsked } from '../parts/use-asked.ts';
import { useSettings } from '../settings-context.tsx';

const mostPages = 5;

export const useOutcomes = (): Asked<Outcome[]> => {
  const { work } = useSettings();
  return useAsked(async (): Promise<Result<Outcome[]>> => {
    const all: Outcome[] = [];
    let before: string | null = null;
    for (let page = 0; page < mostPages; page++) {
      const answer = await work.quality.outcomes(before);
      if (!answer.ok) return answer;
      all.push(...answer.value.outcomes);
      before = answer.value.next;
      if (before === null) break;
    }
    return { ok: true, value: all };
  }, 'outcomes');
};
