/** Which columns the table shows and how dense it is: of this browser, kept from one visit to the next. */
import { useMemo, useState } from 'preact/hooks';
import { type Column, type ColumnName, columns, shownAtFirst } from './columns.ts';

const kept = 'table';

interface Kept {
  columns: readonly ColumnName[];
  dense: boolean;
}

export interface TableLook {
  columns: readonly Column[];
  dense: boolean;
  /** Pixels; each row is as high as the others, so that a hundred thousand are a sum and not a layout. */
  rowHeight: number;
  show(name: ColumnName, shown: boolean): void;
  setDense(dense: boolean): void;
}

export const useTableLook = (): TableLook => {
  const [look, setLook] = useState(read);
  const change = (next: Kept) => {
    localStorage.setItem(kept, JSON.stringify(next));
    setLook(next);
  };
  const shown = useMemo(
    () => columns.filter(({ name, fixed }) => fixed || look.columns.includes(name)),
    [look],
  );
  return {
    columns: shown,
    dense: look.dense,
    rowHeight: look.dense ? 28 : 36,
    show: (name, shown) =>
      change({
        ...look,
        columns: columns
          .map((column) => column.name)
          .filter((one) => (one === name ? shown : look.columns.includes(one))),
      }),
    setDense: (dense) => change({ ...look, dense }),
  };
};

/** What another version kept counts as far as it can be read. */
const read = (): Kept => {
  try {
    const found = JSON.parse(localStorage.getItem(kept) ?? '') as Partial<Kept> | null;
    const names = Array.isArray(found?.columns) ? found.columns : shownAtFirst;
    return { columns: names, dense: found?.dense === true };
  } catch {
    return { columns: shownAtFirst, dense: false };
  }
};
