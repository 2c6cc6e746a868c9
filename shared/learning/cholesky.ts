/**
 * Symmetric positive definite systems by Cholesky's factor. Matrices are row-major in one array; only the lower
 * triangle is read. Indexes are bounded by construction; `as number` keeps a slip loud (NaN) instead of a silent 0.
 */

/** Lower factor L with A = L L', or null where A is not positive definite. */
export const factor = (matrix: Float64Array, size: number): Float64Array | null => {
  const lower = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    const rowI = i * size;
    for (let j = 0; j <= i; j++) {
      const rowJ = j * size;
      let sum = matrix[rowI + j] as number;
      for (let k = 0; k < j; k++) sum -= (lower[rowI + k] as number) * (lower[rowJ + k] as number);
      if (i !== j) lower[rowI + j] = sum / (lower[rowJ + j] as number);
      else if (sum > 1e-12) lower[rowI + i] = Math.sqrt(sum);
      else return null;
    }
  }
  return lower;
};

/** x with L L' x = b. */
export const solve = (lower: Float64Array, b: Float64Array): Float64Array => {
  const size = b.length;
  const x = Float64Array.from(b);
  for (let i = 0; i < size; i++) {
    let sum = x[i] as number;
    for (let k = 0; k < i; k++) sum -= (lower[i * size + k] as number) * (x[k] as number);
    x[i] = sum / (lower[i * size + i] as number);
  }
  for (let i = size - 1; i >= 0; i--) {
    const value = (x[i] as number) / (lower[i * size + i] as number);
    x[i] = value;
    for (let k = 0; k < i; k++) x[k] = (x[k] as number) - (lower[i * size + k] as number) * value;
  }
  return x;
};

/** L^-1, lower triangular: columns of it give the variances and covariances of A^-1 = L^-T L^-1. */
export const invertLower = (lower: Float64Array, size: number): Float64Array => {
  const inverse = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    const rowI = i * size;
    const pivot = 1 / (lower[rowI + i] as number);
    for (let k = 0; k < i; k++) {
      const weight = (lower[rowI + k] as number) * pivot;
      if (weight === 0) continue;
      const rowK = k * size;
      for (let j = 0; j <= k; j++)
        inverse[rowI + j] = (inverse[rowI + j] as number) - weight * (inverse[rowK + j] as number);
    }
    inverse[rowI + i] = pivot;
  }
  return inverse;
};

/** Entry (i, j) of A^-1 from L^-1. */
export const inverseEntry = (inverse: Float64Array, size: number, i: number, j: number): number => {
  let sum = 0;
  for (let k = Math.max(i, j); k < size; k++)
    sum += (inverse[k * size + i] as number) * (inverse[k * size + j] as number);
  return sum;
};
