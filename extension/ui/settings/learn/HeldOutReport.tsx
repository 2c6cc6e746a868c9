/** What a model is worth on outcomes that it had not seen, in plain words first, then in figures. */

import type { Figure, HeldOut } from '../../../../shared/learning/held-out.ts';
import { percent } from '../parts/percent.ts';
import { CalibrationPlot } from './CalibrationPlot.tsx';
import { LiftPlot } from './LiftPlot.tsx';
import { WideTable } from './WideTable.tsx';
import { useLearnWords } from './words.ts';

interface HeldOutReportProps {
  heldOut: HeldOut;
  /** Log loss of the model that runs, on the same outcomes; null where none does. */
  runningLoss: number | null;
}

const ranged = ({ value, low, high }: Figure) => `${value.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`;

export const HeldOutReport = ({ heldOut, runningLoss }: HeldOutReportProps) => {
  const { report: t } = useLearnWords();
  const { skill, baseRate, auc, logLoss, baseLogLoss, calibrationError } = heldOut;
  const rows: [string, string, string][] = [
    [t.auc, ranged(auc), t.aucMeans(percent(auc.value))],
    [t.logLoss, ranged(logLoss), t.logLossMeans],
    [t.baseLoss, baseLogLoss.toFixed(3), t.baseLossMeans(percent(baseRate))],
    ...(runningLoss === null
      ? []
      : ([[t.runningLoss, runningLoss.toFixed(3), t.runningLossMeans]] as [string, string, string][])),
    [t.calibrationError, percent(calibrationError, 1), t.calibrationErrorMeans],
  ];
  return (
    <div class="held-out">
      <h3>{t.title}</h3>
      <p class="verdict">
        {skill
          ? t.skill(percent(1 - logLoss.value / baseLogLoss), percent(baseRate))
          : t.noSkill(percent(baseRate))}
      </p>
      <p class="soft">{t.heldOut(heldOut.outcomes)}</p>
      <WideTable label={t.title}>
        <tbody>
          {rows.map(([name, value, means]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td class="figure">{value}</td>
              <td class="soft">{means}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      <div class="plots">
        <CalibrationPlot tenths={heldOut.calibration} />
        <LiftPlot tenths={heldOut.lift} />
      </div>
    </div>
  );
};
