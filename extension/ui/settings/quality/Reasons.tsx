/** Why sales sends leads back, the commonest reason first. */
import type { Quality } from '../../../../shared/score/quality.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { Section } from '../parts/Section.tsx';
import { useQualityWords } from './words.ts';

export const Reasons = ({ reasons }: { reasons: Quality['reasons'] }) => {
  const { reasons: t } = useQualityWords();
  const { outcomeReasons } = useDashboardWords();
  return (
    <Section title={t.title}>
      {reasons.length === 0 ? (
        <p class="soft">{t.none}</p>
      ) : (
        <ul class="counts">
          {reasons.map(({ reason, count }) => (
            <li key={reason}>
              <span>{reason ? outcomeReasons[reason] : t.unsaid}</span> <span class="figure">{count}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
};
