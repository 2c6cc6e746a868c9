/** What was said against what came, by tenth of chance: on the line it is right. The numbers stand below. */
import type { CalibrationTenth } from '../../../../shared/learning/metrics.ts';
import { percent } from '../parts/percent.ts';
import { Plot } from './Plot.tsx';
import { useLearnWords } from './words.ts';

const side = 200;
const largest = 12;

export const CalibrationPlot = ({ tenths }: { tenths: readonly CalibrationTenth[] }) => {
  const { report: t } = useLearnWords();
  const most = Math.max(1, ...tenths.map(({ rows }) => rows));
  const told = tenths.flatMap(({ rows, said, came }, i) =>
    said === null || came === null ? [] : [{ tenth: `${10 * i}–${10 * i + 10}%`, rows, said, came }],
  );
  return (
    <Plot
      title={t.calibration}
      about={t.calibrationAbout}
      across={t.said}
      up={t.came}
      head={[t.tenth, t.rows, t.said, t.came]}
      rows={told.map(({ tenth, rows, said, came }) => [
        tenth,
        String(rows),
        percent(said, 1),
        percent(came, 1),
      ])}
      top="100%"
    >
      <path class="right" d={`M0 ${side}L${side} 0`} />
      {told.map(({ tenth, rows, said, came }) => (
        <circle
          key={tenth}
          cx={side * said}
          cy={side * (1 - came)}
          r={Math.max(2.5, largest * Math.sqrt(rows / most))}
        />
      ))}
    </Plot>
  );
};
