/** How the score has moved: a line with its range, drawn small, and the same numbers as a table with what moved them. */
import type { ScorePoint } from '../../../shared/api/account.ts';
import { useWords } from '../words.tsx';
import { type Drawn, drawPast } from './draw-past.ts';
import { useAccountWords } from './words.ts';

export const ScorePast = ({ history }: { history: readonly ScorePoint[] }) => {
  const { date, reason } = useWords();
  const { past: t } = useAccountWords();
  const [first] = history;
  const last = history.at(-1);
  if (!first || !last || history.length < 2) return null;
  return (
    <section class="past">
      <h2>{t.title}</h2>
      <Line
        drawn={drawPast(history)}
        label={t.label(first.score, date(first.at), last.score, date(last.at))}
      />
      <details>
        <summary class="soft small">{t.numbers(history.length)}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.on}</th>
              <th scope="col" class="figure">
                {t.score}
              </th>
              <th scope="col" class="figure">
                {t.range}
              </th>
              <th scope="col">{t.moved}</th>
            </tr>
          </thead>
          <tbody>
            {[...history].reverse().map((point) => (
              <tr key={point.at}>
                <td>{date(point.at)}</td>
                <td class="figure">{point.score}</td>
                <td class="figure soft">
                  {point.low}–{point.high}
                </td>
                <td>{point.reason ? reason(point.reason) : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
};

const Line = ({ drawn, label }: { drawn: Drawn; label: string }) => (
  <svg class="past-line" viewBox={`0 0 ${drawn.width} ${drawn.height}`} role="img" aria-label={label}>
    <path class="band" d={drawn.band} />
    <path class="line" d={drawn.line} />
    <circle class="dot" cx={drawn.last.x} cy={drawn.last.y} r="2.5" />
  </svg>
);
