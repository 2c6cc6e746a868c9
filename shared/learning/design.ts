/** The numbers that a model is fitted on: per row a few (index, value) pairs, since of all bins only one or two are on. */

export interface Design {
  rows: number;
  /** Pairs per row; a pair that says nothing has value 0. */
  width: number;
  /** Number of coefficients; 0 is the intercept. */
  size: number;
  index: Int32Array;
  value: Float64Array;
}

/** Coefficients that share one prior: independent ones (`ridge`), or steps between neighbours (`walk`). */
export interface Block {
  start: number;
  size: number;
  shape: 'ridge' | 'walk';
  /** Blocks of one component share their prior variance. */
  component: number;
  /** Components of one pool are held towards one shared variance: what columns say alone, or in pairs. */
  pool: 'main' | 'pair';
}

export const emptyDesign = (rows: number, width: number, size: number): Design => ({
  rows,
  width,
  size,
  index: new Int32Array(rows * width),
  value: new Float64Array(rows * width),
});

/** z = X b, one number per row. */
export const multiply = (design: Design, weights: Float64Array): Float64Array => {
  const z = new Float64Array(design.rows);
  for (let row = 0, at = 0; row < design.rows; row++) {
    let sum = weights[0] as number;
    for (let end = at + design.width; at < end; at++)
      sum += (design.value[at] as number) * (weights[design.index[at] as number] as number);
    z[row] = sum;
  }
  return z;
};

/** The given rows alone, in the given order. */
export const pick = (design: Design, rows: ArrayLike<number>): Design => {
  const { width, size } = design;
  const picked = emptyDesign(rows.length, width, size);
  for (let i = 0; i < rows.length; i++) {
    const from = (rows[i] as number) * width;
    picked.index.set(design.index.subarray(from, from + width), i * width);
    picked.value.set(design.value.subarray(from, from + width), i * width);
  }
  return picked;
};
