/** Which rows the Worker did not take, from the paths that its problem names. Pure. */
import type { Problem } from '../../../shared/api/problem.ts';
import type { Row } from './row.ts';

/** Why, by the row's id. What is no row of the draft (tags, note, owner) is not in it. */
export type Refusals = ReadonlyMap<string, string>;

export const refusalsOf = (rows: readonly Row[], errors: Problem['errors'] = []): Refusals => {
  const ids = new Set(rows.map((row) => row.id));
  const refusals = new Map<string, string>();
  for (const { path, message } of errors) {
    const id = rowAt(path, ids);
    if (id !== null && !refusals.has(id)) refusals.set(id, message);
  }
  return refusals;
};

/** `company.domain.value` is the row `company.domain`, `company.emails.0.value` is `emails.0`. */
const rowAt = (path: string, ids: ReadonlySet<string>): string | null => {
  const parts = path
    .replace(/^company\.(?=emails|phones|social)/, '')
    .replace(/\.currency$/, '.amount')
    .split('.');
  for (let length = parts.length; length > 0; length--) {
    const id = parts.slice(0, length).join('.');
    if (ids.has(id)) return id;
  }
  return null;
};
