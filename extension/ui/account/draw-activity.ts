/** What a company has been at, over time: open roles at each look as bars, rounds of funding as marks. Pure. */
import type { Account } from '../../../shared/api/account.ts';
import { lookOf } from '../../../shared/score/signals/look.ts';

type Signal = Account['signals'][number];

export interface Activity {
  width: number;
  height: number;
  bars: { signal: Signal; roles: number; x: number; y: number; width: number; height: number }[];
  marks: { signal: Signal; x: number; y: number }[];
  /** The first and the last day of it. */
  from: string;
  to: string;
  /** Oldest first. */
  signals: Signal[];
}

const [width, height, margin, barWidth, markRoom] = [240, 72, 8, 8, 14];

/** Two say less than the ledger above them does. */
const fewest = 3;

/** @returns null where there is too little to compare */
export const drawActivity = (signals: readonly Signal[]): Activity | null => {
  const told = signals
    .filter(({ kind }) => kind === 'hiring' || kind === 'funding')
    .toSorted((a, b) => Date.parse(a.occurredAt) - Date.parse(b.occurredAt));
  const [first] = told;
  const last = told.at(-1);
  if (!first || !last || told.length < fewest) return null;
  const start = Date.parse(first.occurredAt);
  const span = Math.max(1, Date.parse(last.occurredAt) - start);
  const x = (signal: Signal) =>
    round(margin + ((width - 2 * margin) * (Date.parse(signal.occurredAt) - start)) / span);
  const looks = told
    .filter(({ kind }) => kind === 'hiring')
    .map((signal) => ({ signal, roles: lookOf(signal).roles }));
  const most = Math.max(1, ...looks.map(({ roles }) => roles));
  return {
    width,
    height,
    from: first.occurredAt,
    to: last.occurredAt,
    signals: told,
    bars: looks.map(({ signal, roles }) => {
      // A look that found none is a line and not nothing.
      const tall = Math.max(1, round(((height - markRoom - 1) * roles) / most));
      return { signal, roles, x: x(signal) - barWidth / 2, y: height - tall, width: barWidth, height: tall };
    }),
    marks: told
      .filter(({ kind }) => kind === 'funding')
      .map((signal) => ({ signal, x: x(signal), y: markRoom / 2 })),
  };
};

const round = (value: number): number => Math.round(value * 10) / 10;
