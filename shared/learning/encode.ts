/** From cells to bins: a plan is made from the rows learnt from, and then reads any row, old or new, in the same way. */
import { type ColumnKind, readDate, readNumber } from './column-kind.ts';
import { type Block, type Design, emptyDesign } from './design.ts';
import { isMissing } from './table.ts';

export interface NumberPlan {
  kind: 'number';
  column: string;
  date: boolean;
  /** Ascending; a value between two knots is shared between them, one beyond the ends counts as the end. */
  knots: number[];
  start: number;
  /** Coefficient of "not stated"; null where it was always stated, and then a gap adds nothing. */
  missing: number | null;
}

export interface CategoryPlan {
  kind: 'category';
  column: string;
  /** Free text: only whether it is filled in counts. */
  text: boolean;
  levels: string[];
  /** Coefficient of all rarer and new levels together; null where there were none. */
  pooled: number | null;
  start: number;
  missing: number | null;
}

export type ColumnPlan = NumberPlan | CategoryPlan;

/** Two columns, coarsely binned, whose joint bins have a coefficient each where enough rows fell. */
export interface PairPlan {
  columns: readonly [ColumnPlan, ColumnPlan];
  /** Coefficient by `first * width + second`; null where too few rows fell. */
  cells: (number | null)[];
  width: number;
}

export interface Plan {
  columns: ColumnPlan[];
  pairs: PairPlan[];
  size: number;
  blocks: Block[];
}

export interface PlanOptions {
  /** Most knots of a number; 2 makes it a straight line between its 2nd and 98th percentile. */
  knots: number;
  /** Most levels of a category that are kept apart. */
  levels: number;
  /** Rows that a level must have to be kept apart. */
  rare: number;
}

/** Cells by column, one per row. */
export type Cells = ReadonlyMap<string, readonly string[]>;
export interface Column {
  name: string;
  kind: ColumnKind;
}

export const usualPlan = (rows: number): PlanOptions => ({
  knots: Math.max(8, Math.min(12, Math.round(rows / 80))),
  levels: 64,
  rare: Math.max(2, Math.min(10, Math.round(rows / 100))),
});

export const planColumns = (columns: readonly Column[], cells: Cells, options: PlanOptions): Plan => {
  const plan: Plan = { columns: [], pairs: [], size: 1, blocks: [] };
  const gappy: number[] = [];
  for (const column of columns) {
    const made = planColumn(column, cells.get(column.name) ?? [], options, plan.size);
    const size = widthOf(made);
    if (size + (made.missing === null ? 0 : 1) < 2) continue;
    const shape = made.kind === 'number' ? 'walk' : 'ridge';
    plan.blocks.push({ start: plan.size, size, shape, component: plan.columns.length, pool: 'main' });
    plan.size += size;
    plan.columns.push(made);
    if (made.missing !== null) gappy.push(plan.size++);
  }
  // All "not stated" share one prior: each alone is a single coefficient, too little to learn a variance from.
  for (const start of gappy)
    plan.blocks.push({ start, size: 1, shape: 'ridge', component: plan.columns.length, pool: 'main' });
  return plan;
};

const widthOf = (plan: ColumnPlan): number =>
  plan.kind === 'number' ? plan.knots.length : plan.levels.length + (plan.pooled === null ? 0 : 1);

export const planColumn = (
  { name, kind }: Column,
  cells: readonly string[],
  options: PlanOptions,
  start: number,
): ColumnPlan => {
  const known = cells.filter((cell) => !isMissing(cell));
  const made =
    kind === 'number' || kind === 'date'
      ? planNumber(name, kind === 'date', known, options, start)
      : planCategory(name, kind === 'text', known, options, start);
  if (known.length < cells.length) made.missing = start + widthOf(made);
  return made;
};

const planNumber = (
  column: string,
  date: boolean,
  known: readonly string[],
  options: PlanOptions,
  start: number,
): NumberPlan => {
  const read = date ? readDate : readNumber;
  const values = Float64Array.from(known.flatMap((cell) => read(cell) ?? [])).sort();
  return { kind: 'number', column, date, knots: knotsOf(values, options.knots), start, missing: null };
};

/** Distinct values where they are few, else quantiles; a value that many rows share becomes a knot of its own. */
const knotsOf = (sorted: Float64Array, most: number): number[] => {
  const distinct: number[] = [];
  for (const value of sorted) if (value !== distinct.at(-1)) distinct.push(value);
  if (distinct.length <= most) return distinct;
  const knots: number[] = [];
  for (let k = 0; k < most; k++) {
    const share = most === 2 ? 0.02 + 0.96 * k : k / (most - 1);
    const value = sorted[Math.round((sorted.length - 1) * share)] ?? 0;
    if (value !== knots.at(-1)) knots.push(value);
  }
  return knots;
};

const planCategory = (
  column: string,
  text: boolean,
  known: readonly string[],
  options: PlanOptions,
  start: number,
): CategoryPlan => {
  const counts = new Map<string, number>();
  for (const cell of known) {
    const level = text ? filled : cell.trim();
    counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  const common = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const levels = common
    .filter(([, count]) => count >= options.rare)
    .slice(0, options.levels)
    .map(([level]) => level);
  const pooled = common.length > levels.length ? start + levels.length : null;
  return { kind: 'category', column, text, levels, pooled, start, missing: null };
};

const filled = 'filled';

/** Where a cell falls: its coefficient, and how much of it goes on to the next knot. */
export type Place = { at: number | null; onward: number };
export type Reader = (cell: string) => Place;

export const readerOf = (plan: ColumnPlan): Reader => {
  const { missing, start } = plan;
  if (plan.kind === 'category') {
    const places = new Map(plan.levels.map((level, i) => [level, start + i]));
    return (cell) => {
      if (isMissing(cell)) return { at: missing, onward: 0 };
      return { at: places.get(plan.text ? filled : cell.trim()) ?? plan.pooled, onward: 0 };
    };
  }
  const read = plan.date ? readDate : readNumber;
  const { knots } = plan;
  return (cell) => {
    const value = isMissing(cell) ? null : read(cell);
    if (value === null) return { at: missing, onward: 0 };
    let low = 0;
    let high = knots.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((knots[middle] as number) <= value) low = middle;
      else high = middle - 1;
    }
    const left = knots[low] as number;
    const right = knots[low + 1];
    return {
      at: start + low,
      onward: right === undefined ? 0 : Math.max(0, (value - left) / (right - left)),
    };
  };
};

export const encode = (plan: Plan, cells: Cells, rows: number): Design => {
  const columns = plan.columns.length;
  const width = 2 * columns + plan.pairs.length;
  const design = emptyDesign(rows, width, plan.size);
  const set = (at: number, index: number | null, value: number) => {
    if (index === null || value === 0) return;
    design.index[at] = index;
    design.value[at] = value;
  };
  plan.columns.forEach((column, c) => {
    const own = cells.get(column.column) ?? [];
    const read = readerOf(column);
    for (let row = 0; row < rows; row++) {
      const { at, onward } = read(own[row] ?? '');
      set(row * width + 2 * c, at, 1 - onward);
      if (onward > 0 && at !== null) set(row * width + 2 * c + 1, at + 1, onward);
    }
  });
  plan.pairs.forEach((pair, p) => {
    const bins = pair.columns.map((column) => binsOf(column, cells.get(column.column) ?? [], rows));
    for (let row = 0; row < rows; row++) {
      const cell = (bins[0]?.[row] ?? 0) * pair.width + (bins[1]?.[row] ?? 0);
      set(row * width + 2 * columns + p, pair.cells[cell] ?? null, 1);
    }
  });
  return design;
};

/** The bin of each row, 0 for "not stated"; a number's bin reaches from its knot up to the next. */
export const binsOf = (plan: ColumnPlan, cells: readonly string[], rows: number): Int32Array => {
  const read = readerOf(plan);
  return Int32Array.from({ length: rows }, (_, row) => {
    const { at } = read(cells[row] ?? '');
    return at === null || at === plan.missing ? 0 : 1 + at - plan.start;
  });
};

/** Bins that `binsOf` can give. */
export const binCount = (plan: ColumnPlan): number => 1 + widthOf(plan);
