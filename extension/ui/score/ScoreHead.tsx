/** The number, its tier, how far it has moved, and its range: never a bare number. */
import type { Lead } from '../../../shared/api/lead.ts';
import type { Score } from '../../../shared/api/score.ts';
import { Change } from '../parts/Change.tsx';
import { useWords } from '../words.tsx';

interface ScoreHeadProps {
  score: Pick<Score, 'score' | 'low' | 'high' | 'tier' | 'coverage'>;
  change: Lead['change'];
  /** Said of the score itself, in a word and at length: that nobody has saved it yet. */
  aside?: { short: string; long: string } | null;
}

export const ScoreHead = ({ score, change, aside = null }: ScoreHeadProps) => {
  const { t } = useWords();
  return (
    <div class="score-head">
      <span class="number">{score.score}</span>
      <div>
        <div class="row">
          <span class={score.tier === 'key' ? 'chip key' : 'chip'}>{t.tiers[score.tier]}</span>
          {change && <Change points={change.points} since={change.since} />}
          {aside && (
            <span class="soft small clip" title={aside.long}>
              {aside.short}
            </span>
          )}
        </div>
        <div class="range" aria-hidden="true">
          <i style={{ left: `${score.low}%`, width: `${score.high - score.low}%` }} />
          <b style={{ left: `${score.score}%` }} />
        </div>
        <div class="soft small">
          {t.score.range(score.low, score.high)} · {t.score.coverage(score.coverage.known, score.coverage.of)}
        </div>
      </div>
    </div>
  );
};
