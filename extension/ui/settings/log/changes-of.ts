/** What a line of the log says was changed: by field, from what to what. */

export interface LoggedChange {
  field: string;
  /** Null where only what it became is told. */
  from: string | null;
  to: string;
}

export const changesOf = (before: unknown, after: unknown): LoggedChange[] => {
  const was = fieldsOf(before);
  const is = fieldsOf(after);
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((field) => {
    const from = field in was ? said(was[field]) : null;
    const to = said(is[field]);
    return from === to || !(field in is) ? [] : [{ field, from, to }];
  });
};

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

const said = (value: unknown): string =>
  value === null || value === undefined
    ? '—'
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);
