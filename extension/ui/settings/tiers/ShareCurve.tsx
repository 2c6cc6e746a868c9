/** How much of the value the first so many accounts hold: a line, its cuts, and the same as figures. */
import type { ShareCurve as Curve } from '../../../../shared/score/share-curve.ts';
import { percent } from '../parts/percent.ts';
import type { Above } from './tier-values.ts';
import { useTiersWords } from './words.ts';

interface ShareCurveProps {
  curve: Curve;
  cuts: readonly (Above & { label: string })[];
}

const [width, height] = [400, 200];
const room = { left: 40, top: 12, right: 8, bottom: 28 };
const x = (share: number) => room.left + share * (width - room.left - room.right);
const y = (share: number) => height - room.bottom - share * (height - room.top - room.bottom);
const steps = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

export const ShareCurve = ({ curve: { points }, cuts }: ShareCurveProps) => {
  const t = useTiersWords();
  const at = (accounts: number) => points.findLast((point) => point.accounts <= accounts + 1e-9)?.value ?? 0;
  return (
    <figure class="curve">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t.curve}>
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <line class="rule" x1={x(0)} x2={x(1)} y1={y(share)} y2={y(share)} />
            <text x={x(0) - 6} y={y(share) + 4} text-anchor="end">
              {percent(share)}
            </text>
            <text
              x={x(share)}
              y={height - 10}
              text-anchor={share === 0 ? 'start' : share === 1 ? 'end' : 'middle'}
            >
              {percent(share)}
            </text>
          </g>
        ))}
        <line class="even" x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} />
        <polyline class="line" points={points.map((p) => `${x(p.accounts)},${y(p.value)}`).join(' ')} />
        {cuts.map(({ label, accountShare, valueShare }) => (
          <g key={label}>
            <line class="cut" x1={x(accountShare)} x2={x(accountShare)} y1={y(0)} y2={y(valueShare)} />
            <circle cx={x(accountShare)} cy={y(valueShare)} r="3" />
            <text
              x={x(accountShare) + (accountShare > 0.8 ? -6 : 6)}
              y={y(valueShare) + 16}
              text-anchor={accountShare > 0.8 ? 'end' : 'start'}
              class="label"
            >
              {label}
            </text>
          </g>
        ))}
      </svg>
      <figcaption class="soft small">{t.curveAbout}</figcaption>
      <details>
        <summary>{t.asFigures}</summary>
        <table class="figures-table" aria-label={t.curve}>
          <thead>
            <tr>
              <th scope="col" class="number">
                {t.ofAccounts}
              </th>
              <th scope="col" class="number">
                {t.ofValue}
              </th>
            </tr>
          </thead>
          <tbody>
            {steps.map((step) => (
              <tr key={step}>
                <td class="number">{percent(step)}</td>
                <td class="number">{percent(at(step))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
};
