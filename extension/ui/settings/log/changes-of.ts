/** What a line of the log says was changed: by field, from what to what. */

export interface LoggedChange {
  field: string;
  /** Null where only what it became is told. */
  from: string | null;
  to: string;
}

export const changesOf = (before: unknown, after: unknown): LoggedChange[] => {
  const was = fieldsOf(before);
  return Object.entries(fieldsOf(after)).flatMap(([field, value]) => {
    const from = field in was ? said(was[field]) : null;
    const to = said(value);
    return to === null || from === to ? [] : [{ field, from, to }];
  });
};

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

/** Null for what is no single value. */
const said = (value: unknown): string | null =>
  value === null || value === undefined ? '—' : typeof value === 'object' ? null : String(value);
