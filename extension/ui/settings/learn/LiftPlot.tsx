/** How much more often the best-scored tenths win than the average: with 90 % intervals. The numbers stand below. */
import type { HeldOut } from '../../../../shared/learning/held-out.ts';
import { percent } from '../parts/percent.ts';
import { Plot } from './Plot.tsx';
import { useLearnWords } from './words.ts';

const side = 200;
const step = side / 10;

export const LiftPlot = ({ tenths }: { tenths: HeldOut['lift'] }) => {
  const { report: t } = useLearnWords();
  const top = Math.max(2, Math.ceil(Math.max(...tenths.map(({ interval }) => interval.high))));
  const y = (lift: number) => side * (1 - lift / top);
  return (
    <Plot
      title={t.lift}
      about={t.liftAbout(percent(tenths[2]?.winsSoFar ?? 0))}
      across={t.tenths}
      up={t.times}
      head={[t.tenth, t.wonShare, t.times, t.interval, t.soFar]}
      rows={tenths.map(({ rate, lift, interval, winsSoFar }, i) => [
        String(i + 1),
        percent(rate, 1),
        lift.toFixed(2),
        `${interval.low.toFixed(2)}–${interval.high.toFixed(2)}`,
        percent(winsSoFar),
      ])}
      top={`${top}×`}
    >
      {tenths.map(({ lift, interval }, i) => {
        const x = step * i;
        return (
          <g key={i}>
            <rect x={x + 3} y={y(lift)} width={step - 6} height={side - y(lift)} />
            <path class="whisker" d={`M${x + step / 2} ${y(interval.low)}V${y(interval.high)}`} />
          </g>
        );
      })}
      <path class="right" d={`M0 ${y(1)}H${side}`} />
    </Plot>
  );
};
