import { describe, expect, it } from 'vitest';
import { findDrift } from '../../../shared/learning/drift.ts';
import { chanceInterval, weakPrior } from '../../../shared/learning/intervals.ts';
import { learn } from '../../../shared/learning/learn.ts';
import { fitLogistic } from '../../../shared/learning/logistic.ts';
import { auc, brier, logLoss } from '../../../shared/learning/metrics.ts';
import type { LearningProblem } from '../../../shared/learning/problem.ts';
import { normal, seededRandom } from '../../../shared/learning/random.ts';
import type { Table } from '../../../shared/learning/table.ts';
import { sigmoid } from '../../../shared/score/sigmoid.ts';

const names = { outcome: 'won', id: 'lead' };

/** Invented leads whose chance rises with visits, and with industry; the last `open` have no outcome yet. */
const leads = (
  rows: number,
  open: number,
  more: (won: boolean, isOpen: boolean) => string = () => 'x',
): Table => {
  const random = seededRandom(7);
  return {
    columns: ['lead', 'visits', 'industry', 'extra', 'won'],
    rows: Array.from({ length: rows + open }, (_, n) => {
      const visits = Math.floor(random() * 20);
      const industry = random() < 0.4 ? 'robotics' : 'retail';
      const won = random() < sigmoid(-2.5 + 0.2 * visits + (industry === 'robotics' ? 1 : 0));
      const isOpen = n >= rows;
      return [`L${n}`, String(visits), industry, more(won, isOpen), isOpen ? '' : won ? '1' : '0'];
    }),
  };
};

describe('learning from a table of leads', () => {
  const learned = learn(leads(600, 40), names);

  it('finds what the outcomes hang on, and scores every open lead', () => {
    expect(learned.heldOut.skill).toBe(true);
    expect(
      learned.columns
        .slice(0, 2)
        .map((column) => column.column)
        .sort(),
    ).toEqual(['industry', 'visits']);
    expect(learned.chances.map((chance) => chance.id)).toEqual(
      Array.from({ length: 40 }, (_, n) => `L${600 + n}`),
    );
    for (const { chance } of learned.chances) expect(chance > 0 && chance < 1).toBe(true);
  });

  it('gives the same answer to the same table', () => {
    expect(learn(leads(600, 40), names)).toEqual(learned);
  });

  it('says no skill, and quotes the base rate, where the columns tell nothing', () => {
    const random = seededRandom(3);
    const noise: Table = {
      columns: ['lead', 'shoe', 'won'],
      rows: Array.from({ length: 500 }, (_, n) => [
        `L${n}`,
        String(random()),
        n >= 450 ? '' : random() < 0.6 ? '1' : '0',
      ]),
    };
    const { heldOut, chances } = learn(noise, names);
    expect(heldOut.skill).toBe(false);
    for (const { chance } of chances) expect(chance).toBeCloseTo(heldOut.baseRate, 9);
  });

  it('names a column that was filled in after the outcome', () => {
    const { leaks } = learn(
      leads(600, 40, (won, isOpen) => (isOpen ? '' : won ? 'signed' : 'gone')),
      names,
    );
    expect(leaks.find((leak) => leak.column === 'extra')?.leftOut).toBe(true);
    expect(learned.leaks).toEqual([]);
  });

  it.each<[string, Table, { outcome: string; id: string }, LearningProblem['code']]>([
    ['no such column', leads(50, 5), { outcome: 'closed', id: 'lead' }, 'no-such-column'],
    ['no outcome at all', leads(0, 50), names, 'no-outcomes'],
    [
      'one outcome alone',
      {
        columns: ['lead', 'a', 'won'],
        rows: [
          ['1', 'x', '1'],
          ['2', 'y', '1'],
        ],
      },
      names,
      'one-class',
    ],
    [
      'an id twice',
      {
        columns: ['lead', 'a', 'won'],
        rows: [
          ['1', 'x', '1'],
          ['1', 'y', '0'],
        ],
      },
      names,
      'duplicate-id',
    ],
    [
      'a row of another length',
      {
        columns: ['lead', 'a', 'won'],
        rows: [
          ['1', 'x', '1'],
          ['2', '0'],
        ],
      },
      names,
      'ragged-row',
    ],
  ])('refuses %s', (_what, table, asked, code) => {
    expect(() => learn(table, asked)).toThrow(expect.objectContaining({ code }));
  });
});

describe('logistic regression with a prior', () => {
  const data = (rows: number, slope: number, seed = 5) => {
    const random = seededRandom(seed);
    const inputs = Array.from({ length: rows }, () => [1, normal(random)]);
    return { inputs, outcomes: inputs.map(([, x = 0]) => (random() < sigmoid(slope * x) ? 1 : 0)) };
  };

  it('is its prior before any outcome, and what the outcomes say once there are many', () => {
    const prior = { mean: [0, 2], precision: [0.01, 4] };
    expect(fitLogistic([], [], prior).weights[1]).toBeCloseTo(2, 6);
    const { inputs, outcomes } = data(20_000, 0.5);
    expect(fitLogistic(inputs, outcomes, prior).weights[1]).toBeCloseTo(0.5, 1);
  });

  it('holds a sign that must not flip', () => {
    const { inputs, outcomes } = data(500, -1);
    const prior = { mean: [0, 0.1], precision: [0, 0.01], signs: [0, 1] as const };
    expect(fitLogistic(inputs, outcomes, prior).weights[1]).toBeGreaterThanOrEqual(0);
  });

  it('stays finite where one input separates the outcomes', () => {
    const inputs = [
      [1, -2],
      [1, -1],
      [1, 1],
      [1, 2],
    ];
    const { weights } = fitLogistic(inputs, [0, 0, 1, 1], weakPrior(2));
    expect(weights.every(Number.isFinite)).toBe(true);
  });

  it.each([60, 250, 1000])(
    'gives 90 %% intervals that hold 87 to 95 %% of the truths, from %i outcomes',
    (rows) => {
      let held = 0;
      let asked = 0;
      for (let seed = 1; seed <= 150; seed++) {
        const { inputs, outcomes } = data(rows, 0.8, seed);
        const fit = fitLogistic(inputs, outcomes, weakPrior(2));
        for (const x of [-1, 0, 1.5]) {
          const { low, high } = chanceInterval(fit, [1, x]);
          asked++;
          if (low <= sigmoid(0.8 * x) && sigmoid(0.8 * x) <= high) held++;
        }
      }
      expect(held / asked).toBeGreaterThanOrEqual(0.87);
      expect(held / asked).toBeLessThanOrEqual(0.95);
    },
  );
});

describe('drift', () => {
  const stream = (seed: number, moved: number) => {
    const random = seededRandom(seed);
    const said = Array.from({ length: 800 }, () => 0.15 + 0.5 * random());
    return { said, outcomes: said.map((chance, n) => (random() < chance + (n >= 500 ? moved : 0) ? 1 : 0)) };
  };

  it('is not called in any of 100 steady streams, and is in all of 100 whose base rate moved', () => {
    const alarms = (moved: number) =>
      Array.from({ length: 100 }, (_, seed) => stream(seed + 1, moved)).filter(
        ({ said, outcomes }) => findDrift(said, outcomes).calibration !== null,
      ).length;
    expect([alarms(0), alarms(0.3)]).toEqual([0, 100]);
  });
});

describe('the measures', () => {
  it.each([
    [[0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1], 0.75],
    [[0.5, 0.5, 0.5, 0.5], [0, 1, 0, 1], 0.5],
    [[0.1, 0.2, 0.8, 0.9], [0, 0, 1, 1], 1],
  ])('of %j against %j give an AUC of %f', (chances, outcomes, area) => {
    expect(auc(chances, outcomes)).toBeCloseTo(area, 12);
  });

  it('are those of the textbook', () => {
    expect(logLoss([0.8, 0.4], [1, 0])).toBeCloseTo(-(Math.log(0.8) + Math.log(0.6)) / 2, 12);
    expect(brier([0.8, 0.4], [1, 0])).toBeCloseTo((0.04 + 0.16) / 2, 12);
  });
});
