/** The held-out report in words and figures, for a terminal or a plain text block. */
import type { Figure } from './held-out.ts';
import type { Leak, LeakKind } from './leaks.ts';
import type { Learned } from './learn.ts';

const percent = (share: number, digits = 0): string => `${(100 * share).toFixed(digits)} %`;
/** Without the minus of a rounded nothing. */
const signed = (value: number): string => (Math.abs(value) < 0.00005 ? 0 : value).toFixed(4);
const ranged = ({ value, low, high }: Figure): string =>
  `${value.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`;

/** Lines without a trailing line break. Intervals are 90 %, by bootstrap over rows. */
export const report = (learned: Learned): string =>
  [
    ...verdict(learned),
    ...leakLines(learned.leaks),
    ...figures(learned),
    ...calibrationLines(learned),
    ...liftLines(learned),
    ...columnLines(learned),
  ].join('\n');

const verdict = ({ heldOut, chances, model }: Learned): string[] => {
  const base = percent(heldOut.baseRate);
  const learnt = `Learnt from ${heldOut.outcomes} outcomes, ${heldOut.wins} won (${base}); ${chances.length} open rows scored.`;
  if (!heldOut.skill)
    return [
      learnt,
      `no skill: no better than your base rate of ${base}. Every open row gets that chance.`,
      'The figures below are of the best model that was tried and not used.',
    ];
  const saved = 1 - heldOut.logLoss.value / heldOut.baseLogLoss;
  return [
    learnt,
    `skill: on outcomes not seen it saves ${percent(saved)} of the log loss of quoting the base rate.`,
    `method: ${model.method}${model.calibration.kind === 'none' ? '' : `, ${model.calibration.kind} calibration`}`,
  ];
};

const why: Record<LeakKind, (leak: Leak) => string> = {
  'empty-in-open': ({ filled }) =>
    `filled in for ${percent(filled.known)} of the rows with an outcome, for ${percent(filled.open ?? 0)} of the open ones`,
  'filled-decides': () => 'whether it is filled in all but decides the outcome',
  separates: ({ auc }) => `it all but separates won from lost by itself (AUC ${auc.toFixed(2)})`,
  'pure-levels': ({ pure }) =>
    `${percent(pure)} of the rows hold values with which nearly all, or nearly none, were won`,
  'too-good': ({ auc }) => `it is unusually good by itself (AUC ${auc.toFixed(2)})`,
};

const leakLines = (leaks: readonly Leak[]): string[] =>
  leaks.length
    ? [
        '',
        'warning: columns that look as if they were filled in after the outcome',
        ...leaks.map(
          (leak) =>
            `  ${leak.column}: ${why[leak.kind](leak)}; ${leak.leftOut ? 'left out' : 'kept, please check it'}`,
        ),
      ]
    : [];

const figures = ({ heldOut, methods }: Learned): string[] => [
  '',
  'held out (90 % intervals)',
  `  AUC            ${ranged(heldOut.auc)}`,
  `  log loss       ${ranged(heldOut.logLoss)}; base rate ${heldOut.baseLogLoss.toFixed(3)}`,
  `  Brier          ${ranged(heldOut.brier)}; base rate ${(heldOut.baseRate * (1 - heldOut.baseRate)).toFixed(3)}`,
  `  ECE            ${heldOut.calibrationError.toFixed(3)}`,
  `  tried          ${methods.map(({ method, loss }) => `${method} ${loss.toFixed(4)}`).join(', ')} (log loss)`,
];

const calibrationLines = ({ heldOut }: Learned): string[] => [
  '',
  'calibration by tenth of chance: rows, said, came',
  ...heldOut.calibration.map(({ rows, said, came }, i) => {
    const name = `${i * 10}-${i * 10 + 10} %`.padEnd(9);
    if (said === null || came === null) return `  ${name} ${'0'.padStart(6)}`;
    return `  ${name} ${String(rows).padStart(6)} ${percent(said, 1).padStart(8)} ${percent(came, 1).padStart(8)}`;
  }),
];

const liftLines = ({ heldOut }: Learned): string[] => [
  '',
  'lift by tenth of rows, best first: won, lift (90 % interval), share of all wins so far',
  ...heldOut.lift.map(
    ({ rate, lift, interval, winsSoFar }, i) =>
      `  ${String(i + 1).padStart(2)} ${percent(rate, 1).padStart(8)}  ${lift.toFixed(2)} (${interval.low.toFixed(2)} to ${interval.high.toFixed(2)}) ${percent(winsSoFar).padStart(6)}`,
  ),
];

const columnLines = ({ columns, used, unused }: Learned): string[] => {
  const kinds = new Map(used.map(({ name, kind }) => [name, kind]));
  return [
    ...(columns.length ? ['', 'what each column is worth: held-out log loss without it, minus with it'] : []),
    ...columns.map(
      ({ column, worth }) =>
        `  ${signed(worth).padStart(8)}  ${column} (${kinds.get(column)?.replace('_', '/') ?? ''})`,
    ),
    ...(unused.length
      ? ['', `not used: ${unused.map(({ name, kind }) => `${name} (${kind})`).join(', ')}`]
      : []),
  ];
};
